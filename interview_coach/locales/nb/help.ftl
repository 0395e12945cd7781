# Hjelpelinjer: det samme som står på norsk, kort, på et annet språk. Linjen kommer etter den norske teksten.
# Til oversetteren: korte, vanlige ord. «Du» er en voksen som lærer norsk og øver på jobbintervju.

# Menyen
help-nav-home = Øv
help-nav-history = Min framgang
help-nav-mock-interview = Prøveintervju
help-nav-statements = Påstander om norsk arbeidsliv
help-finish = Jeg er ferdig
help-still-here = Er du her?
help-stay = Ja, jeg er her
help-privacy = Alt blir på denne PC-en.

# Velkommen
help-intro-heading = Øv på jobbintervju på norsk
help-intro = Svar på et spørsmål med stemmen din. Se hva en arbeidsgiver legger merke til.
help-intro-step-choose = Velg et spørsmål
help-intro-step-answer = Svar på norsk
help-intro-step-feedback = Få tilbakemelding og prøv igjen
help-choose-language = Velg hjelpespråk
help-how-to-start = Hvordan vil du øve?
help-welcome-guest-means = Som gjest lagrer vi ingenting.
help-be-guest = Øv som gjest
help-be-known = Lagre det jeg gjør på denne PC-en
help-welcome-known-means = Lag et kallenavn og en kode. Ikke bruk det ekte navnet ditt.
help-nickname = Kallenavn
help-pin = Kode (4 til 8 tall)
help-sign-in = Åpne mine ting
help-create-me = Jeg er ny her

# Min kompetanse
help-profile-heading = Min kompetanse
help-profile-lead = Fortell litt om deg selv. Da finner vi spørsmål som passer. Du kan hoppe over alt.
help-profile-save = Lagre og gå videre
help-profile-skip = Hopp over
help-profile-print = Skriv ut som PDF
help-profile-education = Utdanning
help-profile-country = Land du tok utdanningen i
help-profile-years = Hvor mange år har du jobbet?
help-profile-occupations = Jobber du har hatt
help-profile-languages = Språk du kan
help-profile-norwegian = Hvor godt kan du norsk?
help-profile-field = Fagområde eller type jobb
help-profile-job = Jobb du vil ha
help-profile-course = Kurset ditt

# Prøve mikrofonen
help-mic-heading = Prøv mikrofonen
help-mic-start = Start prøven
help-mic-say = Si for eksempel: «Hei! Jeg øver på jobbintervju på norsk.»
help-mic-good = Vi hører deg godt.
help-mic-blocked = Nettleseren får ikke bruke mikrofonen.
help-mic-device = Vi finner ingen mikrofon.
help-mic-busy = Et annet program bruker mikrofonen.
help-mic-muted = Mikrofonen er slått av.
help-mic-quiet = Lyden er svak. Snakk nærmere mikrofonen.
help-mic-address = Mikrofonen virker ikke på denne adressen.
help-mic-go-on = Gå videre
help-mic-skip = Hopp over

# Velge spørsmål
help-home-heading = Velg et spørsmål
help-home-recommended = Anbefalt for deg
help-home-all = Alle spørsmål
help-home-theme = Tema
help-home-job = Jobb
help-home-week = Uke i kurset
help-home-search = Søk etter et ord
help-home-done = Øvd på
help-home-mic = Prøv mikrofonen først

# Ett spørsmål
help-question-label = Arbeidsgiveren spør:
help-listen = Hør spørsmålet
help-purpose = Hva vil de vite?
help-start = Hjelp meg i gang
help-tips = Tips
help-culture = Slik er det i Norge
help-rephrased = Kan du si det på en annen måte?
help-law = Hva sier loven?
help-prepare = Tid til å tenke
help-way = Hvordan vil du svare?
help-way-speak = Snakk
help-way-upload = Lydfil
help-way-write = Skriv
help-record-start = Start å snakke
help-record-stop = Jeg er ferdig med svaret
help-record-again = Start på nytt
help-record-kept = Vi har tatt vare på svaret ditt.
help-record-use = Bruk dette svaret
help-live-hide = Skjul ordene
help-live-show = Vis ordene
help-write = Skriv svaret ditt på norsk
help-get-feedback = Få tilbakemelding

# Din egen mening
help-rating-heading = Hva synes du selv?
help-rating-met = Ja
help-rating-partly = Litt
help-rating-missing = Ikke ennå
help-rating-show = Vis tilbakemelding
help-rating-skip = Hopp over
help-work-listening = Vi hører på svaret ditt …
help-work-reading = Vi leser svaret ditt …
help-work-judging = Vi ser etter det arbeidsgiveren lytter etter …
help-done = Tilbakemeldingen er klar.

# Tilbakemelding
help-feedback-heading = Tilbakemelding
help-transcript = Dette hørte vi
help-criteria-heading = Dette lytter arbeidsgiveren etter
help-level-met = Ja, dette hørte vi
help-level-partly = Nesten
help-level-missing = Ikke ennå
help-next-steps-heading = Neste steg
help-flow-heading = Slik var flyten (tempo og pauser)
help-correct-heading = Er noe feil? Rett teksten
help-correct = Rett teksten og vurder på nytt
help-show-model-answer = Vis et eksempel på et godt svar
help-try-again = Prøv igjen
help-compare-heading = Hva ble bedre?
help-another-question = Velg et nytt spørsmål

# Når noe ikke virker
help-our-mistake = Noe gikk galt. Prøv en gang til. Spør læreren hvis det ikke hjelper.
help-connection = Vi mistet kontakten. Svaret ditt er tatt vare på. Vent litt.
help-too-large = Filen er for stor.
help-audio-muted = Vi hører ingenting. Mikrofonen er kanskje slått av.
help-ui-no-take = Det er ikke noe opptak ennå. Trykk på knappen og snakk.
help-ui-no-text = Skriv svaret ditt først.
help-store-sign-in-wrong = Kallenavnet eller koden er feil.
help-store-nickname-taken = Noen andre har dette kallenavnet. Velg et annet.
help-store-pin-form = Koden må ha 4 til 8 tall.
help-shell-session-over = Siden ble lukket fordi det var stille lenge.
help-feedback-gate-silence = Vi hørte ingen stemme.
help-feedback-gate-too-short = Svaret er for kort.
help-feedback-gate-unsure = Vi er usikre på hva du sa.
help-feedback-gate-not-norwegian = Prøv å svare på norsk.
help-feedback-gate-off-topic = Les spørsmålet en gang til.

# Prøveintervju og rollespill
help-mock-heading = Prøveintervju
help-mock-lead = Her øver du på et helt intervju. Du får ett spørsmål om gangen.
help-mock-start = Start intervjuet
help-mock-go-on = Fortsett intervjuet
help-mock-follow-ups = Intervjueren kan spørre mer om svaret ditt
help-mock-unlawful = Du kan få et ulovlig spørsmål. Da kan du øve på å svare høflig.
help-mock-skip = Hopp over spørsmålet
help-mock-pause = Ta en pause
help-mock-end = Avslutt og se rapporten
help-mock-next = Neste spørsmål
help-mock-report = Slik gikk intervjuet
help-mock-group = Rollespill: én spør, én svarer, de andre lytter

# Påstander
help-statements-heading = Stemmer det?
help-statements-lead = Les en påstand om norsk arbeidsliv. Stemmer den, stemmer den ikke, eller kommer det an på?
help-statements-themes = Velg et tema
help-statements-all = Ta alle påstandene
help-statements-stemmer = Stemmer
help-statements-stemmer-ikke = Stemmer ikke
help-statements-kommer-an-paa = Kommer an på
help-statements-right = Det er riktig!
help-statements-wrong = Ikke helt. Les forklaringen.
help-statements-next = Neste påstand
help-statements-see-score = Se hvordan det gikk
help-statements-again = Prøv de du bommet på
help-statements-to-themes = Velg et annet tema
help-statements-done = Ferdig med runden
help-statements-read = Les en gang til

# Min framgang
help-progress-good = Dette får du til
help-progress-next = Dette kan du øve på nå
help-progress-answers = Svarene mine
help-progress-plan = Planen min
help-progress-data = Rapport og mine data
help-progress-days = Dager du har øvd
help-progress-undo = Angre
help-progress-report = Last ned rapport (PDF)
help-progress-export = Last ned alt som er lagret
help-progress-delete = Slett alt om meg
help-progress-sure = Vil du slette alt? Du kan ikke angre.
help-progress-goals = Målene mine
