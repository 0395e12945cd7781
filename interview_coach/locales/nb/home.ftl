# Velge spørsmål
home-heading = Velg et spørsmål
home-mic = Prøv mikrofonen først
home-recommended = Anbefalt for deg
home-why = Valgt { $reason }.
home-all = Alle spørsmål
home-week = Uke i kurset
home-week-all = Alle uker
home-week-of = Uke { $week }: { $title } ({ $course })
home-done = Øvd på
home-done-all = Alle
home-done-new = Ikke øvd på ennå
home-done-done = Øvd på før
home-times = { $n ->
    [one] Øvd på én gang
   *[other] Øvd på { $n } ganger
}
