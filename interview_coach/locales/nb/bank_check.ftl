# «bank check»: tekst, skrivemåte og betydning. { $where } er stedet: «fil:linje». { $field } er feltet.

# Lesenivå og skrivemåte
check-reading = { $where }: Teksten er tung å lese for { $level } (LIX { $lix }, høyst { $limit }). Skriv kortere setninger og kortere ord. Se først på «{ $field }».
check-word = { $where }: Ordet «{ $word }» i «{ $field }» finnes ikke i ordboken. Rett det, eller skriv det i words.txt.
check-word-near = { $where }: Ordet «{ $word }» i «{ $field }» finnes ikke i ordboken. Mente du «{ $near }»? Er ordet riktig, skriver du det i words.txt.
check-dictionary-none = «{ $where }» er ikke en ordbok. Velg en fil som slutter på .dic, med en .aff-fil ved siden av.
check-dictionary-broken = Ordboken «{ $where }» kan ikke leses. Hent den på nytt.
check-no-dictionary = Skrivemåten er ikke sjekket: Det er ingen norsk ordbok på PC-en. Installer LibreOffice med norsk, eller oppgi filen nb_NO.dic i INTERVIEW_COACH_DICTIONARY.

# Hva som skal sjekkes
check-no-such = Det finnes ikke noe spørsmål og ingen mappe som heter «{ $where }». Skriv «interview-coach bank list» for å se alle spørsmålene.
check-no-such-near = Det finnes ikke noe spørsmål og ingen mappe som heter «{ $where }». Mente du: { $near }?
check-own-folder = «--own» gjelder banken i programmet. Skriv det uten mappen «{ $where }».
check-own-none = Du har ingenting eget ennå: ingen egne eller endrede spørsmål, påstander, planer, jobber eller arbeidsplasser.

# Oversettelser, planer, påstander og arbeidsplasser
check-not-translated = { $where }: Teksten i «{ $field }» er den samme som på norsk. Oversett den.
check-name-unknown = { $where }: «{ $value }» i «{ $field }» finnes ikke. Se om navnet er riktig.
check-plan-hidden = { $where }: «{ $id }» er skjult, men står i { $plans }. Deltakerne får ikke spørsmålet der. Skal de få det, skriver du: interview-coach bank unhide { $id }
check-workplace-unused = { $where }: Arbeidsplassen «{ $name }» blir ikke brukt. «{ $other }» står først og har de samme yrkesområdene.

# Spørsmål som ikke er lov
check-topic-children = { $where }: «{ $words }» i «{ $field }» kan være ulovlig å spørre om: graviditet og planer om barn ({ $law }). Spør om jobben, eller skriv «kind: unlawful» (i Excel: «ikke lov å spørre om»). Dette er ikke juridisk råd.
check-topic-religion = { $where }: «{ $words }» i «{ $field }» kan være ulovlig å spørre om: religion og livssyn ({ $law }). Spør om jobben, eller skriv «kind: unlawful» (i Excel: «ikke lov å spørre om»). Dette er ikke juridisk råd.
check-topic-ethnicity = { $where }: «{ $words }» i «{ $field }» kan være ulovlig å spørre om: etnisk bakgrunn ({ $law }). Spør om jobben, eller skriv «kind: unlawful» (i Excel: «ikke lov å spørre om»). Dette er ikke juridisk råd.
check-topic-disability = { $where }: «{ $words }» i «{ $field }» kan være ulovlig å spørre om: funksjonsnedsettelse ({ $law }). Spør om jobben, eller skriv «kind: unlawful» (i Excel: «ikke lov å spørre om»). Dette er ikke juridisk råd.
check-topic-orientation = { $where }: «{ $words }» i «{ $field }» kan være ulovlig å spørre om: seksuell orientering og kjønnsidentitet ({ $law }). Spør om jobben, eller skriv «kind: unlawful» (i Excel: «ikke lov å spørre om»). Dette er ikke juridisk råd.
check-topic-politics = { $where }: «{ $words }» i «{ $field }» kan være ulovlig å spørre om: politikk ({ $law }). Spør om jobben, eller skriv «kind: unlawful» (i Excel: «ikke lov å spørre om»). Dette er ikke juridisk råd.
check-topic-union = { $where }: «{ $words }» i «{ $field }» kan være ulovlig å spørre om: fagforening ({ $law }). Spør om jobben, eller skriv «kind: unlawful» (i Excel: «ikke lov å spørre om»). Dette er ikke juridisk råd.
check-topic-health = { $where }: «{ $words }» i «{ $field }» kan være ulovlig å spørre om: helse som jobben ikke krever ({ $law }). Spør om jobben, eller skriv «kind: unlawful» (i Excel: «ikke lov å spørre om»). Dette er ikke juridisk råd.
check-near-unlawful = { $where }: Spørsmålet ligner på «{ $text }», som det ikke er lov å stille ({ $law }). Spør om jobben, eller skriv «kind: unlawful» (i Excel: «ikke lov å spørre om»). Dette er ikke juridisk råd.

# Betydning
check-duplicate = { $where }: Spørsmålet ligner mye på «{ $text }» ({ $other }, likhet { $likeness }). Slett det ene, eller spør om noe annet.
check-criteria-alike = { $where }: Punktene «{ $first }» og «{ $second }» kan ikke skilles fra hverandre. Skriv setningene mer ulike, eller slå punktene sammen.
check-good-missed = { $where }: Den gode setningen «{ $text }» blir ikke forstått som «{ $point }» ({ $percent } %). Skriv den tydeligere, eller legg til flere som ligner.
check-bad-met = { $where }: Setningen «{ $text }» skal ikke være nok, men blir forstått som «{ $point }» ({ $percent } %). Gjør den mer ulik de gode, eller legg til flere av samme slag.
check-model-low = { $where }: Svaret på nivå { $level } får bare { $overall } av 100 på sitt eget spørsmål. Det skal få { $limit }. Si punktene tydeligere i svaret.
check-model-missing = { $where }: Svaret på nivå { $level } mangler punktet «{ $point }». Ta det med i svaret.
check-model-elsewhere = { $where }: Et svar fra spørsmålet «{ $other }» får { $overall } av 100 her. Det skal være under { $limit }. Gjør punktene mer tydelige for dette spørsmålet.

# Underveis
check-step-reading = Leser tekstene
check-step-spelling = Slår opp ordene
check-step-examples = Prøver setningene i punktene
check-step-unseen = Prøver setningene uten at de står i punktene
check-step-answers = Prøver svarene på sine egne spørsmål
check-step-foreign = Prøver svarene på andre spørsmål
check-no-models = Betydningen er ikke sjekket: { $reason }
check-form-first = Betydningen er ikke sjekket: Rett feilene i formen først.

# Tabellene
check-table-check = Sjekk
check-table-errors = Feil
check-table-warnings = Advarsler
check-table-skipped = ikke sjekket
check-table-language = Språk
check-table-translated = Oversatt
check-table-machine = Ikke lest av en person
check-table-person = Lest av en person
check-table-answers = Eksempelsvar
check-table-number = Antall
check-table-share = Andel
check-table-score = Poeng
check-table-id = Spørsmål
check-table-level = Nivå
check-table-missing = Mangler
check-table-from = Svar fra
check-answers-high = { $limit } eller mer på sitt eget spørsmål
check-answers-whole = Alle punktene sagt eller delvis sagt
check-answers-good = Begge deler
check-answers-low = Under { $limit } på et spørsmål fra et annet tema
check-unseen-good = Gode setninger som blir forstått uten å stå i punktet
check-unseen-bad = Dårlige setninger som blir avvist uten å stå i punktet
check-answers-of = { $n } av { $total }
check-answers-percent = { $percent } %
check-worst-own = Eksempelsvarene med lavest poeng på sitt eget spørsmål (høyst { $limit }):
check-worst-foreign = Eksempelsvarene med høyest poeng på et spørsmål fra et annet tema (høyst { $limit }):
check-kind-form = Form
check-kind-reading = Lesenivå
check-kind-spelling = Skrivemåte
check-kind-translation = Oversettelser
check-kind-unlawful = Ulovlige spørsmål
check-kind-duplicate = Like spørsmål
check-kind-criteria = Punkter som ligner
check-kind-example = Setninger i punktene
check-kind-model-answer = Eksempelsvar
