# Køen for talegjenkjenning.
pool-full = Mange venter på hjelp nå ({ $ahead } personer). Opptaket ditt er tatt vare på. Prøv igjen om { $minutes ->
    [one] ett minutt
   *[other] { $minutes } minutter
}.
