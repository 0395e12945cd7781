# Å snakke: opptaket, tiden og ordene
speak-heading = Svaret ditt
speak-start = Begynn å snakke
speak-stop = Jeg er ferdig med svaret
speak-again = Start på nytt
speak-kept = Vi har tatt vare på det du sa.
speak-use = Bruk dette svaret
speak-listen = Hør spørsmålet
speak-prepare = Jeg vil tenke litt først
speak-prepare-over = Nå kan du begynne. Du kan også tenke litt til.
speak-live = Ordene dine mens du snakker
speak-live-hide = Skjul ordene
speak-live-show = Vis ordene mens jeg snakker
speak-live-empty = Ordene kommer her etter litt.
speak-live-behind = PC-en har mye å gjøre nå. Bare snakk videre. Alt blir tatt opp, og ordene kommer til slutt.
