# Hjelpelinjer: hva man gjør når noe ikke virker. Det samme som på norsk, på et annet språk.

# Når mikrofonen ikke virker
help-mic-lead = Det tar tre sekunder. Etterpå hører du deg selv. Ingenting blir lagret.
help-mic-good-do = Hørte du deg selv? Da er alt klart. Hvis du ikke hørte noe, kan du skru opp lyden i hodetelefonene.
help-mic-quiet-do = Flytt mikrofonen nærmere munnen, eller skru opp mikrofonen i innstillingene for lyd på PC-en.
help-mic-muted-do = Se etter en bryter eller knapp på ledningen eller hodetelefonene. Se også om riktig mikrofon er valgt på PC-en.
help-mic-blocked-do = Gi nettleseren lov til å bruke mikrofonen, og prøv en gang til. Slik gjør du det:
help-mic-device-do = Koble til hodetelefonene, og vent litt. Prøv så en gang til. Prøv også en annen kontakt.
help-mic-busy-do = Lukk andre programmer som bruker lyd, for eksempel Teams eller Zoom. Prøv så en gang til.
help-mic-address-do = Adressen må begynne med https. Be læreren om riktig adresse. Du kan også skrive svarene dine.
help-mic-mend-chrome = Slik gjør du i Chrome
help-mic-mend-chrome-do = Trykk på tegnet til venstre for adressen. Slå på «Mikrofon». Last siden på nytt.
help-mic-mend-edge = Slik gjør du i Edge
help-mic-mend-edge-do = Trykk på hengelåsen til venstre for adressen. Velg «Tillat» ved «Mikrofon». Last siden på nytt.
help-mic-mend-firefox = Slik gjør du i Firefox
help-mic-mend-firefox-do = Trykk på mikrofonen til venstre for adressen. Ta bort «Blokkert». Last siden på nytt, og velg «Tillat».
help-take-kept = Hør på svaret ditt. Opptaket er bare i dette vinduet, og forsvinner når du går videre.

# Når noe ikke går
help-audio-empty = Filen er tom. Ta opp på nytt, eller velg en annen fil.
help-audio-not-audio = Dette er ikke en lydfil som kan brukes her. Bruk WAV, FLAC, MP3, M4A, OGG eller WebM.
help-audio-cut-off = Lydfilen er ikke hel. Slutten mangler. Kopier den på nytt, eller ta opp en gang til.
help-audio-damaged = Lydfilen er ødelagt. Kopier den på nytt, eller ta opp en gang til.
help-audio-drm = Lydfilen er kjøpt og låst. Bruk et opptak som du har laget selv.
help-audio-no-stream = Det er ingen lyd i filen. Velg en lydfil, ikke et bilde eller en stum film.
help-audio-no-sound = Opptaket er helt uten lyd. Ta opp på nytt.
help-audio-too-long = Opptaket er for langt. Ta opp et kortere svar.
help-audio-too-large = Filen er for stor. Lagre den som MP3 eller M4A.
help-audio-rate = Lyden er tatt opp på en måte som ikke kan brukes her.
help-audio-channels = Opptaket har for mange lydspor, eller ingen. Lagre det som mono.
help-audio-samples = Opptaket kan ikke leses. Ta opp på nytt.
help-audio-not-numbers = Opptaket har noe som ikke er lyd. Ta opp på nytt.
help-audio-slow = Det tok for lang tid å lese filen. Lagre den som MP3 eller WAV, og prøv igjen.
help-audio-clipped = Lyden er for høy. Noen ord kan bli borte. Gå litt lenger fra mikrofonen.
help-store-nickname-length = Kallenavnet er for kort eller for langt. Skriv et annet.
help-store-nickname-signs = Kallenavnet har tegn som ikke kan brukes. Bruk bokstaver og tall.
help-store-sign-in-wait = For mange forsøk. Vent noen minutter, og prøv igjen.
help-store-text-empty = Her må det stå noe. Skriv noen ord.
help-store-text-long = Teksten er for lang. Gjør den kortere.
help-store-list-long = Listen er for lang.
help-store-years = Antall år kan ikke være så stort.
help-store-not-kept = Dette finnes ikke lenger. Gå tilbake og velg noe annet.
help-store-undo-over = Dette er slettet og kan ikke hentes tilbake.
help-store-full = Disken er full. Ingenting ble lagret.
help-store-busy = Programmet er opptatt. Vent litt, og prøv igjen.
help-pool-full = Mange venter nå. Opptaket ditt er tatt vare på. Prøv igjen om litt.
help-live-cancelled = Dette svaret er avbrutt. Start et nytt opptak.
help-scoring-question-unknown = Spørsmålet er ikke her.
help-profile-years-form = Skriv antall år med tall, for eksempel 5.
help-ui-no-file = Det er ingen lydfil ennå. Velg en fil først.
help-ui-text-too-long = Teksten er for lang. Gjør den kortere.
help-ui-take-gone = Opptaket er ikke her lenger. Ta opp eller last opp en gang til.
help-ui-nothing-to-correct = Det er ikke noe svar å rette ennå. Svar på spørsmålet først.
help-progress-not-there = Det du trykket på, er ikke her lenger. Last siden på nytt.
help-choose-job-unknown = Vi forstår ikke jobben. Skriv den på en annen måte.
