# Spørsmålsbanken. { $where } er «fil:linje». Hver tekst sier hva som er galt, og hva du skal gjøre.

# Filen
bank-no-file = { $where }: Filen finnes ikke. Se om navnet er riktig.
bank-is-folder = { $where }: Dette er en mappe. Skriv navnet på en fil i mappen.
bank-unreadable = { $where }: Filen kan ikke åpnes. Se om navnet er riktig, og om du har lov til å lese den.
bank-too-large = { $where }: Filen er for stor. Et spørsmål kan være høyst { $limit_kb } kB. Del det opp.
bank-not-utf8 = { $where }: Filen har tegn som ikke kan leses. Lagre den på nytt som UTF-8.
bank-control-sign = { $where }: Linjen har et usynlig tegn som ikke er tekst. Slett linjen og skriv den på nytt.
bank-empty = { $where }: Filen er tom. Skriv et spørsmål i den, eller slett filen.
bank-several-documents = { $where }: Det er flere spørsmål i samme fil. Lag én fil for hvert spørsmål.
bank-file-ending = { $where }: Filen heter «{ $name }». Filnavnet skal slutte på .yaml.

# YAML
bank-tab = { $where }: Linjen begynner med tabulator. Bruk mellomrom i stedet.
bank-colon = { $where }: Det er et kolon for mye, eller linjen står for langt inn. Sett teksten i anførselstegn hvis den har kolon.
bank-no-colon = { $where }: Det mangler et kolon etter navnet på feltet. Skriv det slik: «text: Hva er …».
bank-quote-open = { $where }: Et anførselstegn er ikke lukket, eller det står en skråstrek (\) for mye. Se på teksten i anførselstegn her.
bank-bracket-open = { $where }: En parentes er ikke lukket, eller det mangler et komma. Se etter klammene som åpner her.
bank-sign-start = { $where }: Teksten begynner med tegnet { $sign }. Sett hele teksten i anførselstegn.
bank-indent = { $where }: Linjen står for langt inn eller for langt ut. La den begynne under linjen den hører sammen med.
bank-yaml = { $where }: Filen er ikke riktig YAML. Se på innrykk, kolon og anførselstegn.
bank-alias = { $where }: Tegnene & og * kan ikke stå først i en verdi. Sett teksten i anførselstegn.
bank-tag = { $where }: Tegnet ! kan ikke stå først i en verdi. Sett teksten i anførselstegn.
bank-too-deep = { $where }: Det er for mange nivåer inni hverandre her. Et spørsmål trenger bare fire.
bank-too-many-values = { $where }: Filen har mer enn { $limit } linjer eller verdier. Del den opp.
bank-line-long = { $where }: Linjen har mer enn { $limit } tegn. Del den opp.
bank-key-form = { $where }: Navnet på et felt må være ett ord. Sett teksten i anførselstegn hvis den har klammer.
bank-key-twice = { $where }: Feltet «{ $field }» står to ganger, første gang på linje { $first }. Slett det ene.

# Felt
bank-key-unknown = { $where }: Feltet «{ $name }» finnes ikke. Disse finnes her: { $known }.
bank-key-unknown-near = { $where }: Feltet «{ $name }» finnes ikke. Mente du «{ $near }»?
bank-missing = { $where }: Feltet «{ $field }» mangler eller er tomt. Fyll det ut.
bank-not-text = { $where }: Feltet «{ $field }» skal være én tekst. Skriv teksten på denne plassen.
bank-not-text-colon = { $where }: Feltet «{ $field }» skal være én tekst. Har teksten kolon, må du sette den i anførselstegn.
bank-not-list = { $where }: Feltet «{ $field }» skal være en liste. Skriv én ting på hver linje, med strek (-) foran.
bank-not-mapping = { $where }: Her skal det stå felt med navn og verdi, for eksempel «text: Hva er …».
bank-not-number = { $where }: Feltet «{ $field }» skal være et helt tall.
bank-number-low = { $where }: Tallet i «{ $field }» er for lite. Det minste er { $limit }.
bank-number-high = { $where }: Tallet i «{ $field }» er for stort. Det største er { $limit }.
bank-too-few = { $where }: Feltet «{ $field }» har { $n }. Det skal ha minst { $least }. Legg til flere.
bank-choice = { $where }: «{ $value }» passer ikke i «{ $field }». Velg et av disse: { $known }.
bank-choice-near = { $where }: «{ $value }» passer ikke i «{ $field }». Mente du «{ $near }»? Du kan velge: { $known }.
bank-text-empty = { $where }: Feltet «{ $field }» er tomt. Skriv en tekst.
bank-text-long = { $where }: Teksten i «{ $field }» er for lang. Bruk høyst { $limit } tegn.
bank-text-signs = { $where }: Teksten i «{ $field }» har et usynlig tegn. Skriv teksten på nytt.
bank-value = { $where }: Verdien i «{ $field }» kan ikke brukes. Se i question_bank/README.md hva som skal stå der.
bank-id-form = { $where }: «{ $value }» kan ikke være id. Bruk små bokstaver fra a til z, tall og bindestrek, for eksempel «sterke-sider».
bank-date = { $where }: «{ $value }» er ikke en dato. Skriv år-måned-dag, for eksempel 2026-11-01.
bank-seconds = { $where }: Feltet «{ $field }» skal ha to tall fra { $low } til { $high }: den korteste og den lengste tiden. Skriv for eksempel [30, 90].
bank-audio-form = { $where }: «{ $value }» er ikke en lydfil i samme mappe. Skriv et filnavn som slutter på { $known }.
bank-audio-missing = { $where }: Lydfilen «{ $value }» finnes ikke. Legg den i samme mappe som spørsmålet.
bank-audio-outside = { $where }: Lydfilen «{ $value }» ligger i en annen mappe. Kopier den til samme mappe som spørsmålet.

# Regler
bank-nothing-to-judge-by = { $where }: Spørsmålet har ikke noe å vurdere et svar med. Skriv minst ett punkt i rubric eller ett svar i model_answers.
bank-criterion-twice = { $where }: Punktet «{ $id }» finnes fra før, på linje { $first }. Gi det en annen id.
bank-good-and-bad = { $where }: Setningen står både i good og i bad. Den første er på linje { $first }. Slett en av dem.
bank-example-twice = { $where }: Setningen står to ganger, første gang på linje { $first }. Skriv en annen.
bank-id-file = { $where }: Id er «{ $id }», men filen heter «{ $name }». De skal være like.
bank-category-folder = { $where }: Kategorien er «{ $value }», men filen ligger i mappen «{ $folder }». De skal være like.
bank-name-unknown = { $where }: «{ $value }» finnes ikke for «{ $field }». Velg et av disse: { $known }.
bank-name-unknown-near = { $where }: «{ $value }» finnes ikke for «{ $field }». Mente du «{ $near }»?
bank-id-taken = { $where }: Id «{ $id }» er brukt i { $other }. Gi spørsmålet en annen id.
bank-text-twice = { $where }: Det samme spørsmålet står i { $other }. Skriv det på en annen måte, eller slett det ene.
bank-few-model-answers = { $where }: Spørsmålet bør ha svar på minst { $least } nivåer. Legg til ett i model_answers.
bank-translations-missing = { $where }: Det mangler oversettelse til { $languages }. Legg dem til i translations.

# Mapper og oppslag
bank-no-folder = Mappen «{ $where }» finnes ikke. Se om navnet er riktig.
bank-no-questions = { $where }: Her er det ingen spørsmål. Legg inn filer som slutter på .yaml.
bank-no-question = Spørsmålet «{ $where }» finnes ikke. Skriv «interview-coach bank list» for å se alle.
bank-no-question-near = Spørsmålet «{ $where }» finnes ikke. Mente du «{ $near }»?
