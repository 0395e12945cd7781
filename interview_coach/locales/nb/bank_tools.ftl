# Spørsmålsbanken i ark: inn og ut, og instruktørens egen bank. { $where } er stedet: «fil › ark!celle» eller «fil:linje».

# Filen
bank-book-not = { $where }: Dette er ikke en Excel-fil. Lagre den fra Excel som «Excel-arbeidsbok (.xlsx)».
bank-book-old = { $where }: Dette er en gammel Excel-fil (.xls). Lagre den som «Excel-arbeidsbok (.xlsx)».
bank-book-other-kind = { $where }: Dette er et annet slags regneark. Lagre det som «Excel-arbeidsbok (.xlsx)».
bank-book-locked = { $where }: Filen har passord. Ta bort passordet og lagre filen på nytt.
bank-book-macros = { $where }: Filen har makroer eller innebygde filer. Lagre den som «Excel-arbeidsbok (.xlsx)», uten makroer.
bank-book-links = { $where }: Filen henter tall eller tekst fra andre filer. Fjern koblingene og lagre på nytt.
bank-book-broken = { $where }: Filen er ødelagt eller ikke hel. Åpne den i Excel og lagre den på nytt.
bank-book-entities = { $where }: Filen har innhold som Excel ikke lager. Kopier arkene til en ny fil og lagre den.
bank-book-bomb = { $where }: Filen er mye større enn en spørsmålsbank når den pakkes ut. Kopier arkene til en ny fil.
bank-book-too-large = { $where }: Filen er for stor. Den kan være høyst { $limit_mb } MB.
bank-csv-not = { $where }: Dette er ikke en CSV-fil. Lagre den som «CSV UTF-8».
bank-csv-missing = { $where }: Filen mangler i mappen. Eksporter banken på nytt og bruk alle filene.
bank-csv-letters = { $where }: Filen har bokstaver som ikke kan leses. Lagre den som «CSV UTF-8».
bank-csv-letters-lost = { $where }: Bokstaver er blitt til spørsmålstegn. Hent teksten tilbake og lagre som «CSV UTF-8».
bank-csv-quotes = { $where }: Et anførselstegn er ikke lukket. Sett et anførselstegn til, eller lagre filen på nytt fra Excel.

# Ark og kolonner
bank-table-missing = { $where }: Arket «{ $sheet }» mangler. Eksporter banken på nytt og bruk alle arkene.
bank-table-missing-near = { $where }: Arket «{ $sheet }» mangler. Heter det «{ $near }» nå? Gi det det gamle navnet.
bank-table-hidden = { $where }: Arket «{ $sheet }» er skjult. Vis arket eller slett det.
bank-table-not-read = { $where }: Arket «{ $sheet }» blir ikke lest. Bare de vanlige arkene blir lest.
bank-table-merged = { $where }: Cellene { $range } er slått sammen. Del dem igjen («Slå sammen celler» av).
bank-table-too-long = { $where }: Arket har mer enn { $limit } rader. Slett tomme rader nederst, eller del banken opp.
bank-table-too-wide = { $where }: Det står noe i celle { $cell }. Bare de første { $limit } kolonnene kan brukes. Slett det.
bank-table-column-missing = { $where }: Kolonnen «{ $title }» mangler. Skriv navnet øverst i kolonnen igjen.
bank-table-column-twice = { $where }: Kolonnen «{ $field }» står to ganger, første gang i { $first }. Slett den ene.
bank-table-column-unknown = { $where }: Kolonnen «{ $field }» hører ikke til her. Slett den.
bank-table-column-unknown-near = { $where }: Kolonnen «{ $field }» finnes ikke. Mente du «{ $near }»?
bank-table-no-title = { $where }: Her står det noe i en kolonne uten navn øverst. Slett det eller flytt det.

# Celler
bank-table-formula = { $where }: Cellen har en formel. Skriv teksten i stedet. Skal teksten begynne med =, setter du ' foran.
bank-table-error = { $where }: Cellen viser en feil ({ $value }). Skriv teksten på nytt.
bank-table-number = { $where }: Cellen har et tall, men «{ $field }» skal være tekst. Sett ' foran tallet.
bank-table-date = { $where }: Excel har gjort teksten i «{ $field }» til en dato eller et klokkeslett. Sett ' foran og skriv den på nytt.
bank-table-id-twice = { $where }: Id «{ $id }» står på rad { $first } også. Gi det ene spørsmålet en annen id.
bank-table-twice = { $where }: Språket står to ganger for spørsmålet, første gang på rad { $first }. Slett den ene raden.
bank-table-many-rows = { $where }: Spørsmålet «{ $id }» har mer enn { $limit } rader i arket. Slett noen, eller del spørsmålet.
bank-table-no-such-row = { $where }: «{ $value }» finnes ikke i arket «{ $other }». Skriv den samme id-en begge steder.

# Import
bank-import-nothing = { $where }: Filen eller mappen finnes ikke. Se om navnet er riktig.
bank-import-empty = { $where }: Her er det ingen spørsmål. Se om du har valgt riktig fil.
bank-import-one-sheet = { $where }: Velg mappen med alle CSV-filene, ikke én av dem.
bank-import-too-many = { $where }: Mappen har mer enn { $limit } filer med spørsmål. Del den opp.
cli-import-added = Nytt: { $id } – { $text }
cli-import-changed = Endret: { $id } – { $text }
cli-import-hidden = (skjult for deltakerne)
cli-import-field = { $field }: «{ $before }» → «{ $after }»
cli-import-field-new = { $field }: nytt: «{ $after }»
cli-import-field-gone = { $field }: tatt bort: «{ $before }»
cli-import-summary = { $added } nye, { $changed } endret, { $unchanged } uendret.
cli-import-check = Se om spørsmålene fungerer: interview-coach bank check
cli-import-plan = Ingenting er lagret ennå. Skriv det samme med --apply for å lagre.
cli-import-nothing = Alt er likt fra før. Det er ingenting å lagre.
cli-import-done = Lagret { $n ->
        [one] ett spørsmål
       *[other] { $n } spørsmål
    } i din egen bank: { $folder }

# Eksport
bank-export-exists = «{ $where }» finnes fra før. Velg et annet navn, eller flytt den gamle.
bank-export-ending = «{ $where }»: Navnet på en Excel-fil skal slutte på .xlsx.
bank-export-folder = «{ $where }»: Her trengs navnet på en mappe, ikke en Excel-fil.
bank-export-unwritable = «{ $where }» kan ikke lagres. Se om du har lov til å lagre der, og om det er plass på disken.
bank-export-cell-long = Spørsmålet «{ $where }» har en liste på mer enn { $limit } tegn. Det er for mye for en celle. Velg formatet yaml.
bank-export-loss = Spørsmålene { $where } har tegn som et regneark ikke kan ta vare på. Velg formatet yaml.
cli-export-own-along = Dine egne filer ({ $files }) ligger i «own». Import tar dem ikke inn: Kopier dem selv til mappen «{ $folder }».
cli-export-own-left = Bare spørsmål er med. Dine egne filer ({ $files }) ligger fortsatt i mappen «{ $folder }».
cli-export-done = Eksporterte { $n ->
        [one] ett spørsmål
       *[other] { $n } spørsmål
    } til { $target }

# Egen bank
bank-own-unwritable = Programmet kan ikke skrive i mappen «{ $where }». Se om du har lov til det, og om det er plass på disken. Ingenting er gått tapt.
bank-own-busy = Et annet vindu lagrer i «{ $where }» nå. Vent litt og prøv igjen.
bank-own-none = Spørsmålet «{ $where }» har ingen egen versjon her.
bank-own-not-shipped = Spørsmålet «{ $where }» følger ikke med programmet. Bare spørsmål som følger med, kan skjules. Ta det bort i stedet: interview-coach bank remove { $where }
bank-own-hidden-form = { $where }: Filen skal være en liste med id-er. Skriv én på hver linje, med strek (-) foran.
bank-own-no-form = «{ $where }» har ikke noe nummer { $number }. Se numrene med: { $command }
bank-update-changed = { $where }: En oppdatering av programmet har endret «{ $id }» ({ $fields }). Ditt spørsmål gjelder fortsatt. Behold ditt med «interview-coach bank keep { $id }», eller ta det nye med «interview-coach bank remove { $id }».
bank-update-gone = { $where }: «{ $id }» følger ikke lenger med programmet. Ditt spørsmål gjelder fortsatt. Behold det med «interview-coach bank keep { $id }», eller ta det bort med «interview-coach bank remove { $id }».
bank-update-taken = { $where }: Programmet har fått et spørsmål som også heter «{ $id }». Ditt spørsmål gjelder fortsatt. Behold ditt med «interview-coach bank keep { $id }», eller ta det nye med «interview-coach bank remove { $id }».
cli-own-hidden = «{ $id }» er skjult. Deltakerne får ikke dette spørsmålet.
cli-own-hidden-before = «{ $id }» var skjult fra før.
cli-own-shown = «{ $id }» blir vist til deltakerne igjen.
cli-own-shown-before = «{ $id }» var ikke skjult.
cli-own-removed = «{ $id }» er tatt bort fra banken din.
cli-own-as-shipped = Din versjon av «{ $id }» er tatt bort. Nå gjelder spørsmålet som følger med programmet.
cli-own-restored = «{ $id }» er igjen slik det var i nummer { $number }. Det er nå versjon { $version }.
cli-own-restored-before = «{ $id }» er slik fra før. Ingenting er endret.
cli-own-kept = Din versjon av «{ $id }» gjelder videre. Du blir ikke minnet om denne oppdateringen mer.
cli-own-kept-before = Ingen oppdatering har endret «{ $id }». Din versjon gjelder som før.
cli-own-instead = Vil du heller ha spørsmålet som følger med? Skriv: { $command }
cli-own-undo = Angre: { $command }
cli-own-no-history = Ingenting er gjort med «{ $id }» her.
cli-own-restore-hint = Hent en versjon tilbake: { $command }
cli-own-faulty = har en feil, kan ikke hentes tilbake
cli-own-heading-number = Nr.
cli-own-heading-when = Når
cli-own-heading-what = Hva
cli-own-heading-version = Versjon
cli-own-heading-changed = Endret
cli-own-what-shipped = fulgte med
cli-own-what-added = laget
cli-own-what-changed = endret
cli-own-what-typo = skrivefeil rettet
cli-own-what-imported = tatt inn fra fil
cli-own-what-by-hand = endret i filen
cli-own-what-hidden = skjult
cli-own-what-shown = vist igjen
cli-own-what-removed = tatt bort
cli-own-what-brought-back = hentet tilbake
cli-bank-restart = Er programmet åpent nå? Start det på nytt, så gjelder endringen.
cli-bank-own-look = Din egen bank ({ $folder }): { $n_set_aside ->
        [0] ingen filer er
        [one] én fil er
       *[other] { $n_set_aside } filer er
    } satt til side fordi de har feil. { $n_updated ->
        [0] Ingen spørsmål er
        [one] Ett spørsmål er
       *[other] { $n_updated } spørsmål er
    } endret av en oppdatering. Se hva du kan gjøre: interview-coach bank check

# Et nytt spørsmål å fylle ut. { $sign } står foran alt som skal skrives om.
bank-hint-left = { $where }: Her står det fortsatt en forklaring ({ $sign }). Skriv din egen tekst i «{ $field }».
bank-hint-text = Skriv spørsmålet, slik en vennlig intervjuer sier det
bank-hint-category = Velg et tema fra listen
bank-hint-purpose = Skriv hvorfor arbeidsgiveren spør om dette
bank-hint-tip = Skriv et tips til deltakeren
bank-hint-phrase = Skriv en måte å begynne svaret på, som slutter med …
bank-hint-follow-up = Skriv et spørsmål som kan komme etterpå
bank-hint-point = Skriv noe et godt svar har med
bank-hint-advice = Skriv hva deltakeren kan gjøre neste gang
bank-hint-good = Skriv en setning som har med punktet, slik en deltaker sier det
bank-hint-bad = Skriv en setning som nesten har med punktet
bank-hint-answer = Skriv et helt svar som har med alle punktene
bank-new-guide-1 = Et nytt spørsmål
bank-new-guide-2 = Skriv din egen tekst i alle celler som begynner med { $sign }. Se også på resten av raden i arket «Spørsmål». Ikke endre id-ene: De holder arkene sammen. Vil du ha flere punkter eller setninger, skriver du nye rader med de samme id-ene.
cli-new-done = Laget { $target } med ett spørsmål. Id-en er «{ $id }».
cli-new-fill-in = 1. Åpne filen i Excel. Skriv din egen tekst i alle celler som begynner med { $sign }, og lagre.
cli-new-import = 2. Ta spørsmålet inn: { $command }

# Veiledning i arket «Les meg»
bank-guide-1 = Spørsmålsbanken
bank-guide-2 = Her kan du endre spørsmål og lage nye. Ingenting skjer i programmet før du importerer filen.
bank-guide-3 = Arket «Spørsmål» har én rad for hvert spørsmål. De andre arkene hører til: «Punkter» er det et godt svar har med. «Setninger» er eksempler på hvert punkt. «Svar» er hele svar. «Oversettelser» og «Kilder» sier seg selv.
bank-guide-4 = «Spørsmål-id» i de andre arkene er det samme som «Id» i arket «Spørsmål». Slik vet programmet hva som hører sammen. En id har små bokstaver fra a til z, tall og bindestrek.
bank-guide-5 = Nytt spørsmål: Skriv en ny rad nederst i «Spørsmål». Skriv så rader med den samme id-en i «Punkter», «Setninger» og «Svar».
bank-guide-6 = Hvert punkt trenger minst tre setninger som er «god», og minst én som er «nesten».
bank-guide-7 = Noen celler er lister: «Tips», «Å begynne med», «Spørsmål etterpå» og «Yrkesområder». Skriv én ting på hver linje i cellen (Alt+Enter).
bank-guide-8 = «Versjon» øker av seg selv når spørsmålet eller punktene får en annen mening. Har du bare rettet en skrivefeil, skriver du «ja» i «Bare skrivefeil».
bank-guide-9 = Ikke bruk formler, og ikke slå sammen celler. Ikke endre navnene øverst i kolonnene eller navnene på arkene.
bank-guide-10 = Sletter du en rad i «Spørsmål», skjer det ingenting med det spørsmålet i programmet. Slett i så fall radene i de andre arkene også.
bank-guide-11 = Når du er ferdig: Lagre filen, og skriv «interview-coach bank import FILNAVN.xlsx». Du får se hva som blir endret. Er det feil, får du vite ark, rad og kolonne.
