# «interview-coach bench»: gjenkjenning underveis og en hel klasse.
bench-doing-live = Snakker et svar på { $seconds } sekunder, runde { $n } …
bench-doing-load = { $n } deltakere snakker samtidig, omtrent { $minutes } minutter …
bench-heading-live = Ventetid fra siste ord til tilbakemelding når programmet lytter med (median)
bench-live-at-once = Knapp straks
bench-live-after-silence = Etter 1 s stillhet
bench-live-work = Arbeid mot faster
bench-live-wer = Ordfeil underveis
bench-live-whole-wer = Ordfeil ferdig opptak
bench-live-noise = { $sound }, { $seconds } sekunder: { $n } ord
bench-heading-load = { $n } deltakere på én maskin, hver snakker 60 sekunder av 120
bench-load-waits = { $answers } svar: median { $median } s, 95-persentil { $p95 } s, lengst { $longest } s
bench-load-losses = Avvist av full kø: { $refused }. Mistet lyd: { $lost } s. Mest på etterskudd: { $late } s
bench-load-work = Prosessoren i bruk: { $percent } prosent
bench-load-memory = Minne i ro: { $rest } MB, og { $each } MB for hver deltaker
