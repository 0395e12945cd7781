# review: machine 2026-11-22
# Help lines: what stands there in Norwegian, short, in Somali. The line follows the Norwegian text.

# The menu
help-nav-home = Tababaro
help-nav-history = Horumarkayga
help-nav-mock-interview = Wareysi tababar ah
help-nav-statements = Hadallo
help-finish = Ka bax
help-leave = Ma rabtaa inaad ka baxdo?
help-leave-answer = Jawaabtaadu way lumaysaa.
help-leave-guest = Marti baad tahay. Wixii aad qabatay way lumayaan.
help-leave-interview = Wareysigu ma dhammaan. Mar kale ayaad sii wadi kartaa.
help-leave-no = Maya, halkan joog
help-leave-yes = Haa, ka bax
help-still-here = Ma joogtaa?
help-still-here-why = Waa aamusnaan. Boggu dhowaan wuu xirmayaa si aan qof kale u arkin waxaad samaysay.
help-stay = Haa, waan joogaa
help-start-first-time = Marka ugu horreysa tani waxay qaadanaysaa dhowr daqiiqo.
help-start-begin = Barnaamijku wuu isdiyaarinayaa…
help-start-loading-bank = Su'aalaha ayaan soo qaadaynaa…
help-start-loading-speech = Waxaan isu diyaarinaynaa inaan hadalka dhegaysanno…
help-start-loading-judge = Qiimaynta ayaan diyaarinaynaa…
help-start-failed = Barnaamijku isma diyaarin karin. Macallinka u sheeg.
help-models-stage-fetch = Waxaan soo dejinaynaa waxa barnaamijku u baahan yahay
help-models-stage-make = Waxaan samaynaynaa waxa barnaamijku u baahan yahay
help-models-stage-check = Waxaan hubinaynaa in wax walba sax yihiin
help-privacy = Wax walba waxay ku harayaan kombuyuutarkan.
help-privacy-lan = Wax walba waxay ku harayaan qolkan, kombuyuutarka koorsada.
help-sound-deleted = Duubista waa la tirtiraa marka aad faallada hesho.
help-sound-kept = Duubistaada waa la kaydiyaa. Markaad rabto waad tirtiri kartaa.
help-footer = Tani waa tababar, ma aha imtixaan. Barnaamijku wuxuu dhegaystaa waxa aad tiraahdo. Ku dhawaaqidda iyo naxwaha dhibco lama siiyo.

# Welcome
help-intro-heading = Ku tababaro wareysiga shaqada ee af-Noorwiijiga
help-intro = Su'aal codkaaga kaga jawaab. Eeg waxa loo-shaqeeyuhu u fiirsado.
help-intro-step-choose = Dooro su'aal
help-intro-step-answer = Ku jawaab af-Noorwiiji
help-intro-step-feedback = Hel faallo oo mar kale isku day
help-choose-language = Dooro luqadda caawinta
help-how-to-start = Sidee baad rabtaa inaad u tababarato?
help-welcome-guest-means = Haddii aad marti tahay, waxba ma kaydinno.
help-be-guest = Marti ahaan u tababaro
help-be-known = Ku kaydi kombuyuutarkan waxa aan qabto
help-welcome-be-known = { help-be-known }
help-welcome-known-means = Samayso naanays iyo lambar sir ah. Ha isticmaalin magacaaga dhabta ah. Marka xigta waxaad arki kartaa horumarkaaga.
help-nickname = Naanays
help-pin = Lambarka sirta ah (4 ilaa 8 tiro)
help-sign-in = Hore ayaan halkan u joogay
help-create-me = Waa markii iigu horreysay
help-welcome-take-along = Ma rabtaa inaad qaadato waxa aad hadda qabatay?
help-welcome-take-along-means = Markaa waxaan kaydinaynaa jawaabahaaga iyo wixii aad naftaada ka sheegtay. Haddii aad maya tiraahdo, wax walba waan tirtiraynaa.
help-welcome-take-along-not = Hadda waxaan qiimeynaynaa jawaab. Taasi kuma jiri doonto.
help-take-along-yes = Haa, qaado
help-take-along-no = Maya, tirtir
help-welcome-taken-along = Waxa aad qabatay waa la kaydiyay.

# My competence
help-profile-heading = Aqoontayda iyo xirfadahayga
help-profile-lead = Wax yar nooga sheeg naftaada. Markaas waxaan helaynaa su'aalo kugu habboon. Wax walba waad ka boodi kartaa.
help-profile-save = Kaydi oo sii wad
help-profile-skip = Ka bood
help-profile-print = Samee PDF aad siiso la-taliyaha
help-profile-download = Soo deji PDF-ka
help-profile-education = Waxbarasho
help-profile-country = Waddanka aad wax ku soo baratay
help-profile-years = Immisa sano ayaad shaqaysay?
help-profile-occupations = Shaqooyinkii aad soo qabatay (dhexdooda hakad geli)
help-profile-languages = Luqadaha aad taqaan (dhexdooda hakad geli)
help-profile-norwegian = Intee ayaad af-Noorwiijiga taqaan?
help-profile-norwegian-none = Ma garanayo
help-profile-field = Qaybta ama nooca shaqada
help-profile-job = Shaqada aad rabto
help-profile-course = Koorsadaada

# Trying the microphone
help-mic-heading = Tijaabi makarafoonka
help-mic-start = Bilow
help-mic-running = Hadda hadal…
help-mic-again = Mar kale isku day
help-mic-say = Af-Noorwiiji ku dheh, tusaale: «Salaan! Waxaan ku tababaranayaa wareysiga shaqada ee af-Noorwiijiga.»
help-mic-good = Si fiican ayaan kuu maqlaynaa.
help-mic-blocked = Browser-ka looma oggola inuu isticmaalo makarafoonka.
help-mic-device = Makarafoon lama helin.
help-mic-busy = Barnaamij kale ayaa isticmaalaya makarafoonka.
help-mic-muted = Makarafoonka waa la damiyay.
help-mic-quiet = Codku waa daciif. Makarafoonka u soo dhowow oo hadal.
help-mic-address = Makarafoonku ciwaankan kuma shaqeeyo.
help-mic-go-on = Sii wad
help-mic-skip = Ka bood

# Choosing a question
help-home-heading = Dooro su'aal
help-home-recommended = Waxaan kugula talinaynaa
help-home-all = Dhammaan su’aalaha
help-home-find = Dooro mawduuc, shaqo ama toddobaad
help-home-theme = Mawduuc
help-home-job = Shaqo
help-home-week = Toddobaadka koorsada
help-home-search = Eray raadi
help-home-narrowed = Hadda ma wada arkaysid su’aalaha oo dhan.
help-home-show-all = Muuji dhammaan su’aalaha
help-home-done = Ma ku tababaratay?
help-home-mic = Marka hore tijaabi makarafoonka

# One question
help-back = Dooro su'aal kale
help-question-label = Loo-shaqeeyuhu wuxuu weydiinayaa:
help-machine-translated = Mashiin baa turjumay. Qoraalka af-Noorwiijiga ayaa la raacayaa.
help-listen = Dhegeyso su'aasha
help-purpose = Maxay rabaan inay ogaadaan?
help-start = Iga caawi inaan bilaabo
help-help-start-lead = Weedh waxaad u bilaabi kartaa sidan:
help-tips = Talooyin
help-culture = Norway waa sidan
help-rephrased = Si kale ma u oran kartaa?
help-law = Sharcigu muxuu leeyahay?
help-steps-again = Tan hadda waad isku dayi kartaa
help-prepare = Waqti aad ku fikirto
help-prepare-over = Hadda waad bilaabi kartaa. Wax yar oo kale waad ka fikiri kartaa.
help-timer-ready = { $shortest } ilaa { $longest } ilbiriqsi ayaa ku habboon. Waad ka gaabin kartaa ama ka dheerayn kartaa.
help-way = Sidee baad rabtaa inaad u jawaabto?
help-way-speak = Hadal
help-way-upload = Fayl cod ah
help-way-write = Qor
help-record-start = Bilow hadalka
help-record-stop = Jawaabta waan dhammeeyay
help-record-again = Dib u bilow
help-record-kept = Jawaabtaadu ma lumin. Waan haynaa.
help-record-use = Isticmaal jawaabtan
help-live-hide = Qari erayada
help-live-show = Muuji erayada
help-live-behind = Kombuyuutarku hadda wuu mashquul yahay. Iska sii wad hadalka. Wax walba waa la duubayaa, ereyaduna waxay imanayaan dhammaadka.
help-live-empty = Erayadu wax yar ka dib ayay halkan ka soo muuqanayaan.
help-write = Jawaabtaada af-Noorwiiji ku qor
help-get-feedback = Hel faallo

# Your own view
help-rating-heading = Adigu maxaad u malaynaysaa?
help-rating-lead = Ka fikir jawaabtaada. Tan ma ku dartay? Waxa aad doorato naftaada ayay u yihiin. Haddii aad warbixin samayso, halkaas ayay sidoo kale ku jirayaan.
help-rating-met = Haa
help-rating-partly = Ku dhowaad
help-rating-missing = Weli maya
help-rating-show = Muuji faallada
help-rating-skip = Ka bood
help-work-listening = Waxaan dhegaysanaynaa jawaabtaada…
help-work-reading = Waxaan akhrinaynaa jawaabtaada…
help-work-judging = Waxaan raadinaynaa waxa loo-shaqeeyuhu u fiirsado…
help-done = Faalladu waa diyaar.
help-give-up = Jooji sugitaanka
help-given-up = Hadda ma sugaysid. Jawaabtaadu weli way halkan taal. Isticmaal, ama mar kale ka jawaab.
help-done-uncorrected = Qoraalku waa sidii uu ahaa ka hor intaadan sixin.

# Feedback
help-feedback-heading = Faallo
help-transcript = Waxa aan maqalnay
help-criteria-heading = Waxa loo-shaqeeyuhu u fiirsado
help-level-met = Haa, tani way ku jirtaa
help-level-partly = Ku dhowaad
help-level-missing = Weli maya
help-next-steps-heading = Tallaabooyinka xiga
help-overall-show = Tiro jawaabta oo dhan ah
help-flow-heading = Sida uu hadalkaagu ahaa (xawaaraha iyo joogsiga)
help-correct-heading = Wax ma khaldan yihiin? Sax qoraalka
help-correct = Sax qoraalka oo hel faallo cusub
help-correct-label = Jawaabtaada
help-use-heard = Isticmaal qoraalkii hore
help-show-model-answer = Muuji tusaale jawaab wanaagsan
help-try-again = Mar kale isku day
help-compare-heading = Maxaa ka soo hagaagay?
help-another-question = Dooro su'aal cusub

# When something does not work
help-our-mistake = Wax baa khaldamay. Mar kale isku day. Haddii ay hagaagi waydo, macallinka weydii.
help-connection = Xiriirku wuu go'ay. Jawaabtaadu ma lumin. Wax yar sug.
help-too-large = Faylku aad buu u weyn yahay.
help-audio-muted = Waxba ma maqalno. Waxaa laga yaabaa in makarafoonka la damiyay.
help-ui-no-take = Weli cod lama duubin. Riix badhanka oo hadal.
help-ui-no-text = Marka hore qor jawaabtaada.
help-store-sign-in-wrong = Naanaysta ama lambarka sirta ah waa khalad. Ma ilowday lambarka? Weydii macallinkaaga.
help-store-nickname-taken = Qof kale ayaa leh naanaystan. Mid kale dooro.
help-store-pin-form = Lambarka sirta ah waa inuu ahaadaa 4 ilaa 8 tiro.
help-shell-session-over = Bogga waa la xiray, waayo muddo dheer lama isticmaalin.

# Mock interview and role play
help-mock-heading = Wareysi tababar ah
help-mock-lead = Halkan waxaad ku tababaranaysaa wareysi dhan. Markiiba hal su'aal ayaad helaysaa. Warbixintu dhammaadka ayay imanaysaa.
help-mock-start = Bilow wareysiga
help-mock-go-on = Sii wad wareysiga
help-mock-follow-ups = Su'aalo dheeraad ah ayaa lagaa weydiin karaa jawaabtaada
help-mock-unlawful = Waxaa dhici karta in lagu weydiiyo su'aal aan sharcigu oggolayn. Markaas waxaad ku tababaran kartaa inaad si edeb leh u jawaabto.
help-mock-skip = Ka bood su'aasha
help-mock-pause = Wax yar naso
help-mock-end = Dhammee oo eeg warbixinta
help-mock-next = Su'aasha xigta
help-mock-report = Sidii wareysigu u dhacay
help-mock-group = Jilid: mid baa wax weydiinaya, mid baa jawaabaya, kuwa kalena way dhegaysanayaan

# Statements
help-statements-heading = Ma run baa?
help-statements-lead = Akhri hadal ku saabsan shaqada Norway. Ma run baa, ma aha mise xaaladda ayay ku xiran tahay? Jawaabta isla markiiba ayaad helaysaa.
help-statements-themes = Dooro mawduuc
help-statements-all = Qaado dhammaan hadallada
help-statements-stemmer = Waa run
help-statements-stemmer-ikke = Run ma aha
help-statements-kommer-an-paa = Waxay ku xiran tahay xaaladda
help-statements-right = Haa, waa sax!
help-statements-wrong-stemmer = Sax dhan ma aha. Jawaabta saxda ah: { help-statements-stemmer }
help-statements-wrong-stemmer-ikke = Sax dhan ma aha. Jawaabta saxda ah: { help-statements-stemmer-ikke }
help-statements-wrong-kommer-an-paa = Sax dhan ma aha. Jawaabta saxda ah: { help-statements-kommer-an-paa }
help-statements-next = Hadalka xiga
help-statements-see-score = Arag sidii ay u dhacday
help-statements-again = Mar kale isku day kuwii aad khalday
help-statements-to-themes = Dooro mawduuc kale
help-statements-done = Wareeggan wuu dhammaaday
help-statements-read = Mar kale akhri

# My progress
help-progress-good = Waxa aad si fiican u samayso
help-progress-next = Waxa aad hadda ku tababaran karto
help-progress-answers = Jawaabahayga
help-progress-plan = Qorshahayga
help-progress-data = Warbixinta iyo dejinta
help-progress-days = Maalmihii aad tababaratay
help-progress-undo = Dib u celi
help-progress-report = Soo deji warbixinta (PDF)
help-progress-export = Soo deji wax kasta oo la kaydiyay
help-progress-delete = Tirtir wax kasta oo igu saabsan
help-progress-sure = Ma rabtaa inaad wax walba tirtirto? Dib looma soo celin karo.
help-progress-gone-on = Bogga hore
help-progress-goals = Yoolalkayga
help-progress-overview = Guudmar

# Settings, code, recordings, mock interviews
help-progress-settings = Dejinta
help-progress-live-words = I tus erayada inta aan hadlayo
help-progress-reviews = Yaa eegay tarjumaadaha?
help-progress-pin = Beddel lambarka sirta ah
help-progress-pin-lead = Hal mar qor lambarka aad hadda haysato. Laba jeer qor lambarka cusub.
help-progress-pin-old = Lambarka aad hadda haysato
help-progress-pin-new = Lambar cusub (4 ilaa 8 tiro)
help-progress-pin-again = Lambarka cusub mar kale
help-progress-pin-changed = Lambarka waa la beddelay.
help-progress-recording-gone = Duubista waa la tirtiray.
help-progress-recordings-gone = Duubisyada waa la tirtiray.
help-progress-silence-sure = Ma doonaysaa inaad tirtirto duubisyada?
help-progress-silence-lead = Jawaabahaagu halkan bay ku harayaan. Isla markiiba waad ka noqon kartaa.
help-progress-silence-yes = Haa, tirtir
help-progress-silence-no = Maya, hayso
help-progress-left = Koorsada hadda ma raacaysid.
help-progress-interviews = Wareysiyadaada tababarka
help-mock-going = Waxaad haysataa wareysi aan dhammaan
help-mock-ask-lead = Ma sii wadaysaa mise mid cusub ayaad bilaabaysaa? Markaas kii hore waa dhammaaday.
help-mock-again = Bilow wareysi cusub
help-mock-earlier-all = Ka eeg dhammaan wareysiyada «Horumarkayga»
help-profile-back = Dib u noqo
help-profile-saved = Waxaad qortay waa la keydiyay.
help-store-pin-wrong = Lambarkii hore waa khalad. Ma ilowday lambarka? Weydii macallinkaaga.
help-store-pin-differs = Labada lambar ee cusub isku mid ma aha. Laba jeer qor lambarka cusub.
help-review-machine = Mashiin baa tarjumay. Qof ma eegin.
help-review-person = Qof baa eegay.
help-review-unknown = Ma garanayno cidda eegtay qoraalka.

# More about the feedback
help-done-again = Qoraalka mar kale ayaan qiimaynay.
help-transcript-heading-typed = Waxa aad qortay
help-transcript-heading-corrected = Qoraalkaaga sidii aad u saxday
help-limits-heading = Xusuusnow
help-delivery-what-is-this = Tani maxay ka dhigan tahay?
help-model-answer-heading = Tusaale jawaab wanaagsan
help-flow-more = Tirooyin kale
help-feedback-step-partly = Wax badan ka sheeg tan.
help-feedback-step-follow-up = Isku day inaad tanna ka jawaabto.
help-compare-back = Ku noqo faallada

# What is kept
help-profile-keep = Duubistayda ku hay kombuyuutarkan. Markaas la-taliye ayaa dhegaysan kara.
help-profile-kept = Hadda wixii ka dambeeya duubistaada waa la kaydinayaa.
help-profile-not-kept = Duubista waa la tirtiraa faallada kadib.
help-profile-printed = PDF-ku waa diyaar. Riix «Last ned PDF-en» (soo deji PDF-ka).
help-progress-begin = Dooro su'aal
help-progress-recordings = Duubista codkaaga
help-progress-recording = Duubistaada
help-progress-compare = La barbar dhig isku day kale
help-progress-over-time = Sida ay ahayd wakhtigan
help-progress-themes-more = Mawduucyo kale
help-progress-themes-few = Mawduucyada jawaabaha yar
help-progress-by-day-words = Ereyo ku akhri
help-progress-again-more = Su'aalo kale
help-progress-to-statements = Ku tababaro hadallada
help-progress-downloaded = Faylku wuxuu ku jiraa galka «Nedlastinger» (soo dejinta). Tirtir haddii dad kale isticmaalaan kombuyuutarkan.
help-steps-more = Waxyaabo kale oo aad isku dayi karto
help-to-next-steps = U gudub tallaabooyinka xiga
help-profile-more = Wax badan sheeg, haddii aad rabto
help-profile-norwegian-A1 = Waxaan aqaan erayo iyo weedho kooban
help-profile-norwegian-A2 = Wax yar baan ka hadli karaa nolol maalmeedka
help-profile-norwegian-B1 = Waan ka soo bixi karaa wada hadal caadi ah
help-profile-norwegian-B2 = Si fiican ayaan uga hadli karaa inta badan
help-profile-norwegian-C1 = Si fudud ayaan u hadlaa, xirfaddayda xitaa
help-with-nickname = Gal, ama samayso naanays
help-home-mic-again = Mar kale tijaabi makarafoonka
help-help-language = Caawimaad luqadda:
help-guest = Marti
