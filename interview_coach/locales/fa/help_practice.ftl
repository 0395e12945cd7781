# review: machine 2026-11-23
# Help lines: Choosing a question, the clock, and sorting statements, in Persian. Each follows the Norwegian sentence of the same key.

# Choosing a question
help-list-count = { $n ->
    [0] سؤالی پیدا نشد. کلمهٔ دیگری را امتحان کنید یا روی «Vis alle spørsmål» (نمایش همهٔ سؤال‌ها) بزنید.
   *[other] { $n } سؤال
}
help-home-times = { $n ->
    [1] یک بار تمرین کرده‌اید
   *[other] { $n } بار تمرین کرده‌اید
}

# The clock while she speaks
help-timer-running = عجله نکنید.
help-timer-enough = طول آن خوب است. وقتی تمام شد، متوقف کنید.
help-timer-long = خیلی چیزها گفته‌اید. وقتی مهم‌ترین چیز را گفتید، متوقف کنید.
help-timer-stopped = جواب شما را می‌گیریم…
help-timer-limit = ضبط بعد از 10 دقیقه متوقف شد.

# Sorting statements
help-statements-none = هنوز جمله‌ای اینجا نیست. از معلم بپرسید.
help-statements-guest = شما مهمان هستید. وقتی تمام کنید، جواب‌های شما پاک می‌شود.
help-statements-theme-new = { $n } جمله
help-statements-theme-far = { $right } از { $n } درست
help-statements-place = جملهٔ { $at } از { $n }
help-statements-your-answer = جواب شما
help-statements-score = { $right } از { $n } درست بود.
help-statements-score-all = عالی! شما دربارهٔ کار در نروژ زیاد می‌دانید.
help-statements-score-some = خوب است که تمرین می‌کنید. توضیح‌های پایین را بخوانید و یک بار دیگر امتحان کنید.
