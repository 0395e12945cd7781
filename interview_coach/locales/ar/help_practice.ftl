# review: machine 2026-11-23
# Help lines: Choosing a question, the clock, and sorting statements, in Arabic. Each follows the Norwegian sentence of the same key.

# Choosing a question
help-list-count = { $n ->
    [0] لم نجد أسئلة. يمكن تجربة كلمة أخرى أو «Vis alle spørsmål» (عرض كل الأسئلة).
    [one] سؤال واحد
    [two] سؤالان
    [few] { $n } أسئلة
    [many] { $n } سؤالًا
   *[other] { $n } سؤال
}
help-home-times = { $n ->
    [one] تدربت عليه مرة واحدة
    [two] تدربت عليه مرتين
    [few] تدربت عليه { $n } مرات
   *[other] تدربت عليه { $n } مرة
}

# The clock while she speaks
help-timer-running = لا داعي للعجلة.
help-timer-enough = المدة جيدة. يمكنك التوقف عند الانتهاء.
help-timer-long = قلت الكثير. يمكنك التوقف بعد قول الأهم.
help-timer-stopped = نستلم إجابتك…
help-timer-limit = توقف التسجيل بعد 10 دقائق.

# Sorting statements
help-statements-none = لا توجد عبارات هنا بعد. يمكن سؤال المعلم.
help-statements-guest = أنت هنا كضيف. ستُحذف إجاباتك عند الانتهاء.
help-statements-theme-new = { $n ->
    [one] عبارة واحدة
    [two] عبارتان
    [few] { $n } عبارات
   *[other] { $n } عبارة
}
help-statements-theme-far = الصحيح: { $right } من { $n }
help-statements-place = العبارة { $at } من { $n }
help-statements-your-answer = إجابتك
help-statements-score = الصحيح: { $right } من { $n }.
help-statements-score-all = رائع! معرفتك بالعمل في النرويج جيدة.
help-statements-score-some = تدريبك أمر جيد. يرجى قراءة الشرح أدناه ثم المحاولة مرة أخرى.
