# Sidene i nettleseren. Bokmål, A2–B1: korte setninger, vanlige ord.

# Toppen av siden
ui-title = Intervjutrener
ui-privacy = Alt blir på denne PC-en.
ui-privacy-lan = Alt blir i dette rommet, på PC-en til kurset.
ui-sound-deleted = Opptaket slettes når du har fått tilbakemelding.
ui-sound-kept = Du tar vare på opptakene dine. Du kan slette dem når du vil.
ui-footer = Dette er øving, ikke en prøve. Programmet hører på hva du sier. Uttale og grammatikk teller ikke.

# Velge spørsmål
ui-intro-heading = Øv på jobbintervju på norsk
ui-intro = Svar på et spørsmål med stemmen din, og se hva en arbeidsgiver legger merke til.
ui-intro-step-choose = Velg et spørsmål
ui-intro-step-answer = Svar på norsk
ui-intro-step-feedback = Få tilbakemelding og prøv igjen
ui-theme = Tema
ui-theme-all = Alle temaer
ui-field = Jobb
ui-field-all = Alle jobber
ui-help-language = Hjelp på:
ui-help-language-none = Bare norsk
ui-search = Søk etter et ord
ui-list-count = { $n ->
    [0] Vi fant ingen spørsmål. Prøv et annet ord, eller trykk «Vis alle spørsmål».
    [one] Ett spørsmål
   *[other] { $n } spørsmål
}
ui-back = Velg et annet spørsmål

# Ett spørsmål
ui-question-label = Arbeidsgiveren spør:
ui-machine-translated = Oversatt av en maskin. Det norske spørsmålet gjelder.
ui-help-purpose = Hva vil de vite?
ui-help-start = Hjelp meg i gang
ui-help-start-lead = Du kan begynne en setning slik:
ui-help-tips = Tips
ui-help-culture = Slik er det i Norge
ui-help-rephrased = Spørsmålet på en annen måte
ui-help-law = Hva sier loven?
ui-help-source = { $source } (sjekket { $date })
ui-help-no-legal-advice = Dette er ikke juridisk råd.

# Klokka
ui-timer-label = Tid
ui-timer-ready = { $shortest } til { $longest } sekunder passer godt. Du kan bruke kortere eller lengre tid.
ui-timer-running = Ta den tiden du trenger.
ui-timer-enough = Fin lengde. Stopp når du er ferdig.
ui-timer-long = Du har sagt mye. Stopp når du har sagt det viktigste.
ui-timer-stopped = Vi tar imot svaret ditt …
ui-timer-limit = Opptaket stoppet etter 10 minutter.

# Svare
ui-way = Hvordan vil du svare?
ui-way-speak = Snakk
ui-way-upload = Lydfil
ui-way-write = Skriv
ui-upload = Lydfil med svaret ditt
ui-write = Skriv svaret ditt på norsk
ui-get-feedback = Få tilbakemelding
ui-take-name = svaret ditt
ui-no-take = Det er ikke noe opptak ennå. Trykk «Begynn å snakke», og snakk.
ui-no-file = Det er ingen lydfil ennå. Velg en fil først.
ui-no-text = Det står ingen tekst ennå. Skriv svaret ditt først.
ui-text-too-long = Teksten er for lang. Den kan ha høyst { $limit } tegn. Gjør den kortere.
ui-take-gone = Opptaket er ikke her lenger. Ta opp eller last opp en gang til.
ui-nothing-to-correct = Det er ikke noe svar å rette ennå. Svar på spørsmålet først.

# Mens programmet arbeider
ui-work-listening = Vi hører på svaret ditt …
ui-work-reading = Vi leser svaret ditt …
ui-work-judging = Vi ser etter det arbeidsgiveren lytter etter …
ui-work-queue = Det er { $n } foran deg. Vent litt …
ui-work-queue-seconds = Det er { $n } foran deg. Det tar omtrent { $seconds } sekunder …
ui-give-up = Avbryt ventingen
ui-given-up = Du venter ikke lenger. Svaret ditt er her ennå. Bruk det, eller svar på nytt.
ui-done = Tilbakemeldingen er klar.
ui-done-again = Vi har vurdert teksten på nytt.
ui-done-uncorrected = Teksten er som den var før du rettet den.
ui-our-mistake = Noe gikk galt i programmet. Prøv en gang til. Hjelper det ikke, si fra til læreren.

# Tilbakemelding
ui-feedback-heading = Tilbakemelding
ui-transcript-heading-spoken = Dette hørte vi
ui-transcript-heading-typed = Dette skrev du
ui-transcript-heading-corrected = Teksten din, slik du rettet den
ui-legend-evidence = Her sier du noe arbeidsgiveren vil vite. Tallet viser hvor det står nedenfor.
ui-legend-unsure = Her er vi usikre på ordet.
ui-legend-unsure-sample = ord
ui-mark-criterion = nummer { $n }
ui-correct-heading = Er noe feil? Rett teksten
ui-correct-label = Svaret ditt
ui-correct = Rett teksten og vurder på nytt
ui-use-heard = Bruk det programmet hørte
ui-use-written = Bruk det du skrev først
ui-criteria-heading = Dette lytter arbeidsgiveren etter
ui-level-met = Ja, dette er med
ui-level-partly = Nesten
ui-level-missing = Ikke ennå
ui-your-words-spoken = Du sa:
ui-your-words-typed = Du skrev:
ui-next-steps-heading = Neste steg
ui-steps-again = Dette kan du prøve nå
ui-start-like-this = Du kan begynne slik:
ui-overall = { $n } av 100 for innhold
ui-overall-meaning = Tallet viser hvor mye vi fant i svaret av det arbeidsgiveren lytter etter. Det er ikke en karakter. Tempo, pauser, uttale og grammatikk teller ikke.
ui-overall-topic = Tallet er lavere fordi vi ikke er sikre på at du svarte på dette spørsmålet.
ui-limits-heading = Husk
ui-overall-show = Et tall for hele svaret
ui-show-model-answer = Vis et eksempel på et godt svar
ui-model-answer-heading = Eksempel på et godt svar
ui-model-answer-lead = Ikke lær det utenat. Se hva som er med, og si det med dine egne ord.
ui-model-answer-level = Norsk på nivå { $level }
ui-try-again = Prøv igjen

# Flyt
ui-flow-heading = Slik var flyten
ui-flow-lead = Dette handler om tempo og pauser. Det teller ikke når vi ser på innholdet.
ui-flow-more = Flere tall
ui-flow-line-described = { $n ->
    [0] Svaret varte i { $seconds } sekunder, uten pauser.
    [one] Svaret varte i { $seconds } sekunder, med én pause.
   *[other] Svaret varte i { $seconds } sekunder, med { $n } pauser.
}
ui-flow-line-speech = tale
ui-flow-line-pause = stille
ui-flow-line-long-pause = stille i 2 sekunder eller mer

# Starten av programmet
ui-opening = Siden åpnes …
ui-start-begin = Programmet gjør seg klart …
ui-start-first-time = Første gang tar dette noen minutter.
ui-start-failed = Programmet kunne ikke gjøre seg klart. Start det på nytt, eller si fra til læreren.
ui-start-again = Prøv å starte igjen
ui-takes-folder = Mappen { $where } kan ikke brukes til opptak. Se om det er plass, og om du har lov til å skrive der.

# Tjeneren
ui-serve-address = Åpne { $address } i nettleseren på denne PC-en.
ui-serve-lan-address = De andre PC-ene i rommet skriver: { $address }
ui-serve-lan-warning = Nettleseren advarer første gang. Velg «Avansert» og gå videre. Da virker mikrofonen.
ui-serve-lan-none = Denne PC-en er ikke koblet til et nettverk. Koble den til, og start på nytt.
ui-serve-stop = Trykk Ctrl+C her for å stoppe.
ui-port-taken = Port { $where } er opptatt. Er programmet startet fra før? Velg ellers en annen port med --port.
ui-certificate-folder = Mappen { $where } kan ikke brukes til sertifikatet. Se om du har lov til å skrive der.

# Setninger som nettleseren selv må si
ui-script-title = Intervjutrener
ui-script-too-large = Filen er for stor. Den kan være høyst 100 MB. Lagre den som MP3 eller M4A.
ui-script-connection = Vi mistet kontakten med programmet. Vent litt, og prøv igjen.
ui-script-mic-blocked = Nettleseren får ikke bruke mikrofonen. Trykk «Test mikrofonen først» på forsiden for hjelp.
ui-script-mic-device = Vi finner ingen mikrofon. Koble til hodetelefonene, og prøv igjen. Du kan også skrive svaret.
ui-script-mic-busy = Et annet program bruker mikrofonen. Lukk det, og prøv igjen.
ui-script-mic-address = Mikrofonen virker ikke på denne adressen. Be læreren om riktig adresse. Du kan også skrive svaret.
ui-script-our-mistake = Noe gikk galt. Prøv en gang til.
ui-script-take-kept = Hør på svaret ditt. Opptaket er bare i dette vinduet, og forsvinner når du går videre.

# I stedet for det Gradio skriver selv
ui-gradio-common-clear = Slett
ui-gradio-common-or = eller
ui-gradio-common-loading = Vent litt …
ui-gradio-upload-text-drop-file = Slipp lydfilen her
ui-gradio-upload-text-click-to-upload = Trykk her for å velge en fil
ui-gradio-file-uploading = Laster opp …

# Ordene og pausene i teksten
ui-hear-words = Trykk på et ord for å høre det.
ui-legend-pause = Her var det stille.
ui-pause = { $seconds ->
    [1] stille i 1 sekund
   *[other] stille i { $seconds } sekunder
}
ui-own-view = Du mente selv:
ui-another-question = Velg et nytt spørsmål

# Bildet av tempo
ui-flow-calm = roligere
ui-flow-fast = fortere
ui-flow-easy = lett å følge
ui-flow-here = du
ui-flow-band-help = Streken viser hvor fort du snakket mellom pausene. Feltet er bredt, fordi det er mange fine måter å snakke på. Rolig tale er aldri feil.
ui-flow-line-help = Linjen viser hele svaret ditt. Der den er farget, snakket du. Alle tar pauser.
ui-steps-more = Flere ting du kan prøve
ui-to-next-steps = Gå til neste steg
ui-own-view-more = Du klarte mer enn du trodde.
ui-own-view-unheard = Du mente ja, men vi fant det ikke i ordene dine. Kanskje sa du det på en annen måte. Si det gjerne tydeligere neste gang.
