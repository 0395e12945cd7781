# The question bank as sheets: in and out, and the instructor's own bank. { $where } is the place: "file › sheet!cell" or "file:line".

# The file
bank-book-not = { $where }: This is not an Excel file. Save it from Excel as "Excel Workbook (.xlsx)".
bank-book-old = { $where }: This is an old Excel file (.xls). Save it as "Excel Workbook (.xlsx)".
bank-book-other-kind = { $where }: This is another kind of spreadsheet. Save it as "Excel Workbook (.xlsx)".
bank-book-locked = { $where }: The file has a password. Remove the password and save the file again.
bank-book-macros = { $where }: The file has macros or embedded files. Save it as "Excel Workbook (.xlsx)", without macros.
bank-book-links = { $where }: The file takes numbers or text from other files. Remove the links and save again.
bank-book-broken = { $where }: The file is damaged or not whole. Open it in Excel and save it again.
bank-book-entities = { $where }: The file has content that Excel does not make. Copy the sheets to a new file and save it.
bank-book-bomb = { $where }: Unpacked, the file is far larger than a question bank. Copy the sheets to a new file.
bank-book-too-large = { $where }: The file is too large. It can be { $limit_mb } MB.
bank-csv-not = { $where }: This is not a CSV file. Save it as "CSV UTF-8".
bank-csv-missing = { $where }: The file is missing from the folder. Export the bank again and use all the files.
bank-csv-letters = { $where }: The file has letters that cannot be read. Save it as "CSV UTF-8".
bank-csv-letters-lost = { $where }: Letters have become question marks. Get the text back and save as "CSV UTF-8".
bank-csv-quotes = { $where }: A quotation mark is not closed. Add one more, or save the file again from Excel.

# Sheets and columns
bank-table-missing = { $where }: The sheet "{ $sheet }" is missing. Export the bank again and use all the sheets.
bank-table-missing-near = { $where }: The sheet "{ $sheet }" is missing. Is it called "{ $near }" now? Give it its old name.
bank-table-hidden = { $where }: The sheet "{ $sheet }" is hidden. Show it or delete it.
bank-table-not-read = { $where }: The sheet "{ $sheet }" is not read. Only the usual sheets are read.
bank-table-merged = { $where }: The cells { $range } are merged. Split them again.
bank-table-too-long = { $where }: The sheet has more than { $limit } rows. Delete empty rows at the bottom, or split the bank.
bank-table-too-wide = { $where }: There is something in cell { $cell }. Only the first { $limit } columns can be used. Delete it.
bank-table-column-missing = { $where }: The column "{ $title }" is missing. Write its name at the top of the column again.
bank-table-column-twice = { $where }: The column "{ $field }" is there twice, first in { $first }. Delete one of them.
bank-table-column-unknown = { $where }: The column "{ $field }" does not belong here. Delete it.
bank-table-column-unknown-near = { $where }: There is no column "{ $field }". Did you mean "{ $near }"?
bank-table-no-title = { $where }: There is something in a column without a name at the top. Delete it or move it.

# Cells
bank-table-formula = { $where }: The cell has a formula. Write the text instead. If the text begins with =, put ' in front.
bank-table-error = { $where }: The cell shows an error ({ $value }). Write the text again.
bank-table-number = { $where }: The cell has a number, but "{ $field }" should be text. Put ' in front of the number.
bank-table-date = { $where }: Excel has made the text in "{ $field }" a date or a time. Put ' in front and write it again.
bank-table-id-twice = { $where }: The id "{ $id }" is also on row { $first }. Give one of the questions another id.
bank-table-twice = { $where }: The language is there twice for the question, first on row { $first }. Delete one row.
bank-table-many-rows = { $where }: The question "{ $id }" has more than { $limit } rows on this sheet. Delete some, or split the question.
bank-table-no-such-row = { $where }: "{ $value }" is not in the sheet "{ $other }". Write the same id in both places.

# Import
bank-import-nothing = { $where }: There is no such file or folder. See whether the name is right.
bank-import-empty = { $where }: There are no questions here. See whether you chose the right file.
bank-import-one-sheet = { $where }: Choose the folder with all the CSV files, not one of them.
bank-import-too-many = { $where }: The folder has more than { $limit } files with questions. Split it up.
cli-import-added = New: { $id } – { $text }
cli-import-changed = Changed: { $id } – { $text }
cli-import-hidden = (hidden from participants)
cli-import-field = { $field }: "{ $before }" → "{ $after }"
cli-import-field-new = { $field }: new: "{ $after }"
cli-import-field-gone = { $field }: removed: "{ $before }"
cli-import-summary = { $added } new, { $changed } changed, { $unchanged } unchanged.
cli-import-check = See whether the questions work: interview-coach bank check
cli-import-plan = Nothing is saved yet. Write the same with --apply to save.
cli-import-nothing = Everything is the same already. There is nothing to save.
cli-import-done = Saved { $n ->
        [one] one question
       *[other] { $n } questions
    } in your own bank: { $folder }

# Export
bank-export-exists = "{ $where }" is there already. Choose another name, or move the old one.
bank-export-ending = "{ $where }": The name of an Excel file should end with .xlsx.
bank-export-folder = "{ $where }": This needs the name of a folder, not of an Excel file.
bank-export-unwritable = "{ $where }" cannot be saved. See whether you may save there, and whether the disk has room.
bank-export-cell-long = The question "{ $where }" has a list of more than { $limit } characters. That is too much for a cell. Choose the format yaml.
bank-export-loss = The questions { $where } have characters that a spreadsheet cannot keep. Choose the format yaml.
cli-export-own-along = Your own files ({ $files }) are in "own". Import does not take them in: copy them to the folder "{ $folder }" yourself.
cli-export-own-left = Only questions went out. Your own files ({ $files }) are still in the folder "{ $folder }".
cli-export-done = Exported { $n ->
        [one] one question
       *[other] { $n } questions
    } to { $target }

# Own bank
bank-own-unwritable = The folder "{ $where }" cannot be written to. See whether you may, and whether the disk has room. Nothing is lost.
bank-own-busy = Another window is saving in "{ $where }" now. Wait a little and try again.
bank-own-none = The question "{ $where }" has no form of your own here.
bank-own-not-shipped = The question "{ $where }" does not come with the program. Only questions that do can be hidden. Remove it instead: interview-coach bank remove { $where }
bank-own-hidden-form = { $where }: The file should be a list of ids. Write one on each line, with a dash (-) in front.
bank-own-no-form = "{ $where }" has no number { $number }. See the numbers with: { $command }
bank-update-changed = { $where }: An update of the program has changed "{ $id }" ({ $fields }). Your question still counts. Keep yours with "interview-coach bank keep { $id }", or take the new one with "interview-coach bank remove { $id }".
bank-update-gone = { $where }: "{ $id }" does not come with the program any longer. Your question still counts. Keep it with "interview-coach bank keep { $id }", or take it away with "interview-coach bank remove { $id }".
bank-update-taken = { $where }: The program now has a question that is also called "{ $id }". Your question still counts. Keep yours with "interview-coach bank keep { $id }", or take the new one with "interview-coach bank remove { $id }".
cli-own-hidden = "{ $id }" is hidden. Participants do not get this question.
cli-own-hidden-before = "{ $id }" was hidden already.
cli-own-shown = "{ $id }" is shown to participants again.
cli-own-shown-before = "{ $id }" was not hidden.
cli-own-removed = "{ $id }" is taken out of your bank.
cli-own-as-shipped = Your form of "{ $id }" is taken away. Now the question that comes with the program counts.
cli-own-restored = "{ $id }" is again as it was in number { $number }. It is version { $version } now.
cli-own-restored-before = "{ $id }" is like that already. Nothing is changed.
cli-own-kept = Your form of "{ $id }" goes on counting. You are not told of this update any more.
cli-own-kept-before = No update has changed "{ $id }". Your form counts, as before.
cli-own-instead = Would you rather have the question that comes with the program? Write: { $command }
cli-own-undo = Undo: { $command }
cli-own-no-history = Nothing has been done to "{ $id }" here.
cli-own-restore-hint = Bring a form back: { $command }
cli-own-faulty = has a fault, cannot be brought back
cli-own-heading-number = No.
cli-own-heading-when = When
cli-own-heading-what = What
cli-own-heading-version = Version
cli-own-heading-changed = Changed
cli-own-what-shipped = as shipped
cli-own-what-added = made
cli-own-what-changed = changed
cli-own-what-typo = spelling mended
cli-own-what-imported = imported
cli-own-what-by-hand = changed in the file
cli-own-what-hidden = hidden
cli-own-what-shown = shown again
cli-own-what-removed = removed
cli-own-what-brought-back = brought back
cli-bank-restart = Is the program open now? Start it anew, so that the change counts.
cli-bank-own-look = Your own bank ({ $folder }): { $n_set_aside ->
        [0] no files are
        [one] one file is
       *[other] { $n_set_aside } files are
    } set aside because of faults. { $n_updated ->
        [0] No questions were
        [one] One question was
       *[other] { $n_updated } questions were
    } changed by an update. See what you can do: interview-coach bank check

# A new question to fill in. { $sign } stands before all that is to be written anew.
bank-hint-left = { $where }: There is still a hint here ({ $sign }). Write your own text in "{ $field }".
bank-hint-text = Write the question as a friendly interviewer says it
bank-hint-category = Choose a theme from the list
bank-hint-purpose = Write why the employer asks this
bank-hint-tip = Write a tip for the participant
bank-hint-phrase = Write a way to begin the answer, ending with …
bank-hint-follow-up = Write a question that may come afterwards
bank-hint-point = Write something a good answer says
bank-hint-advice = Write what the participant can do next time
bank-hint-good = Write a sentence that says it, as a participant would
bank-hint-bad = Write a sentence that almost says it
bank-hint-answer = Write a whole answer that says everything above
bank-new-guide-1 = A new question
bank-new-guide-2 = Write your own text in all cells that begin with { $sign }. Look at the rest of the row in the sheet "Spørsmål" too. Do not change the ids: they hold the sheets together. For more criteria or sentences, write new rows with the same ids.
cli-new-done = Made { $target } with one question. Its id is "{ $id }".
cli-new-fill-in = 1. Open the file in Excel. Write your own text in all cells that begin with { $sign }, and save.
cli-new-import = 2. Import the question: { $command }

# Guide in the sheet "Les meg"
bank-guide-1 = The question bank
bank-guide-2 = Here you can change questions and write new ones. Nothing happens in the program until you import the file.
bank-guide-3 = The sheet "Spørsmål" has one row for each question. The other sheets belong to it: "Punkter" is what a good answer says. "Setninger" are examples for each of these. "Svar" are whole answers. "Oversettelser" are translations, "Kilder" are sources.
bank-guide-4 = "Spørsmål-id" in the other sheets is the same as "Id" in the sheet "Spørsmål". That is how the program knows what belongs together. An id has small letters from a to z, digits and hyphens.
bank-guide-5 = A new question: write a new row at the bottom of "Spørsmål". Then write rows with the same id in "Punkter", "Setninger" and "Svar".
bank-guide-6 = Each criterion needs at least three sentences that are "god", and at least one that is "nesten".
bank-guide-7 = Some cells are lists: "Tips", "Å begynne med", "Spørsmål etterpå" and "Yrkesområder". Write one thing on each line in the cell (Alt+Enter).
bank-guide-8 = "Versjon" rises by itself when the question or its criteria come to mean something else. If you only mended a spelling mistake, write "ja" in "Bare skrivefeil".
bank-guide-9 = Use no formulas, and merge no cells. Do not change the names at the top of the columns or the names of the sheets.
bank-guide-10 = If you delete a row in "Spørsmål", nothing happens to that question in the program. Delete its rows in the other sheets too in that case.
bank-guide-11 = When you are done: save the file and write "interview-coach bank import FILE.xlsx". You will see what will be changed. If something is wrong, you are told sheet, row and column.
