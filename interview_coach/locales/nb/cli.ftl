# Kommandoene: det de skriver i terminalen.
cli-no-file = Filen «{ $where }» finnes ikke. Se om navnet er riktig.
cli-file-unreadable = Filen «{ $where }» kan ikke åpnes. Se om du har lov til å lese den.
cli-file-too-large = Filen «{ $where }» er for stor. Den kan være høyst { $limit_mb } MB.
cli-file-not-utf8 = Filen «{ $where }» har tegn som ikke kan leses. Lagre den på nytt som UTF-8.
cli-out-unwritable = Filen «{ $where }» kan ikke skrives. Velg en mappe som finnes, og der du har lov til å skrive.
cli-out-is-answers = Svarene ligger i «{ $where }». Velg et annet navn til resultatet.
cli-port-taken = Port { $where } er i bruk av et annet program. Lukk det, eller kjør «interview-coach run --port { $other }».
cli-more-faults = … og { $n } feil til.

# score-batch: { $where } er «fil:linje»
cli-answers-none = { $where }: Det er ingen svar i filen. Skriv ett svar på hver linje.
cli-answer-not-json = { $where }: Linjen er ikke riktig JSON. Se på anførselstegn og komma.
cli-answer-not-object = { $where }: Linjen skal være et objekt med «question», «answer_id» og «text».
cli-answer-missing = { $where }: Feltet «{ $field }» mangler. Legg det til.
cli-answer-not-text = { $where }: Feltet «{ $field }» skal være tekst. Sett det i anførselstegn.
cli-answer-id-form = { $where }: Feltet «answer_id» skal være tekst eller et tall.
cli-answer-no-question = { $where }: Spørsmålet «{ $id }» finnes ikke i mappen. Se om id er riktig.
cli-answer-no-question-near = { $where }: Spørsmålet «{ $id }» finnes ikke i mappen. Mente du «{ $near }»?
cli-batch-working = Vurderer svar
cli-batch-done = Ferdig: { $n } svar er vurdert. Resultatet ligger i { $out }.

# Start og modeller
cli-models-setup = Første gang trenger programmet disse modellene: { $names }. De hentes nå, omtrent { $mb } MB. Etterpå trenger du ikke nett.
cli-progress-line = { $what }: { $done_mb } av { $total_mb } MB
cli-models-already = «{ $name }» er allerede installert i { $folder }.
cli-models-installed = «{ $name }» er installert i { $folder }.
cli-models-whole = «{ $name }» er hel og riktig.
cli-models-none = Ingen modeller er installert. Kjør «interview-coach models install».
cli-models-packed = Pakket { $names } i { $file } ({ $mb } MB).
cli-models-unpacked = Installert i { $folder }: { $names }.
cli-models-name = Navn
cli-models-kind = Til
cli-models-kind-speech = tale
cli-models-kind-embedding = tekst
cli-models-here = På denne PC-en
cli-models-yes = ja
cli-models-no = nei
cli-models-no-default = nei (hentes ved start)
cli-models-size = Plass
cli-models-mb = { $mb } MB
cli-models-licence = Lisens
cli-models-good-for = Passer til
cli-models-recommended = Anbefalt for kurs. { $text }

# Et svar
cli-question = Spørsmål: { $text }
cli-overall = Innhold: { $overall } av 100
cli-unscorable = Svaret kan ikke vurderes ennå.
cli-criterion = [{ $level }] { $name } ({ $percent } %)
cli-level-met = med
cli-level-partly = delvis
cli-level-missing = mangler
cli-evidence = Dine ord: «{ $words }»
cli-on-topic = Handler om dette spørsmålet: { $percent } %. Er det lite, teller hvert punkt og hele svaret mindre.
cli-near-good = Ligner på et godt svar ({ $similarity }): «{ $text }»
cli-near-bad = Ligner på et svar som ikke holder ({ $similarity }): «{ $text }»
cli-heading-heard = Dette hørte arbeidsgiveren:
cli-heading-steps = Neste steg:
cli-heading-flow = Slik snakket du:
cli-heading-text = Teksten:
cli-transcript-of = { $name }:
cli-no-words = Ingen ord ble hørt.
cli-confidence = Sikkerhet: { $percent } % ({ $engine }, { $model })
cli-word-start = Fra (s)
cli-word-end = Til (s)
cli-word-sure = Sikkerhet
cli-word-text = Ord

# Spørsmålsbanken
cli-bank-error = FEIL      { $text }
cli-bank-warning = ADVARSEL  { $text }
cli-bank-checked = { $n } spørsmål med { $n_criteria } punkter. { $n_errors ->
    [0] Ingen feil
   *[other] { $n_errors } feil
}, { $n_warnings ->
    [0] ingen advarsler.
    [one] én advarsel.
   *[other] { $n_warnings } advarsler.
}
cli-bank-id = Id
cli-bank-category = Kategori
cli-bank-level = Nivå
cli-bank-text = Spørsmål
cli-bank-count = { $n } spørsmål
cli-bank-mark = Ditt
cli-bank-mark-added = eget
cli-bank-mark-changed = endret
cli-bank-mark-hidden = skjult
cli-bank-n-hidden = { $n ->
    [one] Ett spørsmål er skjult. Se det med: interview-coach bank list --hidden
   *[other] { $n } spørsmål er skjult. Se dem med: interview-coach bank list --hidden
}
cli-bank-tips = Tips:
cli-bank-phrases = Slik kan du begynne:
cli-bank-culture = I Norge:
cli-bank-criterion = { $name } (vekt { $weight })
cli-bank-good = Godt:
cli-bank-bad = Ikke nok:
cli-bank-advice = Råd:
cli-bank-follow-ups = Nye spørsmål etterpå:
cli-bank-model-answer = Eksempel på svar, nivå { $level }:
cli-bank-sources = Kilder:

# Deltakerne på denne PC-en
cli-participants-nickname = Kallenavn
cli-participants-used = Sist brukt
cli-participants-attempts = Svar
cli-participants-none = Ingen har laget et kallenavn på denne PC-en ennå.
cli-participants-pin-new = Ny kode (4 til 8 tall)
cli-participants-pin-again = Den nye koden en gang til
cli-participants-pin-changed = «{ $name }» har fått ny kode.
