# review: machine 2026-11-22
# Help lines: role play, and the choices before a mock interview, in Tigrinya.

# Role play
help-group-lead = ሓደ ይሓትት፡ ሓደ ይምልስ፡ እቶም ካልኦት ይሰምዑ። ዋላ ሓንቲ ክትቀድሑ ኣየድልየኩምን። ዋላ ሓንቲ ኣይንዕቅብን።
help-group-how-many = ክንደይ ኢኹም፧
help-group-start = ናይ ተራ ጸወታ ጀምሩ
help-group-ask-heading = ንስኹም ትሓቱ
help-group-ask-lead = ነቲ ሕቶ ዓው ኢልኩም ኣንብብዎ። ተጸበዩ፡ ነቲ ካልእ ክሓስብ ግዜ ሃብዎ።
help-group-purpose = ኣስራሒ ዝሓተሉ ምኽንያት፦
help-group-listen-for = እዚ እንተሎ ስምዑ፦
help-group-ask-more = ተወሳኺ ክትሓቱ ትኽእሉ፦
help-group-sheet = ንሰማዕቲ ዝኸውን ወረቐት ሕተሙ
help-group-answered = እቲ መልሲ ተወዲኡ
help-group-answer = እቲ ፕሮግራም እውን ነቲ መልሲ ይስምዓዮ
help-group-answer-heading = ንስኹም ትምልሱ
help-group-answer-lead = ተዛረቡ፡ ወይ ነቲ መልሲ ጸሓፉ። እቲ ፕሮግራም ንስኹም እትሰምዕዎ ነገራት ይሰምዕ።
help-group-without = ብዘይ እቲ ፕሮግራም
help-group-tick-heading = ሰሚዕኩም ኣለኹም
help-group-tick-lead = እንታይ ሰሚዕኩም፧ ኣብ ነፍሲ ወከፍ መስመር ሓደ ገጽ ምረጹ። ንካልኦት ገና ኣይተርእይዎም።
help-group-tick-about = እዚ ኣብቲ መልሲ ነይሩ ዶ፧
help-group-ticked = ተወዲኡ። ኮምፒተር ንዝቕጽል ሃቡ።
help-group-ticked-last = ተወዲኡ። ኩሉ ኣርእዩ።
help-group-talk-heading = ብሓባር ተዛረቡ
help-group-talk-lead = ነፍሲ ወከፍኩም እንታይ ከም ዝሰማዕኩም ርኣዩ። ዝመለሰ መጀመርታ ይዛረብ።
help-group-point = ኣገደስቲ ነገራት
help-group-program = እቲ ፕሮግራም
help-group-shared = ሓደ ዓይነት ሰሚዕኩም።
help-group-differ = ዝተፈላለየ ሰሚዕኩም። ስለምንታይ ተዛረቡ።
help-group-program-note = እቲ ፕሮግራም ብጌጋ ክሰምዕ ይኽእል። ንስኹም ትውስኑ።
help-group-program-unsure = እቲ ፕሮግራም ነቲ መልሲ እኹል ኣይተረድኦን። ኣብዚ የለን።
help-group-talk-one = ጽቡቕ ዝነበረ ሓደ ነገር በሉ። ኣየኖት ቃላት ትዝክሩ፧
help-group-talk-two = ዝያዳ ንጹር ክኸውን ዝኽእል ሓደ ነገር በሉ።
help-group-next = ዝቕጽል ሕቶ። ተራ ተለዋወጡ።
help-group-over-last = ተወዲኡ
help-group-stop = ናይ ተራ ጸወታ ወድኡ
help-group-back = ናብቲ ሕቶ ተመለሱ
help-group-over = ወዲእኩም
help-group-over-lead = ንጻዕርኹም የቐንየልና! ካብቶም ሕቶታት ሓደ ብተወሳኺ ክትለማመዱ ትኽእሉ።

# Mock interview
help-mock-guest = ጋሻ ኢኹም። ነቲ ቃለ መሕትት ኣይንዕቅቦን። ነቲ ገጽ ምስ ዓጸኹም ይጠፍእ።
help-mock-choose = እንታይ ክትለማመዱ ከም እትደልዩ ምረጹ
help-mock-length = እቲ ቃለ መሕትት ክንደይ ይንዋሕ፧
help-mock-length-short = ሓጺር፦ 5 ሕቶታት፡ 15 ደቓይቕ ኣቢሉ
help-mock-length-usual = ልሙድ፦ 8 ሕቶታት፡ 25 ደቓይቕ ኣቢሉ
help-mock-translation = እቲ ሕቶ ብኻልእ ቋንቋ
help-mock-field = ኣየናይ ስራሕ፧
help-mock-feedback = ድሕሪ ነፍሲ ወከፍ መልሲ ርእይቶ ኣርእዩ
help-mock-at-small-talk = መጀመርታ ቁሩብ ዕላል
help-mock-at-own-questions = ኣብ መወዳእታ፦ ሕቶታትኩም
help-mock-at-closing-talk = ኣብ መወዳእታ ቁሩብ ዕላል
help-mock-send = መልሲ ስደዱ
help-mock-to-report = ነቲ ጸብጻብ ርኣዩ
