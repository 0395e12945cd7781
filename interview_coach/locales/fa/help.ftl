# review: machine 2026-11-22
# Help lines: what stands there in Norwegian, short, in Persian (plain words, for readers of Dari too). The line follows the Norwegian text.
# Form of address: «شما».

# The menu
help-nav-home = تمرین کنید
help-nav-history = پیشرفت من
help-nav-mock-interview = مصاحبهٔ تمرینی
help-nav-statements = جمله‌هایی دربارهٔ کار در نروژ
help-finish = تمام کردم
help-still-here = اینجا هستید؟
help-stay = بله، اینجا هستم
help-privacy = همه چیز در همین کامپیوتر می‌ماند.

# Welcome
help-intro-heading = مصاحبهٔ کار را به زبان نروژی تمرین کنید
help-intro = به یک سؤال با صدای خودتان جواب بدهید. ببینید کارفرما به چه چیزی توجه می‌کند.
help-intro-step-choose = یک سؤال انتخاب کنید
help-intro-step-answer = به نروژی جواب بدهید
help-intro-step-feedback = بازخورد بگیرید و دوباره امتحان کنید
help-choose-language = زبان کمکی را انتخاب کنید
help-how-to-start = چطور می‌خواهید تمرین کنید؟
help-welcome-guest-means = اگر مهمان باشید، ما چیزی ذخیره نمی‌کنیم.
help-be-guest = به عنوان مهمان تمرین کنید
help-be-known = کارهای من در این کامپیوتر ذخیره شود
help-welcome-known-means = یک نام مستعار و یک رمز بسازید. نام واقعی خود را ننویسید.
help-nickname = نام مستعار
help-pin = رمز (۴ تا ۸ رقم)
help-sign-in = باز کردن صفحهٔ من
help-create-me = بار اول است که اینجا هستم

# My competence
help-profile-heading = توانایی‌های من
help-profile-lead = کمی از خودتان بگویید. بعد سؤال‌هایی پیدا می‌کنیم که مناسب شما باشد. می‌توانید از همه بگذرید.
help-profile-save = ذخیره کنید و ادامه دهید
help-profile-skip = رد شوید
help-profile-print = چاپ به صورت PDF
help-profile-education = تحصیلات
help-profile-country = کشوری که در آن درس خوانده‌اید
help-profile-years = چند سال کار کرده‌اید؟
help-profile-occupations = کارهایی که داشته‌اید
help-profile-languages = زبان‌هایی که می‌دانید
help-profile-norwegian = چقدر نروژی بلد هستید؟
help-profile-field = رشته یا نوع کار
help-profile-job = کاری که می‌خواهید
help-profile-course = دورهٔ آموزشی شما

# Trying the microphone
help-mic-heading = میکروفون را امتحان کنید
help-mic-start = شروع امتحان میکروفون
help-mic-say = به نروژی بگویید، مثلاً: «سلام! من مصاحبهٔ کار را به نروژی تمرین می‌کنم.»
help-mic-good = صدای شما را خوب می‌شنویم.
help-mic-blocked = مرورگر اجازه ندارد از میکروفون استفاده کند.
help-mic-device = میکروفونی پیدا نکردیم.
help-mic-busy = برنامهٔ دیگری از میکروفون استفاده می‌کند.
help-mic-muted = میکروفون خاموش است.
help-mic-quiet = صدا ضعیف است. نزدیک‌تر به میکروفون صحبت کنید.
help-mic-address = میکروفون در این آدرس کار نمی‌کند.
help-mic-go-on = ادامه دهید
help-mic-skip = رد شوید

# Choosing a question
help-home-heading = یک سؤال انتخاب کنید
help-home-recommended = پیشنهاد برای شما
help-home-all = همهٔ پرسش‌ها
help-home-theme = موضوع
help-home-job = کار
help-home-week = هفتهٔ دوره
help-home-search = جستجوی یک کلمه
help-home-done = تمرین کرده‌اید
help-home-mic = اول میکروفون را امتحان کنید

# One question
help-question-label = کارفرما می‌پرسد:
help-listen = سؤال را بشنوید
help-purpose = می‌خواهند چه چیزی بدانند؟
help-start = کمک برای شروع
help-tips = راهنمایی‌ها
help-culture = در نروژ این‌طور است
help-rephrased = می‌توانید آن را طور دیگری بگویید؟
help-law = قانون چه می‌گوید؟
help-prepare = وقت برای فکر کردن
help-way = چطور می‌خواهید جواب بدهید؟
help-way-speak = صحبت کنید
help-way-upload = فایل صوتی
help-way-write = بنویسید
help-record-start = شروع صحبت
help-record-stop = جوابم تمام شد
help-record-again = از اول شروع کنید
help-record-kept = جواب شما از بین نرفته است. پیش ما است.
help-record-use = از این جواب استفاده کنید
help-live-hide = کلمه‌ها را پنهان کنید
help-live-show = کلمه‌ها را نشان دهید
help-write = جواب خود را به نروژی بنویسید
help-get-feedback = بازخورد بگیرید

# Your own view
help-rating-heading = نظر خودتان چیست؟
help-rating-met = بله
help-rating-partly = کمی
help-rating-missing = هنوز نه
help-rating-show = بازخورد را ببینید
help-rating-skip = رد شوید
help-work-listening = به جواب شما گوش می‌دهیم…
help-work-reading = جواب شما را می‌خوانیم…
help-work-judging = دنبال چیزهایی می‌گردیم که کارفرما به آن توجه می‌کند…
help-done = بازخورد آماده است.

# Feedback
help-feedback-heading = بازخورد
help-transcript = این را شنیدیم
help-criteria-heading = کارفرما به این‌ها توجه می‌کند
help-level-met = بله، این را شنیدیم
help-level-partly = تقریباً
help-level-missing = هنوز نه
help-next-steps-heading = قدم‌های بعدی
help-flow-heading = چطور صحبت کردید (سرعت و مکث‌ها)
help-correct-heading = چیزی اشتباه است؟ متن را درست کنید
help-correct = متن را درست کنید و بازخورد تازه بگیرید
help-show-model-answer = نمونهٔ یک جواب خوب را ببینید
help-try-again = دوباره امتحان کنید
help-compare-heading = چه چیزی بهتر شد؟
help-another-question = یک سؤال تازه انتخاب کنید

# When something does not work
help-our-mistake = مشکلی پیش آمد. یک بار دیگر امتحان کنید. اگر درست نشد، از معلم بپرسید.
help-connection = ارتباط قطع شد. جواب شما از بین نرفته است. کمی صبر کنید.
help-too-large = فایل خیلی بزرگ است.
help-audio-muted = صدایی نمی‌شنویم. شاید میکروفون خاموش است.
help-ui-no-take = هنوز صدایی ضبط نشده است. دکمه را فشار دهید و صحبت کنید.
help-ui-no-text = اول جواب خود را بنویسید.
help-store-sign-in-wrong = نام مستعار یا رمز اشتباه است.
help-store-nickname-taken = شخص دیگری این نام مستعار را دارد. نام دیگری انتخاب کنید.
help-store-pin-form = رمز باید ۴ تا ۸ رقم داشته باشد.
help-shell-session-over = صفحه بسته شد، چون مدت زیادی کاری انجام نشد.
help-feedback-gate-silence = صدای کسی را نشنیدیم.
help-feedback-gate-too-short = جواب خیلی کوتاه است.
help-feedback-gate-unsure = مطمئن نیستیم چه گفتید.
help-feedback-gate-not-norwegian = سعی کنید به نروژی جواب بدهید.
help-feedback-gate-off-topic = سؤال را یک بار دیگر بخوانید.

# Mock interview and role play
help-mock-heading = مصاحبهٔ تمرینی
help-mock-lead = اینجا یک مصاحبهٔ کامل را تمرین می‌کنید. هر بار یک سؤال می‌گیرید.
help-mock-start = مصاحبه را شروع کنید
help-mock-go-on = مصاحبه را ادامه دهید
help-mock-follow-ups = ممکن است دربارهٔ جواب شما بیشتر بپرسند
help-mock-unlawful = ممکن است یک سؤال غیرقانونی از شما بپرسند. آن وقت می‌توانید جواب مؤدبانه را تمرین کنید.
help-mock-skip = از این سؤال بگذرید
help-mock-pause = کمی استراحت کنید
help-mock-end = تمام کنید و گزارش را ببینید
help-mock-next = سؤال بعدی
help-mock-report = مصاحبه این‌طور گذشت
help-mock-group = بازی نقش: یک نفر می‌پرسد، یک نفر جواب می‌دهد، بقیه گوش می‌دهند

# Statements
help-statements-heading = درست است؟
help-statements-lead = یک جمله دربارهٔ کار در نروژ بخوانید. درست است، درست نیست یا بستگی دارد؟
help-statements-themes = یک موضوع انتخاب کنید
help-statements-all = به همهٔ جمله‌ها پاسخ دهید
help-statements-stemmer = درست است
help-statements-stemmer-ikke = درست نیست
help-statements-kommer-an-paa = بستگی دارد
help-statements-right = بله، جواب شما درست است!
help-statements-wrong = نه کاملاً. توضیح را بخوانید.
help-statements-next = جملهٔ بعدی
help-statements-see-score = ببینید چطور شد
help-statements-again = جمله‌هایی را که اشتباه شد دوباره امتحان کنید
help-statements-to-themes = یک موضوع دیگر انتخاب کنید
help-statements-done = این دور تمام شد
help-statements-read = یک بار دیگر بخوانید

# My progress
help-progress-good = این‌ها را خوب انجام می‌دهید
help-progress-next = حالا می‌توانید این را تمرین کنید
help-progress-answers = جواب‌های من
help-progress-plan = برنامهٔ من
help-progress-data = گزارش و اطلاعات من
help-progress-days = روزهایی که تمرین کرده‌اید
help-progress-undo = برگرداندن
help-progress-report = گزارش را دانلود کنید (PDF)
help-progress-export = همهٔ چیزهای ذخیره‌شده را دانلود کنید
help-progress-delete = همه چیز دربارهٔ من پاک شود
help-progress-sure = می‌خواهید همه چیز پاک شود؟ دیگر برنمی‌گردد.
help-progress-goals = هدف‌های من
