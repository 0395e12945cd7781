# Hjelpelinjer: det samme som står på norsk, kort, på et annet språk. Linjen kommer etter den norske teksten.
# Til oversetteren: korte, vanlige ord. «Du» er en voksen som lærer norsk og øver på jobbintervju.

# Menyen
help-nav-home = Øv
help-nav-history = Min framgang
help-nav-mock-interview = Prøveintervju
help-nav-statements = Påstander
help-finish = Avslutt
help-leave = Vil du avslutte?
help-leave-answer = Svaret ditt blir borte.
help-leave-guest = Du er gjest. Det du har gjort, blir borte.
help-leave-interview = Intervjuet er ikke ferdig. Du kan fortsette en annen gang.
help-leave-no = Nei, bli her
help-leave-yes = Ja, avslutt
help-still-here = Er du her fortsatt?
help-still-here-why = Du har ikke gjort noe på en stund. Siden lukkes snart, så ingen andre kan se det du har gjort.
help-stay = Ja, jeg er her
help-start-first-time = Første gang tar dette noen minutter.
help-start-begin = Programmet gjør seg klart …
help-start-loading-bank = Henter spørsmålene …
help-start-loading-speech = Gjør klar talegjenkjenning …
help-start-loading-judge = Gjør klar vurderingen …
help-start-failed = Programmet kunne ikke gjøre seg klart. Si fra til læreren.
help-models-stage-fetch = Henter det programmet trenger
help-models-stage-make = Lager det programmet trenger
help-models-stage-check = Kontrollerer at alt er riktig
help-privacy = Alt blir på denne PC-en.
help-privacy-lan = Alt blir i dette rommet, på PC-en til kurset.
help-sound-deleted = Opptaket slettes når du har fått tilbakemelding.
help-sound-kept = Du tar vare på opptakene dine. Du kan slette dem når du vil.
help-footer = Dette er øving, ikke en prøve. Programmet hører på hva du sier. Uttale og grammatikk teller ikke.

# Velkommen
help-intro-heading = Øv på jobbintervju på norsk
help-intro = Svar på et spørsmål med stemmen din. Se hva en arbeidsgiver legger merke til.
help-intro-step-choose = Velg et spørsmål
help-intro-step-answer = Svar på norsk
help-intro-step-feedback = Få tilbakemelding og prøv igjen
help-choose-language = Velg hjelpespråk
help-how-to-start = Hvordan vil du øve?
help-welcome-guest-means = Når du øver som gjest, lagrer vi ingenting.
help-be-guest = Øv som gjest
help-be-known = Lagre det jeg gjør på denne PC-en
help-welcome-be-known = { help-be-known }
help-welcome-known-means = Lag et kallenavn og en kode. Ikke bruk det ekte navnet ditt. Da kan du se framgangen din neste gang.
help-nickname = Kallenavn
help-pin = Kode (4 til 8 tall)
help-sign-in = Jeg har vært her før
help-create-me = Jeg er ny her
help-welcome-take-along = Vil du lagre det du har gjort til nå?
help-welcome-take-along-means = Da lagrer vi svarene dine og det du har fortalt om deg selv. Hvis du sier nei, glemmer vi alt.
help-welcome-take-along-not = Vi ser på et svar akkurat nå. Det kommer ikke med.
help-take-along-yes = Ja, lagre det
help-take-along-no = Nei, glem det
help-welcome-taken-along = Det du har gjort, er lagret.

# Min kompetanse
help-profile-heading = Min kompetanse
help-profile-lead = Fortell litt om deg selv. Da finner vi spørsmål som passer. Du kan hoppe over alt.
help-profile-save = Lagre og gå videre
help-profile-skip = Hopp over
help-profile-print = Lag en PDF til veilederen
help-profile-download = Last ned PDF-en
help-profile-education = Utdanning
help-profile-country = Land du tok utdanningen i
help-profile-years = Hvor mange år har du jobbet?
help-profile-occupations = Jobber du har hatt (bruk komma mellom dem)
help-profile-languages = Språk du kan (bruk komma mellom dem)
help-profile-norwegian = Hvor godt kan du norsk?
help-profile-norwegian-none = Jeg vet ikke
help-profile-field = Fagområde eller type jobb
help-profile-job = Jobb du vil ha
help-profile-course = Kurset ditt

# Teste mikrofonen
help-mic-heading = Test mikrofonen
help-mic-start = Start
help-mic-running = Snakk nå …
help-mic-again = Prøv en gang til
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
help-home-find = Velg tema, jobb eller uke
help-home-theme = Tema
help-home-job = Jobb
help-home-week = Uke i kurset
help-home-search = Søk etter et ord
help-home-narrowed = Du ser ikke alle spørsmålene nå.
help-home-show-all = Vis alle spørsmål
help-home-done = Har du øvd på det?
help-home-mic = Test mikrofonen først

# Ett spørsmål
help-back = Velg et annet spørsmål
help-question-label = Arbeidsgiveren spør:
help-machine-translated = Oversatt av en maskin. Den norske teksten gjelder.
help-listen = Hør spørsmålet
help-purpose = Hva vil de vite?
help-start = Hjelp meg i gang
help-help-start-lead = Du kan begynne en setning slik:
help-tips = Tips
help-culture = Slik er det i Norge
help-rephrased = Spørsmålet på en annen måte
help-law = Hva sier loven?
help-steps-again = Dette kan du prøve nå
help-prepare = Tid til å tenke
help-prepare-over = Nå kan du begynne. Du kan også tenke litt til.
help-timer-ready = { $shortest } til { $longest } sekunder passer godt. Du kan bruke kortere eller lengre tid.
help-way = Hvordan vil du svare?
help-way-speak = Snakk
help-way-upload = Lydfil
help-way-write = Skriv
help-record-start = Begynn å snakke
help-record-stop = Jeg er ferdig med svaret
help-record-again = Start på nytt
help-record-kept = Vi har tatt vare på svaret ditt.
help-record-use = Bruk dette svaret
help-live-hide = Skjul ordene
help-live-show = Vis ordene
help-live-behind = PC-en har mye å gjøre nå. Bare snakk videre. Alt blir tatt opp, og ordene kommer til slutt.
help-live-empty = Ordene kommer her etter litt.
help-write = Skriv svaret ditt på norsk
help-get-feedback = Få tilbakemelding

# Din egen mening
help-rating-heading = Hva synes du selv?
help-rating-lead = Tenk på svaret ditt. Fikk du med dette? Det du velger, er for deg selv. Hvis du lager en rapport, står det der også.
help-rating-met = Ja
help-rating-partly = Nesten
help-rating-missing = Ikke ennå
help-rating-show = Vis tilbakemelding
help-rating-skip = Hopp over
help-work-listening = Vi hører på svaret ditt …
help-work-reading = Vi leser svaret ditt …
help-work-judging = Vi ser etter det arbeidsgiveren lytter etter …
help-done = Tilbakemeldingen er klar.
help-give-up = Avbryt ventingen
help-given-up = Du venter ikke lenger. Svaret ditt er her ennå. Bruk det, eller svar på nytt.
help-done-uncorrected = Teksten er som den var før du rettet den.

# Tilbakemelding
help-feedback-heading = Tilbakemelding
help-transcript = Dette hørte vi
help-criteria-heading = Dette lytter arbeidsgiveren etter
help-level-met = Ja, dette er med
help-level-partly = Nesten
help-level-missing = Ikke ennå
help-next-steps-heading = Neste steg
help-overall-show = Et tall for hele svaret
help-flow-heading = Slik var flyten (tempo og pauser)
help-correct-heading = Er noe feil? Rett teksten
help-correct = Rett teksten og vurder på nytt
help-correct-label = Svaret ditt
help-use-heard = Bruk teksten slik den var først
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
help-store-sign-in-wrong = Kallenavnet eller koden er feil. Glemt koden? Spør læreren din.
help-store-nickname-taken = Noen andre har dette kallenavnet. Velg et annet.
help-store-pin-form = Koden må ha 4 til 8 tall.
help-shell-session-over = Siden ble lukket fordi ingen brukte den på en stund.

# Prøveintervju og rollespill
help-mock-heading = Prøveintervju
help-mock-lead = Her øver du på et helt intervju. Du får ett spørsmål om gangen. Rapporten kommer til slutt.
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
help-statements-lead = Les en påstand om norsk arbeidsliv. Stemmer den, stemmer den ikke, eller kommer det an på? Du får svaret med en gang.
help-statements-themes = Velg et tema
help-statements-all = Ta alle påstandene
help-statements-stemmer = Stemmer
help-statements-stemmer-ikke = Stemmer ikke
help-statements-kommer-an-paa = Kommer an på
help-statements-right = Du svarte riktig!
help-statements-wrong-stemmer = Ikke helt. Riktig svar: { help-statements-stemmer }
help-statements-wrong-stemmer-ikke = Ikke helt. Riktig svar: { help-statements-stemmer-ikke }
help-statements-wrong-kommer-an-paa = Ikke helt. Riktig svar: { help-statements-kommer-an-paa }
help-statements-next = Neste påstand
help-statements-see-score = Se hvordan det gikk
help-statements-again = Prøv påstandene en gang til
help-statements-to-themes = Velg et annet tema
help-statements-done = Ferdig med runden
help-statements-read = Les en gang til

# Min framgang
help-progress-good = Dette får du til
help-progress-next = Dette kan du øve på nå
help-progress-answers = Svarene mine
help-progress-plan = Planen min
help-progress-data = Rapport og innstillinger
help-progress-days = Dager du har øvd
help-progress-undo = Angre
help-progress-report = Last ned rapport (PDF)
help-progress-export = Last ned alt som er lagret
help-progress-delete = Slett alt om meg
help-progress-sure = Vil du slette alt? Du kan ikke angre.
help-progress-gone-on = Til forsiden
help-progress-goals = Målene mine
help-progress-overview = Oversikt

# Innstillinger, kode, opptak, prøveintervjuer
help-progress-settings = Innstillinger
help-progress-live-words = Vis ordene mens jeg snakker
help-progress-reviews = Hvem har lest oversettelsene?
help-progress-pin = Bytt kode
help-progress-pin-lead = Skriv koden du har nå, én gang. Skriv den nye koden to ganger.
help-progress-pin-old = Koden du har nå
help-progress-pin-new = Ny kode (4 til 8 tall)
help-progress-pin-again = Ny kode en gang til
help-progress-pin-changed = Koden er byttet.
help-progress-recording-gone = Opptaket er slettet.
help-progress-recordings-gone = Opptakene er slettet.
help-progress-silence-sure = Vil du slette opptakene?
help-progress-silence-lead = Svarene dine blir her. Du kan angre rett etterpå.
help-progress-silence-yes = Ja, slett
help-progress-silence-no = Nei, ikke slett
help-progress-left = Du følger ikke kurset lenger.
help-progress-interviews = Prøveintervjuene dine
help-mock-going = Du har et intervju som ikke er ferdig
help-mock-ask-lead = Vil du gå videre med det, eller starte et nytt? Da er det gamle over.
help-mock-again = Start et nytt intervju
help-mock-earlier-all = Se alle intervjuene i «Min framgang»
help-profile-back = Tilbake
help-profile-saved = Det du skrev, er lagret.
help-store-pin-wrong = Den gamle koden er feil. Glemt koden? Spør læreren din.
help-store-pin-differs = De to nye kodene er ikke like. Skriv den nye koden to ganger.
help-review-machine = Oversatt av en maskin. Ikke lest av et menneske.
help-review-person = Lest av et menneske.
help-review-unknown = Vi vet ikke om noen har lest teksten.

# Mer om tilbakemeldingen
help-done-again = Vi har vurdert teksten på nytt.
help-transcript-heading-typed = Dette skrev du
help-transcript-heading-corrected = Teksten din, slik du rettet den
help-limits-heading = Husk
help-delivery-what-is-this = Hva betyr dette?
help-model-answer-heading = Eksempel på et godt svar
help-flow-more = Flere tall
help-feedback-step-partly = Si mer om dette.
help-feedback-step-follow-up = Prøv å svare på dette også.
help-compare-back = Tilbake til tilbakemeldingen

# Det som blir lagret
help-profile-keep = Ta vare på opptakene mine på denne PC-en. Da kan en veileder høre på dem.
help-profile-kept = Opptakene dine blir lagret fra nå.
help-profile-not-kept = Opptak blir slettet etter tilbakemeldingen.
help-profile-printed = PDF-en er klar. Trykk «Last ned PDF-en».
help-progress-begin = Velg et spørsmål
help-progress-recordings = Opptak av stemmen din
help-progress-recording = Opptaket ditt
help-progress-compare = Sammenlign med et annet forsøk
help-progress-over-time = Slik har det gått
help-progress-themes-more = Flere temaer
help-progress-themes-few = Temaer med få svar
help-progress-by-day-words = Les det som tekst
help-progress-again-more = Flere spørsmål
help-progress-to-statements = Øv på påstander
help-progress-downloaded = Filen ligger i mappen Nedlastinger. Slett den hvis andre bruker denne PC-en.
help-steps-more = Flere ting du kan prøve
help-to-next-steps = Gå til neste steg
help-profile-more = Fortell mer, hvis du vil
help-profile-norwegian-A1 = Jeg kan noen ord og setninger
help-profile-norwegian-A2 = Jeg kan snakke litt om hverdagen
help-profile-norwegian-B1 = Jeg klarer meg i vanlige samtaler
help-profile-norwegian-B2 = Jeg snakker godt om det meste
help-profile-norwegian-C1 = Jeg snakker lett, også om faget mitt
help-with-nickname = Logg inn, eller lag et kallenavn
help-home-mic-again = Test mikrofonen en gang til
help-help-language = Hjelp på:
help-guest = Gjest
