# review: machine 2026-11-22
# Help lines: The sentences of my progress and my data, in Polish. Each follows the Norwegian sentence of the same key.

# The overview
help-progress-guest = Ćwiczysz jako gość. Tu widać to, co robisz teraz. To zniknie, gdy skończysz.
help-progress-empty = Wkrótce zobaczysz tu, co Ci wychodzi. Zacznij od jednego pytania.
help-progress-days-count = { $n ->
    [0] W ostatnich tygodniach ({ $weeks }) nie było jeszcze ćwiczeń. Dziś jest dobry dzień, żeby zacząć.
    [one] Dni z ćwiczeniami w ostatnich tygodniach ({ $weeks }): { $n }.
   *[other] Dni z ćwiczeniami w ostatnich tygodniach ({ $weeks }): { $n }.
}
help-progress-good-none = Odpowiedz jeszcze na jedno pytanie, a coś się tu pojawi.
help-progress-you-said = Twoje słowa
help-progress-statements = Prawidłowo: { $right } z { $n } zdań.

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
help-progress-report-lead = Raport pokazuje Twoje odpowiedzi i to, co w nich jest. Możesz go dać doradcy lub nauczycielowi.
help-progress-report-chosen = Liczba wybranych odpowiedzi: { $n }.
help-progress-report-newest = { $n ->
    [1] W raporcie będzie Twoja ostatnia odpowiedź.
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
help-progress-delete-lead = Usuniemy Twój pseudonim, odpowiedzi, plan i nagrania z tego komputera.
help-progress-delete-button = Usuń moje dane
help-progress-sure-lead = Nie można tego cofnąć. Jeśli chcesz coś zachować, najpierw pobierz wszystko.
help-progress-sure-yes = Tak, usuń wszystko
help-progress-sure-no = Nie, zachowaj
help-progress-guest-delete = Ćwiczysz jako gość. Nic nie jest zapisane. Wszystko zniknie, gdy zamkniesz stronę lub naciśniesz przycisk.
help-progress-guest-forget = Zapomnij wszystko teraz
help-progress-gone = Wszystko jest usunięte
help-progress-gone-lead = Nie mamy już nic o Tobie. Powodzenia na rozmowie!

# My plan
help-progress-courses-lead = Chodzisz na kurs? Wybierz go, a zobaczysz pytania na każdy tydzień.
help-progress-follow = Wybierz ten kurs
help-progress-leave = Nie śledź już tego kursu
help-progress-week-now = Tydzień { $week } z { $n }.
help-progress-week-none = Liczba tygodni kursu: { $n }.
help-progress-this-week = Ten tydzień
help-progress-set-week = Jestem teraz w tygodniu { $week }
help-progress-goals-lead = Wybierz jeden lub dwa cele. Rób po jednym małym kroku.
help-progress-goals-guest = Chcesz mieć własne cele? Potrzebny jest pseudonim, żeby program mógł je pamiętać.
help-progress-goal-ideas = Propozycje celów
help-progress-goal-all-done = Wszystkie kroki są zrobione. Jaki jest następny krok?
help-progress-goal-far = Zrobione kroki: { $n } z { $total }.
help-progress-take-goal = Dodaj ten cel
help-progress-drop-goal = Usuń cel
