# Min framgang. Bokmål, A2–B1: korte setninger, vanlige ord.
progress-parts = Deler av siden
progress-overview = Oversikt
progress-answers = Svarene mine
progress-plan = Planen min
progress-data = Rapport og innstillinger
progress-guest = Du er gjest. Her ser du det du har gjort nå. Det blir borte når du er ferdig.
progress-not-there = Det du trykket på, er ikke her lenger. Last siden på nytt.
progress-undo = Angre

# Oversikt
progress-empty = Her ser du snart hva du får til. Begynn med ett spørsmål.
progress-begin = Velg et spørsmål
progress-days = Dager du har øvd
progress-days-count = { $n ->
    [0] Du har ikke øvd de siste { $weeks } ukene. I dag er en fin dag å begynne.
    [one] Du har øvd én dag de siste { $weeks } ukene.
   *[other] Du har øvd { $n } dager de siste { $weeks } ukene.
}
progress-week = Uken begynner
progress-day-1 = mandag
progress-day-2 = tirsdag
progress-day-3 = onsdag
progress-day-4 = torsdag
progress-day-5 = fredag
progress-day-6 = lørdag
progress-day-7 = søndag
progress-date-short = { $day }.{ $month }.
progress-today = i dag
progress-n-answers = { $n ->
    [one] 1 svar
   *[other] { $n } svar
}
progress-n-statements = { $n ->
    [one] én påstand
   *[other] { $n } påstander
}
progress-good = Dette får du til
progress-good-none = Svar på et spørsmål til, så ser du det her.
progress-see-answer = Se svaret
progress-next = Dette kan du øve på nå
progress-over-time = Slik har det gått
progress-attempt = Forsøk
progress-themes = Tema for tema
progress-themes-lead = Her ser du hvor mange viktige ting du sa først, og hvor mange du sier nå.
progress-theme-course = { $n ->
    [one] Du sier nå { $now } av { $total } viktige ting. Første gang sa du { $then } av { $before }.
   *[other] I de { $n } siste svarene sier du { $now } av { $total } viktige ting. I de { $n } første sa du { $then } av { $before }.
}
progress-theme-other = Andre spørsmål
progress-themes-help = Vi ser på de første og de siste svarene i hvert tema. Spørsmålene kan være ulike, og noen er vanskeligere enn andre. Svar som ikke kunne vurderes, er ikke med.
progress-themes-more = Flere temaer
progress-themes-few = Temaer med få svar
progress-too-few = { $n ->
    [one] For lite til å si noe ennå. Svar på ett spørsmål til.
    [2] For lite til å si noe ennå. Svar på to spørsmål til.
   *[other] For lite til å si noe ennå. Svar på { $n } spørsmål til.
}
progress-then = Først
progress-now = Nå
progress-blocks = { $met } er med, { $partly } nesten, { $missing } ikke ennå.
progress-by-day = Dag for dag
progress-by-day-lead = Hver søyle er en dag. Du ser hvor mange viktige ting som var med i svarene dine.
progress-by-day-words = Les det som tekst
progress-by-day-one = { $day } { $answers ->
    [one] Ett svar
   *[other] { $answers } svar
}: { $met } er med, { $partly } nesten, { $missing } ikke ennå.
progress-day-axis = Dag
progress-points-axis = Viktige ting
progress-state-axis = Er det med?
progress-again = Samme spørsmål flere ganger
progress-again-more = Flere spørsmål
progress-better = Dette er bedre nå:
progress-open = Dette kan du øve mer på:
progress-all-there = Alle de viktige tingene er med nå.
progress-again-few = For lite til å si noe ennå. Svar på spørsmålet én gang til.
progress-again-changed = Spørsmålet er endret siden du begynte. Tomme ruter betyr at vi ikke lyttet etter dette da.
progress-again-gone = Dette spørsmålet er ikke i bruk lenger.
progress-unasked = ikke spurt om da
progress-strength-new = Dette er bedre enn første gang.
progress-statements = Du har svart riktig på { $right } av { $n } påstander.
progress-to-statements = Øv på påstander

# Svarene mine
progress-answers-lead = Velg de svarene du vil ha med i rapporten til veilederen eller læreren.
progress-newer = Nyere svar
progress-older = Eldre svar
progress-points = { $n ->
    [0] ingen av { $total } viktige ting ennå
   *[other] { $n } av { $total } viktige ting
}
progress-has-recording = med opptak
progress-choose = Med i rapporten
progress-delete-answer = Slett svaret
progress-answer-gone = Svaret er slettet.
progress-recording = Opptaket ditt
progress-listen = Hør opptaket
progress-delete-recording = Slett opptaket
progress-model-answer = Vis et eksempel på et godt svar
progress-compare = Sammenlign med et annet forsøk
progress-compare-with = Forsøk { $n } ({ $date })

# Planen min
progress-courses-lead = Går du på et kurs? Velg det, så ser du spørsmålene for hver uke.
progress-follow = Følg dette kurset
progress-leave = Slutt å følge kurset
progress-week-now = Du er i uke { $week } av { $n }.
progress-week-none = Kurset har { $n } uker.
progress-week-number = Uke { $week }
progress-week-done = { $n } av { $total } gjort
progress-this-week = Denne uken
progress-field-unknown = Det er også spørsmål fra faget ditt. Fortell først hva du jobber med.
progress-set-week = Jeg er i uke { $week } nå
progress-statements-about = Påstander:
progress-done = Gjort
progress-not-done = Ikke gjort ennå
progress-goals = Målene mine
progress-goals-lead = Velg ett eller to mål. Ta ett lite steg om gangen.
progress-goals-guest = Vil du lage egne mål? Da må du ha et kallenavn, så programmet kan huske dem.
progress-goal-ideas = Forslag til mål
progress-goal-all-done = Alle stegene er gjort. Hva er neste steg?
progress-goal-far = { $n } av { $total } steg er gjort.
progress-goal-gone = Målet er tatt bort.
progress-step-gone = Steget er tatt bort.
progress-take-goal = Ta med dette målet
progress-drop-goal = Ta bort målet
progress-drop-step = Ta bort steget
progress-add-goal = Skriv et eget mål
progress-add-step = Nytt lite steg
progress-add = Legg til

# Rapport og mine data
progress-report = Last ned rapport (PDF)
progress-report-lead = Rapporten viser svarene dine, hva som er med i dem, og hvordan det har gått i de samme temaene. Du kan gi den til veilederen eller læreren.
progress-report-chosen = { $n ->
    [one] Du har valgt ett svar.
   *[other] Du har valgt { $n } svar.
}
progress-report-newest = { $n ->
    [one] Rapporten tar med det siste svaret ditt.
   *[other] Du har ikke valgt noen svar. Rapporten tar med de { $n } siste.
}
progress-report-empty = Du har ingen svar ennå. Svar på et spørsmål først.
progress-report-button = Last ned rapporten
progress-recordings = Opptak av stemmen din
progress-recordings-lead = Opptaket slettes når du har fått tilbakemelding. Du kan ta vare på det hvis du vil høre det igjen.
progress-keep-recordings = Ta vare på opptakene mine
progress-delete-recordings = { $n ->
    [one] Slett opptaket
   *[other] Slett alle { $n } opptak
}
progress-export = Last ned alt som er lagret
progress-export-lead = Du får en fil med svarene, planen og opptakene dine. Ta den med deg.
progress-export-button = Last ned alt
progress-downloaded = Filen { $file } ligger i mappen Nedlastinger. Slett den hvis andre bruker denne PC-en.
progress-delete = Slett alt om meg
progress-delete-lead = Vi sletter kallenavnet, svarene, planen og opptakene dine på denne PC-en.
progress-delete-button = Slett mine data
progress-sure = Vil du slette alt?
progress-sure-lead = Du kan ikke angre. Last ned alt først hvis du vil ta vare på noe.
progress-sure-yes = Ja, slett alt
progress-sure-no = Nei, ta vare på det
progress-guest-delete = Du er gjest. Ingenting er lagret. Alt blir borte når du lukker siden eller trykker på knappen.
progress-guest-forget = Glem alt nå
progress-gone = Alt er slettet
progress-gone-lead = Vi har ikke noe om deg lenger. Lykke til på intervjuet!
progress-gone-on = Til forsiden

# Innstillinger og kode
progress-settings = Innstillinger
progress-live-words = Vis ordene mens jeg snakker
progress-reviews = Hvem har lest oversettelsene?
progress-pin = Bytt kode
progress-pin-lead = Skriv koden du har nå, én gang. Skriv den nye koden to ganger.
progress-pin-old = Koden du har nå
progress-pin-new = Ny kode (4 til 8 tall)
progress-pin-again = Ny kode en gang til
progress-pin-changed = Koden er byttet.

# Slettet, og tatt tilbake
progress-recording-gone = Opptaket er slettet.
progress-recordings-gone = Opptakene er slettet.
progress-silence-sure = { $n ->
    [one] Vil du slette opptaket?
   *[other] Vil du slette alle { $n } opptak?
}
progress-silence-lead = Svarene dine blir her. Du kan angre rett etterpå.
progress-silence-yes = Ja, slett
progress-silence-no = Nei, ikke slett
progress-left = Du følger ikke kurset lenger.

# Prøveintervjuene
progress-interviews = Prøveintervjuene dine
progress-interview = { $n ->
    [one] { $date }: { $place }, ett spørsmål
   *[other] { $date }: { $place }, { $n } spørsmål
}
progress-interview-nowhere = Prøveintervju
