# «interview-coach bench»: tallene og hva de betyr.
bench-no-clips = I mappen «{ $where }» er det ingen opptak med tekst. Legg «navn.txt» ved siden av «navn.flac», eller velg en mappe med «--speech».
bench-graded-none = I mappen «{ $where }» er det ingen vurderte svar. Den skal ha en av disse filene: { $files }.
bench-graded-columns = Filen «{ $where }» mangler disse kolonnene: { $columns }.
bench-no-graded = Ingen vurderte svar ble funnet, så validitet blir ikke målt. Velg en mappe med «--graded».
bench-doing-wait = Måler ventetid for { $seconds } sekunder, runde { $n } …
bench-doing-score = Måler tiden for å vurdere ett svar …
bench-doing-words = Måler ord med { $engine } …
bench-doing-noise = Lytter til stillhet og støy med { $engine } …
bench-doing-start = Måler oppstart …
bench-doing-validity = Vurderer svar i { $name }: { $done } av { $total } …

bench-machine = Maskin: { $cpu }, { $n ->
    [one] én kjerne
   *[other] { $n } kjerner
}, { $memory_gb } GB minne
bench-system = { $system }, Python { $python }, andres belastning da det begynte: { $load }
bench-models = Modeller: { $speech } (tale), { $embedding } (tekst)
bench-heading-score = Tid for å vurdere ett skrevet svar
bench-score = { $words } ord: { $median_ms } ms (median av { $n }), høyest { $slowest_ms } ms
bench-heading-wait = Ventetid fra ferdig opptak til tilbakemelding (median)
bench-recording = Opptak
bench-ours = Intervjutreneren
bench-openai = openai-whisper alene
bench-faster = faster-whisper alene
bench-ratio-openai = mot openai
bench-ratio-faster = mot faster
bench-heading-words = Ord
bench-clip = Klipp
bench-engine = Motor
bench-wer = Ordfeil
bench-cer = Bokstavfeil
bench-heard = Hørt
bench-all-clips = alle
bench-engines-differ = Motorene er uenige om { $percent } prosent av ordene.
bench-heading-noise = Ord som ble hørt der ingen snakker
bench-sound = Lyd
bench-sound-silence = stillhet
bench-sound-white = hvit støy
bench-sound-pink = rosa støy
bench-sound-hum = 50 Hz brum
bench-sound-breath = pust
bench-seconds = Sekunder
bench-n-words = Ord
bench-gates = Porter
bench-heading-start = Oppstart (median, hver gang i en ny prosess)
bench-start-import = Importere pakken: { $seconds } s
bench-start-help = Vise hjelp: { $seconds } s
bench-start-all = Laste alt et svar trenger: { $seconds } s
bench-heading-validity = Validitet: Pearsons r mot menneskers vurdering [95 %-intervall over spørsmål]
bench-file = Fil
bench-sample = { $name } (utvalg)
bench-answers = Svar
bench-questions = Spørsmål
bench-unscorable = Uten poeng
bench-r = Vår vurdering
bench-r-cosine = Bare cosinus
