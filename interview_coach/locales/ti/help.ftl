# review: machine 2026-11-22
# Help lines: what stands there in Norwegian, short, in Tigrinya. The line follows the Norwegian text.
# Form of address: polite plural (-ኹም).

# The menu
help-nav-home = ተለማመዱ
help-nav-history = ግስጋሰይ
help-nav-mock-interview = ናይ ልምምድ ቃለ መሕትት
help-nav-statements = ሓሳባት
help-finish = ውጽኡ
help-leave = ክትወጹ ትደልዩ ዶ፧
help-leave-answer = መልስኹም ክጠፍእ እዩ።
help-leave-guest = ጋሻ ኢኹም። ዝገበርኩምዎ ክጠፍእ እዩ።
help-leave-interview = እቲ ቃለ መሕትት ኣይተወድአን። ካልእ ግዜ ክትቅጽልዎ ትኽእሉ።
help-leave-no = ኣይፋል፡ ኣብዚ ጽንሑ
help-leave-yes = እወ፡ ውጽኡ
help-still-here = ኣብዚ ኣለኹም ዶ፧
help-still-here-why = ስቕ ኢሉ ኣሎ። ካልእ ሰብ ነቲ ዝገበርኩምዎ ምእንቲ ከይርኢ፡ እዚ ገጽ ቀልጢፉ ክዕጾ እዩ።
help-stay = እወ፡ ኣብዚ ኣለኹ
help-start-first-time = ንመጀመርታ ግዜ እዚ ቁሩብ ደቓይቕ ይወስድ።
help-start-begin = እቲ ፕሮግራም ይዳሎ ኣሎ…
help-start-loading-bank = ነቶም ሕቶታት ነምጽእ ኣለና…
help-start-loading-speech = ዘረባ ንምስማዕ ንዳሎ ኣለና…
help-start-loading-judge = ነቲ ግምገማ ነዳልዎ ኣለና…
help-start-failed = እቲ ፕሮግራም ክዳሎ ኣይከኣለን። ንመምህር ንገሩ።
help-models-stage-fetch = እቲ ፕሮግራም ዘድልዮ ነምጽእ ኣለና
help-models-stage-make = እቲ ፕሮግራም ዘድልዮ ንሰርሕ ኣለና
help-models-stage-check = ኩሉ ልክዕ ምዃኑ ንቈጻጸር ኣለና
help-privacy = ኩሉ ነገር ኣብዚ ኮምፒተር ይተርፍ።
help-privacy-lan = ኩሉ ነገር ኣብዚ ክፍሊ፡ ኣብ ናይ ኮርስ ኮምፒተር ይተርፍ።
help-sound-deleted = ርእይቶ ምስ ረኸብኩም እቲ ዝተቐድሐ ድምጺ ይድምሰስ።
help-sound-kept = ዝተቐድሐ ድምጽኹም ይዕቀብ። ኣብ ዝደለኹምዎ ግዜ ክትድምስስዎ ትኽእሉ።
help-footer = እዚ ልምምድ እዩ፡ ፈተና ኣይኮነን። እቲ ፕሮግራም እትብልዎ ይሰምዕ። ኣደማምጻን ሰዋስውን ነጥቢ ኣይወሃቦን።

# Welcome
help-intro-heading = ቃለ መሕትት ስራሕ ብኖርወጅኛ ተለማመዱ
help-intro = ንሓደ ሕቶ ብድምጽኹም መልሱ። ኣስራሒ ንምንታይ ከም ዘስተብህል ርኣዩ።
help-intro-step-choose = ሕቶ ምረጹ
help-intro-step-answer = ብኖርወጅኛ መልሱ
help-intro-step-feedback = ርእይቶ ርኸቡ እሞ ደጊምኩም ፈትኑ
help-choose-language = ቋንቋ ሓገዝ ምረጹ
help-how-to-start = ብኸመይ ክትለማመዱ ትደልዩ፧
help-welcome-guest-means = ከም ጋሻ እንተ ተለማሚድኩም፡ ዝኾነ ነገር ኣይንዕቅብን።
help-be-guest = ከም ጋሻ ተለማመዱ
help-be-known = ዝገብሮ ነገር ኣብዚ ኮምፒተር ይዓቀብ
help-welcome-be-known = { help-be-known }
help-welcome-known-means = ሳጓን ምስጢራዊ ኮድን ፍጠሩ። ናይ ሓቂ ስምኩም ኣይትጠቀሙ። ኣብ ዝቕጽል ግዜ ምዕባለኹም ክትርእዩ ትኽእሉ።
help-nickname = ሳጓ
help-pin = ምስጢራዊ ኮድ (ካብ 4 ክሳዕ 8 ቁጽሪ)
help-sign-in = ቅድሚ ሕጂ ኣብዚ ነይረ
help-create-me = ኣብዚ ናይ መጀመርታ ግዜይ እዩ
help-welcome-take-along = ነቲ ሕጂ ዝገበርኩምዎ ክትወስድዎ ትደልዩ ዲኹም፧
help-welcome-take-along-means = ሽዑ መልስታትኩምን ብዛዕባ ርእስኹም ዝነገርኩምናን ንዕቅብ። ኣይፋል እንተ ኢልኩም፡ ንኹሉ ነጥፍኦ።
help-welcome-take-along-not = ሕጂ ንሓደ መልሲ ንርኢ ኣለና። ንሱ ኣይዕቀብን እዩ።
help-take-along-yes = እወ፡ ውሰድዎ
help-take-along-no = ኣይፋል፡ ኣጥፍእዎ
help-welcome-taken-along = ዝገበርኩምዎ ተዓቂቡ ኣሎ።

# My competence
help-profile-heading = ፍልጠተይን ክእለተይን
help-profile-lead = ብዛዕባ ነብስኹም ቁሩብ ንገሩና። ሽዑ ንዓኹም ዝሰማማዕ ሕቶታት ክንረክብ ኢና። ኩሉ ክትዘልልዎ ትኽእሉ።
help-profile-save = ዓቂብኩም ቀጽሉ
help-profile-skip = ዝለሉ
help-profile-print = ንኣማኻሪ PDF ስርሑ
help-profile-download = ነቲ PDF ኣውርዱ
help-profile-education = ትምህርቲ
help-profile-country = ዝተማህርኩምሉ ሃገር
help-profile-years = ክንደይ ዓመት ሰሪሕኩም፧
help-profile-occupations = ዝሰራሕኩምዎ ስራሓት (ኣብ መንጎኦም ኮማ ግበሩ)
help-profile-languages = እትፈልጥዎም ቋንቋታት (ኣብ መንጎኦም ኮማ ግበሩ)
help-profile-norwegian = ኖርወጅኛ ክንደይ ትኽእሉ፧
help-profile-norwegian-none = ኣይፈልጥን
help-profile-field = ሞያ ወይ ዓይነት ስራሕ
help-profile-job = እትደልይዎ ስራሕ
help-profile-course = ኮርስኹም

# Trying the microphone
help-mic-heading = ማይክሮፎን ፈትኑ
help-mic-start = ጀምሩ
help-mic-running = ሕጂ ተዛረቡ…
help-mic-again = ደጊምኩም ፈትኑ
help-mic-say = ብኖርወጅኛ በሉ፡ ንኣብነት፦ «ሰላም! ቃለ መሕትት ስራሕ ብኖርወጅኛ እለማመድ ኣለኹ።»
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
help-home-find = ቴማ፡ ስራሕ ወይ ሰሙን ምረጹ
help-home-theme = ኣርእስቲ
help-home-job = ስራሕ
help-home-week = ሰሙን ናይ ኮርስ
help-home-search = ቃል ድለዩ
help-home-narrowed = ሕጂ ንኹሎም ሕቶታት ኣይትርእዩን ዘለኹም።
help-home-show-all = ኩሎም ሕቶታት ኣርእዩ
help-home-done = ተለማሚድኩምሉ ዶ፧
help-home-mic = መጀመርታ ማይክሮፎን ፈትኑ

# One question
help-back = ካልእ ሕቶ ምረጹ
help-question-label = ኣስራሒ ይሓትት፦
help-machine-translated = ብማሽን ዝተተርጐመ እዩ። እቲ ናይ ኖርወጅኛ ጽሑፍ እዩ ዝሰርሕ።
help-listen = ነቲ ሕቶ ስምዑ
help-purpose = እንታይ ክፈልጡ ይደልዩ፧
help-start = ንክጅምር ሓግዙኒ
help-help-start-lead = ምሉእ ሓሳብ ከምዚ ጌርኩም ክትጅምሩ ትኽእሉ፦
help-tips = ምኽርታት
help-culture = ኣብ ኖርወይ ከምዚ እዩ
help-rephrased = ብኻልእ መገዲ ክትብልዎ ትኽእሉ ዶ፧
help-law = ሕጊ እንታይ ይብል፧
help-steps-again = እዚ ሕጂ ክትፍትንዎ ትኽእሉ
help-prepare = ንምሕሳብ ዝኸውን ግዜ
help-prepare-over = ሕጂ ክትጅምሩ ትኽእሉ። ቁሩብ ክትሓስቡ እውን ትኽእሉ።
help-timer-ready = ካብ { $shortest } ክሳብ { $longest } ካልኢት ጽቡቕ እዩ። ክሓጽር ወይ ክነውሕ እውን ይኽእል።
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
help-live-behind = እቲ ኮምፒተር ሕጂ ስራሕ በዚሕዎ ኣሎ። ዘረባኹም ቀጽሉ። ኩሉ ይቕረጽ ኣሎ፡ እቶም ቃላት ኣብ መወዳእታ ክመጹ እዮም።
help-live-empty = እቶም ቃላት ድሕሪ ቁሩብ ኣብዚ ይርኣዩ።
help-write = መልስኹም ብኖርወጅኛ ጸሓፉ
help-get-feedback = ርእይቶ ርኸቡ

# Your own view
help-rating-heading = ንስኹምከ እንታይ ትብሉ፧
help-rating-lead = ብዛዕባ መልስኹም ሕሰቡ። እዚ ጠቒስኩምዎ ዶ፧ እትመርጽዎ ንዓኹም እዩ። ጸብጻብ እንተ ሰሪሕኩም ኣብኡ እውን ክህሉ እዩ።
help-rating-met = እወ
help-rating-partly = ዳርጋ
help-rating-missing = ገና ኣይኮነን
help-rating-show = ርእይቶ ኣርእዩ
help-rating-skip = ዝለሉ
help-work-listening = መልስኹም ንሰምዕ ኣለና…
help-work-reading = መልስኹም ነንብብ ኣለና…
help-work-judging = ኣስራሒ ዘስተብህለሉ ነገራት ንርኢ ኣለና…
help-done = እቲ ርእይቶ ድሉው እዩ።
help-give-up = ምጽባይ ኣቋርጹ
help-given-up = ሕጂ ኣይትጽበዩን ኣለኹም። መልስኹም ገና ኣብዚ ኣሎ። ተጠቐሙሉ፡ ወይ ከም ሓድሽ መልሱ።
help-done-uncorrected = እቲ ጽሑፍ ከምቲ ቅድሚ ምእራምኩም ዝነበሮ ኣሎ።

# Feedback
help-feedback-heading = ርእይቶ
help-transcript = ዝሰማዕናዮ እዚ እዩ
help-criteria-heading = ኣስራሒ ዘስተብህለሉ ነገራት
help-level-met = እወ፡ እዚ ኣሎ
help-level-partly = ዳርጋ
help-level-missing = ገና ኣይኮነን
help-next-steps-heading = ዝቕጽሉ ስጉምትታት
help-overall-show = ንመላእ መልሲ ዝወሃብ ቁጽሪ
help-flow-heading = ኣዛራርባኹም ከመይ ነይሩ (ፍጥነትን ስቕታን)
help-correct-heading = ጌጋ ኣሎ ዶ፧ ነቲ ጽሑፍ ኣርምዎ
help-correct = ነቲ ጽሑፍ ኣሪምኩም ሓድሽ ርእይቶ ርኸቡ
help-correct-label = መልስኹም
help-use-heard = ነቲ ፈለማ ዝነበረ ጽሑፍ ተጠቐሙ
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
help-store-sign-in-wrong = እቲ ሳጓ ወይ እቲ ምስጢራዊ ኮድ ጌጋ እዩ። ኮድ ረሲዕኩም፧ ንመምህርኩም ሕተቱ።
help-store-nickname-taken = እዚ ሳጓ ካልእ ሰብ ኣለዎ። ካልእ ምረጹ።
help-store-pin-form = ምስጢራዊ ኮድ ካብ 4 ክሳዕ 8 ቁጽሪ ክህልዎ ኣለዎ።
help-shell-session-over = ንነዊሕ ግዜ ስለ ዘይተጠቐምኩምሉ፡ እቲ ገጽ ተዓጽዩ።

# Mock interview and role play
help-mock-heading = ናይ ልምምድ ቃለ መሕትት
help-mock-lead = ኣብዚ ምሉእ ቃለ መሕትት ትለማመዱ። በብሓደ ሕቶ ይመጸኩም። ጸብጻብ ኣብ መወዳእታ ክመጽእ እዩ።
help-mock-start = ቃለ መሕትት ጀምሩ
help-mock-go-on = ቃለ መሕትት ቀጽሉ
help-mock-follow-ups = ብዛዕባ መልስኹም ተወሳኺ ሕቶ ክትሕተቱ ትኽእሉ
help-mock-unlawful = ዘይሕጋዊ ሕቶ ክትሕተቱ ትኽእሉ። ሽዑ ብኣኽብሮት ምምላስ ክትለማመዱ ትኽእሉ።
help-mock-skip = ነዚ ሕቶ ዝለልዎ
help-mock-pause = ዕረፍቲ ውሰዱ
help-mock-end = ወዲእኩም ነቲ ጸብጻብ ርኣዩ
help-mock-next = ዝቕጽል ሕቶ
help-mock-report = እቲ ቃለ መሕትት ከምዚ ነይሩ
help-mock-group = ናይ ተራ ጸወታ፦ ሓደ ይሓትት፡ ሓደ ይምልስ፡ እቶም ካልኦት ይሰምዑ

# Statements
help-statements-heading = ሓቂ ድዩ፧
help-statements-lead = ብዛዕባ ስራሕ ኣብ ኖርወይ ዝተባህለ ሓሳብ ኣንብቡ። ሓቂ ድዩ፡ ሓቂ ኣይኮነን ወይስ ከከም ኩነታቱ እዩ፧ መልሲ ብኡንብኡ ክትረኽቡ ኢኹም።
help-statements-themes = ኣርእስቲ ምረጹ
help-statements-all = ንኹሉ ሓሳባት መልሱ
help-statements-stemmer = ሓቂ እዩ
help-statements-stemmer-ikke = ሓቂ ኣይኮነን
help-statements-kommer-an-paa = ከከም ኩነታቱ
help-statements-right = እወ፡ ልክዕ እዩ!
help-statements-wrong-stemmer = ምሉእ ብምሉእ ልክዕ ኣይኮነን። ልክዕ መልሲ፦ { help-statements-stemmer }
help-statements-wrong-stemmer-ikke = ምሉእ ብምሉእ ልክዕ ኣይኮነን። ልክዕ መልሲ፦ { help-statements-stemmer-ikke }
help-statements-wrong-kommer-an-paa = ምሉእ ብምሉእ ልክዕ ኣይኮነን። ልክዕ መልሲ፦ { help-statements-kommer-an-paa }
help-statements-next = ዝቕጽል ሓሳብ
help-statements-see-score = ከመይ ከም ዝኸደ ርኣዩ
help-statements-again = ነቶም ሓሳባት ደጊምኩም ፈትኑ
help-statements-to-themes = ካልእ ኣርእስቲ ምረጹ
help-statements-done = እዚ ዙር ተወዲኡ
help-statements-read = ሓንሳብ ደጊምኩም ኣንብቡ

# My progress
help-progress-good = እዚ ጽቡቕ ትገብርዎ ኣለኹም
help-progress-next = ሕጂ ነዚ ክትለማመዱ ትኽእሉ
help-progress-answers = መልስታተይ
help-progress-plan = መደበይ
help-progress-data = ጸብጻብን ቅጥዕታትን
help-progress-days = ዝተለማመድኩምሎም መዓልታት
help-progress-undo = ናብ ዝነበሮ ምለሱ
help-progress-report = ጸብጻብ ኣውርዱ (PDF)
help-progress-export = ዝተዓቀበ ኩሉ ኣውርዱ
help-progress-delete = ብዛዕባይ ዘሎ ኩሉ ይደምሰስ
help-progress-sure = ኩሉ ክድምሰስ ትደልዩ ዶ፧ ዳግማይ ክምለስ ኣይክእልን እዩ።
help-progress-gone-on = ናብ ቀዳማይ ገጽ
help-progress-goals = ሸቶታተይ
help-progress-overview = ሓፈሻዊ ትርኢት

# Settings, code, recordings, mock interviews
help-progress-settings = ምቅጥጣን
help-progress-live-words = ክዛረብ ከለኹ ነቶም ቃላት ኣርእዩ
help-progress-reviews = ነቲ ትርጉም መን ርእይዎ፧
help-progress-pin = ኮድ ቀይሩ
help-progress-pin-lead = ነቲ ሕጂ ዘለኩም ኮድ ሓደ ግዜ ጽሓፉ። ነቲ ሓድሽ ኮድ ክልተ ግዜ ጽሓፉ።
help-progress-pin-old = ሕጂ ዘለኩም ኮድ
help-progress-pin-new = ሓድሽ ኮድ (ካብ 4 ክሳዕ 8 ቁጽሪ)
help-progress-pin-again = እቲ ሓድሽ ኮድ መሊስኩም
help-progress-pin-changed = ኮድ ተቐይሩ ኣሎ።
help-progress-recording-gone = እቲ ቅዳሕ ድምጺ ተደምሲሱ ኣሎ።
help-progress-recordings-gone = እቶም ቅዳሓት ድምጺ ተደምሲሶም ኣለዉ።
help-progress-silence-sure = ነቶም ቅዳሓት ድምጺ ክትድምስስዎም ትደልዩ ዶ፧
help-progress-silence-lead = መልስታትኩም ኣብዚ ይጸንሑ። ብድሕሪኡ ብቕጽበት ክትመልስዎ ትኽእሉ።
help-progress-silence-yes = እወ፡ ደምስሱ
help-progress-silence-no = ኣይፋል፡ ኣጽንሕዎም
help-progress-left = ነቲ ኮርስ ድሕሪ ሕጂ ኣይትከታተልዎን ኢኹም።
help-progress-interviews = ናይ ልምምድ ቃለ መሕትታትኩም
help-mock-going = ዘይተወድአ ቃለ መሕትት ኣለኩም
help-mock-ask-lead = ክትቅጽልዎ ዲኹም ወይስ ሓድሽ ክትጅምሩ፧ ሽዑ እቲ ናይ ቀደም ይውዳእ።
help-mock-again = ሓድሽ ቃለ መሕትት ጀምሩ
help-mock-earlier-all = ንኹሎም ቃለ መሕትታት ኣብ «ግስጋሰይ» ርኣዩ
help-profile-back = ተመለሱ
help-profile-saved = ዝጸሓፍኩምዎ ተዓቂቡ ኣሎ።
help-store-pin-wrong = እቲ ናይ ቀደም ኮድ ጌጋ እዩ። ኮድ ረሲዕኩም፧ ንመምህርኩም ሕተቱ።
help-store-pin-differs = እቶም ክልተ ሓደስቲ ኮዳት ሓደ ኣይኮኑን። ነቲ ሓድሽ ኮድ ክልተ ግዜ ጽሓፉ።
help-review-machine = ብማሽን ዝተተርጎመ። ሰብ ኣይረኣዮን።
help-review-person = ሰብ ርእይዎ ኣሎ።
help-review-unknown = ነቲ ጽሑፍ መን ከም ዝረኣዮ ኣይንፈልጥን።

# More about the feedback
help-done-again = ነቲ ጽሑፍ ከም ሓድሽ ገምጊምናዮ።
help-transcript-heading-typed = ዝጸሓፍኩምዎ እዚ እዩ
help-transcript-heading-corrected = ጽሑፍኩም ከምቲ ዝኣረምኩምዎ
help-limits-heading = ዘክሩ
help-delivery-what-is-this = እዚ እንታይ ማለት እዩ፧
help-model-answer-heading = ናይ ጽቡቕ መልሲ ኣብነት
help-flow-more = ተወሳኺ ቁጽርታት
help-feedback-step-partly = ብዛዕባ እዚ ተወሳኺ ተዛረቡ።
help-feedback-step-follow-up = ነዚ እውን ክትምልሱ ፈትኑ።
help-compare-back = ናብቲ ርእይቶ ተመለሱ

# What is kept
help-profile-keep = ዝተቐድሐ ድምጸይ ኣብዚ ኮምፒተር ይጽናሕ። ሽዑ ሓደ ኣማኻሪ ክሰምዖ ይኽእል።
help-profile-kept = ካብ ሕጂ ዝተቐድሐ ድምጽኹም ይዕቀብ።
help-profile-not-kept = ዝተቐድሐ ድምጺ ድሕሪ ርእይቶ ይድምሰስ።
help-profile-printed = እቲ PDF ድሉው እዩ። «Last ned PDF-en» (PDF ኣውርዱ) ጠውቑ።
help-progress-begin = ሕቶ ምረጹ
help-progress-recordings = ዝተቐድሐ ድምጽኹም
help-progress-recording = ዝተቐድሐ ድምጽኹም
help-progress-compare = ምስ ካልእ ፈተነ ኣነጻጽሩ
help-progress-over-time = ምስ ግዜ ከምዚ ከይዱ
help-progress-themes-more = ካልኦት ኣርእስትታት
help-progress-themes-few = ውሑድ መልሲ ዘለዎም ኣርእስትታት
help-progress-by-day-words = ብቃላት ኣንብብዎ
help-progress-again-more = ካልኦት ሕቶታት
help-progress-to-statements = ሓሳባት ተለማመዱ
help-progress-downloaded = እቲ ፋይል ኣብ «Nedlastinger» (ዝወረዱ) ኣሎ። ካልኦት ነዚ ኮምፒተር እንተ ተጠቒሞም ደምስስዎ።
help-steps-more = ካልእ ክትፍትንዎ እትኽእሉ ነገራት
help-to-next-steps = ናብ ዝቕጽሉ ስጉምትታት ሕለፉ
help-profile-more = ተወሳኺ ንገሩ፡ እንተ ደሊኹም
help-profile-norwegian-A1 = ገለ ቃላትን ምሉእ ሓሳባትን እፈልጥ
help-profile-norwegian-A2 = ብዛዕባ መዓልታዊ ህይወት ቁሩብ ክዛረብ እኽእል
help-profile-norwegian-B1 = ኣብ ልሙድ ዝርርብ ክሳተፍ እኽእል
help-profile-norwegian-B2 = ብዛዕባ መብዛሕትኡ ነገር ጽቡቕ ገይረ እዛረብ
help-profile-norwegian-C1 = ብቐሊሉ እዛረብ፡ ብዛዕባ ሞያይ እውን
help-with-nickname = እተዉ፡ ወይ ሳጓ ፍጠሩ
help-home-mic-again = ማይክሮፎን ደጊምኩም ፈትኑ
help-help-language = ሓገዝ ብቋንቋ፦
help-guest = ጋሻ
