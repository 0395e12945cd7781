# Velge spørsmål
home-heading = Velg et spørsmål
home-mic = Test mikrofonen først
home-recommended = Anbefalt for deg
home-why = Valgt { $reason }.
home-all = Alle spørsmål
home-find = Finn et spørsmål
home-week = Uke i kurset
home-week-all = Alle uker
home-week-of = Uke { $week }: { $title } ({ $course })
home-done = Har du øvd på det?
home-done-all = Alle
home-done-new = Ikke øvd på ennå
home-done-done = Øvd på før
home-narrowed = Du ser ikke alle spørsmål nå. Du har valgt: { $chosen }
home-narrowed-words = «{ $words }»
home-show-all = Vis alle spørsmål
home-times = { $n ->
    [one] Øvd på én gang
   *[other] Øvd på { $n } ganger
}
