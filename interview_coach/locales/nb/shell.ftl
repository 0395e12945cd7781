# Rammen rundt sidene: meny, hvem som er her, og hvor man går videre.
shell-menu = Meny
shell-skip = Gå til innholdet
shell-nav-home = Øv
shell-nav-history = Min framgang
shell-nav-mock-interview = Prøveintervju
shell-nav-statements = Påstander
shell-guest = Gjest
shell-who = Du er:
shell-finish = Jeg er ferdig
shell-still-here = Er du her?
shell-still-here-why = Det er stille. Siden lukkes snart, så ingen andre ser det du har gjort.
shell-stay = Ja, jeg er her
shell-session-over = Siden ble lukket fordi det var stille lenge. Vi begynner på nytt.
