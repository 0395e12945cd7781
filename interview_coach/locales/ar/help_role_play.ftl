# review: machine 2026-11-22
# Help lines: role play, and the choices before a mock interview, in Arabic.

# Role play
help-group-lead = شخص يسأل، وشخص يجيب، والآخرون يستمعون. لا حاجة إلى تسجيل أي شيء. لا نحفظ شيئًا.
help-group-how-many = كم عددكم؟
help-group-start = بدء لعب الأدوار
help-group-ask-heading = دورك: السؤال
help-group-ask-lead = يرجى قراءة السؤال بصوت عالٍ، ثم الانتظار وترك الشخص الآخر يفكر.
help-group-purpose = لهذا يسأل صاحب العمل:
help-group-listen-for = يرجى الانتباه إلى هذا عند الاستماع:
help-group-ask-more = يمكن طرح أسئلة أخرى:
help-group-sheet = طباعة ورقة للمستمعين
help-group-answered = انتهت الإجابة
help-group-answer = ليستمع البرنامج إلى الإجابة أيضًا
help-group-answer-heading = دورك: الإجابة
help-group-answer-lead = يمكن التحدث أو كتابة الإجابة. ينتبه البرنامج إلى الأشياء نفسها مثلكم.
help-group-without = دون البرنامج
help-group-tick-heading = دورك: الاستماع
help-group-tick-lead = ماذا سمعت؟ يرجى اختيار وجه واحد في كل سطر، وعدم إظهاره للآخرين بعد.
help-group-tick-about = هل كان هذا في الإجابة؟
help-group-ticked = تم. يرجى إعطاء الكمبيوتر للشخص التالي.
help-group-ticked-last = تم. عرض الكل.
help-group-talk-heading = تحدثوا معًا
help-group-talk-lead = انظروا ماذا سمع كل منكم. من أجاب يتحدث أولًا.
help-group-point = أشياء مهمة
help-group-program = البرنامج
help-group-shared = سمعتم الشيء نفسه.
help-group-differ = سمعتم أشياء مختلفة. تحدثوا عن السبب.
help-group-program-note = قد يخطئ البرنامج في السمع. القرار لكم.
help-group-program-unsure = لم يفهم البرنامج ما يكفي من الإجابة. لذلك ليست هنا.
help-group-talk-one = قولوا شيئًا واحدًا كان جيدًا. أي كلمات تتذكرون؟
help-group-talk-two = قولوا شيئًا واحدًا يمكن أن يكون أوضح.
help-group-next = السؤال التالي. تبادلوا الأدوار.
help-group-over-last = تم
help-group-stop = إنهاء لعب الأدوار
help-group-back = العودة إلى السؤال
help-group-over = انتهيتم الآن
help-group-over-lead = شكرًا على جهدكم! يمكنكم متابعة التدريب على أحد الأسئلة.

# Mock interview
help-mock-guest = أنت هنا كضيف. لا نحفظ المقابلة. ستختفي عند إغلاق الصفحة.
help-mock-choose = اختيار ما تريد التدريب عليه
help-mock-length = ما طول المقابلة؟
help-mock-length-short = قصيرة: 5 أسئلة، حوالي 15 دقيقة
help-mock-length-usual = عادية: 8 أسئلة، حوالي 25 دقيقة
help-mock-translation = السؤال بلغة أخرى
help-mock-field = أي وظيفة؟
help-mock-feedback = عرض الملاحظات بعد كل إجابة
help-mock-at-small-talk = أولًا دردشة قصيرة
help-mock-at-own-questions = في النهاية: أسئلتك
help-mock-at-closing-talk = في النهاية دردشة قصيرة
help-mock-send = إرسال الإجابة
help-mock-to-report = عرض التقرير
