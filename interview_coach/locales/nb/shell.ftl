# Rammen rundt sidene: meny, hvem som er her, og hvor man går videre.
shell-menu = Meny
shell-skip = Gå til innholdet
shell-nav-home = Øv
shell-nav-history = Min framgang
shell-nav-mock-interview = Prøveintervju
shell-nav-statements = Påstander
shell-guest = Gjest
shell-who = Du er:
shell-finish = Avslutt
shell-leave = Vil du avslutte?
shell-leave-answer = Svaret ditt blir borte.
shell-leave-guest = Du er gjest. Det du har gjort, blir borte.
shell-leave-interview = Intervjuet er ikke ferdig. Du kan fortsette en annen gang.
shell-leave-no = Nei, bli her
shell-leave-yes = Ja, avslutt
shell-still-here = Er du her fortsatt?
shell-still-here-why = Du har ikke gjort noe på en stund. Siden lukkes snart, så ingen andre kan se det du har gjort.
shell-stay = Ja, jeg er her
shell-session-over = Siden ble lukket fordi ingen brukte den på en stund. Vi begynner på nytt.

# Hvem har sett på en oversettelse
shell-review-machine = Oversatt av en maskin. Ikke lest av et menneske.
shell-review-person = Lest av et menneske.
shell-review-unknown = Vi vet ikke om noen har lest teksten.
