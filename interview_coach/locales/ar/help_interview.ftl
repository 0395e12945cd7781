# review: machine 2026-11-22
# Help lines: The sentences of a comparison and of the report over an interview, in Arabic. Each follows the Norwegian sentence of the same key.

# Two attempts beside each other
help-compare-attempt = المحاولة { $n }
help-compare-point = أشياء مهمة
help-compare-new = هذا جديد: «{ $what }».
help-compare-clearer = هذا أوضح الآن: «{ $what }».
help-compare-fewer-pauses = كانت الوقفات الطويلة أقل. عندها تسهل متابعة كلامك.
help-compare-kept = { $n ->
    [one] ما زال في إجابتك شيء مهم واحد. هذا جيد.
    [two] ما زال في إجابتك شيئان مهمان. هذا جيد.
    [few] ما زالت في إجابتك { $n } أشياء مهمة. هذا جيد.
   *[other] ما زال في إجابتك { $n } شيئًا مهمًا. هذا جيد.
}
help-compare-tried = لقد حاولت مرة أخرى. هكذا تزداد الثقة.
help-compare-remember = يرجى تذكّر هذا من المرة السابقة: «{ $what }».
help-compare-not-judged = لم يُقيَّم
help-compare-one-only = لديك محاولة واحدة فقط حتى الآن. بعد محاولة أخرى ستظهر الاثنتان هنا.

# The report over an interview
help-mock-opening-question = { $n ->
    [1] هذا نجح أكثر من غيره: «{ $question }» في إجابتك كل ما ينتبه إليه صاحب العمل.
   *[other] هذا نجح أكثر من غيره: «{ $question }» في إجابتك كل ما ينتبه إليه صاحب العمل. عدد هذه الأسئلة: { $n }.
}
help-mock-opening-some = هذا نجح: «{ $what }». في إجاباتك أشياء مهمة: { $n } من { $total }.
help-mock-opening-one = هذا نجح: «{ $what }». كان ذلك عند السؤال: «{ $question }»
help-mock-opening-tried = { $n ->
    [one] أجبت عن سؤال واحد. هذه بداية جيدة.
    [two] أجبت عن سؤالين. هذه بداية جيدة.
    [few] أجبت عن { $n } أسئلة. هذه بداية جيدة.
   *[other] أجبت عن { $n } سؤالًا. هذه بداية جيدة.
}
help-mock-opening-nothing = لا توجد إجابات بعد. يمكنك بدء مقابلة جديدة متى شئت.
help-mock-asked-back = { $n ->
    [one] سألت عند عدم الفهم. هذا يترك انطباعًا جيدًا.
    [two] سألت مرتين عند عدم الفهم. هذا يترك انطباعًا جيدًا.
    [few] سألت { $n } مرات عند عدم الفهم. هذا يترك انطباعًا جيدًا.
   *[other] سألت { $n } مرة عند عدم الفهم. هذا يترك انطباعًا جيدًا.
}
help-mock-practice-only = هذا تدريب وليس امتحانًا. قد يخطئ البرنامج في السمع.
help-mock-own-answered = في المقابلة الحقيقية ستحصل على إجابات عن أسئلتك.
help-mock-step-example = يرجى إعطاء مثال: التحدث عن مرة واحدة، وقول ما فعلته.
help-mock-step-result = يرجى قول كيف انتهى الأمر، أو ماذا تعلمت.
help-mock-step-reason = يرجى قول السبب. يمكنك استخدام كلمة «fordi» (لأن).
help-mock-step-job = يرجى قول علاقة الإجابة بهذه الوظيفة.
help-mock-step-others = يرجى ذكر الآخرين أيضًا: من تسأل، ومن تساعد، ومن تخبر.
help-mock-step-facts = يرجى قول ماذا ومن وأين أو متى بوضوح تام.
help-mock-try-on = يمكنك التدريب على ذلك هنا
help-mock-questions = سؤالًا بعد سؤال
help-mock-asked-on = سؤال إضافي:
help-mock-said = إجابتك
help-mock-was-unlawful = لا يحق لصاحب العمل أن يسأل عن هذا.
help-help-no-legal-advice = هذه ليست نصيحة قانونية.
help-mock-flow-lead = هذا عن الوقت والوقفات. لا يغيّر بقية التقرير.
help-mock-flow-time = { $n ->
    [1] عدد مرات الكلام: مرة واحدة، والمدة بالثواني: { $seconds }.
   *[other] عدد مرات الكلام: { $n }. المدة كلها بالدقائق: { $minutes }. مدة الإجابة المعتادة بالثواني: { $seconds }.
}
help-mock-flow-pauses = { $n ->
    [0] لم تكن لديك وقفات أطول من ثانيتين.
    [one] كانت لديك وقفة واحدة أطول من ثانيتين. التفكير مسموح.
    [two] كانت لديك وقفتان أطول من ثانيتين. التفكير مسموح.
    [few] كانت لديك { $n } وقفات أطول من ثانيتين. التفكير مسموح.
   *[other] كانت لديك { $n } وقفة أطول من ثانيتين. التفكير مسموح.
}
help-mock-flow-thinking = { $seconds ->
    [0] في العادة بدأت الكلام مباشرة.
    [one] في العادة فكرت ثانية واحدة قبل البدء.
    [two] في العادة فكرت ثانيتين قبل البدء.
    [few] في العادة فكرت { $seconds } ثوانٍ قبل البدء.
   *[other] في العادة فكرت { $seconds } ثانية قبل البدء.
}
help-mock-download = تنزيل التقرير (PDF)

# During an interview
help-mock-ask-back = هل السؤال غير مفهوم؟ يمكنك السؤال: «Kan du gjenta spørsmålet?» (هل يمكنك إعادة السؤال؟) السؤال أمر جيد.

# Short labels of choices, lists and ticks
help-mock-where = أنت في مقابلة لدى { $place }
help-mock-field-any = كل الوظائف
help-mock-earlier = مقابلات أجريتها من قبل
help-mock-going-at = { $stage ->
    [question] أنت عند السؤال { $n } من { $total }.
    [own_questions] اقتربت من النهاية.
    [closing_talk] اقتربت من النهاية.
   *[small_talk] لقد بدأت للتو.
}
help-mock-at = السؤال { $n } من { $total }
help-group-at = السؤال { $n } من { $total }
help-mock-at-follow-up = السؤال { $n } من { $total } – سؤال إضافي عن إجابتك
help-mock-skipped = تم تخطيه
help-mock-not-judged = لم يُقيَّم
help-mock-heard-of = الأشياء المهمة: { $n } من { $total }
help-mock-practise-one = التدريب على هذا السؤال
