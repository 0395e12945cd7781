# Velge spørsmål
home-heading = Velg et spørsmål
home-mic = Test mikrofonen først
home-recommended = Anbefalt for deg
home-why = Valgt { $reason }.
home-all = Alle spørsmål
home-find = Velg tema, jobb eller uke
home-week = Uke i kurset
home-week-all = Alle uker
home-week-of = Uke { $week }: { $title } ({ $course })
home-done = Har du øvd på det?
home-done-all = Alle
home-done-new = Ikke øvd på ennå
home-done-done = Øvd på før
home-narrowed = Du ser ikke alle spørsmålene nå. Du har valgt: { $chosen }
home-narrowed-words = «{ $words }»
home-show-all = Vis alle spørsmål
home-times = { $n ->
    [one] Øvd én gang
   *[other] Øvd { $n } ganger
}
home-mic-again = Test mikrofonen en gang til
