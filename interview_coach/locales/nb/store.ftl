# Det som lagres om deltakere, og hvorfor noe ikke kan lagres.
store-nickname-length = Kallenavnet må ha fra { $least } til { $most } tegn. Skriv et annet.
store-nickname-signs = Kallenavnet har tegn som ikke kan brukes. Bruk bokstaver og tall.
store-nickname-taken = Kallenavnet «{ $where }» er i bruk. Velg et annet.
store-pin-form = Koden må ha fra { $least } til { $most } tall.
store-pin-wrong = Den gamle koden er feil. Prøv en gang til. Glemt koden? Spør læreren din.
store-pin-differs = De to nye kodene er ikke like. Skriv den nye koden to ganger.
store-nickname-unknown = Ingen har kallenavnet «{ $where }». Kjør «interview-coach participants list», og se hvem som er her.
store-sign-in-wrong = Kallenavnet eller koden er feil. Er du ny? Trykk «Jeg er ny her». Glemt koden? Spør læreren din.
store-sign-in-wait = For mange forsøk. Vent { $minutes ->
    [one] ett minutt
   *[other] { $minutes } minutter
 }, og prøv igjen.
store-text-empty = Her må det stå noe. Skriv noen ord.
store-text-long = Teksten er for lang. Bruk høyst { $most } tegn.
store-list-long = Listen er for lang. Du kan ha høyst { $most } her.
store-years = Antall år må være fra 0 til { $most }.
store-not-kept = Dette finnes ikke lenger. Gå tilbake og velg noe annet.
store-undo-over = Dette er slettet og kan ikke hentes tilbake.
store-recording-form = Opptaket kan ikke lagres. Bruk en WAV-fil eller en FLAC-fil.
store-recording-failed = Opptaket ble ikke lagret i { $where }. Se om det er plass på disken, og prøv igjen.
store-recording-stays = Opptaket { $where } kunne ikke slettes. Lukk programmet som bruker det, og prøv igjen.
store-export-failed = Filen { $where } kunne ikke skrives. Se om det er plass på disken, og prøv igjen.
store-full = Disken er full, så ingenting ble lagret i { $where }. Lag plass, og prøv igjen.
store-busy = Databasen { $where } er opptatt. Vent litt, og prøv igjen.
store-closed = Programmet får ikke skrive i { $where }. Gi deg selv lov til å skrive der, eller velg en annen mappe med INTERVIEW_COACH_HOME.
store-damaged = Databasen { $where } er skadet. Flytt filen til en annen mappe. Programmet lager en ny ved neste start.
store-foreign = { $where } er en database fra et annet program. Flytt filen, eller velg en annen mappe med INTERVIEW_COACH_HOME.
store-newer = Databasen { $where } er fra en nyere versjon av programmet ({ $found }, dette kjenner { $known }). Installer den nyeste versjonen.
store-driver = Pakken for databasen { $where } mangler ({ $reason }). Installer den med «pip install "interview-coach[postgresql]"».
store-address = { $where } er ikke en gyldig adresse til en database. Skriv for eksempel «postgresql+psycopg://bruker:passord@maskin/coach».
store-failed = Databasen { $where } svarte med en feil: { $reason }. Kjør «interview-coach doctor».
