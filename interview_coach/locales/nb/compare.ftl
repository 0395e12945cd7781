# To forsøk ved siden av hverandre
compare-heading = Hva ble bedre?
compare-back = Tilbake til tilbakemeldingen
compare-attempt = Forsøk { $n }
compare-point = Viktige ting
compare-new = Dette er nytt: Du { $what }.
compare-clearer = Dette er tydeligere nå: Du { $what }.
compare-fewer-pauses = Du hadde færre lange pauser. Da er det lettere å følge deg.
compare-kept = { $n ->
    [one] Du har fortsatt med én viktig ting. Det er bra.
   *[other] Du har fortsatt med { $n } viktige ting. Det er bra.
}
compare-tried = Du prøvde en gang til. Det er slik man blir tryggere.
compare-remember = Husk dette fra forrige gang: Du { $what }.
compare-not-judged = ikke vurdert
compare-one-only = Du har bare ett forsøk ennå. Prøv igjen, så ser du begge her.
