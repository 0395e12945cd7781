# review: machine 2026-11-22
# Help lines: The sentences of my progress and my data, in Tigrinya. Each follows the Norwegian sentence of the same key.

# The overview
help-progress-guest = ጋሻ ኢኹም። ኣብዚ ሕጂ ዝገበርኩምዎ ትርእዩ። ምስ ወዳእኩም ይጠፍእ።
help-progress-empty = ኣብ ቀረባ ግዜ ጽቡቕ እትገብርዎ ኣብዚ ክትርእዩ ኢኹም። ብሓደ ሕቶ ጀምሩ።
help-progress-days-count = { $n ->
    [0] ኣብ ዝሓለፈ { $weeks } ሰሙናት ኣይተለማመድኩምን። ሎሚ ንምጅማር ጽቡቕ መዓልቲ እዩ።
    [1] ኣብ ዝሓለፈ { $weeks } ሰሙናት ሓደ መዓልቲ ተለማሚድኩም።
   *[other] ኣብ ዝሓለፈ { $weeks } ሰሙናት { $n } መዓልታት ተለማሚድኩም።
}
help-progress-good-none = ካልእ ሕቶ መልሱ፡ ሽዑ ኣብዚ ትርእዩ።
help-progress-statements = ካብ { $n } ሓሳባት { $right } ልክዕ እዩ።
help-progress-themes = ኣርእስቲ ብኣርእስቲ
help-progress-themes-lead = ኣብዚ ክንደይ ኣገደስቲ ነገራት ከም እትብሉ ትርእዩ፦ ኣብ መጀመርታን ሕጅን።
help-progress-theme-course = { $n ->
    [1] ሕጂ ካብ { $total } ኣገደስቲ ነገራት { $now } ትብሉ ኣለኹም። ኣብ መጀመርታ ግዜ ካብ { $before } { $then } ኢልኩም።
   *[other] ኣብ ናይ መወዳእታ { $n } መልስታት ካብ { $total } ኣገደስቲ ነገራት { $now } ትብሉ ኣለኹም። ኣብ ናይ መጀመርታ { $n } ካብ { $before } { $then } ኢልኩም።
}
help-progress-theme-other = ካልኦት ሕቶታት
help-progress-themes-help = ኣብ ነፍሲ ወከፍ ኣርእስቲ ናይ መጀመርታን ናይ መወዳእታን መልስታት ንርኢ። እቶም ሕቶታት ክፈላለዩ ይኽእሉ፡ ገሊኦም ድማ ካብ ካልኦት ይኸብዱ። ክግምገሙ ዘይከኣሉ መልስታት ኣይተቖጽሩን።
help-progress-too-few = { $n ->
    [1] ገና ውሑድ ስለ ዝኾነ ገለ ምባል ኣይከኣልን። ሓደ ካልእ ሕቶ መልሱ።
   *[other] ገና ውሑድ ስለ ዝኾነ ገለ ምባል ኣይከኣልን። { $n } ካልኦት ሕቶታት መልሱ።
}
help-progress-then = ኣብ መጀመርታ
help-progress-now = ሕጂ
help-progress-by-day = ብመዓልቲ
help-progress-by-day-lead = ነፍሲ ወከፍ ዓንዲ ሓንቲ መዓልቲ እያ። ኣብ መልስታትኩም ክንደይ ኣገደስቲ ነገራት ከም ዝነበሩ ትርእዩ።
help-progress-by-day-one = { $day } { $answers ->
    [1] ሓደ መልሲ
   *[other] { $answers } መልስታት
}፦ { $met } ኣለዉ፡ { $partly } ዳርጋ፡ { $missing } ገና።
help-progress-again = ሓደ ሕቶ ብዙሕ ግዜ
help-progress-better = እዚ ሕጂ ይሓይሽ፦
help-progress-open = እዚ ዝያዳ ክትለማመዱዎ ትኽእሉ፦
help-progress-all-there = ሕጂ ኩሎም ኣገደስቲ ነገራት ኣለዉ።
help-progress-again-few = ገና ውሑድ ስለ ዝኾነ ገለ ምባል ኣይከኣልን። ነዚ ሕቶ ሓንሳብ እንደገና መልሱ።
help-progress-again-changed = ካብ ትጅምሩ እቲ ሕቶ ተቐይሩ እዩ። ባዶ ቦታታት፦ ሽዑ ንዚ ኣይሰማዕናዮን።
help-progress-again-gone = እዚ ሕቶ ድሕሪ ሕጂ ኣብ ጥቕሚ የለን።
help-progress-strength-new = እዚ ካብ ናይ መጀመርታ ግዜ ይሓይሽ።

# My answers
help-progress-answers-lead = ኣብቲ ንኣማኻሪ ወይ ንመምህር ዝኸውን ጸብጻብ ክህሉ እትደልይዎ መልስታት ምረጹ።
help-progress-choose = ኣብቲ ጸብጻብ ይሃሉ
help-progress-delete-answer = ነቲ መልሲ ደምስሱ
help-progress-answer-gone = እቲ መልሲ ተደምሲሱ።
help-progress-step-gone = እቲ ስጉምቲ ተኣልዩ።
help-progress-goal-gone = እቲ ሸቶ ተኣልዩ።
help-progress-listen = ዝተቐድሐ ድምጺ ስምዑ
help-progress-delete-recording = ዝተቐድሐ ድምጺ ደምስሱ

# Report and my data
help-progress-report-lead = እቲ ጸብጻብ መልስታትኩምን ኣብኡ ዘሎን ኣብቶም ኣርእስትታት ከመይ ከም ዝኸደን የርኢ። ንኣማኻሪ ወይ ንመምህር ክትህብዎ ትኽእሉ።
help-progress-report-chosen = { $n ->
    [1] ሓደ መልሲ መሪጽኩም ኣለኹም።
   *[other] { $n } መልስታት መሪጽኩም ኣለኹም።
}
help-progress-report-newest = { $n ->
    [1] እቲ ጸብጻብ ነቲ ናይ መወዳእታ መልስኹም ይሕዝ።
   *[other] መልስታት ኣይመረጽኩምን። እቲ ጸብጻብ ነቶም ናይ መወዳእታ { $n } ይሕዝ።
}
help-progress-report-empty = ገና መልሲ የብልኩምን። መጀመርታ ሕቶ መልሱ።
help-progress-report-button = ጸብጻብ ኣውርዱ
help-progress-recordings-lead = ዝተቐድሐ ድምጺ ርእይቶ ምስ ረኸብኩም ይድምሰስ። ደጊምኩም ክትሰምዕዎ እንተ ደሊኹም ክትዕቅብዎ ትኽእሉ።
help-progress-keep-recordings = ዝተቐድሐ ድምጸይ ይጽናሕ
help-progress-delete-recordings = { $n ->
    [1] ዝተቐድሐ ድምጺ ደምስሱ
   *[other] ኩሉ { $n } ዝተቐድሐ ድምጺ ደምስሱ
}
help-progress-export-lead = መልስታትኩም፡ መደብኩምን ዝተቐድሐ ድምጽኹምን ዘለዎ ፋይል ትረኽቡ። ምሳኹም ውሰድዎ።
help-progress-export-button = ኩሉ ኣውርዱ
help-progress-delete-lead = ሳጓኹም፡ መልስታትኩም፡ መደብኩምን ዝተቐድሐ ድምጽኹምን ካብዚ ኮምፒተር ክንድምስስ ኢና።
help-progress-delete-button = ሓበሬታይ ደምስሱ
help-progress-sure-lead = ክምለስ ኣይክእልን። ገለ ክትዕቅቡ እንተ ደሊኹም መጀመርታ ኩሉ ኣውርዱ።
help-progress-sure-yes = እወ፡ ኩሉ ደምስሱ
help-progress-sure-no = ኣይፋል፡ ይጽናሕ
help-progress-guest-delete = ጋሻ ኢኹም። ዋላ ሓንቲ ኣይተዓቀበን። ነቲ ገጽ ምስ ዓጸኹም ወይ ነቲ መልጎም ምስ ጠወቕኩም ኩሉ ይጠፍእ።
help-progress-guest-forget = ሕጂ ኩሉ ይረሳዕ
help-progress-gone = ኩሉ ተደምሲሱ
help-progress-gone-lead = ድሕሪ ሕጂ ብዛዕባኹም ዋላ ሓንቲ የብልናን። ኣብቲ ቃለ መሕትት ይቕናዕኩም!

# My plan
help-progress-courses-lead = ኮርስ ትወስዱ ዶ ኣለኹም፧ ምረጽዎ፡ ሽዑ ናይ ነፍሲ ወከፍ ሰሙን ሕቶታት ትርእዩ።
help-progress-follow = ነዚ ኮርስ ተኸታተሉ
help-progress-leave = ነቲ ኮርስ ምክትታል ኣቋርጹ
help-progress-week-now = ኣብ { $week }ይ ሰሙን ካብ { $n } ኣለኹም።
help-progress-week-none = እቲ ኮርስ { $n } ሰሙናት እዩ።
help-progress-this-week = እዚ ሰሙን
help-progress-field-unknown = ካብ ናይ ገዛእ ርእስኹም ሞያ ዝመጽኡ ሕቶታት እውን ኣለዉ። ቅድም እንታይ ስራሕ ከም እትሰርሑ ንገሩና።
help-progress-set-week = ሕጂ ኣብ { $week }ይ ሰሙን ኣለኹ
help-progress-goals-lead = ሓደ ወይ ክልተ ሸቶ ምረጹ። ኣብ ሓደ ግዜ ሓደ ንእሽቶ ስጉምቲ ውሰዱ።
help-progress-goals-guest = ናይ ገዛእ ርእስኹም ሸቶታት ትደልዩ ዶ፧ እቲ ፕሮግራም ክዝክሮም ሳጓ ክህልወኩም ኣለዎ።
help-progress-goal-ideas = ሓሳባት ንሸቶታት
help-progress-goal-all-done = ኩሉ ስጉምትታት ተወዲኡ። ዝቕጽል ስጉምቲ እንታይ እዩ፧
help-progress-goal-far = ካብ { $total } ስጉምትታት { $n } ተወዲኡ።
help-progress-take-goal = ነዚ ሸቶ ውሰዱ
help-progress-drop-goal = ነቲ ሸቶ ኣልግሱ

# Short labels of choices, lists and ticks
help-theme-all = ኩሎም ኣርእስትታት
help-field-all = ኩሉ ስራሕ
help-home-week-all = ኩሎም ሰሙናት
help-home-week-of = ሰሙን { $week }፦ { $title } ({ $course })
help-profile-not-told = ኣይተመርጸን
help-progress-points = ኣገደስቲ ነገራት፦ { $n } ካብ { $total }
help-progress-week-number = ሰሙን { $week }
help-progress-week-done = ዝተገብረ፦ { $n } ካብ { $total }
help-progress-statements-about = ሓሳባት፦
help-progress-attempt = ፈተነ
help-progress-newer = ሓደስቲ መልስታት
help-progress-older = ናይ ቅድሚ ሕጂ መልስታት
help-progress-has-recording = ምስ ዝተቐድሐ ድምጺ
help-progress-see-answer = ነቲ መልሲ ርኣዩ
help-progress-add-goal = ናይ ገዛእ ርእስኹም ሸቶ ጽሓፉ
help-progress-add-step = ሓድሽ ንእሽቶ ስጉምቲ
help-progress-add = ወስኹ

# Why a question comes now
help-home-why = ዝተመርጸ፦ { $reason }።
help-choose-this-week = ኣብ ሰሙን { $week } ናይ «{ $course }» ስለ ዘለኹም
help-choose-earlier-week = ካብ ሰሙን { $week } ስለ ዝኾነን ገና ስለ ዘይተለማመድኩምሉን
help-choose-job-wanted = እዚ ስራሕ እዚ ስለ እትደልዩ፦ { $job }
help-choose-field = «{ $field }» ስለ ዝመረጽኩም
help-choose-past-job = እዚ ስራሕ እዚ ስለ ዝሰራሕኩም፦ { $job }
help-choose-missing = ዝሓለፈ ግዜ እዚ ስለ ዝጎደለ፦ «{ $point }»
help-choose-new = ቅድሚ ሕጂ ስለ ዘይተለማመድኩምሉ
help-choose-again = እንደገና ምልምማድ ጽቡቕ ስለ ዝኾነ
help-choose-education = ብዛዕባ ትምህርትኹም ስለ ዝነገርኩም
help-choose-worked = ናይ ስራሕ ተመክሮ ስለ ዘለኩም (ዓመታት፦ { $years })
help-choose-languages = ብዙሓት ቋንቋታት ስለ እትዛረቡ ({ $n })
help-choose-level = ንደረጃ { $level } ስለ ዝሰማማዕ

# Questions to choose from, and who listens
help-home-done-all = ኩሉ
help-home-done-new = ገና ዘይተለማመድኩምሉ
help-home-done-done = ቅድሚ ሕጂ ዝተለማመድኩምሉ
help-group-person = ሰማዒ { $n }
help-report-number = ፈተነ { $n }
help-report-mode-mock = ናይ ልምምድ ቃለ መሕትት
help-report-mode-roleplay = ናይ ግደ ጸወታ
help-progress-n-answers = መልስታት፦ { $n }
help-progress-interview = { $date }፦ { $place }፡ ሕቶታት፦ { $n }
help-progress-compare-with = ፈተነ { $n } ({ $date })
