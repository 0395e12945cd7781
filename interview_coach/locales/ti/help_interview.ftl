# review: machine 2026-11-22
# Help lines: The sentences of a comparison and of the report over an interview, in Tigrinya. Each follows the Norwegian sentence of the same key.

# Two attempts beside each other
help-compare-attempt = ፈተነ { $n }
help-compare-point = ኣገደስቲ ነገራት
help-compare-new = እዚ ሓድሽ እዩ፦ «{ $what }»።
help-compare-clearer = እዚ ሕጂ ዝያዳ ንጹር እዩ፦ «{ $what }»።
help-compare-fewer-pauses = ነዋሕቲ ስቕታታት ውሒዶም። ሽዑ ንምክትታል ይቐልል።
help-compare-kept = { $n ->
    [1] ሓደ ኣገዳሲ ነገር ሕጂ እውን ኣብ መልስኹም ኣሎ። ጽቡቕ እዩ።
   *[other] { $n } ኣገደስቲ ነገራት ሕጂ እውን ኣብ መልስኹም ኣለዉ። ጽቡቕ እዩ።
}
help-compare-tried = ደጊምኩም ፈቲንኩም። ርእሰ ምትእምማን ከምዚ ኢሉ ይውስኽ።
help-compare-remember = ነዚ ካብ ዝሓለፈ ግዜ ዘክሩ፦ «{ $what }»።
help-compare-not-judged = ኣይተገምገመን
help-compare-one-only = ክሳዕ ሕጂ ሓደ ፈተነ ጥራይ ኣለኩም። ደጊምኩም ፈትኑ፡ ሽዑ ክልቲኡ ኣብዚ ትርእዩ።

# The report over an interview
help-mock-opening-question = { $n ->
    [1] እዚ ዝበለጸ ሰሪሑ፦ «{ $question }» ኣስራሒ ዘስተብህለሉ ኩሉ ኣብ መልስኹም ኣሎ።
   *[other] እዚ ዝበለጸ ሰሪሑ፦ «{ $question }» ኣስራሒ ዘስተብህለሉ ኩሉ ኣብ መልስኹም ኣሎ። ኣብ { $n } ሕቶታት ከምኡ እዩ።
}
help-mock-opening-some = እዚ ሰሪሑ፦ «{ $what }»። ካብ { $total } ኣገደስቲ ነገራት { $n } ኣብ መልስታትኩም ኣሎ።
help-mock-opening-one = እዚ ሰሪሑ፦ «{ $what }»። ከምዚ ምስ ሓተቱ፦ «{ $question }»
help-mock-opening-tried = { $n ->
    [1] ንሓደ ሕቶ መሊስኩም። ጽቡቕ መጀመርታ እዩ።
   *[other] ን{ $n } ሕቶታት መሊስኩም። ጽቡቕ መጀመርታ እዩ።
}
help-mock-opening-nothing = ገና ኣይመለስኩምን። ኣብ ዝደለኹምዎ ግዜ ሓድሽ ቃለ መሕትት ጀምሩ።
help-mock-asked-back = { $n ->
    [1] ምስ ዘይተረድኣኩም ሓቲትኩም። ጽቡቕ ስምዒት ይገድፍ።
   *[other] ምስ ዘይተረድኣኩም { $n } ግዜ ሓቲትኩም። ጽቡቕ ስምዒት ይገድፍ።
}
help-mock-practice-only = እዚ ልምምድ እዩ፡ ፈተና ኣይኮነን። እቲ ፕሮግራም ብጌጋ ክሰምዕ ይኽእል።
help-mock-own-answered = ኣብ ናይ ብሓቂ ቃለ መሕትት ንሕቶታትኩም መልሲ ትረኽቡ።
help-mock-step-example = ኣብነት ሃቡ። ብዛዕባ ሓደ ግዜ ተዛረቡ፡ እንታይ ከም ዝገበርኩም ድማ በሉ።
help-mock-step-result = ኣብ መወዳእታ ከመይ ከም ዝኾነ፡ ወይ እንታይ ከም ዝተማህርኩም በሉ።
help-mock-step-reason = ስለምንታይ በሉ። «fordi» (ምኽንያቱ) እትብል ቃል ተጠቐሙ።
help-mock-step-job = እቲ መልሲ ምስዚ ስራሕ እንታይ ከም ዘራኽቦ በሉ።
help-mock-step-others = ብዛዕባ ካልኦት እውን በሉ፦ ንመን ትሓቱ፡ ትሕግዙ ወይ ትነግሩ።
help-mock-step-facts = እንታይ፡ መን፡ ኣበይ ወይ መዓስ ብንጹር በሉ።
help-mock-try-on = ኣብዚ ተለማመድዎ
help-mock-questions = ሕቶ ብሕቶ
help-mock-asked-on = ተወሳኺ ሕቶ
help-mock-said = መልስኹም
help-mock-was-unlawful = ኣስራሒ ብዛዕባ እዚ ክሓትት ኣይፍቀዶን እዩ።
help-help-no-legal-advice = እዚ ናይ ሕጊ ምኽሪ ኣይኮነን።
help-mock-flow-lead = እዚ ብዛዕባ ግዜን ስቕታን እዩ። ነቲ ዝተረፈ ጸብጻብ ኣይቅይሮን።
help-mock-flow-time = { $n ->
    [1] ሓደ ግዜ ተዛሪብኩም፡ { $seconds } ካልኢት።
   *[other] { $n } ግዜ ተዛሪብኩም፡ ብጠቕላላ { $minutes } ደቒቕ። ልሙድ መልሲ { $seconds } ካልኢት ነይሩ።
}
help-mock-flow-pauses = { $n ->
    [0] ካብ 2 ካልኢት ዝነውሐ ስቕታ ኣይነበረኩምን።
    [1] ሓደ ካብ 2 ካልኢት ዝነውሐ ስቕታ ነይሩኩም። ክትሓስቡ ፍቑድ እዩ።
   *[other] { $n } ካብ 2 ካልኢት ዝነውሐ ስቕታታት ነይሩኩም። ክትሓስቡ ፍቑድ እዩ።
}
help-mock-flow-thinking = { $seconds ->
    [0] መብዛሕትኡ ግዜ ብኡብኡ ምዝራብ ጀሚርኩም።
   *[other] መብዛሕትኡ ግዜ ቅድሚ ምጅማርኩም ን{ $seconds } ካልኢት ሓሲብኩም።
}
help-mock-download = ጸብጻብ ኣውርዱ (PDF)

# During an interview
help-mock-ask-back = ኣይተረድኣኩምን ዶ፧ ሕተቱ፦ «Kan du gjenta spørsmålet?» (ነቲ ሕቶ ክትደግምዎ ትኽእሉ ዶ፧) ምሕታት ጽቡቕ እዩ።

# Short labels of choices, lists and ticks
help-mock-where = ኣብ ቃለ መሕትት ናይ { $place } ኣለኹም
help-mock-field-any = ኩሉ ስራሕ
help-mock-earlier = ዝሓለፈ ቃለ መሕትታትኩም
help-mock-going-at = { $stage ->
    [question] ኣብ ሕቶ { $n } ካብ { $total } ኣለኹም።
    [own_questions] ክትውድኡ ቀሪብኩም ኣለኹም።
    [closing_talk] ክትውድኡ ቀሪብኩም ኣለኹም።
   *[small_talk] ሕጂ ኢኹም ጀሚርኩም።
}
help-mock-at = ሕቶ { $n } ካብ { $total }
help-group-at = ሕቶ { $n } ካብ { $total }
help-mock-at-follow-up = ሕቶ { $n } ካብ { $total } – ተወሳኺ ሕቶ
help-mock-skipped = ተዘሊሉ
help-mock-not-judged = ኣይተገምገመን
help-mock-heard-of = ኣገደስቲ ነገራት፦ { $n } ካብ { $total }
help-mock-practise-one = ነዚ ሕቶ ተለማመዱ
