# review: machine 2026-11-22
# Help lines: role play, and the choices before a mock interview, in Polish.

# Role play
help-group-lead = Jedna osoba pyta, jedna odpowiada, inne słuchają. Nie trzeba niczego nagrywać. Niczego nie zapisujemy.
help-group-how-many = Ile jest osób?
help-group-start = Zacznij odgrywanie ról
help-group-ask-heading = Ty pytasz
help-group-ask-lead = Przeczytaj pytanie na głos. Poczekaj i daj drugiej osobie pomyśleć.
help-group-purpose = Dlatego pracodawca o to pyta:
help-group-listen-for = Słuchaj, czy jest to:
help-group-ask-more = Możesz zapytać o więcej:
help-group-sheet = Wydrukuj kartkę dla słuchających
help-group-answered = Odpowiedź jest skończona
help-group-answer = Niech program też posłucha odpowiedzi
help-group-answer-heading = Ty odpowiadasz
help-group-answer-lead = Mów albo napisz odpowiedź. Program słucha tego samego co wy.
help-group-without = Bez programu
help-group-tick-heading = Ty słuchasz
help-group-tick-lead = Co było słychać? W każdym wierszu wybierz jedną twarz. Nie pokazuj tego jeszcze innym.
help-group-tick-about = Czy to było w odpowiedzi?
help-group-ticked = Gotowe. Daj komputer następnej osobie.
help-group-ticked-last = Gotowe. Pokaż wszystko.
help-group-talk-heading = Porozmawiajcie
help-group-talk-lead = Zobaczcie, co słyszała każda osoba. Pierwsza mówi osoba, która odpowiadała.
help-group-point = Ważne rzeczy
help-group-program = Program
help-group-shared = Wszyscy słyszeli to samo.
help-group-differ = Każdy słyszał co innego. Porozmawiajcie dlaczego.
help-group-program-note = Program może źle usłyszeć. To wy decydujecie.
help-group-program-unsure = Program za mało zrozumiał z odpowiedzi. Nie ma jej tutaj.
help-group-talk-one = Powiedzcie jedną rzecz, która była dobra. Jakie słowa pamiętacie?
help-group-talk-two = Powiedzcie jedną rzecz, która może być jaśniejsza.
help-group-next = Następne pytanie. Zamieńcie się rolami.
help-group-over-last = Gotowe
help-group-stop = Zakończ odgrywanie ról
help-group-back = Wróć do pytania
help-group-over = To już koniec
help-group-over-lead = Dziękujemy za pracę! Możecie dalej ćwiczyć jedno z pytań.

# Mock interview
help-mock-guest = Ćwiczysz jako gość. Nie zapisujemy rozmowy. Zniknie, gdy zamkniesz stronę.
help-mock-choose = Wybierz, co chcesz ćwiczyć
help-mock-length = Jak długa ma być rozmowa?
help-mock-length-short = Krótka: 5 pytań, około 15 minut
help-mock-length-usual = Zwykła: 8 pytań, około 25 minut
help-mock-translation = Pytanie w innym języku
help-mock-field = Jaka praca?
help-mock-feedback = Pokaż opinię po każdej odpowiedzi
help-mock-at-small-talk = Najpierw krótka luźna rozmowa
help-mock-at-own-questions = Na koniec: twoje pytania
help-mock-at-closing-talk = Na koniec krótka luźna rozmowa
help-mock-send = Wyślij odpowiedź
help-mock-to-report = Zobacz raport
