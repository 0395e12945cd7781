# review: machine 2026-11-22
# Help lines: The sentences of my progress and my data, in Persian. Each follows the Norwegian sentence of the same key.

# The overview
help-progress-guest = شما مهمان هستید. اینجا کارهایی را که حالا کرده‌اید می‌بینید. وقتی تمام کنید از بین می‌رود.
help-progress-empty = به‌زودی اینجا می‌بینید چه کارهایی را خوب انجام می‌دهید. با یک سؤال شروع کنید.
help-progress-days-count = { $n ->
    [0] در { $weeks } هفتهٔ گذشته تمرین نکرده‌اید. امروز روز خوبی برای شروع است.
   *[other] در { $weeks } هفتهٔ گذشته { $n } روز تمرین کرده‌اید.
}
help-progress-good-none = به یک سؤال دیگر جواب بدهید تا اینجا ببینید.
help-progress-statements = { $right } تا از { $n } جمله درست است.
help-progress-themes = موضوع به موضوع
help-progress-themes-lead = اینجا می‌بینید چند چیز مهم را می‌گویید: اول و حالا.
help-progress-theme-course = { $n ->
    [1] حالا از { $total } چیز مهم، { $now } تا را می‌گویید. بار اول از { $before } تا، { $then } تا را گفتید.
   *[other] در { $n } جواب آخر از { $total } چیز مهم، { $now } تا را می‌گویید. در { $n } جواب اول از { $before } تا، { $then } تا را گفتید.
}
help-progress-theme-other = سؤال‌های دیگر
help-progress-themes-help = ما به جواب‌های اول و آخر در هر موضوع نگاه می‌کنیم. سؤال‌ها ممکن است فرق داشته باشند و بعضی‌ها سخت‌ترند. جواب‌هایی که نمی‌شد ارزیابی کرد حساب نشده‌اند.
help-progress-too-few = { $n ->
    [1] هنوز کم است و نمی‌شود چیزی گفت. به یک سؤال دیگر جواب بدهید.
   *[other] هنوز کم است و نمی‌شود چیزی گفت. به { $n } سؤال دیگر جواب بدهید.
}
help-progress-then = اول
help-progress-now = حالا
help-progress-by-day = روز به روز
help-progress-by-day-lead = هر ستون یک روز است. می‌بینید چند چیز مهم در جواب‌های شما بوده است.
help-progress-by-day-one = { $day } { $answers } جواب: { $met } مورد هست، { $partly } تقریباً، { $missing } هنوز نه.
help-progress-again = همان سؤال چند بار
help-progress-better = این حالا بهتر است:
help-progress-open = این را می‌توانید بیشتر تمرین کنید:
help-progress-all-there = حالا همهٔ چیزهای مهم هست.
help-progress-again-few = هنوز کم است و نمی‌شود چیزی گفت. یک بار دیگر به این سؤال جواب بدهید.
help-progress-again-changed = سؤال از وقتی شروع کردید تغییر کرده است. خانه‌های خالی: آن وقت به این گوش نمی‌دادیم.
help-progress-again-gone = دیگر از این سؤال استفاده نمی‌شود.
help-progress-strength-new = این از بار اول بهتر است.

# My answers
help-progress-answers-lead = جواب‌هایی را که می‌خواهید در گزارش برای مشاور یا معلم باشد انتخاب کنید.
help-progress-choose = در گزارش باشد
help-progress-delete-answer = جواب را پاک کنید
help-progress-answer-gone = جواب پاک شد.
help-progress-step-gone = قدم حذف شد.
help-progress-goal-gone = هدف حذف شد.
help-progress-listen = صدای ضبط‌شده را بشنوید
help-progress-delete-recording = صدای ضبط‌شده را پاک کنید

# Report and my data
help-progress-report-lead = گزارش نشان می‌دهد چه جواب‌هایی داده‌اید، چه چیزهایی در آن‌ها هست و در همان موضوع‌ها چطور پیش رفته‌اید. می‌توانید آن را به مشاور یا معلم بدهید.
help-progress-report-chosen = { $n } جواب انتخاب کرده‌اید.
help-progress-report-newest = { $n ->
    [1] آخرین جواب شما در گزارش می‌آید.
   *[other] جوابی انتخاب نکرده‌اید. { $n } جواب آخر در گزارش می‌آید.
}
help-progress-report-empty = هنوز جوابی ندارید. اول به یک سؤال جواب بدهید.
help-progress-report-button = گزارش را دانلود کنید
help-progress-recordings-lead = صدای ضبط‌شده بعد از بازخورد پاک می‌شود. اگر می‌خواهید دوباره بشنوید، می‌توانید آن را نگه دارید.
help-progress-keep-recordings = صداهای ضبط‌شدهٔ من نگه داشته شود
help-progress-delete-recordings = { $n ->
    [1] صدای ضبط‌شده را پاک کنید
   *[other] هر { $n } صدای ضبط‌شده را پاک کنید
}
help-progress-export-lead = فایلی با جواب‌ها، برنامه و صداهای ضبط‌شدهٔ خود می‌گیرید. آن را با خود ببرید.
help-progress-export-button = همه چیز را دانلود کنید
help-progress-delete-lead = نام مستعار، جواب‌ها، برنامه و صداهای ضبط‌شدهٔ شما را از این کامپیوتر پاک می‌کنیم.
help-progress-delete-button = اطلاعات من پاک شود
help-progress-sure-lead = دیگر برنمی‌گردد. اگر می‌خواهید چیزی را نگه دارید، اول همه چیز را دانلود کنید.
help-progress-sure-yes = بله، همه چیز پاک شود
help-progress-sure-no = نه، نگه داشته شود
help-progress-guest-delete = شما مهمان هستید. چیزی ذخیره نشده است. وقتی صفحه را ببندید یا دکمه را بزنید، همه چیز از بین می‌رود.
help-progress-guest-forget = همه چیز همین حالا فراموش شود
help-progress-gone = همه چیز پاک شد
help-progress-gone-lead = دیگر چیزی دربارهٔ شما نداریم. در مصاحبه موفق باشید!

# My plan
help-progress-courses-lead = به دوره‌ای می‌روید؟ آن را انتخاب کنید تا سؤال‌های هر هفته را ببینید.
help-progress-follow = این دوره را دنبال کنید
help-progress-leave = دیگر این دوره را دنبال نکنید
help-progress-week-now = در هفتهٔ { $week } از { $n } هستید.
help-progress-week-none = این دوره { $n } هفته است.
help-progress-this-week = این هفته
help-progress-field-unknown = سؤال‌هایی از رشتهٔ کاری خودتان هم هست. اول بگویید کارتان چیست.
help-progress-set-week = من حالا در هفتهٔ { $week } هستم
help-progress-goals-lead = یک یا دو هدف انتخاب کنید. هر بار یک قدم کوچک بردارید.
help-progress-goals-guest = می‌خواهید هدف‌های خودتان را بسازید؟ باید نام مستعار داشته باشید تا برنامه آن‌ها را به یاد بسپارد.
help-progress-goal-ideas = پیشنهاد برای هدف
help-progress-goal-all-done = همهٔ قدم‌ها انجام شد. قدم بعدی چیست؟
help-progress-goal-far = { $n } قدم از { $total } انجام شده است.
help-progress-take-goal = این هدف را انتخاب کنید
help-progress-drop-goal = هدف را حذف کنید

# Short labels of choices, lists and ticks
help-theme-all = همهٔ موضوع‌ها
help-field-all = همهٔ شغل‌ها
help-home-week-all = همهٔ هفته‌ها
help-home-week-of = هفتهٔ { $week }: { $title } ({ $course })
help-profile-not-told = انتخاب نشده
help-progress-points = چیزهای مهم: { $n } از { $total }
help-progress-week-number = هفتهٔ { $week }
help-progress-week-done = انجام شده: { $n } از { $total }
help-progress-statements-about = جمله‌ها:
help-progress-attempt = دفعه
help-progress-newer = جواب‌های جدیدتر
help-progress-older = جواب‌های قدیمی‌تر
help-progress-has-recording = با صدای ضبط‌شده
help-progress-see-answer = دیدن جواب
help-progress-add-goal = هدفی برای خودتان بنویسید
help-progress-add-step = یک قدم کوچک تازه
help-progress-add = اضافه کنید

# Why a question comes now
help-home-why = انتخاب شد، { $reason }.
help-choose-this-week = چون در هفتهٔ { $week } از «{ $course }» هستید
help-choose-earlier-week = چون از هفتهٔ { $week } است و هنوز تمرینش نکرده‌اید
help-choose-job-wanted = چون این کار را می‌خواهید: { $job }
help-choose-field = چون «{ $field }» را انتخاب کرده‌اید
help-choose-past-job = چون سابقهٔ این کار را دارید: { $job }
help-choose-missing = چون دفعهٔ پیش این در جوابتان نبود: «{ $point }»
help-choose-new = چون هنوز این را تمرین نکرده‌اید
help-choose-again = چون خوب است یک بار دیگر تمرین کنید
help-choose-education = چون از تحصیلاتتان گفته‌اید
help-choose-worked = چون سابقهٔ کار دارید (سال: { $years })
help-choose-languages = چون به چند زبان حرف می‌زنید ({ $n })
help-choose-level = چون برای سطح { $level } مناسب است

# Questions to choose from, and who listens
help-home-done-all = همه
help-home-done-new = هنوز تمرین نشده
help-home-done-done = قبلاً تمرین شده
help-group-person = شنونده { $n }
help-report-number = تلاش { $n }
help-report-mode-mock = مصاحبهٔ آزمایشی
help-report-mode-roleplay = ایفای نقش
help-progress-n-answers = تعداد جواب‌ها: { $n }
help-progress-interview = { $date }: { $place }، تعداد سؤال‌ها: { $n }
help-progress-compare-with = تلاش { $n } ({ $date })
