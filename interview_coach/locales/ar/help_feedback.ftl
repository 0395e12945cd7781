# review: machine 2026-11-22
# Help lines: The sentences of the feedback, in Arabic. Each follows the Norwegian sentence of the same key.

# The one sentence at the top
help-feedback-opening-all = رائع! في إجابتك كل ما ينتبه إليه صاحب العمل.
help-feedback-opening-some = هذا نجح: «{ $what }». في إجابتك أشياء مهمة: { $n } من { $total }.
help-feedback-opening-partly = إجابتك على الطريق الصحيح: «{ $what }»، لكن يمكن أن يكون ذلك أوضح.
help-feedback-opening-none = شكرًا على محاولتك. لم نجد بعد ما ينتبه إليه صاحب العمل. يمكنك قراءة الخطوات التالية.
help-feedback-opening-asked-back = من الجيد أنك سألت! السؤال عند عدم الفهم أمر جيد، ويترك انطباعًا جيدًا.
help-feedback-opening-unscorable = لا يمكننا تقييم هذه الإجابة بعد.

# Why an answer was not scored, or scored low
help-feedback-gate-silence = لم نسمع أي صوت. يرجى فحص الميكروفون والمحاولة مرة أخرى.
help-feedback-gate-too-short = الإجابة قصيرة جدًا. يرجى قول جملتين أو ثلاث جمل على الأقل.
help-feedback-gate-unsure = لسنا متأكدين ممّا قلت. يرجى تصحيح النص، أو التحدث أقرب قليلًا إلى الميكروفون والمحاولة مرة أخرى.
help-feedback-gate-not-norwegian = يبدو أن الإجابة بلغة أخرى. يرجى المحاولة بالنرويجية، بكلمات بسيطة.
help-feedback-gate-off-topic = ربما تكون الإجابة عن شيء غير السؤال. يرجى قراءة السؤال مرة أخرى.
help-feedback-gate-echo = معظم الإجابة هو السؤال نفسه مكررًا. يرجى التحدث عن نفسك.
help-feedback-gate-keyword-list = هذا يشبه قائمة كلمات. يرجى تكوين جمل كاملة.
help-feedback-gate-recited = الإجابة تشبه المثال كثيرًا. يرجى استخدام كلماتك أنت ومثالك أنت.

# What to try next
help-feedback-step-start = يمكنك المحاولة مرة أخرى. تكفي جملتان قصيرتان.
help-feedback-step-asked-back = يرجى فتح «Spørsmålet på en annen måte» (السؤال بطريقة أخرى) تحت السؤال، ثم الإجابة بجملتين قصيرتين.
help-feedback-step-again = يمكنك قول الإجابة مرة أخرى بكلمات مختلفة. هذا يزيد ثقتك بها.
help-start-like-this = يمكنك البدء هكذا:

# How the speech flowed
help-feedback-flow-length = { $seconds ->
    [one] مدة كلامك ثانية واحدة. هذا يناسب هذا السؤال.
    [two] مدة كلامك ثانيتان. هذا يناسب هذا السؤال.
    [few] مدة كلامك { $seconds } ثوانٍ. هذا يناسب هذا السؤال.
   *[other] مدة كلامك { $seconds } ثانية. هذا يناسب هذا السؤال.
}
help-feedback-flow-short = مدة كلامك بالثواني: { $seconds }. يمكنك قول المزيد هنا: من { $shortest } إلى { $longest } ثانية مدة مناسبة.
help-feedback-flow-long = مدة كلامك بالثواني: { $seconds }. يمكنك محاولة قول الأهم في { $shortest } إلى { $longest } ثانية.
help-feedback-flow-long-pauses = { $n ->
    [one] كانت لديك وقفة واحدة أطول من ثانيتين. هذا عادي، والتفكير مسموح.
    [two] كانت لديك وقفتان أطول من ثانيتين. هذا عادي، والتفكير مسموح.
    [few] كانت لديك { $n } وقفات أطول من ثانيتين. هذا عادي، والتفكير مسموح.
   *[other] كانت لديك { $n } وقفة أطول من ثانيتين. هذا عادي، والتفكير مسموح.
}
help-feedback-flow-many-long-pauses = { $n ->
    [one] كانت لديك وقفة واحدة أطول من ثانيتين. عند الحاجة إلى وقت يمكنك قول «La meg tenke litt» (دعني أفكر قليلًا).
    [two] كانت لديك وقفتان أطول من ثانيتين. عند الحاجة إلى وقت يمكنك قول «La meg tenke litt» (دعني أفكر قليلًا).
    [few] كانت لديك { $n } وقفات أطول من ثانيتين. عند الحاجة إلى وقت يمكنك قول «La meg tenke litt» (دعني أفكر قليلًا).
   *[other] كانت لديك { $n } وقفة أطول من ثانيتين. عند الحاجة إلى وقت يمكنك قول «La meg tenke litt» (دعني أفكر قليلًا).
}
help-feedback-flow-pauses-between = { $n ->
    [one] كانت لديك وقفة قصيرة واحدة.
    [two] كانت لديك وقفتان، ومعظم التوقف جاء عند اكتمال الفكرة. عندها تسهل متابعة كلامك.
    [few] كانت لديك { $n } وقفات، ومعظمها جاء عند اكتمال الفكرة. عندها تسهل متابعة كلامك.
   *[other] كانت لديك { $n } وقفة، ومعظمها جاء عند اكتمال الفكرة. عندها تسهل متابعة كلامك.
}
help-feedback-flow-pauses-inside = عدد الوقفات: { $n }، ومنها في وسط الجملة: { $inside }. يمكنك تجربة جمل أقصر، والتوقف بعد النقطة.
help-feedback-flow-fast = كان كلامك سريعًا. فهمك أسهل عند التحدث بهدوء أكثر قليلًا.
help-feedback-flow-repeats = تكررت بعض الكلمات عدة مرات متتالية ({ $n }). هذا عادي عند البحث عن الكلمات.

# What the measure cannot tell
help-feedback-limit-spoken = قد يخطئ البرنامج في السمع وفي الفهم. إذا كان في النص خطأ، يمكنك تصحيحه. القرار لك فيما تستفيد منه.
help-feedback-limit-typed = قد يخطئ البرنامج في الفهم. القرار لك فيما تستفيد منه.

# The answer and its marks
help-legend-evidence = هنا تقول شيئًا يريد صاحب العمل معرفته. يبيّن الرقم أين يوجد ذلك في الأسفل.
help-legend-unsure = هنا لسنا متأكدين من الكلمة.
help-legend-pause = هنا كان صمت.
help-hear-words = يمكنك الضغط على كلمة لسماعها.
help-your-words-spoken = كلامك
help-your-words-typed = ما كتبته
help-own-view = رأيك
help-overall = { $n } من 100 للمضمون
help-overall-meaning = يبيّن الرقم مقدار ما وجدناه في الإجابة ممّا ينتبه إليه صاحب العمل. هذه ليست درجة مدرسية. السرعة والوقفات والنطق والقواعد لا تُحسب.
help-overall-topic = الرقم أقل لأننا لسنا متأكدين من أن إجابتك كانت عن هذا السؤال.
help-model-answer-lead = يرجى عدم حفظه عن ظهر قلب. يمكنك رؤية ما فيه وقوله بكلماتك أنت.
help-model-answer-level = نرويجية بمستوى { $level }

# The pictures of the flow
help-flow-lead = هذا عن السرعة والوقفات. ولا يؤثر في تقييم المضمون.
help-flow-line-speech = كلام
help-flow-line-pause = صمت
help-flow-line-long-pause = صمت لثانيتين أو أكثر
help-flow-line-help = يبيّن الخط إجابتك كلها. حيث يوجد لون كان هناك كلام. الجميع يتوقفون أحيانًا.
help-flow-calm = أهدأ
help-flow-fast = أسرع
help-flow-easy = سهل المتابعة
help-flow-here = موضعك
help-flow-band-help = تبيّن العلامة سرعة كلامك بين الوقفات. المجال واسع، لأن هناك طرقًا كثيرة جيدة للكلام. الكلام الهادئ ليس خطأ أبدًا.

# The figures of the flow
help-delivery-limits = لا يسمع البرنامج كل أصوات التردد. قد تكون أرقام أصوات التردد والكلمات المكررة أقل من الواقع.
help-delivery-speech-rate-name = سرعة كلامك
help-delivery-speech-rate-help = عدد المقاطع في الثانية، مع الوقفات. في كلمة «intervju» ثلاثة مقاطع: in-ter-vju.
help-delivery-articulation-rate-name = السرعة دون الوقفات
help-delivery-articulation-rate-help = عدد المقاطع في الثانية أثناء الكلام. الوقفات لا تُحسب.
help-delivery-phonation-time-ratio-name = وقت الكلام
help-delivery-phonation-time-ratio-help = أي جزء من الوقت فيه كلام. الباقي وقفات.
help-delivery-mean-length-of-run-name = مقدار الكلام قبل الوقفة
help-delivery-mean-length-of-run-help = عدد المقاطع قبل كل وقفة في المتوسط. في كلمة «intervju» ثلاثة مقاطع.
help-delivery-n-pauses-name = الوقفات
help-delivery-n-pauses-help = عدد مرات الصمت بين الكلمات لربع ثانية أو أكثر. الجميع يتوقفون أحيانًا.
help-delivery-n-pauses-inside-name = وقفات في وسط الجملة
help-delivery-n-pauses-inside-help = الوقفات بين الجمل مريحة للسامع. هنا نعدّ الوقفات في وسط الجملة.
help-delivery-n-long-pauses-name = وقفات طويلة
help-delivery-n-long-pauses-help = وقفات مدتها ثانيتان أو أكثر.
help-delivery-mean-pause-name = طول الوقفات
help-delivery-mean-pause-help = كم تدوم الوقفة في المتوسط.
help-delivery-time-to-first-word-name = الوقت قبل الكلمة الأولى
help-delivery-time-to-first-word-help = مدة الصمت قبل البدء. من الجيد التفكير قليلًا أولًا.
help-delivery-n-hesitations-name = أصوات التردد
help-delivery-n-hesitations-help = أصوات مثل «eh» و«øhm». الجميع يستخدمونها، ولا تُنقص شيئًا.
help-delivery-n-repeats-name = كلمات مكررة
help-delivery-n-repeats-help = كلمات تُقال مرتين متتاليتين، مثل «jeg jeg».
help-delivery-lexical-diversity-name = كلمات مختلفة
help-delivery-lexical-diversity-help = كم كلمة مختلفة بين كل 50 كلمة. الرقم 1 يعني أن كل الكلمات مختلفة.
help-delivery-loudness-name = قوة الصوت
help-delivery-loudness-help = مدى قوة الصوت في التسجيل. للميكروفون تأثير كبير هنا.
help-delivery-pitch-range-name = طبقة الصوت
help-delivery-pitch-range-help = مدى ارتفاع الصوت وانخفاضه. كل 12 نصف نغمة هي أوكتاف.
help-delivery-markers-name = كلمات تستخدمها كثيرًا
help-delivery-markers-help = كلمات صغيرة مثل «liksom» و«altså». قد تكون جزءًا مهمًا من كلامك.
help-delivery-no-words = لم نسمع أي كلمات. لذلك لا يمكننا قياس هذا.
help-delivery-no-voice = لم نجد الصوت في التسجيل. لذلك لا يمكننا قياس هذا.
help-delivery-too-short = الإجابة قصيرة جدًا، ولا يمكننا قياس هذا. يمكنك محاولة قول المزيد.
help-delivery-no-pauses = لم تكن هناك وقفات بين الكلمات.
help-delivery-words-unplaced = لا نعرف أين كانت الوقفات في الجملة.
help-delivery-too-few-words = يجب أن تحتوي الإجابة على 50 كلمة على الأقل حتى نقيس هذا.
help-delivery-too-little-voice = نحتاج إلى كلام أكثر لقياس هذا.

# While one waits
help-work-queue = عدد من هم قبلك: { $n }. يرجى الانتظار قليلًا…
help-work-queue-seconds = عدد من هم قبلك: { $n }. سيستغرق هذا حوالي { $seconds } ثانية…
help-own-view-more = أنجزت أكثر مما ظننت.
help-own-view-unheard = كان رأيك نعم، لكننا لم نجد ذلك في كلماتك. ربما قيل بطريقة أخرى. يمكن قوله بوضوح أكبر في المرة القادمة.
help-delivery-unit-s = ثوانٍ
help-delivery-unit-syllables-per-s = مقاطع في الثانية
help-delivery-unit-syllables = مقاطع
help-delivery-unit-db = ديسيبل (قوة الصوت)
help-delivery-unit-semitones = أنصاف نغمات (لحن الصوت)
help-delivery-unit-ratio = من 1
