# Talegjenkjenning, setningsvektorer og språk.
engines-unknown = Talemotoren «{ $where }» finnes ikke. Velg en av disse: { $known }.
engines-package-missing = { $where } kan ikke starte fordi pakken { $package } mangler. Kjør: pip install { $package }
engines-file-missing = { $where } kan ikke starte fordi filen { $file } mangler. Installer pakken faster-whisper på nytt.
engines-model-files-missing = Modellen { $where } er ikke hel: { $files } mangler i mappen { $folder }. Kjør: interview-coach models install { $where }
engines-model-broken = Modellen { $where } i mappen { $folder } kan ikke leses. Kjør: interview-coach models install { $where }
