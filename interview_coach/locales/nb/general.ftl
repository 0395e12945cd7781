# Whatever belongs to no single room.
settings-threads = Innstillingen { $where } er «{ $value }». Skriv et helt tall fra 1 og oppover.
language-unknown = Språket «{ $where }» finnes ikke her. Velg et av disse: { $known }.
message-unknown = Teksten «{ $where }» mangler i språkfilene. Dette er en feil i programmet.
message-unfilled = Teksten «{ $where }» mangler en verdi: { $reason }. Dette er en feil i programmet.
scoring-judge-damaged = Vektene til dommeren i «{ $where }» er skadet. Hent programmet på nytt.
scoring-question-unknown = Spørsmålet «{ $where }» er ikke i denne samlingen. Start programmet på nytt hvis spørsmålet er endret.
start-loading-bank = Henter spørsmålene …
start-loading-speech = Gjør klar talegjenkjenning …
start-loading-judge = Gjør klar vurderingen …
start-ready = Klar til bruk.
