# review: machine 2026-11-22
# Help lines: The sentences of the feedback, in Persian. Each follows the Norwegian sentence of the same key.

# The one sentence at the top
help-feedback-opening-all = خیلی خوب! هر چه کارفرما به آن توجه می‌کند در جواب شما هست.
help-feedback-opening-some = این خوب بود: «{ $what }». از { $total } چیز مهم، { $n } تا در جواب شما هست.
help-feedback-opening-partly = در راه درست هستید: «{ $what }»، ولی می‌شود روشن‌تر گفت.
help-feedback-opening-none = ممنون که تلاش کردید. هنوز چیزی را که کارفرما به آن توجه می‌کند پیدا نکردیم. قدم‌های بعدی را ببینید.
help-feedback-opening-asked-back = خوب شد که پرسیدید! وقتی نمی‌فهمید، پرسیدن خوب است و اثر خوبی می‌گذارد.
help-feedback-opening-unscorable = هنوز نمی‌توانیم این جواب را ارزیابی کنیم.

# Why an answer was not scored, or scored low
help-feedback-gate-silence = صدای کسی را نشنیدیم. میکروفون را بررسی کنید و یک بار دیگر امتحان کنید.
help-feedback-gate-too-short = جواب خیلی کوتاه است. دست‌کم دو یا سه جمله بگویید.
help-feedback-gate-unsure = مطمئن نیستیم چه گفتید. متن را درست کنید، یا کمی نزدیک‌تر به میکروفون صحبت کنید و دوباره امتحان کنید.
help-feedback-gate-not-norwegian = به نظر می‌رسد به زبان دیگری جواب داده‌اید. به نروژی و با کلمه‌های ساده امتحان کنید.
help-feedback-gate-off-topic = شاید به چیزی غیر از سؤال جواب می‌دهید. سؤال را یک بار دیگر بخوانید.
help-feedback-gate-echo = بیشتر جواب تکرار خود سؤال است. دربارهٔ خودتان بگویید.
help-feedback-gate-keyword-list = این مثل فهرست کلمه‌هاست. جمله‌های کامل بسازید.
help-feedback-gate-recited = جواب خیلی شبیه نمونه است. با کلمه‌های خودتان و مثال خودتان بگویید.

# What to try next
help-feedback-step-start = یک بار دیگر امتحان کنید. دو جملهٔ کوتاه کافی است.
help-feedback-step-asked-back = زیر سؤال «Spørsmålet på en annen måte» (سؤال به شکل دیگر) را باز کنید. بعد با دو جملهٔ کوتاه جواب بدهید.
help-feedback-step-again = جواب را یک بار دیگر با کلمه‌های دیگر بگویید. این‌طور با اطمینان بیشتری جواب می‌دهید.
help-start-like-this = می‌توانید این‌طور شروع کنید:

# How the speech flowed
help-feedback-flow-length = شما { $seconds } ثانیه صحبت کردید. برای این سؤال مناسب است.
help-feedback-flow-short = شما { $seconds } ثانیه صحبت کردید. اینجا می‌توانید بیشتر بگویید: { $shortest } تا { $longest } ثانیه مناسب است.
help-feedback-flow-long = شما { $seconds } ثانیه صحبت کردید. سعی کنید مهم‌ترین چیزها را در { $shortest } تا { $longest } ثانیه بگویید.
help-feedback-flow-long-pauses = { $n ->
    [1] یک مکث بیشتر از 2 ثانیه داشتید. این عادی است و فکر کردن اشکالی ندارد.
   *[other] { $n } مکث بیشتر از 2 ثانیه داشتید. این عادی است و فکر کردن اشکالی ندارد.
}
help-feedback-flow-many-long-pauses = { $n } مکث بیشتر از 2 ثانیه داشتید. وقتی وقت لازم دارید می‌توانید بگویید «La meg tenke litt» (بگذارید کمی فکر کنم).
help-feedback-flow-pauses-between = { $n ->
    [1] یک مکث کوتاه داشتید.
   *[other] { $n } مکث داشتید. بیشتر آن‌ها جایی بود که حرفتان تمام شده بود. این‌طور راحت می‌شود به شما گوش داد.
}
help-feedback-flow-pauses-inside = { $n } مکث داشتید و { $inside } تا از آن‌ها وسط جمله بود. جمله‌های کوتاه‌تر بگویید و بعد از نقطه مکث کنید.
help-feedback-flow-fast = تند صحبت کردید. اگر کمی آرام‌تر صحبت کنید، فهمیدن شما آسان‌تر است.
help-feedback-flow-repeats = بعضی کلمه‌ها چند بار پشت سر هم آمد ({ $n }). وقتی دنبال کلمه می‌گردید، این عادی است.

# What the measure cannot tell
help-feedback-limit-spoken = برنامه ممکن است اشتباه بشنود و اشتباه بفهمد. اگر متن اشتباه است، می‌توانید آن را درست کنید. خودتان تصمیم می‌گیرید از چه چیزی استفاده کنید.
help-feedback-limit-typed = برنامه ممکن است اشتباه بفهمد. خودتان تصمیم می‌گیرید از چه چیزی استفاده کنید.

# The answer and its marks
help-legend-evidence = اینجا چیزی می‌گویید که کارفرما می‌خواهد بداند. عدد نشان می‌دهد در پایین کجا آمده است.
help-legend-unsure = اینجا از کلمه مطمئن نیستیم.
help-legend-pause = اینجا سکوت بود.
help-hear-words = روی یک کلمه بزنید تا آن را بشنوید.
help-your-words-spoken = گفتید
help-your-words-typed = نوشتید
help-own-view = نظر خودتان
help-overall = { $n } از 100 برای محتوا
help-overall-meaning = این عدد نشان می‌دهد چه مقدار از چیزهایی را که کارفرما به آن توجه می‌کند در جواب پیدا کردیم. این نمره نیست. سرعت، مکث، تلفظ و دستور زبان حساب نمی‌شود.
help-overall-topic = عدد کمتر است، چون مطمئن نیستیم که به همین سؤال جواب داده‌اید.
help-model-answer-lead = آن را حفظ نکنید. ببینید چه چیزهایی در آن هست و با کلمه‌های خودتان بگویید.
help-model-answer-level = نروژی در سطح { $level }

# The pictures of the flow
help-flow-lead = این دربارهٔ سرعت و مکث است. هنگام بررسی محتوا به حساب نمی‌آید.
help-flow-line-speech = صحبت
help-flow-line-pause = سکوت
help-flow-line-long-pause = 2 ثانیه سکوت یا بیشتر
help-flow-line-help = این خط کل جواب شما را نشان می‌دهد. جایی که رنگی است صحبت کردید. همه مکث می‌کنند.
help-flow-calm = آرام‌تر
help-flow-fast = تندتر
help-flow-easy = گوش دادن آسان است
help-flow-here = شما
help-flow-band-help = این خط نشان می‌دهد بین مکث‌ها چقدر تند صحبت کردید. این قسمت پهن است، چون راه‌های خوب صحبت کردن زیاد است. آرام صحبت کردن هیچ‌وقت اشتباه نیست.

# The figures of the flow
help-delivery-limits = برنامه همهٔ صداهای تردید را نمی‌شنود. عدد صداهای تردید و کلمه‌های تکراری شاید کمتر از واقعیت باشد.
help-delivery-speech-rate-name = سرعت صحبت شما
help-delivery-speech-rate-help = چند هجا در ثانیه گفتید، با مکث‌ها. کلمهٔ «intervju» سه هجا دارد: in-ter-vju.
help-delivery-articulation-rate-name = سرعت بدون مکث‌ها
help-delivery-articulation-rate-help = وقتی صحبت می‌کردید چند هجا در ثانیه گفتید. مکث‌ها حساب نمی‌شود.
help-delivery-phonation-time-ratio-name = زمان صحبت
help-delivery-phonation-time-ratio-help = چه بخشی از زمان را صحبت می‌کنید. بقیه مکث است.
help-delivery-mean-length-of-run-name = چقدر حرف زدید پیش از یک مکث
help-delivery-mean-length-of-run-help = به طور متوسط پیش از مکث چند هجا گفتید. کلمهٔ «intervju» سه هجا دارد.
help-delivery-n-pauses-name = مکث‌ها
help-delivery-n-pauses-help = چند بار بین کلمه‌ها یک‌چهارم ثانیه یا بیشتر سکوت است. همه مکث می‌کنند.
help-delivery-n-pauses-inside-name = مکث وسط جمله
help-delivery-n-pauses-inside-help = مکث بین جمله‌ها برای شنونده راحت است. اینجا مکث‌های وسط جمله را می‌شماریم.
help-delivery-n-long-pauses-name = مکث‌های طولانی
help-delivery-n-long-pauses-help = مکث‌های 2 ثانیه یا بیشتر.
help-delivery-mean-pause-name = طول مکث‌ها
help-delivery-mean-pause-help = یک مکث به طور متوسط چقدر طول می‌کشد.
help-delivery-time-to-first-word-name = زمان تا اولین کلمه
help-delivery-time-to-first-word-help = پیش از شروع چقدر سکوت است. خوب است اول کمی فکر کنید.
help-delivery-n-hesitations-name = صداهای تردید
help-delivery-n-hesitations-help = صداهایی مثل «eh» و «øhm». همه از آن‌ها استفاده می‌کنند و امتیاز کم نمی‌کند.
help-delivery-n-repeats-name = کلمه‌های تکراری
help-delivery-n-repeats-help = کلمه‌هایی که دو بار پشت سر هم می‌گویید، مثلاً «jeg jeg».
help-delivery-lexical-diversity-name = کلمه‌های مختلف
help-delivery-lexical-diversity-help = از 50 کلمه چند تا متفاوت است. 1 یعنی همه متفاوت است.
help-delivery-loudness-name = بلندی صدا
help-delivery-loudness-help = صدا در این ضبط چقدر قوی است. میکروفون اینجا اثر زیادی دارد.
help-delivery-pitch-range-name = زیر و بمی صدا
help-delivery-pitch-range-help = صدا چقدر بالا و پایین می‌رود. 12 نیم‌پرده یک اکتاو است.
help-delivery-markers-name = کلمه‌هایی که زیاد به کار می‌برید
help-delivery-markers-help = کلمه‌های کوچک مثل «liksom» و «altså». آن‌ها می‌توانند بخش مهمی از حرف شما باشند.
help-delivery-no-words = کلمه‌ای نشنیدیم. برای همین نمی‌توانیم این را اندازه بگیریم.
help-delivery-no-voice = صدای شما را در این ضبط پیدا نکردیم. برای همین نمی‌توانیم این را اندازه بگیریم.
help-delivery-too-short = جواب برای اندازه‌گیری این خیلی کوتاه است. سعی کنید کمی بیشتر بگویید.
help-delivery-no-pauses = بین کلمه‌ها مکث نداشتید.
help-delivery-words-unplaced = نمی‌دانیم مکث‌ها کجای جمله بود.
help-delivery-too-few-words = جواب باید دست‌کم 50 کلمه داشته باشد تا بتوانیم این را اندازه بگیریم.
help-delivery-too-little-voice = برای اندازه‌گیری این، صحبت بیشتری لازم داریم.

# While one waits
help-work-queue = { $n } نفر جلوی شما هستند. کمی صبر کنید…
help-work-queue-seconds = { $n } نفر جلوی شما هستند. حدود { $seconds } ثانیه طول می‌کشد…
help-own-view-more = بیشتر از آنچه فکر می‌کردید توانستید.
help-own-view-unheard = فکر می‌کردید بله، اما ما آن را در حرف‌های شما پیدا نکردیم. شاید طور دیگری گفته‌اید. دفعهٔ بعد واضح‌تر بگویید.
help-delivery-unit-s = ثانیه
help-delivery-unit-syllables-per-s = هجا در ثانیه
help-delivery-unit-syllables = هجا
help-delivery-unit-db = دسی‌بل (بلندی صدا)
help-delivery-unit-semitones = نیم‌پرده (آهنگ صدا)
help-delivery-unit-ratio = از ۱
