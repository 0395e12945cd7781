# What is kept of participants, and why something cannot be kept.
store-nickname-length = The nickname must have { $least } to { $most } characters. Write another one.
store-nickname-signs = The nickname has characters that cannot be used. Use letters and digits.
store-nickname-taken = The nickname "{ $where }" is in use. Choose another one.
store-pin-form = The code must have { $least } to { $most } digits.
store-pin-wrong = The old code is wrong. Try once more. Forgot the code? Ask your teacher.
store-pin-differs = The two new codes are not the same. Write the new code twice.
store-nickname-unknown = Nobody has the nickname "{ $where }". Run "interview-coach participants list" to see who is here.
store-sign-in-wrong = The nickname or the code is wrong. Are you new? Press “I am new here”. Forgot the code? Ask your teacher.
store-sign-in-wait = Too many tries. Wait { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
 } and try again.
store-text-empty = Something must be written here. Write a few words.
store-text-long = The text is too long. Use at most { $most } characters.
store-list-long = The list is too long. You can have at most { $most } here.
store-years = The number of years must be from 0 to { $most }.
store-not-kept = This is not there any more. Go back and choose something else.
store-undo-over = This is deleted and cannot be brought back.
store-recording-form = The recording cannot be kept. Use a WAV file or a FLAC file.
store-recording-failed = The recording was not kept in { $where }. See whether there is room on the disk, and try again.
store-recording-stays = The recording { $where } could not be deleted. Close the program that uses it, and try again.
store-export-failed = The file { $where } could not be written. See whether there is room on the disk, and try again.
store-full = The disk is full, so nothing was kept in { $where }. Make room and try again.
store-busy = The database { $where } is busy. Wait a little and try again.
store-closed = The program may not write in { $where }. Give yourself the right to write there, or choose another folder with INTERVIEW_COACH_HOME.
store-damaged = The database { $where } is damaged. Move the file to another folder. The program makes a new one at the next start.
store-foreign = { $where } is another program's database. Move the file, or choose another folder with INTERVIEW_COACH_HOME.
store-newer = The database { $where } is from a newer version of the program ({ $found }, this one knows { $known }). Install the newest version.
store-driver = The package for the database { $where } is missing ({ $reason }). Install it with "pip install 'interview-coach[postgresql]'".
store-address = { $where } is not a valid address of a database. Write for instance "postgresql+psycopg://user:password@host/coach".
store-failed = The database { $where } answered with an error: { $reason }. Run "interview-coach doctor".
