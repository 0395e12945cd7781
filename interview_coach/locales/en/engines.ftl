# Speech recognition, sentence vectors and language.
engines-unknown = There is no speech engine "{ $where }". Choose one of these: { $known }.
engines-package-missing = { $where } cannot start because the package { $package } is missing. Run: pip install { $package }
engines-file-missing = { $where } cannot start because the file { $file } is missing. Install the package faster-whisper again.
engines-model-files-missing = The model { $where } is not whole: { $files } is missing in the folder { $folder }. Run: interview-coach models install { $where }
engines-model-broken = The model { $where } in the folder { $folder } cannot be read. Run: interview-coach models install { $where }
