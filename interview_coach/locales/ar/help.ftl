# review: machine 2026-11-22
# Help lines: what stands there in Norwegian, short, in Arabic. The line follows the Norwegian text.
# Written for women and men: verbal nouns and «يرجى» instead of imperatives, «يمكنك».

# The menu
help-nav-home = التدريب
help-nav-history = تقدّمي
help-nav-mock-interview = مقابلة تجريبية
help-nav-statements = عبارات
help-finish = خروج
help-leave = الخروج الآن؟
help-leave-answer = ستضيع إجابتك.
help-leave-guest = أنت هنا كضيف. سيضيع كل ما فعلته.
help-leave-interview = المقابلة لم تنتهِ بعد. يمكنك المتابعة في وقت آخر.
help-leave-no = لا، البقاء هنا
help-leave-yes = نعم، خروج
help-still-here = هل ما زلت هنا؟
help-still-here-why = لا توجد أي حركة. ستُغلق الصفحة قريبًا حتى لا يرى أحد غيرك ما فعلته.
help-stay = نعم، أنا هنا
help-start-first-time = في المرة الأولى يستغرق هذا بضع دقائق.
help-start-begin = البرنامج يستعد…
help-start-loading-bank = نُحضِر الأسئلة…
help-start-loading-speech = نستعد للاستماع إلى الكلام…
help-start-loading-judge = نُحضِّر التقييم…
help-start-failed = لم يتمكن البرنامج من الاستعداد. يرجى إخبار المعلم.
help-models-stage-fetch = نُنزِّل ما يحتاجه البرنامج
help-models-stage-make = نُعِدّ ما يحتاجه البرنامج
help-models-stage-check = نتحقق من أن كل شيء صحيح
help-privacy = كل شيء يبقى على هذا الكمبيوتر.
help-privacy-lan = كل شيء يبقى في هذه الغرفة، على كمبيوتر الدورة.
help-sound-deleted = يُحذف التسجيل بعد الحصول على الملاحظات.
help-sound-kept = تسجيلاتك محفوظة. يمكنك حذفها في أي وقت.
help-footer = هذا تدريب وليس امتحانًا. يستمع البرنامج إلى مضمون الكلام. لا توجد نقاط للنطق والقواعد.

# Welcome
help-intro-heading = التدريب على مقابلة العمل بالنرويجية
help-intro = يمكنك الإجابة عن سؤال بصوتك، ومعرفة ما ينتبه إليه صاحب العمل.
help-intro-step-choose = اختيار سؤال
help-intro-step-answer = الإجابة بالنرويجية
help-intro-step-feedback = قراءة الملاحظات والمحاولة مرة أخرى
help-choose-language = اختيار لغة المساعدة
help-how-to-start = ما طريقة التدريب التي تناسبك؟
help-welcome-guest-means = عند التدريب كضيف، لا نحفظ أي شيء.
help-be-guest = التدريب كضيف
help-be-known = حفظ ما أفعله على هذا الكمبيوتر
help-welcome-be-known = { help-be-known }
help-welcome-known-means = يرجى اختيار اسم مستعار ورمز سري. يرجى عدم استخدام اسمك الحقيقي. وفي المرة القادمة يمكنك رؤية تقدمك.
help-nickname = اسم مستعار
help-pin = الرمز السري (من 4 إلى 8 أرقام)
help-sign-in = كنت هنا من قبل
help-create-me = هذه أول مرة لي هنا
help-welcome-take-along = هل تريد أخذ ما فعلته الآن معك؟
help-welcome-take-along-means = سنحفظ إجاباتك وما ذكرته عن نفسك. إذا قلت لا، سننسى كل شيء.
help-welcome-take-along-not = نقيّم الآن إجابة. هذه الإجابة لن تُحفظ.
help-take-along-yes = نعم، الاحتفاظ به
help-take-along-no = لا، حذفه
help-welcome-taken-along = تم حفظ ما فعلته.

# My competence
help-profile-heading = مهاراتي وخبراتي
help-profile-lead = نودّ أن نعرف القليل عنك. بعدها نجد أسئلة تناسبك. يمكنك تخطي كل شيء.
help-profile-save = حفظ ومتابعة
help-profile-skip = تخطي
help-profile-print = إعداد ملف PDF للمرشد
help-profile-download = تنزيل ملف PDF
help-profile-education = التعليم
help-profile-country = البلد الذي درست فيه
help-profile-years = كم سنة عملت؟
help-profile-occupations = الوظائف التي عملت بها (يرجى وضع فاصلة بينها)
help-profile-languages = اللغات التي أعرفها (يرجى وضع فاصلة بينها)
help-profile-norwegian = ما مدى معرفتك بالنرويجية؟
help-profile-norwegian-none = لا أعرف
help-profile-field = المجال أو نوع العمل
help-profile-job = الوظيفة التي أريدها
help-profile-course = دورتك

# Trying the microphone
help-mic-heading = تجربة الميكروفون
help-mic-start = بدء
help-mic-running = الآن يمكنك التحدث…
help-mic-again = المحاولة مرة أخرى
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
help-home-find = اختيار موضوع أو عمل أو أسبوع
help-home-theme = الموضوع
help-home-job = الوظيفة
help-home-week = أسبوع الدورة
help-home-search = البحث عن كلمة
help-home-narrowed = لا تظهر كل الأسئلة الآن.
help-home-show-all = عرض كل الأسئلة
help-home-done = هل تدربت عليه؟
help-home-mic = تجربة الميكروفون أولًا

# One question
help-back = اختيار سؤال آخر
help-question-label = صاحب العمل يسأل:
help-machine-translated = ترجمة آلية. النص النرويجي هو المعتمد.
help-listen = الاستماع إلى السؤال
help-purpose = ماذا يريدون أن يعرفوا؟
help-start = مساعدة للبدء
help-help-start-lead = يمكنك بدء جملة هكذا:
help-tips = نصائح
help-culture = هكذا هو الأمر في النرويج
help-rephrased = هل يمكن قول ذلك بطريقة أخرى؟
help-law = ماذا يقول القانون؟
help-steps-again = يمكنك تجربة هذا الآن
help-prepare = وقت للتفكير
help-prepare-over = يمكنك البدء الآن. ويمكنك أيضًا التفكير قليلًا.
help-timer-ready = المدة المناسبة: من { $shortest } إلى { $longest } ثانية. ويمكن أن تكون أقصر أو أطول.
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
help-live-behind = الكمبيوتر مشغول الآن. يمكنك مواصلة الكلام. كل شيء يُسجَّل، وستظهر الكلمات في النهاية.
help-live-empty = ستظهر الكلمات هنا بعد قليل.
help-write = كتابة إجابتك بالنرويجية
help-get-feedback = الحصول على الملاحظات

# Your own view
help-rating-heading = ما رأيك أنت؟
help-rating-lead = يرجى التفكير في إجابتك. هل كان هذا فيها؟ اختيارك لنفسك. وإذا طلبت تقريرًا، فسيظهر فيه أيضًا.
help-rating-met = نعم
help-rating-partly = تقريبًا
help-rating-missing = ليس بعد
help-rating-show = عرض الملاحظات
help-rating-skip = تخطي
help-work-listening = نستمع إلى إجابتك…
help-work-reading = نقرأ إجابتك…
help-work-judging = نبحث عمّا ينتبه إليه صاحب العمل…
help-done = الملاحظات جاهزة.
help-give-up = إيقاف الانتظار
help-given-up = توقف الانتظار. إجابتك لا تزال هنا. يمكنك استخدامها أو الإجابة من جديد.
help-done-uncorrected = عاد النص كما كان قبل التصحيح.

# Feedback
help-feedback-heading = الملاحظات
help-transcript = هذا ما سمعناه
help-criteria-heading = ما ينتبه إليه صاحب العمل
help-level-met = نعم، هذا موجود في الإجابة
help-level-partly = تقريبًا
help-level-missing = ليس بعد
help-next-steps-heading = الخطوات التالية
help-overall-show = رقم للإجابة كلها
help-flow-heading = كيف كان كلامك (السرعة والوقفات)
help-correct-heading = هل هناك خطأ؟ يمكنك تصحيح النص
help-correct = تصحيح النص والحصول على ملاحظات جديدة
help-correct-label = إجابتك
help-use-heard = استخدام النص كما كان أولًا
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
help-store-sign-in-wrong = الاسم المستعار أو الرمز السري غير صحيح. نسيت الرمز؟ يرجى سؤال المعلم.
help-store-nickname-taken = شخص آخر يستخدم هذا الاسم المستعار. يرجى اختيار اسم آخر.
help-store-pin-form = يجب أن يتكوّن الرمز السري من 4 إلى 8 أرقام.
help-shell-session-over = أُغلقت الصفحة لأنها بقيت دون استخدام وقتًا طويلًا.

# Mock interview and role play
help-mock-heading = مقابلة تجريبية
help-mock-lead = هنا يمكنك التدريب على مقابلة كاملة. سيأتيك سؤال واحد في كل مرة. ويأتي التقرير في النهاية.
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
help-statements-lead = يرجى قراءة عبارة عن العمل في النرويج. هل هي صحيحة، أم غير صحيحة، أم أن الأمر يختلف حسب الحالة؟ وستظهر الإجابة فورًا.
help-statements-themes = اختيار موضوع
help-statements-all = الإجابة عن كل العبارات
help-statements-stemmer = صحيح
help-statements-stemmer-ikke = غير صحيح
help-statements-kommer-an-paa = حسب الحالة
help-statements-right = نعم، هذا صحيح!
help-statements-wrong-stemmer = ليس تمامًا. الإجابة الصحيحة: { help-statements-stemmer }
help-statements-wrong-stemmer-ikke = ليس تمامًا. الإجابة الصحيحة: { help-statements-stemmer-ikke }
help-statements-wrong-kommer-an-paa = ليس تمامًا. الإجابة الصحيحة: { help-statements-kommer-an-paa }
help-statements-next = العبارة التالية
help-statements-see-score = عرض النتيجة
help-statements-again = محاولة العبارات مرة أخرى
help-statements-to-themes = اختيار موضوع آخر
help-statements-done = انتهت هذه الجولة
help-statements-read = القراءة مرة أخرى

# My progress
help-progress-good = هذا ينجح معك
help-progress-next = يمكنك التدريب على هذا الآن
help-progress-answers = إجاباتي
help-progress-plan = خطتي
help-progress-data = التقرير والإعدادات
help-progress-days = أيام التدريب
help-progress-undo = التراجع
help-progress-report = تنزيل التقرير (PDF)
help-progress-export = تنزيل كل ما تم حفظه
help-progress-delete = حذف كل شيء عني
help-progress-sure = هل نحذف كل شيء؟ لا يمكن التراجع عن ذلك.
help-progress-gone-on = إلى الصفحة الأولى
help-progress-goals = أهدافي
help-progress-overview = نظرة عامة

# Settings, code, recordings, mock interviews
help-progress-settings = الإعدادات
help-progress-live-words = إظهار الكلمات أثناء الكلام
help-progress-reviews = من راجع الترجمات؟
help-progress-pin = تغيير الرمز السري
help-progress-pin-lead = يرجى كتابة الرمز الحالي مرة واحدة، وكتابة الرمز الجديد مرتين.
help-progress-pin-old = الرمز السري الحالي
help-progress-pin-new = رمز جديد (من 4 إلى 8 أرقام)
help-progress-pin-again = الرمز الجديد مرة أخرى
help-progress-pin-changed = تم تغيير الرمز السري.
help-progress-recording-gone = تم حذف التسجيل.
help-progress-recordings-gone = تم حذف التسجيلات.
help-progress-silence-sure = هل تريد حذف التسجيلات؟
help-progress-silence-lead = إجاباتك تبقى هنا. يمكنك التراجع مباشرة بعد ذلك.
help-progress-silence-yes = نعم، حذف
help-progress-silence-no = لا، الاحتفاظ بها
help-progress-left = توقفت متابعة الدورة.
help-progress-interviews = مقابلاتك التجريبية
help-mock-going = لديك مقابلة لم تنتهِ بعد
help-mock-ask-lead = المتابعة في هذه المقابلة أم بدء مقابلة جديدة؟ عندها تنتهي المقابلة القديمة.
help-mock-again = بدء مقابلة جديدة
help-mock-earlier-all = عرض كل المقابلات في «تقدّمي»
help-profile-back = رجوع
help-profile-saved = تم حفظ ما كتبته.
help-store-pin-wrong = الرمز القديم غير صحيح. نسيت الرمز؟ يرجى سؤال المعلم.
help-store-pin-differs = الرمزان الجديدان غير متطابقين. يرجى كتابة الرمز الجديد مرتين.
help-review-machine = ترجمة آلية. لم يراجعها إنسان.
help-review-person = راجعها إنسان.
help-review-unknown = لا نعرف من راجع النص.

# More about the feedback
help-done-again = قيّمنا النص من جديد.
help-transcript-heading-typed = هذا ما كتبته
help-transcript-heading-corrected = نصك كما صححته
help-limits-heading = للتذكير
help-delivery-what-is-this = ماذا يعني هذا؟
help-model-answer-heading = مثال على إجابة جيدة
help-flow-more = أرقام أخرى
help-feedback-step-partly = يمكنك قول المزيد عن هذا.
help-feedback-step-follow-up = يمكنك محاولة الإجابة عن هذا أيضًا.
help-compare-back = العودة إلى الملاحظات

# What is kept
help-profile-keep = الاحتفاظ بتسجيلاتي على هذا الكمبيوتر. عندها يستطيع المرشد الاستماع إليها.
help-profile-kept = ستُحفظ تسجيلاتك من الآن.
help-profile-not-kept = تُحذف التسجيلات بعد الملاحظات.
help-profile-printed = ملف PDF جاهز. يرجى الضغط على «Last ned PDF-en» (تنزيل الملف).
help-progress-begin = اختيار سؤال
help-progress-recordings = تسجيلات صوتك
help-progress-recording = تسجيلك
help-progress-compare = المقارنة بمحاولة أخرى
help-progress-over-time = كيف سارت الأمور مع الوقت
help-progress-themes-more = مواضيع أخرى
help-progress-themes-few = مواضيع فيها إجابات قليلة
help-progress-by-day-words = قراءة ذلك بالكلمات
help-progress-again-more = أسئلة أخرى
help-progress-to-statements = التدريب على العبارات
help-progress-downloaded = الملف موجود في مجلد «Nedlastinger» (التنزيلات). يرجى حذفه إذا كان آخرون يستخدمون هذا الكمبيوتر.
help-steps-more = أشياء أخرى يمكنك تجربتها
help-to-next-steps = إلى الخطوات التالية
help-profile-more = إضافة المزيد، إذا أردت
help-profile-norwegian-A1 = أعرف بعض الكلمات والجمل
help-profile-norwegian-A2 = أتحدث قليلًا عن الحياة اليومية
help-profile-norwegian-B1 = أتدبر أمري في المحادثات العادية
help-profile-norwegian-B2 = أتحدث جيدًا في معظم الموضوعات
help-profile-norwegian-C1 = أتحدث بسهولة، وعن مجال عملي أيضًا
help-with-nickname = تسجيل الدخول، أو إنشاء اسم مستعار
help-home-mic-again = اختبار الميكروفون مرة أخرى
help-help-language = المساعدة باللغة:
help-guest = ضيف
