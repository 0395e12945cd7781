# Hjelpelinjer: rollespill, og valgene før et prøveintervju. Det samme som på norsk, på et annet språk.

# Rollespill
help-group-lead = Én spør, én svarer, og de andre lytter. Dere trenger ikke å ta opp noe. Vi lagrer ingenting.
help-group-how-many = Hvor mange er dere?
help-group-start = Start rollespillet
help-group-ask-heading = Du spør
help-group-ask-lead = Les spørsmålet høyt. Vent, og la den andre tenke.
help-group-purpose = Derfor spør arbeidsgiveren:
help-group-listen-for = Lytt etter dette:
help-group-ask-more = Spør gjerne mer:
help-group-sheet = Skriv ut et ark til dem som lytter
help-group-answered = Svaret er ferdig
help-group-answer = La programmet høre svaret også
help-group-answer-heading = Du svarer
help-group-answer-lead = Snakk, eller skriv svaret. Programmet lytter etter de samme tingene som dere.
help-group-without = Uten programmet
help-group-tick-heading = Du har lyttet
help-group-tick-lead = Hva hørte du? Velg ett ansikt på hver linje. Ikke vis det til de andre ennå.
help-group-tick-about = Hørte du dette i svaret?
help-group-ticked = Ferdig. Gi PC-en til neste.
help-group-ticked-last = Ferdig. Vis alle.
help-group-talk-heading = Snakk sammen
help-group-talk-lead = Se hva hver av dere hørte. Den som svarte, snakker først.
help-group-point = Viktige ting
help-group-program = Programmet
help-group-shared = Dere hørte det samme.
help-group-differ = Dere hørte ulikt. Snakk om hvorfor.
help-group-program-note = Programmet kan høre feil. Dere bestemmer.
help-group-program-unsure = Programmet forsto ikke nok av svaret. Det er ikke med her.
help-group-talk-one = Si én ting som var bra. Hvilke ord husker du?
help-group-talk-two = Si én ting som kan bli tydeligere.
help-group-next = Neste spørsmål. Bytt roller.
help-group-over-last = Ferdig
help-group-stop = Avslutt rollespillet
help-group-back = Tilbake til spørsmålet
help-group-over = Da er dere ferdige
help-group-over-lead = Takk for innsatsen! Øv gjerne videre på et av spørsmålene.

# Prøveintervju
help-mock-guest = Du er gjest. Vi lagrer ikke intervjuet. Det blir borte når du lukker siden.
help-mock-choose = Velg hva du vil øve på
help-mock-length = Hvor langt skal intervjuet være?
help-mock-length-short = Kort: 5 spørsmål, rundt 15 minutter
help-mock-length-usual = Vanlig: 8 spørsmål, rundt 25 minutter
help-mock-translation = Spørsmålet på et annet språk
help-mock-field = Hvilken jobb?
help-mock-feedback = Vis tilbakemelding etter hvert svar
help-mock-at-small-talk = Først litt småprat
help-mock-at-own-questions = Til slutt: dine spørsmål
help-mock-at-closing-talk = Til slutt litt småprat
help-mock-send = Send svaret
help-mock-to-report = Se rapporten
