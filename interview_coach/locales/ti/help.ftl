# review: machine 2026-11-22
# Help lines: what stands there in Norwegian, short, in Tigrinya. The line follows the Norwegian text.
# Form of address: polite plural (-ኹም).

# The menu
help-nav-home = ተለማመዱ
help-nav-history = ግስጋሰይ
help-nav-mock-interview = ናይ ልምምድ ቃለ መጠይቕ
help-nav-statements = ብዛዕባ ስራሕ ኣብ ኖርወይ ዝተባህሉ ሓሳባት
help-finish = ወዲአ ኣለኹ
help-still-here = ኣብዚ ኣለኹም ዶ፧
help-stay = እወ፡ ኣብዚ ኣለኹ
help-privacy = ኩሉ ነገር ኣብዚ ኮምፒተር ይተርፍ።

# Welcome
help-intro-heading = ቃለ መጠይቕ ስራሕ ብኖርወጅኛ ተለማመዱ
help-intro = ንሓደ ሕቶ ብድምጽኹም መልሱ። ኣስራሒ ንምንታይ ከም ዘስተብህል ርኣዩ።
help-intro-step-choose = ሕቶ ምረጹ
help-intro-step-answer = ብኖርወጅኛ መልሱ
help-intro-step-feedback = ርእይቶ ርኸቡ እሞ ደጊምኩም ፈትኑ
help-choose-language = ቋንቋ ሓገዝ ምረጹ
help-how-to-start = ብኸመይ ክትለማመዱ ትደልዩ፧
help-welcome-guest-means = ከም ጋሻ እንተ ተለማሚድኩም፡ ዝኾነ ነገር ኣይንዕቅብን።
help-be-guest = ከም ጋሻ ተለማመዱ
help-be-known = ዝገብሮ ነገር ኣብዚ ኮምፒተር ይዓቀብ
help-welcome-known-means = ሳጓን ምስጢራዊ ኮድን ፍጠሩ። ናይ ሓቂ ስምኩም ኣይትጠቀሙ።
help-nickname = ሳጓ
help-pin = ምስጢራዊ ኮድ (ካብ 4 ክሳዕ 8 ቁጽሪ)
help-sign-in = ናተይ ነገራት ክፈቱ
help-create-me = ኣብዚ ናይ መጀመርታ ግዜይ እዩ

# My competence
help-profile-heading = ፍልጠተይን ክእለተይን
help-profile-lead = ብዛዕባ ነብስኹም ቁሩብ ንገሩና። ሽዑ ንዓኹም ዝሰማማዕ ሕቶታት ክንረክብ ኢና። ኩሉ ክትዘልልዎ ትኽእሉ።
help-profile-save = ዓቂብኩም ቀጽሉ
help-profile-skip = ዝለሉ
help-profile-print = ከም PDF ሕተሙ
help-profile-education = ትምህርቲ
help-profile-country = ዝተማህርኩምሉ ሃገር
help-profile-years = ክንደይ ዓመት ሰሪሕኩም፧
help-profile-occupations = ዝሰራሕኩምዎ ስራሓት
help-profile-languages = እትፈልጥዎም ቋንቋታት
help-profile-norwegian = ኖርወጅኛ ክንደይ ትኽእሉ፧
help-profile-field = ሞያ ወይ ዓይነት ስራሕ
help-profile-job = እትደልይዎ ስራሕ
help-profile-course = ኮርስኹም

# Trying the microphone
help-mic-heading = ማይክሮፎን ፈትኑ
help-mic-start = ፈተነ ጀምሩ
help-mic-say = ብኖርወጅኛ በሉ፡ ንኣብነት፦ «ሰላም! ቃለ መጠይቕ ስራሕ ብኖርወጅኛ እለማመድ ኣለኹ።»
help-mic-good = ጽቡቕ ጌርና ንሰምዓኩም ኣለና።
help-mic-blocked = ብራውዘር ማይክሮፎን ክጥቀም ኣይተፈቕደሉን።
help-mic-device = ማይክሮፎን ኣይረኸብናን።
help-mic-busy = ካልእ ፕሮግራም ነቲ ማይክሮፎን ይጥቀመሉ ኣሎ።
help-mic-muted = ማይክሮፎን ተዓጽዩ ኣሎ።
help-mic-quiet = ድምጺ ትሑት እዩ። ናብ ማይክሮፎን ቀሪብኩም ተዛረቡ።
help-mic-address = ማይክሮፎን ኣብዚ ኣድራሻ ኣይሰርሕን እዩ።
help-mic-go-on = ቀጽሉ
help-mic-skip = ዝለሉ

# Choosing a question
help-home-heading = ሕቶ ምረጹ
help-home-recommended = ንዓኹም ዝሰማማዕ
help-home-all = ኩሎም ሕቶታት
help-home-theme = ኣርእስቲ
help-home-job = ስራሕ
help-home-week = ሰሙን ናይ ኮርስ
help-home-search = ቃል ድለዩ
help-home-done = ተለማሚድኩምሉ
help-home-mic = መጀመርታ ማይክሮፎን ፈትኑ

# One question
help-question-label = ኣስራሒ ይሓትት፦
help-listen = ነቲ ሕቶ ስምዑ
help-purpose = እንታይ ክፈልጡ ይደልዩ፧
help-start = ንክጅምር ሓግዙኒ
help-tips = ምኽርታት
help-culture = ኣብ ኖርወይ ከምዚ እዩ
help-rephrased = ብኻልእ መገዲ ክትብልዎ ትኽእሉ ዶ፧
help-law = ሕጊ እንታይ ይብል፧
help-prepare = ንምሕሳብ ዝኸውን ግዜ
help-way = ብኸመይ ክትምልሱ ትደልዩ፧
help-way-speak = ተዛረቡ
help-way-upload = ናይ ድምጺ ፋይል
help-way-write = ጸሓፉ
help-record-start = ምዝራብ ጀምሩ
help-record-stop = መልሰይ ወዲአ ኣለኹ
help-record-again = ካብ መጀመርታ ጀምሩ
help-record-kept = መልስኹም ኣይጠፍአን። ኣብ ኢድና ኣሎ።
help-record-use = ነዚ መልሲ ተጠቐሙ
help-live-hide = ነቲ ቃላት ሕብኡ
help-live-show = ነቲ ቃላት ኣርእዩ
help-write = መልስኹም ብኖርወጅኛ ጸሓፉ
help-get-feedback = ርእይቶ ርኸቡ

# Your own view
help-rating-heading = ንስኹምከ እንታይ ትብሉ፧
help-rating-met = እወ
help-rating-partly = ቁሩብ
help-rating-missing = ገና ኣይኮነን
help-rating-show = ርእይቶ ኣርእዩ
help-rating-skip = ዝለሉ
help-work-listening = መልስኹም ንሰምዕ ኣለና…
help-work-reading = መልስኹም ነንብብ ኣለና…
help-work-judging = ኣስራሒ ዘስተብህለሉ ነገራት ንርኢ ኣለና…
help-done = እቲ ርእይቶ ድሉው እዩ።

# Feedback
help-feedback-heading = ርእይቶ
help-transcript = ዝሰማዕናዮ እዚ እዩ
help-criteria-heading = ኣስራሒ ዘስተብህለሉ ነገራት
help-level-met = እወ፡ እዚ ሰሚዕናዮ
help-level-partly = ዳርጋ
help-level-missing = ገና ኣይኮነን
help-next-steps-heading = ዝቕጽሉ ስጉምትታት
help-flow-heading = ኣዛራርባኹም ከመይ ነይሩ (ፍጥነትን ስቕታን)
help-correct-heading = ጌጋ ኣሎ ዶ፧ ነቲ ጽሑፍ ኣርምዎ
help-correct = ነቲ ጽሑፍ ኣሪምኩም ሓድሽ ርእይቶ ርኸቡ
help-show-model-answer = ናይ ጽቡቕ መልሲ ኣብነት ኣርእዩ
help-try-again = ደጊምኩም ፈትኑ
help-compare-heading = እንታይ ተመሓይሹ፧
help-another-question = ሓድሽ ሕቶ ምረጹ

# When something does not work
help-our-mistake = ጸገም ኣጋጢሙ። ደጊምኩም ፈትኑ። እንተ ዘይሰሪሑ፡ ንመምህር ሕተቱ።
help-connection = ርክብ ተቋሪጹ። መልስኹም ኣይጠፍአን። ቁሩብ ተጸበዩ።
help-too-large = እቲ ፋይል ኣዝዩ ዓቢ እዩ።
help-audio-muted = ዋላ ሓንቲ ኣይንሰምዕን ኣለና። ምናልባት ማይክሮፎን ተዓጽዩ ይኸውን።
help-ui-no-take = ገና ዝተቐድሐ ድምጺ የለን። ነቲ መልጎም ጠዊቕኩም ተዛረቡ።
help-ui-no-text = መጀመርታ መልስኹም ጸሓፉ።
help-store-sign-in-wrong = እቲ ሳጓ ወይ እቲ ምስጢራዊ ኮድ ጌጋ እዩ።
help-store-nickname-taken = እዚ ሳጓ ካልእ ሰብ ኣለዎ። ካልእ ምረጹ።
help-store-pin-form = ምስጢራዊ ኮድ ካብ 4 ክሳዕ 8 ቁጽሪ ክህልዎ ኣለዎ።
help-shell-session-over = ንነዊሕ ግዜ ስለ ዘይተጠቐምኩምሉ፡ እቲ ገጽ ተዓጽዩ።
help-feedback-gate-silence = ድምጺ ሰብ ኣይሰማዕናን።
help-feedback-gate-too-short = እቲ መልሲ ኣዝዩ ሓጺር እዩ።
help-feedback-gate-unsure = እንታይ ከም ዝበልኩም ርግጸኛታት ኣይኮንናን።
help-feedback-gate-not-norwegian = ብኖርወጅኛ ክትምልሱ ፈትኑ።
help-feedback-gate-off-topic = ነቲ ሕቶ ደጊምኩም ኣንብብዎ።

# Mock interview and role play
help-mock-heading = ናይ ልምምድ ቃለ መጠይቕ
help-mock-lead = ኣብዚ ምሉእ ቃለ መጠይቕ ትለማመዱ። በብሓደ ሕቶ ይመጸኩም።
help-mock-start = ቃለ መጠይቕ ጀምሩ
help-mock-go-on = ቃለ መጠይቕ ቀጽሉ
help-mock-follow-ups = ብዛዕባ መልስኹም ተወሳኺ ሕቶ ክትሕተቱ ትኽእሉ
help-mock-unlawful = ዘይሕጋዊ ሕቶ ክትሕተቱ ትኽእሉ። ሽዑ ብኣኽብሮት ምምላስ ክትለማመዱ ትኽእሉ።
help-mock-skip = ነዚ ሕቶ ዝለልዎ
help-mock-pause = ዕረፍቲ ውሰዱ
help-mock-end = ወዲእኩም ነቲ ጸብጻብ ርኣዩ
help-mock-next = ዝቕጽል ሕቶ
help-mock-report = እቲ ቃለ መጠይቕ ከምዚ ነይሩ
help-mock-group = ናይ ተራ ጸወታ፦ ሓደ ይሓትት፡ ሓደ ይምልስ፡ እቶም ካልኦት ይሰምዑ

# Statements
help-statements-heading = ሓቂ ድዩ፧
help-statements-lead = ብዛዕባ ስራሕ ኣብ ኖርወይ ዝተባህለ ሓሳብ ኣንብቡ። ሓቂ ድዩ፡ ሓቂ ኣይኮነን ወይስ ከከም ኩነታቱ እዩ፧
help-statements-themes = ኣርእስቲ ምረጹ
help-statements-all = ንኹሉ ሓሳባት መልሱ
help-statements-stemmer = ሓቂ እዩ
help-statements-stemmer-ikke = ሓቂ ኣይኮነን
help-statements-kommer-an-paa = ከከም ኩነታቱ
help-statements-right = እወ፡ ልክዕ እዩ!
help-statements-wrong = ምሉእ ብምሉእ ልክዕ ኣይኮነን። ነቲ መግለጺ ኣንብብዎ።
help-statements-next = ዝቕጽል ሓሳብ
help-statements-see-score = ከመይ ከም ዝኸደ ርኣዩ
help-statements-again = ነቶም ዝተጋገኹምዎም ደጊምኩም ፈትኑ
help-statements-to-themes = ካልእ ኣርእስቲ ምረጹ
help-statements-done = እዚ ዙር ተወዲኡ
help-statements-read = ሓንሳብ ደጊምኩም ኣንብቡ

# My progress
help-progress-good = እዚ ጽቡቕ ትገብርዎ ኣለኹም
help-progress-next = ሕጂ ነዚ ክትለማመዱ ትኽእሉ
help-progress-answers = መልስታተይ
help-progress-plan = መደበይ
help-progress-data = ጸብጻብን ናተይ ሓበሬታን
help-progress-days = ዝተለማመድኩምሎም መዓልታት
help-progress-undo = ናብ ዝነበሮ ምለሱ
help-progress-report = ጸብጻብ ኣውርዱ (PDF)
help-progress-export = ዝተዓቀበ ኩሉ ኣውርዱ
help-progress-delete = ብዛዕባይ ዘሎ ኩሉ ይደምሰስ
help-progress-sure = ኩሉ ክድምሰስ ትደልዩ ዶ፧ ዳግማይ ክምለስ ኣይክእልን እዩ።
help-progress-goals = ሸቶታተይ
