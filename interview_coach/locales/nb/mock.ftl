# Prøveintervju og rollespill. Det intervjueren selv sier, står i question_bank/workplaces.yaml.

# Før intervjuet
mock-heading = Prøveintervju
mock-lead = Her øver du på et helt intervju. Du får ett spørsmål om gangen. Rapporten kommer til slutt.
mock-guest = Du er gjest. Vi lagrer ikke intervjuet. Det blir borte når du lukker siden.
mock-choose = Velg hva du vil øve på
mock-length = Hvor langt skal intervjuet være?
mock-length-short = Kort: 5 spørsmål, rundt 15 minutter
mock-length-usual = Vanlig: 8 spørsmål, rundt 25 minutter
mock-field = Hvilken jobb?
mock-field-any = Alle jobber
mock-follow-ups = Intervjueren kan spørre mer om svaret ditt
mock-unlawful = Du kan få et ulovlig spørsmål. Da kan du øve på å svare høflig.
mock-feedback = Vis tilbakemelding etter hvert svar
mock-start = Start intervjuet
mock-going = Du har et intervju som ikke er ferdig
mock-going-at = { $stage ->
    [question] Du er på spørsmål { $n } av { $total }.
    [own_questions] Du er nesten ferdig.
    [closing_talk] Du er nesten ferdig.
   *[small_talk] Du har så vidt begynt.
}
mock-go-on = Fortsett intervjuet
mock-ask-lead = Vil du gå videre med det, eller vil du starte et nytt? Hvis du starter et nytt, er det gamle over.
mock-earlier = Intervjuer du har hatt
mock-earlier-all = Se alle intervjuene i «Min framgang»
mock-earlier-one = { $date }: { $n ->
    [one] ett svar
   *[other] { $n } svar
}

# Under intervjuet
mock-at = Spørsmål { $n } av { $total }
mock-at-follow-up = Spørsmål { $n } av { $total } – intervjueren spør mer
mock-at-small-talk = Først litt småprat
mock-at-own-questions = Til slutt: dine spørsmål
mock-at-closing-talk = Til slutt litt småprat
mock-who = { $name }, { $role }
mock-where = Du er på intervju hos { $place }
mock-listen = Hør spørsmålet
mock-translation = Spørsmålet på et annet språk
mock-start-help = Hjelp meg i gang
mock-ask-back = Forstår du ikke? Spør: «Kan du gjenta spørsmålet?» Det er bra å spørre.
mock-answer-heading = Svaret ditt
mock-send = Send svaret
mock-skip = Hopp over spørsmålet
mock-pause = Ta en pause
mock-end = Avslutt og se rapporten
mock-next = Neste spørsmål
mock-to-report = Se rapporten

# Rapporten
mock-report = Slik gikk intervjuet
mock-opening-question = { $n ->
    [one] Her gikk det best: «{ $question }» Du fikk med alt det arbeidsgiveren lytter etter.
   *[other] Her gikk det best: «{ $question }» Du fikk med alt det arbeidsgiveren lytter etter. Det gjelder { $n } spørsmål.
}
mock-opening-some = Dette får du til: Du { $what }. Du fikk med { $n } av { $total } viktige ting.
mock-opening-one = Dette får du til: Du { $what }. Det gjorde du da de spurte: «{ $question }»
mock-opening-tried = { $n ->
    [one] Du har svart på ett spørsmål. Det er en god start.
   *[other] Du har svart på { $n } spørsmål. Det er en god start.
}
mock-opening-nothing = Du har ikke svart ennå. Start et nytt intervju når du vil.
mock-asked-back = { $n ->
    [one] Du spurte da du ikke forsto. Det gjør et godt inntrykk.
   *[other] Du spurte { $n } ganger da du ikke forsto. Det gjør et godt inntrykk.
}
mock-practice-only = Dette er øving, ikke en prøve. Programmet kan høre feil.
mock-own-answered = I et ekte intervju får du svar på spørsmålene dine.
mock-steps = Dette kan du øve på
mock-step-example = Gi et eksempel. Fortell om én gang, og si hva du gjorde.
mock-step-result = Si hvordan det gikk til slutt, eller hva du lærte.
mock-step-reason = Si hvorfor. Bruk ordet «fordi».
mock-step-job = Si hva svaret har å gjøre med denne jobben.
mock-step-others = Ta med de andre: hvem du spør, hjelper eller sier fra til.
mock-step-facts = Si helt klart hva, hvem, hvor eller når.
mock-step-point = { $advice }
mock-try-on = Øv på det her:
mock-questions = Spørsmål for spørsmål
mock-heard-of = { $n } av { $total } viktige ting
mock-skipped = Hoppet over
mock-not-judged = Ikke vurdert
mock-asked-on = Intervjueren spurte mer:
mock-said = Svaret ditt
mock-practise-one = Øv på dette spørsmålet
mock-was-unlawful = Arbeidsgiveren har ikke lov til å spørre om dette.
mock-flow = Slik var flyten
mock-flow-lead = Dette handler om tid og pauser. Det endrer ikke det andre i rapporten.
mock-flow-time = { $n ->
    [one] Du snakket én gang, i { $seconds } sekunder.
   *[other] Du snakket { $n } ganger, { $minutes } minutter til sammen. Et vanlig svar var på { $seconds } sekunder.
}
mock-flow-pauses = { $n ->
    [0] Du hadde ingen pauser på over 2 sekunder.
    [one] Du hadde én pause på over 2 sekunder. Det er lov å tenke.
   *[other] Du hadde { $n } pauser på over 2 sekunder. Det er lov å tenke.
}
mock-flow-thinking = { $seconds ->
    [0] Du begynte som regel å snakke med en gang.
    [one] Du tenkte som regel i ett sekund før du begynte.
   *[other] Du tenkte som regel i { $seconds } sekunder før du begynte.
}
mock-download = Last ned rapporten (PDF)
mock-download-name = intervju
mock-again = Start et nytt intervju

# Rollespill
group-heading = Rollespill for to eller flere
group-lead = Én spør, én svarer, og de andre lytter. Dere trenger ikke å ta opp noe. Vi lagrer ingenting.
group-how-many = Hvor mange er dere?
group-start = Start rollespillet
group-at = Spørsmål { $n } av { $total }
group-ask-heading = Du spør
group-ask-lead = Les spørsmålet høyt. Vent, og la den andre tenke.
group-purpose = Derfor spør arbeidsgiveren:
group-listen-for = Lytt etter dette:
group-ask-more = Spør gjerne mer:
group-sheet = Skriv ut et ark til dem som lytter
group-sheet-title = Ark til den som lytter
group-answered = Svaret er ferdig
group-answer = La programmet høre svaret også
group-answer-heading = Du svarer
group-answer-lead = Snakk, eller skriv svaret. Programmet lytter etter de samme tingene som dere.
group-without = Uten programmet
group-tick-heading = Du har lyttet ({ $n } av { $total })
group-tick-lead = Hva hørte du? Velg ett ansikt på hver linje. Ikke vis det til de andre ennå.
group-tick-about = Hørte du dette i svaret?
group-ticked = Ferdig. Gi PC-en til neste.
group-ticked-last = Ferdig. Vis alle.
group-talk-heading = Snakk sammen
group-talk-lead = Se hva hver av dere hørte. Den som svarte, snakker først.
group-point = Viktige ting
group-person = Lytter { $n }
group-program = Programmet
group-none = –
group-shared = Dere hørte det samme.
group-differ = Dere hørte ulikt. Snakk om hvorfor.
group-program-note = Programmet kan høre feil. Dere bestemmer.
group-program-unsure = Programmet forsto ikke nok av svaret. Det er ikke med her.
group-talk-one = Si én ting som var bra. Hvilke ord husker du?
group-talk-two = Si én ting som kan bli tydeligere.
group-next = Neste spørsmål. Bytt roller.
group-over-last = Ferdig
group-stop = Avslutt rollespillet
group-back = Tilbake til spørsmålet
group-over = Da er dere ferdige
group-over-lead = Takk for innsatsen! Øv gjerne videre på et av spørsmålene.
