# The question bank. { $where } is "file:line". Every text says what is wrong and what to do.

# The file
bank-no-file = { $where }: There is no such file. Check the name.
bank-is-folder = { $where }: This is a folder. Name a file in the folder.
bank-unreadable = { $where }: The file cannot be opened. Check the name, and that you may read it.
bank-too-large = { $where }: The file is too large. A question may be { $limit_kb } kB. Split it.
bank-not-utf8 = { $where }: The file has signs that cannot be read. Save it again as UTF-8.
bank-control-sign = { $where }: The line has an invisible sign that is not text. Delete the line and write it again.
bank-empty = { $where }: The file is empty. Write a question in it, or delete it.
bank-several-documents = { $where }: There is more than one question in this file. Make one file for each.
bank-file-ending = { $where }: The file is called "{ $name }". The name should end in .yaml.

# YAML
bank-tab = { $where }: The line begins with a tab. Use spaces instead.
bank-colon = { $where }: There is a colon too many, or the line is indented too far. Put a text with a colon in quotes.
bank-no-colon = { $where }: A colon is missing after the name of the field. Write it like this: "text: Hva er …".
bank-quote-open = { $where }: A quote is not closed, or there is a backslash (\) too many. Look at the quoted text here.
bank-bracket-open = { $where }: A bracket is not closed, or a comma is missing. Look for the bracket that opens here.
bank-sign-start = { $where }: The text begins with the sign { $sign }. Put the whole text in quotes.
bank-indent = { $where }: The line is indented too much or too little. Let it begin under the line it belongs with.
bank-yaml = { $where }: The file is not correct YAML. Look at indentation, colons and quotes.
bank-alias = { $where }: The signs & and * cannot stand first in a value. Put the text in quotes.
bank-tag = { $where }: The sign ! cannot stand first in a value. Put the text in quotes.
bank-too-deep = { $where }: Too many levels inside one another. A question needs only four.
bank-too-many-values = { $where }: The file has more than { $limit } lines or values. Split it.
bank-line-long = { $where }: The line has more than { $limit } letters. Split it.
bank-key-form = { $where }: The name of a field must be one word. Put a text with brackets in quotes.
bank-key-twice = { $where }: The field "{ $field }" stands twice, first on line { $first }. Delete one of them.

# Fields
bank-key-unknown = { $where }: There is no field "{ $name }". These exist here: { $known }.
bank-key-unknown-near = { $where }: There is no field "{ $name }". Did you mean "{ $near }"?
bank-missing = { $where }: The field "{ $field }" is missing or empty. Fill it in.
bank-not-text = { $where }: The field "{ $field }" should be one text. Write the text in its place.
bank-not-text-colon = { $where }: The field "{ $field }" should be one text. A text with a colon must be in quotes.
bank-not-list = { $where }: The field "{ $field }" should be a list. Write one thing on each line, with a dash (-) before it.
bank-not-mapping = { $where }: Fields with a name and a value are needed here, such as "text: Hva er …".
bank-not-number = { $where }: The field "{ $field }" should be a whole number.
bank-number-low = { $where }: The number in "{ $field }" is too small. The smallest is { $limit }.
bank-number-high = { $where }: The number in "{ $field }" is too large. The largest is { $limit }.
bank-too-few = { $where }: The field "{ $field }" has { $n }. It should have at least { $least }. Add more.
bank-choice = { $where }: "{ $value }" does not fit in "{ $field }". Choose one of these: { $known }.
bank-choice-near = { $where }: "{ $value }" does not fit in "{ $field }". Did you mean "{ $near }"? You can choose: { $known }.
bank-text-empty = { $where }: The field "{ $field }" is empty. Write a text.
bank-text-long = { $where }: The text in "{ $field }" is too long. Use at most { $limit } letters.
bank-text-signs = { $where }: The text in "{ $field }" has an invisible sign. Write the text again.
bank-value = { $where }: The value in "{ $field }" cannot be used. See question_bank/README.md for what belongs there.
bank-id-form = { $where }: "{ $value }" cannot be an id. Use small letters from a to z, digits and hyphens, such as "sterke-sider".
bank-date = { $where }: "{ $value }" is not a date. Write year-month-day, such as 2026-11-01.
bank-seconds = { $where }: The field "{ $field }" should have two numbers from { $low } to { $high }: the shortest and the longest time. Write for example [30, 90].
bank-audio-form = { $where }: "{ $value }" is not a sound file in the same folder. Write a file name that ends in { $known }.
bank-audio-missing = { $where }: There is no sound file "{ $value }". Put it in the same folder as the question.
bank-audio-outside = { $where }: The sound file "{ $value }" is in another folder. Copy it to the same folder as the question.

# Rules
bank-nothing-to-judge-by = { $where }: The question has nothing to judge an answer by. Write at least one criterion in rubric or one answer in model_answers.
bank-criterion-twice = { $where }: There is a criterion "{ $id }" already, on line { $first }. Give it another id.
bank-good-and-bad = { $where }: The sentence stands both in good and in bad. The first is on line { $first }. Delete one of them.
bank-example-twice = { $where }: The sentence stands twice, first on line { $first }. Write another.
bank-id-file = { $where }: The id is "{ $id }", but the file is called "{ $name }". They should be the same.
bank-category-folder = { $where }: The category is "{ $value }", but the file is in the folder "{ $folder }". They should be the same.
bank-name-unknown = { $where }: There is no "{ $value }" for "{ $field }". Choose one of these: { $known }.
bank-name-unknown-near = { $where }: There is no "{ $value }" for "{ $field }". Did you mean "{ $near }"?
bank-id-taken = { $where }: The id "{ $id }" is used in { $other }. Give the question another id.
bank-text-twice = { $where }: The same question is in { $other }. Put it another way, or delete one of them.
bank-few-model-answers = { $where }: The question should have answers at { $least } levels or more. Add one in model_answers.
bank-translations-missing = { $where }: There is no translation into { $languages }. Add them in translations.

# Folders and look-ups
bank-no-folder = There is no folder "{ $where }". Check the name.
bank-no-questions = { $where }: There are no questions here. Put in files that end in .yaml.
bank-no-question = There is no question "{ $where }". Write "interview-coach bank list" to see all.
bank-no-question-near = There is no question "{ $where }". Did you mean "{ $near }"?
