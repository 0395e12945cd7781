# review: machine 2026-11-23
# Help lines: Choosing a question, the clock, and sorting statements, in Polish. Each follows the Norwegian sentence of the same key.

# Choosing a question
help-list-count = { $n ->
    [0] Nie ma takich pytań. Spróbuj innego słowa albo «Vis alle spørsmål».
    [one] { $n } pytanie
    [few] { $n } pytania
   *[other] { $n } pytań
}
help-home-times = { $n ->
    [one] Ćwiczone { $n } raz
   *[other] Ćwiczone { $n } razy
}

# The clock while she speaks
help-timer-running = Nie spiesz się.
help-timer-enough = Dobra długość. Zatrzymaj, gdy skończysz.
help-timer-long = To już dużo. Zatrzymaj, gdy powiesz to, co najważniejsze.
help-timer-stopped = Odbieramy twoją odpowiedź…
help-timer-limit = Nagrywanie zatrzymało się po 10 minutach.

# Sorting statements
help-statements-none = Nie ma tu jeszcze stwierdzeń. Zapytaj nauczyciela.
help-statements-guest = Jesteś gościem. Twoje odpowiedzi znikną, gdy skończysz.
help-statements-theme-new = { $n ->
    [one] { $n } stwierdzenie
    [few] { $n } stwierdzenia
   *[other] { $n } stwierdzeń
}
help-statements-theme-far = Dobrze: { $right } z { $n }
help-statements-place = stwierdzenie { $at } z { $n }
help-statements-your-answer = twoja odpowiedź
help-statements-score = Dobrze: { $right } z { $n }.
help-statements-score-all = Świetnie! Dużo wiesz o pracy w Norwegii.
help-statements-score-some = Dobrze, że ćwiczysz. Przeczytaj wyjaśnienia poniżej i spróbuj jeszcze raz.
