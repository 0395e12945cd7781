# review: machine 2026-11-22
# Help lines: The sentences of a comparison and of the report over an interview, in Persian. Each follows the Norwegian sentence of the same key.

# Two attempts beside each other
help-compare-attempt = دفعهٔ { $n }
help-compare-point = چیزهای مهم
help-compare-new = این تازه است: «{ $what }».
help-compare-clearer = این حالا روشن‌تر است: «{ $what }».
help-compare-fewer-pauses = مکث‌های طولانی کمتر بود. این‌طور راحت‌تر می‌شود به شما گوش داد.
help-compare-kept = { $n ->
    [1] هنوز یک چیز مهم در جواب هست. خوب است.
   *[other] هنوز { $n } چیز مهم در جواب هست. خوب است.
}
help-compare-tried = یک بار دیگر امتحان کردید. اطمینان همین‌طور بیشتر می‌شود.
help-compare-remember = این را از دفعهٔ پیش یادتان باشد: «{ $what }».
help-compare-not-judged = ارزیابی نشده
help-compare-one-only = هنوز فقط یک بار امتحان کرده‌اید. دوباره امتحان کنید تا هر دو را اینجا ببینید.

# The report over an interview
help-mock-opening-question = { $n ->
    [1] این از همه بهتر بود: «{ $question }» هر چه کارفرما به آن توجه می‌کند در جواب شما هست.
   *[other] این از همه بهتر بود: «{ $question }» هر چه کارفرما به آن توجه می‌کند در جواب شما هست. در { $n } سؤال این‌طور است.
}
help-mock-opening-some = این خوب بود: «{ $what }». از { $total } چیز مهم، { $n } تا در جواب‌های شما هست.
help-mock-opening-one = این خوب بود: «{ $what }». وقتی پرسیدند: «{ $question }»
help-mock-opening-tried = { $n ->
    [1] به یک سؤال جواب دادید. شروع خوبی است.
   *[other] به { $n } سؤال جواب دادید. شروع خوبی است.
}
help-mock-opening-nothing = هنوز جواب نداده‌اید. هر وقت خواستید مصاحبهٔ تازه‌ای را شروع کنید.
help-mock-asked-back = { $n ->
    [1] وقتی نفهمیدید، پرسیدید. این اثر خوبی می‌گذارد.
   *[other] وقتی نفهمیدید، { $n } بار پرسیدید. این اثر خوبی می‌گذارد.
}
help-mock-practice-only = این تمرین است، نه امتحان. برنامه ممکن است اشتباه بشنود.
help-mock-own-answered = در مصاحبهٔ واقعی به سؤال‌های شما جواب می‌دهند.
help-mock-step-example = مثال بزنید. از یک بار بگویید و بگویید چه کردید.
help-mock-step-result = بگویید آخرش چه شد یا چه یاد گرفتید.
help-mock-step-reason = بگویید چرا. از کلمهٔ «fordi» (چون) استفاده کنید.
help-mock-step-job = بگویید جواب چه ربطی به این کار دارد.
help-mock-step-others = دیگران را هم بگویید: از چه کسی می‌پرسید، به چه کسی کمک می‌کنید یا خبر می‌دهید.
help-mock-step-facts = کاملاً روشن بگویید چه چیزی، چه کسی، کجا یا چه وقت.
help-mock-try-on = اینجا تمرین کنید
help-mock-questions = سؤال به سؤال
help-mock-asked-on = بیشتر پرسیدند
help-mock-said = جواب شما
help-mock-was-unlawful = کارفرما حق ندارد این را بپرسد.
help-help-no-legal-advice = این مشاورهٔ حقوقی نیست.
help-mock-flow-lead = این دربارهٔ زمان و مکث است. بقیهٔ گزارش را تغییر نمی‌دهد.
help-mock-flow-time = { $n ->
    [1] یک بار صحبت کردید، { $seconds } ثانیه.
   *[other] { $n } بار صحبت کردید، روی هم { $minutes } دقیقه. یک جواب معمولی { $seconds } ثانیه بود.
}
help-mock-flow-pauses = { $n ->
    [0] مکث بیشتر از 2 ثانیه نداشتید.
    [1] یک مکث بیشتر از 2 ثانیه داشتید. فکر کردن اشکالی ندارد.
   *[other] { $n } مکث بیشتر از 2 ثانیه داشتید. فکر کردن اشکالی ندارد.
}
help-mock-flow-thinking = { $seconds ->
    [0] معمولاً فوراً شروع به صحبت کردید.
   *[other] معمولاً پیش از شروع { $seconds } ثانیه فکر کردید.
}
help-mock-download = گزارش را دانلود کنید (PDF)

# During an interview
help-mock-ask-back = نمی‌فهمید؟ بپرسید: «Kan du gjenta spørsmålet?» (می‌توانید سؤال را تکرار کنید؟) پرسیدن خوب است.

# Short labels of choices, lists and ticks
help-mock-where = شما در مصاحبه با { $place } هستید
help-mock-field-any = همهٔ شغل‌ها
help-mock-earlier = مصاحبه‌هایی که داشته‌اید
help-mock-going-at = { $stage ->
    [question] شما در سؤال { $n } از { $total } هستید.
    [own_questions] تقریباً تمام کرده‌اید.
    [closing_talk] تقریباً تمام کرده‌اید.
   *[small_talk] تازه شروع کرده‌اید.
}
help-mock-at = سؤال { $n } از { $total }
help-group-at = سؤال { $n } از { $total }
help-mock-at-follow-up = سؤال { $n } از { $total } – یک سؤال دیگر دربارهٔ جوابتان
help-mock-skipped = رد شد
help-mock-not-judged = ارزیابی نشده
help-mock-heard-of = چیزهای مهم: { $n } از { $total }
help-mock-practise-one = این سؤال را تمرین کنید
