# review: machine 2026-11-22
# Help lines: The sentences of my progress and my data, in Polish. Each follows the Norwegian sentence of the same key.

# The overview
help-progress-guest = Ćwiczysz jako gość. Tu widać to, co robisz teraz. To zniknie, gdy skończysz.
help-progress-empty = Wkrótce zobaczysz tu, co ci wychodzi. Zacznij od jednego pytania.
help-progress-days-count = { $n ->
    [0] W ostatnich tygodniach ({ $weeks }) nie było jeszcze ćwiczeń. Dziś jest dobry dzień, żeby zacząć.
    [one] Dni z ćwiczeniami w ostatnich tygodniach ({ $weeks }): { $n }.
   *[other] Dni z ćwiczeniami w ostatnich tygodniach ({ $weeks }): { $n }.
}
help-progress-good-none = Odpowiedz jeszcze na jedno pytanie, a coś się tu pojawi.
help-progress-statements = Prawidłowo: { $right } z { $n } stwierdzeń.
help-progress-themes = Temat po temacie
help-progress-themes-lead = Tu widać, ile ważnych rzeczy mówisz: na początku i teraz.
help-progress-theme-course = { $n ->
    [1] Teraz mówisz ważne rzeczy: { $now } z { $total }. Za pierwszym razem: { $then } z { $before }.
   *[other] Ostatnie odpowiedzi ({ $n }): mówisz ważne rzeczy, { $now } z { $total }. Pierwsze odpowiedzi ({ $n }): { $then } z { $before }.
}
help-progress-theme-other = Inne pytania
help-progress-themes-help = Patrzymy na pierwsze i ostatnie odpowiedzi w każdym temacie. Pytania mogą być różne, a niektóre są trudniejsze niż inne. Odpowiedzi, których nie można było ocenić, nie są liczone.
help-progress-too-few = { $n ->
    [1] Jeszcze za mało, żeby coś powiedzieć. Odpowiedz jeszcze na jedno pytanie.
   *[other] Jeszcze za mało, żeby coś powiedzieć. Brakuje odpowiedzi: { $n }.
}
help-progress-then = Na początku
help-progress-now = Teraz
help-progress-by-day = Dzień po dniu
help-progress-by-day-lead = Każdy słupek to jeden dzień. Widać, ile ważnych rzeczy było w twoich odpowiedziach.
help-progress-by-day-one = { $day } { $answers ->
    [one] { $answers } odpowiedź
    [few] { $answers } odpowiedzi
   *[other] { $answers } odpowiedzi
}: jest { $met }, prawie { $partly }, jeszcze nie { $missing }.
help-progress-again = To samo pytanie kilka razy
help-progress-better = To jest teraz lepsze:
help-progress-open = To możesz jeszcze ćwiczyć:
help-progress-all-there = Są już wszystkie ważne rzeczy.
help-progress-again-few = Jeszcze za mało, żeby coś powiedzieć. Odpowiedz na to pytanie jeszcze raz.
help-progress-again-changed = Pytanie zmieniło się od twojej pierwszej odpowiedzi. Puste pola: wtedy jeszcze tego nie sprawdzaliśmy.
help-progress-again-gone = To pytanie nie jest już używane.
help-progress-strength-new = To jest lepsze niż za pierwszym razem.

# My answers
help-progress-answers-lead = Wybierz odpowiedzi do raportu dla doradcy lub nauczyciela.
help-progress-choose = Dodaj do raportu
help-progress-delete-answer = Usuń odpowiedź
help-progress-answer-gone = Odpowiedź jest usunięta.
help-progress-step-gone = Krok jest usunięty.
help-progress-goal-gone = Cel jest usunięty.
help-progress-listen = Posłuchaj nagrania
help-progress-delete-recording = Usuń nagranie

# Report and my data
help-progress-report-lead = Raport pokazuje twoje odpowiedzi, to, co w nich jest, i jak ci szło w tych samych tematach. Możesz go dać doradcy lub nauczycielowi.
help-progress-report-chosen = Liczba wybranych odpowiedzi: { $n }.
help-progress-report-newest = { $n ->
    [1] W raporcie będzie twoja ostatnia odpowiedź.
   *[other] Nie ma wybranych odpowiedzi. W raporcie będą ostatnie, razem { $n }.
}
help-progress-report-empty = Nie ma jeszcze odpowiedzi. Najpierw odpowiedz na pytanie.
help-progress-report-button = Pobierz raport
help-progress-recordings-lead = Nagranie jest usuwane, gdy masz już opinię. Możesz je zachować, jeśli chcesz go posłuchać ponownie.
help-progress-keep-recordings = Zachowaj moje nagrania
help-progress-delete-recordings = { $n ->
    [1] Usuń nagranie
   *[other] Usuń wszystkie nagrania ({ $n })
}
help-progress-export-lead = Dostaniesz plik ze swoimi odpowiedziami, planem i nagraniami. Weź go ze sobą.
help-progress-export-button = Pobierz wszystko
help-progress-delete-lead = Usuniemy twój pseudonim, odpowiedzi, plan i nagrania z tego komputera.
help-progress-delete-button = Usuń moje dane
help-progress-sure-lead = Nie można tego cofnąć. Jeśli chcesz coś zachować, najpierw pobierz wszystko.
help-progress-sure-yes = Tak, usuń wszystko
help-progress-sure-no = Nie, zachowaj
help-progress-guest-delete = Ćwiczysz jako gość. Nic nie jest zapisane. Wszystko zniknie, gdy zamkniesz stronę lub naciśniesz przycisk.
help-progress-guest-forget = Zapomnij wszystko teraz
help-progress-gone = Wszystko jest usunięte
help-progress-gone-lead = Nie mamy już nic o tobie. Powodzenia na rozmowie!

# My plan
help-progress-courses-lead = Chodzisz na kurs? Wybierz go, a zobaczysz pytania na każdy tydzień.
help-progress-follow = Wybierz ten kurs
help-progress-leave = Usuń ten kurs z planu
help-progress-week-now = Tydzień { $week } z { $n }.
help-progress-week-none = Liczba tygodni kursu: { $n }.
help-progress-this-week = Ten tydzień
help-progress-field-unknown = Są też pytania z twojej dziedziny. Najpierw powiedz, czym się zajmujesz.
help-progress-set-week = Jestem teraz w tygodniu { $week }
help-progress-goals-lead = Wybierz jeden lub dwa cele. Rób po jednym małym kroku.
help-progress-goals-guest = Chcesz mieć własne cele? Potrzebny jest pseudonim, żeby program mógł je pamiętać.
help-progress-goal-ideas = Propozycje celów
help-progress-goal-all-done = Wszystkie kroki są zrobione. Jaki jest następny krok?
help-progress-goal-far = Zrobione kroki: { $n } z { $total }.
help-progress-take-goal = Dodaj ten cel
help-progress-drop-goal = Usuń cel

# Short labels of choices, lists and ticks
help-theme-all = Wszystkie tematy
help-field-all = Wszystkie prace
help-home-week-all = Wszystkie tygodnie
help-home-week-of = Tydzień { $week }: { $title } ({ $course })
help-profile-not-told = Nie wybrano
help-progress-points = Ważne rzeczy: { $n } z { $total }
help-progress-week-number = Tydzień { $week }
help-progress-week-done = Zrobione: { $n } z { $total }
help-progress-statements-about = Stwierdzenia:
help-progress-attempt = Próba
help-progress-newer = Nowsze odpowiedzi
help-progress-older = Starsze odpowiedzi
help-progress-has-recording = z nagraniem
help-progress-see-answer = Zobacz odpowiedź
help-progress-add-goal = Wpisz własny cel
help-progress-add-step = Nowy mały krok
help-progress-add = Dodaj

# Why a question comes now
help-home-why = Wybrane, { $reason }.
help-choose-this-week = bo jesteś w tygodniu { $week } kursu „{ $course }”
help-choose-earlier-week = bo to z tygodnia { $week }, a dla ciebie to jeszcze nowe
help-choose-job-wanted = bo chcesz takiej pracy: { $job }
help-choose-field = bo twój wybór to „{ $field }”
help-choose-past-job = bo masz doświadczenie z takiej pracy: { $job }
help-choose-missing = bo ostatnio brakowało: „{ $point }”
help-choose-new = bo to dla ciebie nowe
help-choose-again = bo warto poćwiczyć jeszcze raz
help-choose-education = bo znamy już twoje wykształcenie
help-choose-worked = bo masz doświadczenie w pracy (lata: { $years })
help-choose-languages = bo znasz kilka języków ({ $n })
help-choose-level = bo pasuje do poziomu { $level }

# Questions to choose from, and who listens
help-home-done-all = Wszystkie
help-home-done-new = Jeszcze niećwiczone
help-home-done-done = Już ćwiczone
help-group-person = Słuchający { $n }
help-report-number = próba { $n }
help-report-mode-mock = próbna rozmowa
help-report-mode-roleplay = odgrywanie ról
help-progress-n-answers = Odpowiedzi: { $n }
help-progress-interview = { $date }: { $place }, pytania: { $n }
help-progress-compare-with = Próba { $n } ({ $date })
