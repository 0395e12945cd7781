# review: machine 2026-11-23
# Help lines: Choosing a question, the clock, and sorting statements, in Tigrinya. Each follows the Norwegian sentence of the same key.

# Choosing a question
help-list-count = { $n ->
    [0] ሕቶታት ኣይረኸብናን። ካልእ ቃል ወይ «Vis alle spørsmål» ፈትኑ።
    [1] ሓደ ሕቶ
   *[other] { $n } ሕቶታት
}
help-home-times = { $n ->
    [1] ሓደ ግዜ ተለማሚድኩምዎ
   *[other] { $n } ግዜ ተለማሚድኩምዎ
}

# The clock while she speaks
help-timer-running = ኣይትተሃወኹ።
help-timer-enough = ጽቡቕ ንውሓት እዩ። ምስ ወዳእኩም ኣቋርጹ።
help-timer-long = ብዙሕ ተዛሪብኩም። እቲ ኣገዳሲ ምስ በልኩም ኣቋርጹ።
help-timer-stopped = መልስኹም ንቕበል ኣለና…
help-timer-limit = እቲ ቅዳሕ ድሕሪ 10 ደቓይቕ ጠጠው ኢሉ።

# Sorting statements
help-statements-none = ኣብዚ ገና ሓሳባት የለን። ንመምህር ሕተቱ።
help-statements-guest = ጋሻ ኢኹም። ምስ ወዳእኩም መልስታትኩም ይጠፍእ።
help-statements-theme-new = { $n ->
    [1] ሓደ ሓሳብ
   *[other] { $n } ሓሳባት
}
help-statements-theme-far = ካብ { $n } { $right } ልክዕ
help-statements-place = ሓሳብ { $at } ካብ { $n }
help-statements-your-answer = መልስኹም
help-statements-score = ካብ { $n } { $right } ልክዕ እዩ።
help-statements-score-all = ኣዝዩ ጽቡቕ! ብዛዕባ ስራሕ ኣብ ኖርወይ ብዙሕ ትፈልጡ።
help-statements-score-some = ትለማመዱ ምህላውኩም ጽቡቕ እዩ። ነቲ ኣብ ታሕቲ ዘሎ መብርሂ ኣንብቡ እሞ ደጊምኩም ፈትኑ።
