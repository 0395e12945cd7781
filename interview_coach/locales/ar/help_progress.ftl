# review: machine 2026-11-22
# Help lines: The sentences of my progress and my data, in Arabic. Each follows the Norwegian sentence of the same key.

# The overview
help-progress-guest = أنت هنا كضيف. هنا يظهر ما فعلته الآن. سيختفي عند الانتهاء.
help-progress-empty = قريبًا سيظهر هنا ما ينجح معك. يمكنك البدء بسؤال واحد.
help-progress-days-count = { $n ->
    [0] لا يوجد تدريب في الأسابيع الأخيرة ({ $weeks }). اليوم يوم جيد للبدء.
    [one] تدربت يومًا واحدًا في الأسابيع الأخيرة ({ $weeks }).
    [two] تدربت يومين في الأسابيع الأخيرة ({ $weeks }).
    [few] تدربت { $n } أيام في الأسابيع الأخيرة ({ $weeks }).
   *[other] تدربت { $n } يومًا في الأسابيع الأخيرة ({ $weeks }).
}
help-progress-good-none = بعد الإجابة عن سؤال آخر سيظهر ذلك هنا.
help-progress-statements = الصحيح: { $right } من { $n } من العبارات.
help-progress-themes = موضوعًا بعد موضوع
help-progress-themes-lead = هنا يظهر كم من الأشياء المهمة في كلامك: في البداية والآن.
help-progress-theme-course = { $n ->
    [1] الأشياء المهمة في كلامك الآن: { $now } من { $total }. في المرة الأولى: { $then } من { $before }.
   *[other] الأشياء المهمة في آخر الإجابات ({ $n }): { $now } من { $total }. في أول الإجابات ({ $n }): { $then } من { $before }.
}
help-progress-theme-other = أسئلة أخرى
help-progress-themes-help = ننظر إلى أول الإجابات وآخرها في كل موضوع. قد تكون الأسئلة مختلفة، وبعضها أصعب من غيره. الإجابات التي لم يمكن تقييمها غير محسوبة.
help-progress-too-few = { $n ->
    [1] هذا قليل ولا يكفي لقول شيء بعد. بقيت الإجابة عن سؤال واحد.
   *[other] هذا قليل ولا يكفي لقول شيء بعد. عدد الأسئلة الباقية: { $n }.
}
help-progress-then = في البداية
help-progress-now = الآن
help-progress-by-day = يومًا بيوم
help-progress-by-day-lead = كل عمود يوم واحد. يظهر فيه عدد الأشياء المهمة التي كانت في إجاباتك.
help-progress-by-day-one = { $day } { $answers ->
    [one] إجابة واحدة
    [two] إجابتان
    [few] { $answers } إجابات
   *[other] { $answers } إجابة
}: موجود { $met }، تقريبًا { $partly }، ليس بعد { $missing }.
help-progress-again = السؤال نفسه أكثر من مرة
help-progress-better = هذا أفضل الآن:
help-progress-open = يمكن التدريب أكثر على هذا:
help-progress-all-there = كل الأشياء المهمة موجودة الآن.
help-progress-again-few = هذا قليل ولا يكفي لقول شيء بعد. يمكن الإجابة عن السؤال مرة أخرى.
help-progress-again-changed = تغيّر السؤال منذ بدايتك. الخانات الفارغة: لم نكن نستمع إلى هذا في ذلك الوقت.
help-progress-again-gone = هذا السؤال لم يعد مستخدمًا.
help-progress-strength-new = هذا أفضل من المرة الأولى.

# My answers
help-progress-answers-lead = يرجى اختيار الإجابات التي تريدها في التقرير للمرشد أو المعلم.
help-progress-choose = إضافة إلى التقرير
help-progress-delete-answer = حذف الإجابة
help-progress-answer-gone = حُذفت الإجابة.
help-progress-step-gone = أُزيلت الخطوة.
help-progress-goal-gone = أُزيل الهدف.
help-progress-listen = سماع التسجيل
help-progress-delete-recording = حذف التسجيل

# Report and my data
help-progress-report-lead = يعرض التقرير إجاباتك وما فيها وكيف سارت الأمور في المواضيع نفسها. يمكنك إعطاؤه للمرشد أو المعلم.
help-progress-report-chosen = عدد الإجابات المختارة: { $n }.
help-progress-report-newest = { $n ->
    [1] سيحتوي التقرير على إجابتك الأخيرة.
   *[other] لم تُختر أي إجابات. سيحتوي التقرير على آخر إجاباتك وعددها { $n }.
}
help-progress-report-empty = لا توجد إجابات بعد. يرجى الإجابة عن سؤال أولًا.
help-progress-report-button = تنزيل التقرير
help-progress-recordings-lead = يُحذف التسجيل بعد حصولك على الملاحظات. يمكنك الاحتفاظ به لسماعه مرة أخرى.
help-progress-keep-recordings = الاحتفاظ بتسجيلاتي
help-progress-delete-recordings = { $n ->
    [1] حذف التسجيل
   *[other] حذف كل التسجيلات ({ $n })
}
help-progress-export-lead = ستحصل على ملف فيه إجاباتك وخطتك وتسجيلاتك. يمكنك أخذه معك.
help-progress-export-button = تنزيل كل شيء
help-progress-delete-lead = سنحذف اسمك المستعار وإجاباتك وخطتك وتسجيلاتك من هذا الكمبيوتر.
help-progress-delete-button = حذف بياناتي
help-progress-sure-lead = لا يمكن التراجع. للاحتفاظ بشيء، يرجى تنزيل كل شيء أولًا.
help-progress-sure-yes = نعم، حذف كل شيء
help-progress-sure-no = لا، الاحتفاظ به
help-progress-guest-delete = أنت هنا كضيف. لم يُحفظ شيء. سيختفي كل شيء عند إغلاق الصفحة أو الضغط على الزر.
help-progress-guest-forget = نسيان كل شيء الآن
help-progress-gone = حُذف كل شيء
help-progress-gone-lead = لم يعد لدينا أي شيء عنك. بالتوفيق في المقابلة!

# My plan
help-progress-courses-lead = هل لديك دورة؟ بعد اختيارها تظهر أسئلة كل أسبوع.
help-progress-follow = متابعة هذه الدورة
help-progress-leave = التوقف عن متابعة الدورة
help-progress-week-now = أنت في الأسبوع { $week } من { $n }.
help-progress-week-none = عدد أسابيع الدورة: { $n }.
help-progress-this-week = هذا الأسبوع
help-progress-field-unknown = توجد أيضًا أسئلة من مجال عملك. يرجى أولًا ذكر عملك.
help-progress-set-week = أنا الآن في الأسبوع { $week }
help-progress-goals-lead = يرجى اختيار هدف أو هدفين، والتقدم خطوة صغيرة في كل مرة.
help-progress-goals-guest = هل تريد أهدافًا خاصة بك؟ تحتاج إلى اسم مستعار ليتذكرها البرنامج.
help-progress-goal-ideas = اقتراحات للأهداف
help-progress-goal-all-done = تمت كل الخطوات. ما الخطوة التالية؟
help-progress-goal-far = الخطوات التي تمت: { $n } من { $total }.
help-progress-take-goal = إضافة هذا الهدف
help-progress-drop-goal = إزالة الهدف

# Short labels of choices, lists and ticks
help-theme-all = كل المواضيع
help-field-all = كل الوظائف
help-home-week-all = كل الأسابيع
help-home-week-of = الأسبوع { $week }: { $title } ({ $course })
help-profile-not-told = لم يُختر
help-progress-points = الأشياء المهمة: { $n } من { $total }
help-progress-week-number = الأسبوع { $week }
help-progress-week-done = أُنجز: { $n } من { $total }
help-progress-statements-about = عبارات:
help-progress-attempt = المحاولة
help-progress-newer = إجابات أحدث
help-progress-older = إجابات أقدم
help-progress-has-recording = مع تسجيل صوتي
help-progress-see-answer = عرض الإجابة
help-progress-add-goal = يمكنك كتابة هدف خاص بك
help-progress-add-step = خطوة صغيرة جديدة
help-progress-add = إضافة

# Why a question comes now
help-home-why = اختير هذا { $reason }.
help-choose-this-week = لأنك في الأسبوع { $week } من «{ $course }»
help-choose-earlier-week = لأنه من الأسبوع { $week } وهو جديد عليك
help-choose-job-wanted = لأن رغبتك هي العمل في: { $job }
help-choose-field = لأنك اخترت «{ $field }»
help-choose-past-job = لأنك عملت في: { $job }
help-choose-missing = لأن هذا كان ناقصًا في المرة الماضية: «{ $point }»
help-choose-new = لأنه جديد عليك
help-choose-again = لأن التدريب مرة أخرى مفيد
help-choose-education = لأنك تحدثت عن تعليمك
help-choose-worked = لأن لديك خبرة في العمل (السنوات: { $years })
help-choose-languages = لأن لديك عدة لغات ({ $n })
help-choose-level = لأنه يناسب المستوى { $level }

# Questions to choose from, and who listens
help-home-done-all = الكل
help-home-done-new = لم يتم التدريب عليه بعد
help-home-done-done = تم التدريب عليه من قبل
help-group-person = المستمع { $n }
help-report-number = المحاولة { $n }
help-report-mode-mock = مقابلة تجريبية
help-report-mode-roleplay = لعب أدوار
help-progress-n-answers = عدد الإجابات: { $n }
help-progress-interview = { $date }: { $place }، عدد الأسئلة: { $n }
help-progress-compare-with = المحاولة { $n } ({ $date })
