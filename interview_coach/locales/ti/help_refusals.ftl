# review: machine 2026-11-22
# Help lines: What to do when something does not work, in Tigrinya. Each follows the Norwegian sentence of the same key.

# When the microphone does not work
help-mic-lead = ሰለስተ ካልኢት ይወስድ። ድሕሪኡ ድምጽኹም ትሰምዑ። ዋላ ሓንቲ ኣይዕቀብን።
help-mic-good-do = ድምጽኹም ሰሚዕኩም ዶ፧ ሽዑ ኩሉ ድሉው እዩ። ዋላ ሓንቲ እንተ ዘይሰሚዕኩም፡ ናይ ሄድፎን ድምጺ ወስኹ።
help-mic-quiet-do = ማይክሮፎን ናብ ኣፍኩም ኣቐርቡ፡ ወይ ኣብ ናይ ኮምፒተር ናይ ድምጺ ቅጥዒ ማይክሮፎን ወስኹ።
help-mic-muted-do = ኣብ ገመድ ወይ ሄድፎን መልጎም ድለዩ። ኣብ ኮምፒተር ቅኑዕ ማይክሮፎን ከም ዝተመርጸ እውን ርኣዩ።
help-mic-blocked-do = ማይክሮፎን ክንጥቀም ፍቐዱ፡ ድሕሪኡ ደጊምኩም ፈትኑ። ከምዚ ግበሩ፦
help-mic-device-do = ሄድፎን ሰኩዑ፡ ቁሩብ ተጸበዩ። ድሕሪኡ ደጊምኩም ፈትኑ። ካልእ መሰኩዒ እውን ፈትኑ።
help-mic-busy-do = ድምጺ ዝጥቀሙ ካልኦት ፕሮግራማት ዕጸዉ፡ ንኣብነት Teams ወይ Zoom። ድሕሪኡ ደጊምኩም ፈትኑ።
help-mic-address-do = እቲ ኣድራሻ ብ https ክጅምር ኣለዎ። ቅኑዕ ኣድራሻ ንመምህር ሕተቱ። መልስኹም ክትጽሕፉ እውን ትኽእሉ።
help-mic-mend-chrome = ኣብ Chrome ከምዚ ግበሩ
help-mic-mend-chrome-do = ነቲ ብጸጋም ናይቲ ኣድራሻ ዘሎ ምልክት ጠውቑ። «Mikrofon» (ማይክሮፎን) ኣብርሁ። ነቲ ገጽ ከም ሓድሽ ክፈቱ።
help-mic-mend-edge = ኣብ Edge ከምዚ ግበሩ
help-mic-mend-edge-do = ነቲ ብጸጋም ናይቲ ኣድራሻ ዘሎ ቁልፊ ጠውቑ። ኣብ ጥቓ «Mikrofon» «Tillat» (ፍቐዱ) ምረጹ። ነቲ ገጽ ከም ሓድሽ ክፈቱ።
help-mic-mend-firefox = ኣብ Firefox ከምዚ ግበሩ
help-mic-mend-firefox-do = ነቲ ብጸጋም ናይቲ ኣድራሻ ዘሎ ማይክሮፎን ጠውቑ። «Blokkert» (ዝተዓጽወ) ኣልግሱ። ነቲ ገጽ ከም ሓድሽ ክፈቱ፡ «Tillat» (ፍቐዱ) ምረጹ።
help-take-kept = መልስኹም ስምዑ። እቲ ዝተቐድሐ ድምጺ ኣብዚ መስኮት ጥራይ ኣሎ፡ ክትቅጽሉ ከለኹም ድማ ይጠፍእ።

# When something cannot be done
help-audio-empty = እቲ ፋይል ባዶ እዩ። ከም ሓድሽ ቅድሑ፡ ወይ ካልእ ፋይል ምረጹ።
help-audio-not-audio = እዚ ኣብዚ ክንጥቀመሉ ንኽእል ናይ ድምጺ ፋይል ኣይኮነን። WAV፡ FLAC፡ MP3፡ M4A፡ OGG ወይ WebM ተጠቐሙ።
help-audio-cut-off = እቲ ናይ ድምጺ ፋይል ምሉእ ኣይኮነን። መወዳእታኡ የለን። ከም ሓድሽ ቅድሕዎ፡ ወይ ደጊምኩም ድምጺ ቅድሑ።
help-audio-damaged = እቲ ናይ ድምጺ ፋይል ተበላሽዩ። ከም ሓድሽ ቅድሕዎ፡ ወይ ደጊምኩም ድምጺ ቅድሑ።
help-audio-drm = እዚ ናይ ድምጺ ፋይል ዝተዓደገን ዝተዓጽወን እዩ። ባዕልኹም ዝቐዳሕኩምዎ ተጠቐሙ።
help-audio-no-stream = ኣብቲ ፋይል ድምጺ የለን። ናይ ድምጺ ፋይል ምረጹ፡ ስእሊ ወይ ድምጺ ዘይብሉ ፊልም ኣይኮነን።
help-audio-no-sound = ኣብቲ ዝተቐድሐ ፈጺሙ ድምጺ የለን። ከም ሓድሽ ቅድሑ።
help-audio-too-long = እቲ ዝተቐድሐ ኣዝዩ ነዊሕ እዩ። ዝሓጸረ መልሲ ቅድሑ።
help-audio-too-large = እቲ ፋይል ኣዝዩ ዓቢ እዩ። ከም MP3 ወይ M4A ዓቅብዎ።
help-audio-rate = እቲ ድምጺ ኣብዚ ክንጥቀመሉ ብዘይንኽእል መንገዲ እዩ ተቐዲሑ።
help-audio-channels = እቲ ዝተቐድሐ ኣዝዩ ብዙሕ መስመር ድምጺ ኣለዎ፡ ወይ የብሉን። ከም mono ዓቅብዎ።
help-audio-samples = እቲ ዝተቐድሐ ክንበብ ኣይከኣልን። ከም ሓድሽ ቅድሑ።
help-audio-not-numbers = ኣብቲ ዝተቐድሐ ድምጺ ዘይኮነ ነገር ኣሎ። ከም ሓድሽ ቅድሑ።
help-audio-slow = እቲ ፋይል ንምንባብ ኣዝዩ ነዊሕ ግዜ ወሲዱ። ከም MP3 ወይ WAV ዓቅብዎ፡ ደጊምኩም ፈትኑ።
help-audio-clipped = እቲ ድምጺ ኣዝዩ ዓው ዝበለ እዩ። ገሊኡ ቃላት ክጠፍእ ይኽእል። ካብ ማይክሮፎን ቁሩብ ረሓቑ።
help-store-nickname-length = እቲ ሳጓ ኣዝዩ ሓጺር ወይ ኣዝዩ ነዊሕ እዩ። ካልእ ጸሓፉ።
help-store-nickname-signs = ኣብቲ ሳጓ ክንጥቀመሉ ዘይንኽእል ምልክታት ኣሎ። ፊደላትን ቁጽርታትን ተጠቐሙ።
help-store-sign-in-wait = ብዙሕ ግዜ ፈቲንኩም። ሒደት ደቓይቕ ተጸበዩ፡ ደጊምኩም ፈትኑ።
help-store-text-empty = ኣብዚ ገለ ክህሉ ኣለዎ። ሒደት ቃላት ጸሓፉ።
help-store-text-long = እቲ ጽሑፍ ኣዝዩ ነዊሕ እዩ። ኣሕጽርዎ።
help-store-list-long = እቲ ዝርዝር ኣዝዩ ነዊሕ እዩ።
help-store-years = ቁጽሪ ዓመታት ክንድዚ ክበዝሕ ኣይክእልን።
help-store-not-kept = እዚ ድሕሪ ሕጂ የለን። ተመለሱ፡ ካልእ ምረጹ።
help-store-undo-over = እዚ ተደምሲሱ እዩ፡ ክምለስ ኣይክእልን።
help-store-full = እቲ ዲስክ መሊኡ እዩ። ዋላ ሓንቲ ኣይተዓቀበን።
help-store-busy = እቲ ፕሮግራም ትሑዝ እዩ። ቁሩብ ተጸበዩ፡ ደጊምኩም ፈትኑ።
help-pool-full = ሕጂ ብዙሓት ሰባት ይጽበዩ ኣለዉ። ዝተቐድሐ ድምጽኹም ተዓቂቡ ኣሎ። ድሕሪ ቁሩብ ደጊምኩም ፈትኑ።
help-live-cancelled = እዚ መልሲ ተቋሪጹ እዩ። ሓድሽ ምቕዳሕ ጀምሩ።
help-scoring-question-unknown = እዚ ሕቶ ኣብዚ የለን።
help-profile-years-form = ቁጽሪ ዓመታት ብቁጽሪ ጸሓፉ፡ ንኣብነት 5።
help-ui-no-file = ገና ናይ ድምጺ ፋይል የለን። መጀመርታ ፋይል ምረጹ።
help-ui-text-too-long = እቲ ጽሑፍ ኣዝዩ ነዊሕ እዩ። ኣሕጽርዎ።
help-ui-take-gone = እቲ ዝተቐድሐ ድምጺ ድሕሪ ሕጂ ኣብዚ የለን። ደጊምኩም ቅድሑ ወይ ጽዓኑ።
help-ui-nothing-to-correct = ገና ክእረም ዝኽእል መልሲ የለን። መጀመርታ ነቲ ሕቶ መልሱ።
help-progress-not-there = ዝጠወቕኩምዎ ድሕሪ ሕጂ ኣብዚ የለን። ነቲ ገጽ ከም ሓድሽ ክፈቱ።
help-choose-job-unknown = ነዚ ስራሕ ኣይተረድኣናን። ብኻልእ መንገዲ ጸሓፍዎ።
