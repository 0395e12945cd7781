# review: machine 2026-11-22
# Help lines: The sentences of a comparison and of the report over an interview, in Ukrainian. Each follows the Norwegian sentence of the same key.

# Two attempts beside each other
help-compare-attempt = Спроба { $n }
help-compare-point = Важливі речі
help-compare-new = Це нове: «{ $what }».
help-compare-clearer = Це тепер ясніше: «{ $what }».
help-compare-fewer-pauses = Довгих пауз стало менше. Так вас легше слухати.
help-compare-kept = { $n ->
    [one] Ви знову сказали { $n } важливу річ. Це добре.
    [few] Ви знову сказали { $n } важливі речі. Це добре.
   *[other] Ви знову сказали { $n } важливих речей. Це добре.
}
help-compare-tried = Ви спробували ще раз. Саме так і стають упевненішими.
help-compare-remember = Згадайте це з минулого разу: «{ $what }».
help-compare-not-judged = не оцінено
help-compare-one-only = У вас поки що лише одна спроба. Спробуйте ще раз і побачите тут обидві.

# The report over an interview
help-mock-opening-question = { $n ->
    [1] Найкраще вдалося тут: «{ $question }» У відповіді є все, на що звертає увагу роботодавець.
   *[other] Найкраще вдалося тут: «{ $question }» У відповіді є все, на що звертає увагу роботодавець. Таких запитань: { $n }.
}
help-mock-opening-some = Оце вдалося: «{ $what }». Ви сказали важливі речі: { $n } з { $total }.
help-mock-opening-one = Оце вдалося: «{ $what }». Так було, коли вас запитали: «{ $question }»
help-mock-opening-tried = { $n ->
    [one] Ви відповіли на { $n } запитання. Це добрий початок.
   *[other] Ви відповіли на стільки запитань: { $n }. Це добрий початок.
}
help-mock-opening-nothing = Ви ще не відповідали. Почніть нову співбесіду, коли захочете.
help-mock-asked-back = { $n ->
    [1] Ви перепитали, коли не зрозуміли. Це справляє гарне враження.
    [one] Ви { $n } раз перепитали, коли не зрозуміли. Це справляє гарне враження.
    [few] Ви { $n } рази перепитали, коли не зрозуміли. Це справляє гарне враження.
   *[other] Ви { $n } разів перепитали, коли не зрозуміли. Це справляє гарне враження.
}
help-mock-practice-only = Це тренування, а не іспит. Програма може почути неправильно.
help-mock-own-answered = На справжній співбесіді вам відповідять на ваші запитання.
help-mock-step-example = Наведіть приклад. Розкажіть про один випадок і скажіть, що ви зробили.
help-mock-step-result = Скажіть, чим усе закінчилося або чого ви навчилися.
help-mock-step-reason = Скажіть чому. Вживайте слово «fordi» (тому що).
help-mock-step-job = Скажіть, як відповідь пов’язана з цією роботою.
help-mock-step-others = Скажіть і про інших: кого ви питаєте, кому допомагаєте, кого попереджаєте.
help-mock-step-facts = Скажіть зовсім ясно: що, хто, де або коли.
help-mock-try-on = потренуйте це тут
help-mock-questions = Запитання за запитанням
help-mock-asked-on = вас запитали ще
help-mock-said = Ваша відповідь
help-mock-was-unlawful = Роботодавець не має права про це питати.
help-help-no-legal-advice = Це не юридична порада.
help-mock-flow-lead = Тут ідеться про час і паузи. Решта звіту від цього не змінюється.
help-mock-flow-time = { $n ->
    [1] Ви говорили один раз, секунд: { $seconds }.
   *[other] Разів, коли ви говорили: { $n }. Разом хвилин: { $minutes }. Звичайна відповідь тривала стільки секунд: { $seconds }.
}
help-mock-flow-pauses = { $n ->
    [0] У вас не було пауз, довших за 2 секунди.
    [one] У вас була { $n } пауза, довша за 2 секунди. Думати можна.
    [few] У вас було { $n } паузи, довші за 2 секунди. Думати можна.
   *[other] У вас було { $n } пауз, довших за 2 секунди. Думати можна.
}
help-mock-flow-thinking = { $seconds ->
    [0] Зазвичай ви починали говорити відразу.
    [one] Зазвичай ви думали { $seconds } секунду, перш ніж почати.
    [few] Зазвичай ви думали { $seconds } секунди, перш ніж почати.
   *[other] Зазвичай ви думали { $seconds } секунд, перш ніж почати.
}
help-mock-download = Завантажити звіт (PDF)

# During an interview
help-mock-ask-back = Не розумієте? Запитайте: «Kan du gjenta spørsmålet?» (Чи можете повторити запитання?) Питати — це добре.

# Short labels of choices, lists and ticks
help-mock-where = Ви на співбесіді: { $place }
help-mock-field-any = Усі роботи
help-mock-earlier = Ваші попередні співбесіди
help-mock-going-at = { $stage ->
    [question] Ви на запитанні { $n } з { $total }.
    [own_questions] Ви майже закінчили.
    [closing_talk] Ви майже закінчили.
   *[small_talk] Ви щойно почали.
}
help-mock-at = Запитання { $n } з { $total }
help-group-at = Запитання { $n } з { $total }
help-mock-at-follow-up = Запитання { $n } з { $total } – вас розпитують докладніше
help-mock-skipped = Пропущено
help-mock-not-judged = Не оцінено
help-mock-heard-of = Важливі речі: { $n } з { $total }
help-mock-practise-one = Потренувати це запитання
