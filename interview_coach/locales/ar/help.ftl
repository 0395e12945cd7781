# review: machine 2026-11-22
# Help lines: what stands there in Norwegian, short, in Arabic. The line follows the Norwegian text.
# Written for women and men: verbal nouns and «يرجى» instead of imperatives, «يمكنك».

# The menu
help-nav-home = التدريب
help-nav-history = تقدّمي
help-nav-mock-interview = مقابلة تجريبية
help-nav-statements = عبارات عن العمل في النرويج
help-finish = انتهيت
help-still-here = هل ما زلت هنا؟
help-stay = نعم، أنا هنا
help-privacy = كل شيء يبقى على هذا الكمبيوتر.

# Welcome
help-intro-heading = التدريب على مقابلة العمل بالنرويجية
help-intro = يمكنك الإجابة عن سؤال بصوتك. وسترى ما الذي ينتبه إليه صاحب العمل.
help-intro-step-choose = اختيار سؤال
help-intro-step-answer = الإجابة بالنرويجية
help-intro-step-feedback = قراءة الملاحظات والمحاولة مرة أخرى
help-choose-language = اختيار لغة المساعدة
help-how-to-start = ما طريقة التدريب التي تناسبك؟
help-welcome-guest-means = عند التدريب كضيف، لا نحفظ أي شيء.
help-be-guest = التدريب كضيف
help-be-known = حفظ ما أفعله على هذا الكمبيوتر
help-welcome-known-means = يرجى اختيار اسم مستعار ورمز سري. يرجى عدم استخدام اسمك الحقيقي.
help-nickname = اسم مستعار
help-pin = الرمز السري (من 4 إلى 8 أرقام)
help-sign-in = فتح بياناتي
help-create-me = هذه أول مرة لي هنا

# My competence
help-profile-heading = مهاراتي وخبراتي
help-profile-lead = نودّ أن نعرف القليل عنك. بعدها نجد أسئلة تناسبك. يمكنك تخطي كل شيء.
help-profile-save = حفظ ومتابعة
help-profile-skip = تخطي
help-profile-print = طباعة كملف PDF
help-profile-education = التعليم
help-profile-country = البلد الذي درست فيه
help-profile-years = كم سنة عملت؟
help-profile-occupations = الوظائف التي عملت بها
help-profile-languages = اللغات التي أعرفها
help-profile-norwegian = ما مدى معرفتك بالنرويجية؟
help-profile-field = المجال أو نوع العمل
help-profile-job = الوظيفة التي أريدها
help-profile-course = دورتك

# Trying the microphone
help-mic-heading = تجربة الميكروفون
help-mic-start = بدء التجربة
help-mic-say = يرجى القول بالنرويجية، مثلًا: «مرحبًا! أنا أتدرّب على مقابلة العمل بالنرويجية.»
help-mic-good = نسمعك جيدًا.
help-mic-blocked = لا يُسمح للمتصفح باستخدام الميكروفون.
help-mic-device = لم نجد ميكروفونًا.
help-mic-busy = برنامج آخر يستخدم الميكروفون.
help-mic-muted = الميكروفون مغلق.
help-mic-quiet = الصوت ضعيف. يرجى التحدث بالقرب من الميكروفون.
help-mic-address = الميكروفون لا يعمل على هذا العنوان.
help-mic-go-on = متابعة
help-mic-skip = تخطي

# Choosing a question
help-home-heading = اختيار سؤال
help-home-recommended = ننصحك بهذا
help-home-all = كل الأسئلة
help-home-theme = الموضوع
help-home-job = الوظيفة
help-home-week = أسبوع الدورة
help-home-search = البحث عن كلمة
help-home-done = تم التدريب عليه
help-home-mic = تجربة الميكروفون أولًا

# One question
help-question-label = صاحب العمل يسأل:
help-listen = الاستماع إلى السؤال
help-purpose = ماذا يريدون أن يعرفوا؟
help-start = مساعدة للبدء
help-tips = نصائح
help-culture = هكذا هو الأمر في النرويج
help-rephrased = هل يمكن قول ذلك بطريقة أخرى؟
help-law = ماذا يقول القانون؟
help-prepare = وقت للتفكير
help-way = ما طريقة الإجابة التي تناسبك؟
help-way-speak = التحدث
help-way-upload = ملف صوتي
help-way-write = الكتابة
help-record-start = بدء التحدث
help-record-stop = انتهيت من الإجابة
help-record-again = البدء من جديد
help-record-kept = إجابتك لم تضِع. إنها عندنا.
help-record-use = استخدام هذه الإجابة
help-live-hide = إخفاء الكلمات
help-live-show = إظهار الكلمات
help-write = كتابة إجابتك بالنرويجية
help-get-feedback = الحصول على الملاحظات

# Your own view
help-rating-heading = ما رأيك أنت؟
help-rating-met = نعم
help-rating-partly = قليلًا
help-rating-missing = ليس بعد
help-rating-show = عرض الملاحظات
help-rating-skip = تخطي
help-work-listening = نستمع إلى إجابتك…
help-work-reading = نقرأ إجابتك…
help-work-judging = نبحث عمّا ينتبه إليه صاحب العمل…
help-done = الملاحظات جاهزة.

# Feedback
help-feedback-heading = الملاحظات
help-transcript = هذا ما سمعناه
help-criteria-heading = ما ينتبه إليه صاحب العمل
help-level-met = نعم، سمعنا هذا
help-level-partly = تقريبًا
help-level-missing = ليس بعد
help-next-steps-heading = الخطوات التالية
help-flow-heading = كيف كان كلامك (السرعة والوقفات)
help-correct-heading = هل هناك خطأ؟ يمكنك تصحيح النص
help-correct = تصحيح النص والحصول على ملاحظات جديدة
help-show-model-answer = عرض مثال على إجابة جيدة
help-try-again = المحاولة مرة أخرى
help-compare-heading = ما الذي تحسّن؟
help-another-question = اختيار سؤال جديد

# When something does not work
help-our-mistake = حدث خطأ. يرجى المحاولة مرة أخرى. إذا لم ينجح ذلك، يمكنك سؤال المعلم.
help-connection = انقطع الاتصال. إجابتك لم تضِع. يرجى الانتظار قليلًا.
help-too-large = الملف كبير جدًا.
help-audio-muted = لا نسمع شيئًا. ربما الميكروفون مغلق.
help-ui-no-take = لا يوجد تسجيل بعد. يرجى الضغط على الزر ثم التحدث.
help-ui-no-text = يرجى كتابة إجابتك أولًا.
help-store-sign-in-wrong = الاسم المستعار أو الرمز السري غير صحيح.
help-store-nickname-taken = شخص آخر يستخدم هذا الاسم المستعار. يرجى اختيار اسم آخر.
help-store-pin-form = يجب أن يتكوّن الرمز السري من 4 إلى 8 أرقام.
help-shell-session-over = أُغلقت الصفحة لأنها بقيت دون استخدام وقتًا طويلًا.
help-feedback-gate-silence = لم نسمع أي صوت.
help-feedback-gate-too-short = الإجابة قصيرة جدًا.
help-feedback-gate-unsure = لسنا متأكدين ممّا قلت.
help-feedback-gate-not-norwegian = يرجى محاولة الإجابة بالنرويجية.
help-feedback-gate-off-topic = يرجى قراءة السؤال مرة أخرى.

# Mock interview and role play
help-mock-heading = مقابلة تجريبية
help-mock-lead = هنا يمكنك التدريب على مقابلة كاملة. سيأتيك سؤال واحد في كل مرة.
help-mock-start = بدء المقابلة
help-mock-go-on = متابعة المقابلة
help-mock-follow-ups = قد تُطرح عليك أسئلة أخرى عن إجابتك
help-mock-unlawful = قد يُطرح عليك سؤال غير قانوني. عندها يمكنك التدريب على الرد بأدب.
help-mock-skip = تخطي السؤال
help-mock-pause = أخذ استراحة
help-mock-end = إنهاء المقابلة وعرض التقرير
help-mock-next = السؤال التالي
help-mock-report = هكذا كانت المقابلة
help-mock-group = لعب الأدوار: شخص يسأل، وشخص يجيب، والآخرون يستمعون

# Statements
help-statements-heading = هل هذا صحيح؟
help-statements-lead = يرجى قراءة عبارة عن العمل في النرويج. هل هي صحيحة، أم غير صحيحة، أم أن الأمر يختلف حسب الحالة؟
help-statements-themes = اختيار موضوع
help-statements-all = الإجابة عن كل العبارات
help-statements-stemmer = صحيح
help-statements-stemmer-ikke = غير صحيح
help-statements-kommer-an-paa = حسب الحالة
help-statements-right = نعم، هذا صحيح!
help-statements-wrong = ليس تمامًا. يرجى قراءة الشرح.
help-statements-next = العبارة التالية
help-statements-see-score = عرض النتيجة
help-statements-again = محاولة العبارات التي لم تنجح
help-statements-to-themes = اختيار موضوع آخر
help-statements-done = انتهت هذه الجولة
help-statements-read = القراءة مرة أخرى

# My progress
help-progress-good = هذا يسير بشكل جيد
help-progress-next = يمكنك التدريب على هذا الآن
help-progress-answers = إجاباتي
help-progress-plan = خطتي
help-progress-data = التقرير وبياناتي
help-progress-days = أيام التدريب
help-progress-undo = التراجع
help-progress-report = تنزيل التقرير (PDF)
help-progress-export = تنزيل كل ما تم حفظه
help-progress-delete = حذف كل شيء عني
help-progress-sure = هل نحذف كل شيء؟ لا يمكن التراجع عن ذلك.
help-progress-goals = أهدافي
