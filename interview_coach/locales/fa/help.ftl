# review: machine 2026-11-22
# Help lines: what stands there in Norwegian, short, in Persian (plain words, for readers of Dari too). The line follows the Norwegian text.
# Form of address: «شما».

# The menu
help-nav-home = تمرین کنید
help-nav-history = پیشرفت من
help-nav-mock-interview = مصاحبهٔ تمرینی
help-nav-statements = جمله‌ها
help-finish = خروج
help-leave = می‌خواهید خارج شوید؟
help-leave-answer = جواب شما از بین می‌رود.
help-leave-guest = شما مهمان هستید. کارهایی که کرده‌اید از بین می‌رود.
help-leave-interview = مصاحبه تمام نشده است. می‌توانید وقت دیگری ادامه دهید.
help-leave-no = نه، می‌مانم
help-leave-yes = بله، خارج می‌شوم
help-still-here = اینجا هستید؟
help-still-here-why = مدتی است کاری انجام نشده. صفحه به‌زودی بسته می‌شود تا کس دیگری کار شما را نبیند.
help-stay = بله، اینجا هستم
help-start-first-time = بار اول این چند دقیقه طول می‌کشد.
help-start-begin = برنامه آماده می‌شود…
help-start-loading-bank = سؤال‌ها را می‌آوریم…
help-start-loading-speech = برای شنیدن صدا آماده می‌شویم…
help-start-loading-judge = ارزیابی را آماده می‌کنیم…
help-start-failed = برنامه آماده نشد. به معلم بگویید.
help-models-stage-fetch = آنچه برنامه لازم دارد دانلود می‌شود
help-models-stage-make = آنچه برنامه لازم دارد ساخته می‌شود
help-models-stage-check = بررسی می‌کنیم همه چیز درست باشد
help-privacy = همه چیز در همین کامپیوتر می‌ماند.
help-privacy-lan = همه چیز در همین اتاق، در کامپیوتر دوره می‌ماند.
help-sound-deleted = صدای ضبط‌شده بعد از گرفتن بازخورد پاک می‌شود.
help-sound-kept = صداهای ضبط‌شدهٔ شما نگه داشته می‌شود. هر وقت بخواهید می‌توانید آن‌ها را پاک کنید.
help-footer = این تمرین است، نه امتحان. برنامه به حرف شما گوش می‌دهد. تلفظ و دستور زبان امتیاز ندارند.

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
help-welcome-be-known = { help-be-known }
help-welcome-known-means = یک نام مستعار و یک رمز بسازید. نام واقعی خود را ننویسید. دفعهٔ بعد می‌توانید پیشرفت خود را ببینید.
help-nickname = نام مستعار
help-pin = رمز (۴ تا ۸ رقم)
help-sign-in = قبلاً اینجا بوده‌ام
help-create-me = بار اول است که اینجا هستم
help-welcome-take-along = می‌خواهید کاری را که حالا کرده‌اید با خود ببرید؟
help-welcome-take-along-means = آن وقت جواب‌های شما و آنچه دربارهٔ خود گفته‌اید ذخیره می‌شود. اگر نه بگویید، همه چیز را فراموش می‌کنیم.
help-welcome-take-along-not = همین حالا یک جواب را بررسی می‌کنیم. آن جواب ذخیره نمی‌شود.
help-take-along-yes = بله، با خود می‌برم
help-take-along-no = نه، فراموش شود
help-welcome-taken-along = کاری که کرده‌اید ذخیره شد.

# My competence
help-profile-heading = توانایی‌های من
help-profile-lead = کمی از خودتان بگویید. بعد سؤال‌هایی پیدا می‌کنیم که مناسب شما باشد. می‌توانید هیچ‌کدام را پر نکنید و رد شوید.
help-profile-save = ذخیره کنید و ادامه دهید
help-profile-skip = رد شوید
help-profile-print = برای مشاور PDF بسازید
help-profile-download = PDF را دانلود کنید
help-profile-education = تحصیلات
help-profile-country = کشوری که در آن درس خوانده‌اید
help-profile-years = چند سال کار کرده‌اید؟
help-profile-occupations = کارهایی که داشته‌اید (بین آن‌ها ویرگول بگذارید)
help-profile-languages = زبان‌هایی که می‌دانید (بین آن‌ها ویرگول بگذارید)
help-profile-norwegian = چقدر نروژی بلد هستید؟
help-profile-norwegian-none = نمی‌دانم
help-profile-field = رشته یا نوع کار
help-profile-job = کاری که می‌خواهید
help-profile-course = دورهٔ آموزشی شما

# Trying the microphone
help-mic-heading = میکروفون را امتحان کنید
help-mic-start = شروع کنید
help-mic-running = حالا صحبت کنید…
help-mic-again = دوباره امتحان کنید
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
help-home-all = همهٔ سؤال‌ها
help-home-find = انتخاب موضوع، شغل یا هفته
help-home-theme = موضوع
help-home-job = کار
help-home-week = هفتهٔ دوره
help-home-search = جست‌وجوی یک کلمه
help-home-narrowed = حالا همهٔ سؤال‌ها را نمی‌بینید.
help-home-show-all = نمایش همهٔ سؤال‌ها
help-home-done = آیا آن را تمرین کرده‌اید؟
help-home-mic = اول میکروفون را امتحان کنید

# One question
help-back = یک سؤال دیگر انتخاب کنید
help-question-label = کارفرما می‌پرسد:
help-machine-translated = ترجمهٔ ماشینی است. متن نروژی معتبر است.
help-listen = سؤال را بشنوید
help-purpose = چه چیزی را می‌خواهند بدانند؟
help-start = کمک برای شروع
help-help-start-lead = می‌توانید جمله را این‌طور شروع کنید:
help-tips = راهنمایی‌ها
help-culture = در نروژ این‌طور است
help-rephrased = می‌توانید آن را طور دیگری بگویید؟
help-law = قانون چه می‌گوید؟
help-steps-again = حالا می‌توانید این را امتحان کنید
help-prepare = وقت برای فکر کردن
help-prepare-over = حالا می‌توانید شروع کنید. می‌توانید کمی دیگر هم فکر کنید.
help-timer-ready = { $shortest } تا { $longest } ثانیه مناسب است. می‌تواند کوتاه‌تر یا بلندتر هم باشد.
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
help-live-behind = کامپیوتر حالا خیلی کار دارد. شما به صحبت ادامه دهید. همه چیز ضبط می‌شود و کلمه‌ها در آخر می‌آیند.
help-live-empty = کلمه‌ها کمی بعد اینجا می‌آیند.
help-write = جواب خود را به نروژی بنویسید
help-get-feedback = بازخورد بگیرید

# Your own view
help-rating-heading = نظر خودتان چیست؟
help-rating-lead = به جواب خود فکر کنید. این را گفتید؟ انتخاب شما برای خودتان است. اگر گزارش بسازید، آنجا هم می‌آید.
help-rating-met = بله
help-rating-partly = تقریباً
help-rating-missing = هنوز نه
help-rating-show = بازخورد را ببینید
help-rating-skip = رد شوید
help-work-listening = به جواب شما گوش می‌دهیم…
help-work-reading = جواب شما را می‌خوانیم…
help-work-judging = دنبال چیزهایی می‌گردیم که کارفرما به آن توجه می‌کند…
help-done = بازخورد آماده است.
help-give-up = دیگر منتظر نمی‌مانم
help-given-up = انتظار تمام شد. جواب شما هنوز اینجاست. می‌توانید از آن استفاده کنید یا دوباره جواب دهید.
help-done-uncorrected = متن همان است که پیش از درست کردن بود.

# Feedback
help-feedback-heading = بازخورد
help-transcript = این را شنیدیم
help-criteria-heading = کارفرما به این‌ها توجه می‌کند
help-level-met = بله، این هست
help-level-partly = تقریباً
help-level-missing = هنوز نه
help-next-steps-heading = قدم‌های بعدی
help-overall-show = عددی برای کل جواب
help-flow-heading = چطور صحبت کردید (سرعت و مکث‌ها)
help-correct-heading = چیزی اشتباه است؟ متن را درست کنید
help-correct = متن را درست کنید و بازخورد تازه بگیرید
help-correct-label = جواب شما
help-use-heard = استفاده از متن اولیه
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
help-store-sign-in-wrong = نام مستعار یا رمز اشتباه است. رمز را فراموش کرده‌اید؟ از معلمتان بپرسید.
help-store-nickname-taken = شخص دیگری این نام مستعار را دارد. نام دیگری انتخاب کنید.
help-store-pin-form = رمز باید ۴ تا ۸ رقم داشته باشد.
help-shell-session-over = صفحه بسته شد، چون مدت زیادی کاری انجام نشد.

# Mock interview and role play
help-mock-heading = مصاحبهٔ تمرینی
help-mock-lead = اینجا یک مصاحبهٔ کامل را تمرین می‌کنید. هر بار یک سؤال می‌گیرید. گزارش در پایان می‌آید.
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
help-statements-lead = یک جمله دربارهٔ کار در نروژ بخوانید. درست است، درست نیست یا بستگی دارد؟ جواب را همان لحظه می‌بینید.
help-statements-themes = یک موضوع انتخاب کنید
help-statements-all = به همهٔ جمله‌ها جواب دهید
help-statements-stemmer = درست است
help-statements-stemmer-ikke = درست نیست
help-statements-kommer-an-paa = بستگی دارد
help-statements-right = بله، جواب شما درست است!
help-statements-wrong-stemmer = نه کاملاً. جواب درست: { help-statements-stemmer }
help-statements-wrong-stemmer-ikke = نه کاملاً. جواب درست: { help-statements-stemmer-ikke }
help-statements-wrong-kommer-an-paa = نه کاملاً. جواب درست: { help-statements-kommer-an-paa }
help-statements-next = جملهٔ بعدی
help-statements-see-score = ببینید نتیجه چه شد
help-statements-again = جمله‌ها را یک بار دیگر امتحان کنید
help-statements-to-themes = یک موضوع دیگر انتخاب کنید
help-statements-done = این دور تمام شد
help-statements-read = یک بار دیگر بخوانید

# My progress
help-progress-good = این‌ها را خوب انجام می‌دهید
help-progress-next = حالا می‌توانید این را تمرین کنید
help-progress-answers = جواب‌های من
help-progress-plan = برنامهٔ من
help-progress-data = گزارش و تنظیمات
help-progress-days = روزهایی که تمرین کرده‌اید
help-progress-undo = برگرداندن
help-progress-report = گزارش را دانلود کنید (PDF)
help-progress-export = همهٔ چیزهای ذخیره‌شده را دانلود کنید
help-progress-delete = همه چیز دربارهٔ من پاک شود
help-progress-sure = می‌خواهید همه چیز پاک شود؟ دیگر برنمی‌گردد.
help-progress-gone-on = به صفحهٔ اول
help-progress-goals = هدف‌های من
help-progress-overview = نمای کلی

# Settings, code, recordings, mock interviews
help-progress-settings = تنظیمات
help-progress-live-words = وقتی حرف می‌زنم کلمه‌ها نشان داده شود
help-progress-reviews = چه کسی ترجمه‌ها را دیده است؟
help-progress-pin = رمز را عوض کنید
help-progress-pin-lead = رمزی را که حالا دارید یک بار بنویسید. رمز جدید را دو بار بنویسید.
help-progress-pin-old = رمزی که حالا دارید
help-progress-pin-new = رمز جدید (۴ تا ۸ رقم)
help-progress-pin-again = رمز جدید یک بار دیگر
help-progress-pin-changed = رمز عوض شد.
help-progress-recording-gone = صدای ضبط‌شده پاک شد.
help-progress-recordings-gone = صداهای ضبط‌شده پاک شدند.
help-progress-silence-sure = صداهای ضبط‌شده پاک شوند؟
help-progress-silence-lead = جواب‌های شما اینجا می‌ماند. اگر پشیمان شدید، می‌توانید صداها را بلافاصله برگردانید.
help-progress-silence-yes = بله، پاک کنید
help-progress-silence-no = نه، نگه دارید
help-progress-left = شما دیگر این دوره را دنبال نمی‌کنید.
help-progress-interviews = مصاحبه‌های تمرینی شما
help-mock-going = یک مصاحبهٔ ناتمام دارید
help-mock-ask-lead = همان را ادامه می‌دهید یا یک مصاحبهٔ جدید شروع می‌کنید؟ آن وقت مصاحبهٔ قبلی تمام می‌شود.
help-mock-again = یک مصاحبهٔ جدید شروع کنید
help-mock-earlier-all = همهٔ مصاحبه‌ها را در «پیشرفت من» ببینید
help-profile-back = برگشت
help-profile-saved = آنچه نوشتید ذخیره شد.
help-store-pin-wrong = رمز قبلی اشتباه است. رمز را فراموش کرده‌اید؟ از معلمتان بپرسید.
help-store-pin-differs = دو رمز جدید یکسان نیستند. رمز جدید را دو بار بنویسید.
help-review-machine = ترجمهٔ ماشینی. هیچ انسانی آن را ندیده است.
help-review-person = یک انسان آن را دیده است.
help-review-unknown = نمی‌دانیم چه کسی متن را دیده است.

# More about the feedback
help-done-again = متن را دوباره ارزیابی کردیم.
help-transcript-heading-typed = این را نوشتید
help-transcript-heading-corrected = متن شما، همان‌طور که آن را درست کردید
help-limits-heading = یادتان باشد
help-delivery-what-is-this = این یعنی چه؟
help-model-answer-heading = نمونهٔ یک جواب خوب
help-flow-more = عددهای بیشتر
help-feedback-step-partly = دربارهٔ این بیشتر بگویید.
help-feedback-step-follow-up = سعی کنید به این هم جواب بدهید.
help-compare-back = برگشت به بازخورد

# What is kept
help-profile-keep = صداهای ضبط‌شدهٔ من روی این کامپیوتر بماند. آن وقت مشاور می‌تواند به آن‌ها گوش دهد.
help-profile-kept = از این به بعد صداهای ضبط‌شدهٔ شما ذخیره می‌شود.
help-profile-not-kept = صدای ضبط‌شده بعد از بازخورد پاک می‌شود.
help-profile-printed = PDF آماده است. روی «Last ned PDF-en» (دانلود PDF) بزنید.
help-progress-begin = یک سؤال انتخاب کنید
help-progress-recordings = صداهای ضبط‌شدهٔ شما
help-progress-recording = صدای ضبط‌شدهٔ شما
help-progress-compare = با دفعهٔ دیگری مقایسه کنید
help-progress-over-time = در طول زمان این‌طور پیش رفته است
help-progress-themes-more = موضوع‌های دیگر
help-progress-themes-few = موضوع‌هایی که جواب کم دارند
help-progress-by-day-words = آن را با کلمه‌ها بخوانید
help-progress-again-more = سؤال‌های دیگر
help-progress-to-statements = جمله‌ها را تمرین کنید
help-progress-downloaded = فایل در پوشهٔ «Nedlastinger» (دانلودها) است. اگر دیگران از این کامپیوتر استفاده می‌کنند، آن را پاک کنید.
help-steps-more = چیزهای دیگری که می‌توانید امتحان کنید
help-to-next-steps = رفتن به گام‌های بعدی
help-profile-more = بیشتر بگویید، اگر می‌خواهید
help-profile-norwegian-A1 = چند کلمه و جمله بلدم
help-profile-norwegian-A2 = می‌توانم کمی دربارهٔ زندگی روزمره حرف بزنم
help-profile-norwegian-B1 = از پس گفتگوهای معمولی برمی‌آیم
help-profile-norwegian-B2 = دربارهٔ بیشتر چیزها خوب حرف می‌زنم
help-profile-norwegian-C1 = راحت حرف می‌زنم، دربارهٔ رشته‌ام هم
help-with-nickname = وارد شوید یا نام مستعار بسازید
help-home-mic-again = میکروفون را یک بار دیگر امتحان کنید
help-help-language = کمک به زبان:
help-guest = مهمان
