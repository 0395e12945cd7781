# review: machine 2026-11-23
# Help lines: Choosing a question, the clock, and sorting statements, in Ukrainian. Each follows the Norwegian sentence of the same key.

# Choosing a question
help-list-count = { $n ->
    [0] Ми не знайшли запитань. Спробуйте інше слово або «Vis alle spørsmål».
    [one] { $n } запитання
    [few] { $n } запитання
   *[other] { $n } запитань
}
help-home-times = { $n ->
    [one] Ви тренували це { $n } раз
    [few] Ви тренували це { $n } рази
   *[other] Ви тренували це { $n } разів
}

# The clock while she speaks
help-timer-running = Не поспішайте.
help-timer-enough = Гарна довжина. Зупиніть, коли закінчите.
help-timer-long = Ви багато сказали. Зупиніть, коли скажете найважливіше.
help-timer-stopped = Ми отримуємо вашу відповідь…
help-timer-limit = Запис зупинився через 10 хвилин.

# Sorting statements
help-statements-none = Тут ще немає тверджень. Запитайте вчителя.
help-statements-guest = Ви гість. Ваші відповіді зникнуть, коли ви закінчите.
help-statements-theme-new = { $n ->
    [one] { $n } твердження
    [few] { $n } твердження
   *[other] { $n } тверджень
}
help-statements-theme-far = Правильно: { $right } з { $n }
help-statements-place = твердження { $at } з { $n }
help-statements-your-answer = ваша відповідь
help-statements-score = Правильно: { $right } з { $n }.
help-statements-score-all = Чудово! Ви багато знаєте про роботу в Норвегії.
help-statements-score-some = Добре, що ви тренуєтеся. Прочитайте пояснення нижче і спробуйте ще раз.
