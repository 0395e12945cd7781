# review: machine 2026-11-22
# Help lines: The sentences of the feedback, in Tigrinya. Each follows the Norwegian sentence of the same key.

# The one sentence at the top
help-feedback-opening-all = ኣዝዩ ጽቡቕ! ኣስራሒ ዘስተብህለሉ ኩሉ ኣብ መልስኹም ኣሎ።
help-feedback-opening-some = እዚ ሰሪሑ፦ «{ $what }»። ካብ { $total } ኣገደስቲ ነገራት { $n } ኣብ መልስኹም ኣሎ።
help-feedback-opening-partly = ኣብ ቅኑዕ መንገዲ ኣለኹም፦ «{ $what }»፡ ግን ዝያዳ ንጹር ክኸውን ይኽእል።
help-feedback-opening-none = ስለ ዝፈተንኩም የቐንየልና። እቲ ኣስራሒ ዘስተብህለሉ ነገር ገና ኣይረኸብናዮን። ዝቕጽሉ ስጉምትታት ርኣዩ።
help-feedback-opening-asked-back = ምሕታትኩም ጽቡቕ እዩ! ዘይተረድኣኩም ክትሓቱ ጽቡቕ እዩ፡ ጽቡቕ ስምዒት ድማ ይገድፍ።
help-feedback-opening-unscorable = ነዚ መልሲ ገና ክንግምግሞ ኣይንኽእልን።

# Why an answer was not scored, or scored low
help-feedback-gate-silence = ድምጺ ሰብ ኣይሰማዕናን። ማይክሮፎን ርኣዩ፡ ደጊምኩም ፈትኑ።
help-feedback-gate-too-short = እቲ መልሲ ኣዝዩ ሓጺር እዩ። ብውሑዱ ክልተ ወይ ሰለስተ ምሉእ ሓሳባት ተዛረቡ።
help-feedback-gate-unsure = እንታይ ከም ዝበልኩም ርግጸኛታት ኣይኮንናን። ነቲ ጽሑፍ ኣርምዎ፡ ወይ ናብ ማይክሮፎን ቁሩብ ቀሪብኩም ተዛረቡ እሞ ደጊምኩም ፈትኑ።
help-feedback-gate-not-norwegian = ብኻልእ ቋንቋ ዝመለስኩም ይመስል። ብኖርወጅኛ፡ ብቐሊል ቃላት ፈትኑ።
help-feedback-gate-off-topic = ምናልባት ካብቲ ሕቶ ወጻኢ ትምልሱ ኣለኹም። ነቲ ሕቶ ደጊምኩም ኣንብብዎ።
help-feedback-gate-echo = መብዛሕትኡ እቲ መልሲ እቲ ሕቶ ተደጊሙ እዩ። ብዛዕባ ርእስኹም ተዛረቡ።
help-feedback-gate-keyword-list = እዚ ዝርዝር ቃላት ይመስል። ምሉእ ሓሳባት ስርሑ።
help-feedback-gate-recited = እቲ መልሲ ነቲ ኣብነት ብጣዕሚ ይመስል። ናይ ገዛእ ርእስኹም ቃላትን ኣብነትን ተጠቐሙ።

# What to try next
help-feedback-step-start = ደጊምኩም ፈትኑ። ክልተ ሓጸርቲ ምሉእ ሓሳባት ይኣክል።
help-feedback-step-asked-back = ኣብ ትሕቲ እቲ ሕቶ ንዘሎ «Spørsmålet på en annen måte» (እቲ ሕቶ ብኻልእ መንገዲ) ክፈቱ። ድሕሪኡ ብክልተ ሓጸርቲ ምሉእ ሓሳባት መልሱ።
help-feedback-step-again = ነቲ መልሲ ብኻልእ ቃላት ደጊምኩም በሉ። ሽዑ ዝያዳ ርእሰ ምትእምማን ትረኽቡ።
help-start-like-this = ከምዚ ክትጅምሩ ትኽእሉ፦

# How the speech flowed
help-feedback-flow-length = ን{ $seconds } ካልኢት ተዛሪብኩም። ነዚ ሕቶ ይሰማማዕ።
help-feedback-flow-short = ን{ $seconds } ካልኢት ተዛሪብኩም። ኣብዚ ተወሳኺ ክትዛረቡ ትኽእሉ፦ ካብ { $shortest } ክሳዕ { $longest } ካልኢት ጽቡቕ ይሰማማዕ።
help-feedback-flow-long = ን{ $seconds } ካልኢት ተዛሪብኩም። እቲ ዝበለጸ ኣገዳሲ ካብ { $shortest } ክሳዕ { $longest } ካልኢት ክትብሉ ፈትኑ።
help-feedback-flow-long-pauses = { $n ->
    [1] ሓደ ካብ 2 ካልኢት ዝነውሐ ስቕታ ነይሩኩም። ልሙድ እዩ፡ ክትሓስቡ ፍቑድ እዩ።
   *[other] { $n } ካብ 2 ካልኢት ዝነውሐ ስቕታታት ነይሩኩም። ልሙድ እዩ፡ ክትሓስቡ ፍቑድ እዩ።
}
help-feedback-flow-many-long-pauses = { $n } ካብ 2 ካልኢት ዝነውሐ ስቕታታት ነይሩኩም። ግዜ ምስ ዘድልየኩም «La meg tenke litt» (ቁሩብ ክሓስብ) ክትብሉ ትኽእሉ።
help-feedback-flow-pauses-between = { $n ->
    [1] ሓደ ሓጺር ስቕታ ነይሩኩም።
   *[other] { $n } ስቕታታት ነይሩኩም። መብዛሕትኦም ዘረባኹም ምስ ወዳእኩም ነይሮም። ሽዑ ንምክትታል ቀሊል እዩ።
}
help-feedback-flow-pauses-inside = { $n } ስቕታታት ነይሩኩም፡ ካብኡ { $inside } ኣብ ማእከል ምሉእ ሓሳብ ነይሩ። ሓጸርቲ ምሉእ ሓሳባት ፈትኑ፡ ድሕሪ ነጥቢ ስቕ በሉ።
help-feedback-flow-fast = ቅልጡፍ ተዛሪብኩም። ቁሩብ ዝያዳ ህድእ ኢልኩም እንተ ተዛሪብኩም ንምርዳእ ይቐልል።
help-feedback-flow-repeats = ገሊኡ ቃላት ብተኸታታሊ ብዙሕ ግዜ መጺኡ ({ $n })። ቃላት ክትደልዩ ከለኹም ልሙድ እዩ።

# What the measure cannot tell
help-feedback-limit-spoken = እቲ ፕሮግራም ብጌጋ ክሰምዕን ክርዳእን ይኽእል። እቲ ጽሑፍ ጌጋ እንተ ኾይኑ ክትእርምዎ ትኽእሉ። እንታይ ከም እትጥቀሙ ባዕልኹም ትውስኑ።
help-feedback-limit-typed = እቲ ፕሮግራም ብጌጋ ክርዳእ ይኽእል። እንታይ ከም እትጥቀሙ ባዕልኹም ትውስኑ።

# The answer and its marks
help-legend-evidence = ኣብዚ ኣስራሒ ክፈልጦ ዝደሊ ነገር ትዛረቡ ኣለኹም። እቲ ቁጽሪ ኣብ ታሕቲ ኣበይ ከም ዘሎ የርኢ።
help-legend-unsure = ኣብዚ ብዛዕባ እታ ቃል ርግጸኛታት ኣይኮንናን።
help-legend-pause = ኣብዚ ስቕታ ነይሩ።
help-hear-words = ንሓንቲ ቃል ክትሰምዕዋ ጠውቕዋ።
help-your-words-spoken = ዝበልኩምዎ
help-your-words-typed = ዝጸሓፍኩምዎ
help-own-view = ናትኩም ርእይቶ
help-overall = ንትሕዝቶ ካብ 100 { $n }
help-overall-meaning = እቲ ቁጽሪ ካብቲ ኣስራሒ ዘስተብህለሉ ክንደይ ኣብ መልስኹም ከም ዝረኸብና የርኢ። ነጥቢ ትምህርቲ ኣይኮነን። ፍጥነት፡ ስቕታ፡ ኣደማምጻን ሰዋስውን ኣይቁጸርን።
help-overall-topic = ነዚ ሕቶ ከም ዝመለስኩም ርግጸኛታት ስለ ዘይኮንና፡ እቲ ቁጽሪ ትሑት እዩ።
help-model-answer-lead = ብቓል ኣይትሽምድድዎ። እንታይ ከም ዘለዎ ርኣዩ፡ ብናትኩም ቃላት ድማ በልዎ።
help-model-answer-level = ኖርወጅኛ ብደረጃ { $level }

# The pictures of the flow
help-flow-lead = እዚ ብዛዕባ ፍጥነትን ስቕታን እዩ። ትሕዝቶ ክንርኢ ከለና ኣይቁጸርን።
help-flow-line-speech = ዘረባ
help-flow-line-pause = ስቕታ
help-flow-line-long-pause = ናይ 2 ካልኢት ወይ ዝያዳ ስቕታ
help-flow-line-help = እቲ መስመር ንምሉእ መልስኹም የርኢ። ሕብሪ ኣብ ዘለዎ ትዛረቡ ነይርኩም። ኩሉ ሰብ ስቕ ይብል።
help-flow-calm = ህድእ
help-flow-fast = ቅልጥፍ
help-flow-easy = ንምክትታል ቀሊል
help-flow-here = ንስኹም
help-flow-band-help = እቲ ምልክት ኣብ መንጎ ስቕታታት ክሳዕ ክንደይ ቅልጡፍ ከም ዝተዛረብኩም የርኢ። እቲ ቦታ ሰፊሕ እዩ፡ ብዙሕ ጽቡቕ ኣዛራርባ ስለ ዘሎ። ህዱእ ዘረባ ፈጺሙ ጌጋ ኣይኮነን።

# The figures of the flow
help-delivery-limits = እቲ ፕሮግራም ንኹሉ ናይ ምጥርጣር ድምጽታት ኣይሰምዖን። ቁጽሪ ናይዚ ድምጽታትን ዝተደጋገሙ ቃላትን ካብቲ ሓቂ ክውሕድ ይኽእል።
help-delivery-speech-rate-name = ክሳዕ ክንደይ ቅልጡፍ ተዛሪብኩም
help-delivery-speech-rate-help = ምስ ስቕታታት ኣብ ሓንቲ ካልኢት ክንደይ ክፋላት ቃል ከም ዝበልኩም። «intervju» ሰለስተ ክፋላት ኣለዋ፦ in-ter-vju።
help-delivery-articulation-rate-name = ፍጥነት ብዘይ ስቕታታት
help-delivery-articulation-rate-help = ክትዛረቡ ከለኹም ኣብ ሓንቲ ካልኢት ክንደይ ክፋላት ቃል ከም ዝበልኩም። ስቕታታት ኣይቁጸርን።
help-delivery-phonation-time-ratio-name = ናይ ዘረባ ግዜ
help-delivery-phonation-time-ratio-help = ካብቲ ግዜ ክንደይ ክፋል ከም እትዛረቡ። እቲ ዝተረፈ ስቕታ እዩ።
help-delivery-mean-length-of-run-name = ቅድሚ ስቕታ ክንደይ ተዛሪብኩም
help-delivery-mean-length-of-run-help = ብማእከላይ ቅድሚ ስቕታ ክንደይ ክፋላት ቃል ከም ዝበልኩም። «intervju» ሰለስተ ክፋላት ኣለዋ።
help-delivery-n-pauses-name = ስቕታታት
help-delivery-n-pauses-help = ኣብ መንጎ ቃላት ክንደይ ግዜ ንርብዒ ካልኢት ወይ ዝያዳ ስቕ ከም ዝበለ። ኩሉ ሰብ ስቕ ይብል።
help-delivery-n-pauses-inside-name = ኣብ ማእከል ምሉእ ሓሳብ ዘሎ ስቕታ
help-delivery-n-pauses-inside-help = ኣብ መንጎ ምሉእ ሓሳባት ዘሎ ስቕታ ንምስማዕ ቀሊል እዩ። ኣብዚ ኣብ ማእከል ምሉእ ሓሳብ ዘሎ ስቕታ ንቖጽር።
help-delivery-n-long-pauses-name = ነዋሕቲ ስቕታታት
help-delivery-n-long-pauses-help = ናይ 2 ካልኢት ወይ ዝያዳ ስቕታታት።
help-delivery-mean-pause-name = ንውሓት ስቕታታት
help-delivery-mean-pause-help = ሓደ ስቕታ ብማእከላይ ክንደይ ከም ዝጸንሕ።
help-delivery-time-to-first-word-name = ቅድሚ መጀመርታ ቃል ዘሎ ግዜ
help-delivery-time-to-first-word-help = ቅድሚ ምጅማርኩም ንኽንደይ ስቕ ከም ዝበለ። መጀመርታ ቁሩብ ምሕሳብ ጽቡቕ እዩ።
help-delivery-n-hesitations-name = ናይ ምጥርጣር ድምጽታት
help-delivery-n-hesitations-help = ከም «eh»ን «øhm»ን ዝኣመሰሉ ድምጽታት። ኩሉ ሰብ ይጥቀመሎም፡ ነጥቢ ኣየጉድሉን።
help-delivery-n-repeats-name = ዝተደጋገሙ ቃላት
help-delivery-n-repeats-help = ክልተ ግዜ ብተኸታታሊ እትብልዎም ቃላት፡ ንኣብነት «jeg jeg»።
help-delivery-lexical-diversity-name = ዝተፈላለዩ ቃላት
help-delivery-lexical-diversity-help = ካብ 50 ቃላት ክንደይ ዝተፈላለዩ ምዃኖም። 1 ማለት ኩሎም ዝተፈላለዩ እዮም።
help-delivery-loudness-name = ዓውታ ድምጺ
help-delivery-loudness-help = ኣብቲ ዝተቐድሐ እቲ ድምጺ ክሳዕ ክንደይ ሓያል ከም ዝኾነ። ኣብዚ ማይክሮፎን ብዙሕ ይጸሉ።
help-delivery-pitch-range-name = ብራኸ ድምጺ
help-delivery-pitch-range-help = እቲ ድምጺ ክሳዕ ክንደይ ንላዕልን ንታሕትን ከም ዝኸይድ። 12 ፍርቂ ድምጺ ሓደ ኦክታቭ እዩ።
help-delivery-markers-name = ብዙሕ ግዜ እትጥቀሙሎም ቃላት
help-delivery-markers-help = ከም «liksom»ን «altså»ን ዝኣመሰሉ ንኣሽቱ ቃላት። ኣገዳሲ ክፋል ናይቲ እትብልዎ ክኾኑ ይኽእሉ።
help-delivery-no-words = ቃላት ኣይሰማዕናን። ስለዚ ነዚ ክንዕቅኖ ኣይንኽእልን።
help-delivery-no-voice = ኣብቲ ዝተቐድሐ ድምጽኹም ኣይረኸብናን። ስለዚ ነዚ ክንዕቅኖ ኣይንኽእልን።
help-delivery-too-short = እቲ መልሲ ነዚ ንምዕቃን ኣዝዩ ሓጺር እዩ። ቁሩብ ተወሳኺ ክትብሉ ፈትኑ።
help-delivery-no-pauses = ኣብ መንጎ ቃላት ስቕታ ኣይነበረኩምን።
help-delivery-words-unplaced = እቲ ስቕታታት ኣበይ ናይቲ ምሉእ ሓሳብ ከም ዝነበረ ኣይንፈልጥን።
help-delivery-too-few-words = ነዚ ንምዕቃን እቲ መልሲ ብውሑዱ 50 ቃላት ክህልዎ ኣለዎ።
help-delivery-too-little-voice = ነዚ ንምዕቃን ተወሳኺ ዘረባ የድልየና።

# While one waits
help-work-queue = ቅድሜኹም ዘለዉ ሰባት፦ { $n }። ቁሩብ ተጸበዩ…
help-work-queue-seconds = ቅድሜኹም ዘለዉ ሰባት፦ { $n }። ኣስታት { $seconds } ካልኢት ክወስድ እዩ…
help-own-view-more = ካብቲ ዝሓሰብኩምዎ ንላዕሊ ገይርኩም።
help-own-view-unheard = እወ ኢልኩም ሓሲብኩም፡ ግን ኣብ ቃላትኩም ኣይረኸብናዮን። ምናልባት ብኻልእ ኣገባብ ኢልኩምዎ ትኾኑ። ኣብ ዝቕጽል ግዜ ብንጹር ክትብልዎ ፈትኑ።
help-delivery-unit-s = ካልኢት
help-delivery-unit-syllables-per-s = ክፍላተ ቃል ኣብ ካልኢት
help-delivery-unit-syllables = ክፍላተ ቃል
help-delivery-unit-db = ደሲበል (ዓውታ ድምጺ)
help-delivery-unit-semitones = ፍርቂ-ድምጺ (ዜማ ድምጺ)
help-delivery-unit-ratio = ካብ 1
