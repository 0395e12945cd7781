# "interview-coach bench": live recognition and a whole class.
bench-doing-live = Speaking an answer of { $seconds } seconds, round { $n } …
bench-doing-load = { $n } participants speak at the same time, about { $minutes } minutes …
bench-heading-live = Wait from the last word to feedback while the program listens along (median)
bench-live-at-once = Button at once
bench-live-after-silence = After 1 s of silence
bench-live-work = Work against faster
bench-live-wer = Word errors live
bench-live-whole-wer = Word errors whole
bench-live-noise = { $sound }, { $seconds } seconds: { $n } words
bench-heading-load = { $n } participants on one machine, each speaking 60 seconds of 120
bench-load-waits = { $answers } answers: median { $median } s, 95th percentile { $p95 } s, longest { $longest } s
bench-load-losses = Refused by a full queue: { $refused }. Lost sound: { $lost } s. Furthest behind: { $late } s
bench-load-work = Processor in use: { $percent } percent
bench-load-memory = Memory at rest: { $rest } MB, and { $each } MB for each participant
