# Whatever belongs to no single room.
settings-threads = The setting { $where } is "{ $value }". Write a whole number from 1 upwards.
language-unknown = The language "{ $where }" is not here. Choose one of these: { $known }.
message-unknown = The text "{ $where }" is missing from the language files. This is a fault in the program.
message-unfilled = The text "{ $where }" lacks a value: { $reason }. This is a fault in the program.
