# Whatever belongs to no single room.
settings-threads = The setting { $where } is "{ $value }". Write a whole number from 1 upwards.
language-unknown = The language "{ $where }" is not here. Choose one of these: { $known }.
message-unknown = The text "{ $where }" is missing from the language files. This is a fault in the program.
message-unfilled = The text "{ $where }" lacks a value: { $reason }. This is a fault in the program.
scoring-judge-damaged = The weights of the judge in "{ $where }" are damaged. Fetch the program again.
scoring-question-unknown = The question "{ $where }" is not in this collection. Start the program again if the question has been changed.
start-loading-bank = Fetching the questions …
start-loading-speech = Getting speech recognition ready …
start-loading-judge = Getting the judge ready …
start-ready = Ready to use.
