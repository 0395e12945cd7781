# review: machine 2026-11-22
# Help lines: what stands there in Norwegian, short, in Somali. The line follows the Norwegian text.

# The menu
help-nav-home = Tababaro
help-nav-history = Horumarkayga
help-nav-mock-interview = Wareysi tababar ah
help-nav-statements = Hadallo ku saabsan shaqada Norway
help-finish = Waan dhammeeyay
help-still-here = Ma joogtaa?
help-stay = Haa, waan joogaa
help-privacy = Wax walba waxay ku harayaan kombuyuutarkan.

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
help-welcome-known-means = Samayso naanays iyo lambar sir ah. Ha isticmaalin magacaaga dhabta ah.
help-nickname = Naanays
help-pin = Lambarka sirta ah (4 ilaa 8 tiro)
help-sign-in = Fur waxyaabahayga
help-create-me = Waa markii iigu horreysay

# My competence
help-profile-heading = Aqoontayda iyo xirfadahayga
help-profile-lead = Wax yar nooga sheeg naftaada. Markaas waxaan helaynaa su'aalo kugu habboon. Wax walba waad ka boodi kartaa.
help-profile-save = Kaydi oo sii wad
help-profile-skip = Ka bood
help-profile-print = U daabac PDF ahaan
help-profile-education = Waxbarasho
help-profile-country = Waddanka aad wax ku soo baratay
help-profile-years = Immisa sano ayaad shaqaysay?
help-profile-occupations = Shaqooyinkii aad soo qabatay
help-profile-languages = Luqadaha aad taqaan
help-profile-norwegian = Intee ayaad af-Noorwiijiga taqaan?
help-profile-field = Qaybta ama nooca shaqada
help-profile-job = Shaqada aad rabto
help-profile-course = Koorsadaada

# Trying the microphone
help-mic-heading = Tijaabi makarafoonka
help-mic-start = Bilow tijaabada
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
help-home-theme = Mawduuc
help-home-job = Shaqo
help-home-week = Toddobaadka koorsada
help-home-search = Eray raadi
help-home-done = Waad ku tababaratay
help-home-mic = Marka hore tijaabi makarafoonka

# One question
help-question-label = Loo-shaqeeyuhu wuxuu weydiinayaa:
help-listen = Dhegeyso su'aasha
help-purpose = Maxay rabaan inay ogaadaan?
help-start = Iga caawi inaan bilaabo
help-tips = Talooyin
help-culture = Norway waa sidan
help-rephrased = Si kale ma u oran kartaa?
help-law = Sharcigu muxuu leeyahay?
help-prepare = Waqti aad ku fikirto
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
help-write = Jawaabtaada af-Noorwiiji ku qor
help-get-feedback = Hel faallo

# Your own view
help-rating-heading = Adigu maxaad u malaynaysaa?
help-rating-met = Haa
help-rating-partly = Wax yar
help-rating-missing = Weli maya
help-rating-show = Muuji faallada
help-rating-skip = Ka bood
help-work-listening = Waxaan dhegaysanaynaa jawaabtaada…
help-work-reading = Waxaan akhrinaynaa jawaabtaada…
help-work-judging = Waxaan raadinaynaa waxa loo-shaqeeyuhu u fiirsado…
help-done = Faalladu waa diyaar.

# Feedback
help-feedback-heading = Faallo
help-transcript = Waxa aan maqalnay
help-criteria-heading = Waxa loo-shaqeeyuhu u fiirsado
help-level-met = Haa, tan waan maqalnay
help-level-partly = Ku dhowaad
help-level-missing = Weli maya
help-next-steps-heading = Tallaabooyinka xiga
help-flow-heading = Sida uu hadalkaagu ahaa (xawaaraha iyo joogsiga)
help-correct-heading = Wax ma khaldan yihiin? Sax qoraalka
help-correct = Sax qoraalka oo hel faallo cusub
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
help-store-sign-in-wrong = Naanaysta ama lambarka sirta ah waa khalad.
help-store-nickname-taken = Qof kale ayaa leh naanaystan. Mid kale dooro.
help-store-pin-form = Lambarka sirta ah waa inuu ahaadaa 4 ilaa 8 tiro.
help-shell-session-over = Bogga waa la xiray, waayo muddo dheer lama isticmaalin.
help-feedback-gate-silence = Cod ma aannaan maqlin.
help-feedback-gate-too-short = Jawaabtu aad bay u gaaban tahay.
help-feedback-gate-unsure = Ma hubno waxa aad tiri.
help-feedback-gate-not-norwegian = Isku day inaad af-Noorwiiji ku jawaabto.
help-feedback-gate-off-topic = Su'aasha mar kale akhri.

# Mock interview and role play
help-mock-heading = Wareysi tababar ah
help-mock-lead = Halkan waxaad ku tababaranaysaa wareysi dhan. Markiiba hal su'aal ayaad helaysaa.
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
help-statements-lead = Akhri hadal ku saabsan shaqada Norway. Ma run baa, ma aha mise xaaladda ayay ku xiran tahay?
help-statements-themes = Dooro mawduuc
help-statements-all = Qaado dhammaan hadallada
help-statements-stemmer = Waa run
help-statements-stemmer-ikke = Run ma aha
help-statements-kommer-an-paa = Waxay ku xiran tahay xaaladda
help-statements-right = Haa, waa sax!
help-statements-wrong = Sax dhan ma aha. Akhri sharraxaadda.
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
help-progress-data = Warbixinta iyo xogtayda
help-progress-days = Maalmihii aad tababaratay
help-progress-undo = Dib u celi
help-progress-report = Soo deji warbixinta (PDF)
help-progress-export = Soo deji wax kasta oo la kaydiyay
help-progress-delete = Tirtir wax kasta oo igu saabsan
help-progress-sure = Ma rabtaa inaad wax walba tirtirto? Dib looma soo celin karo.
help-progress-goals = Yoolalkayga
