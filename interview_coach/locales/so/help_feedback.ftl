# review: machine 2026-11-22
# Help lines: The sentences of the feedback, in Somali. Each follows the Norwegian sentence of the same key.

# The one sentence at the top
help-feedback-opening-all = Aad u fiican! Jawaabtaada waxaa ku jira wax kasta oo loo-shaqeeyuhu u fiirsado.
help-feedback-opening-some = Tani way fiicnayd: «{ $what }». Waxaad sheegtay { $n } ka mid ah { $total } waxyaabood oo muhiim ah.
help-feedback-opening-partly = Jidka saxda ah ayaad haysaa: «{ $what }», laakiin si ka cad ayaa loo dhihi karaa.
help-feedback-opening-none = Waad ku mahadsan tahay isku daygaaga. Weli ma aanan helin waxa loo-shaqeeyuhu u fiirsado. Eeg tallaabooyinka xiga.
help-feedback-opening-asked-back = Waa wax fiican inaad weydiisay! Waa wax fiican in la weydiiyo marka aan la fahmin. Taasi aragti fiican ayay bixisaa.
help-feedback-opening-unscorable = Weli jawaabtan ma qiimayn karno.

# Why an answer was not scored, or scored low
help-feedback-gate-silence = Cod ma aannaan maqlin. Hubi makarafoonka oo mar kale isku day.
help-feedback-gate-too-short = Jawaabtu aad bay u gaaban tahay. Dheh ugu yaraan laba ama saddex weedhood.
help-feedback-gate-unsure = Ma hubno waxa aad tiri. Sax qoraalka, ama makarafoonka wax yar ugu dhowow oo mar kale isku day.
help-feedback-gate-not-norwegian = Waxay u muuqataa inaad luqad kale ku jawaabtay. Ku day af-Noorwiiji, ereyo fudud.
help-feedback-gate-off-topic = Waxaa laga yaabaa inaad ka jawaabayso wax aan su'aasha ahayn. Su'aasha mar kale akhri.
help-feedback-gate-echo = Inta badan jawaabtu waa su'aashii oo la soo celiyay. Naftaada ka warran.
help-feedback-gate-keyword-list = Tani waxay u egtahay liis ereyo ah. Samee weedho dhan.
help-feedback-gate-recited = Jawaabtu aad bay ugu egtahay tusaalaha. Isticmaal ereyadaada iyo tusaalahaaga.

# What to try next
help-feedback-step-start = Mar kale isku day. Laba weedhood oo gaaban ayaa ku filan.
help-feedback-step-asked-back = Fur «Spørsmålet på en annen måte» (su'aasha oo si kale loo dhigay) oo ka hooseysa su'aasha. Kadib ku jawaab laba weedhood oo gaaban.
help-feedback-step-again = Jawaabta mar kale dheh adigoo ereyo kale isticmaalaya. Markaas kalsooni badan ayaad yeelanaysaa.
help-start-like-this = Sidan waad ku bilaabi kartaa:

# How the speech flowed
help-feedback-flow-length = Waxaad hadlaysay { $seconds } ilbiriqsi. Taasi way ku habboon tahay su'aashan.
help-feedback-flow-short = Waxaad hadlaysay { $seconds } ilbiriqsi. Halkan wax badan ayaad sheegi kartaa: { $shortest }–{ $longest } ilbiriqsi ayaa habboon.
help-feedback-flow-long = Waxaad hadlaysay { $seconds } ilbiriqsi. Isku day inaad waxa ugu muhiimsan ku sheegto { $shortest }–{ $longest } ilbiriqsi.
help-feedback-flow-long-pauses = { $n ->
    [one] Waxaad yeelatay hal joogsi oo ka badan 2 ilbiriqsi. Waa caadi, waana la oggol yahay in la fikiro.
   *[other] Waxaad yeelatay { $n } joogsi oo ka badan 2 ilbiriqsi. Waa caadi, waana la oggol yahay in la fikiro.
}
help-feedback-flow-many-long-pauses = Waxaad yeelatay { $n } joogsi oo ka badan 2 ilbiriqsi. Markaad waqti u baahato, waxaad dhihi kartaa «La meg tenke litt» (ii oggolow inaan wax yar fikiro).
help-feedback-flow-pauses-between = { $n ->
    [one] Waxaad yeelatay hal joogsi oo gaaban.
   *[other] Waxaad yeelatay { $n } joogsi. Badankoodu waxay ahaayeen markaad hadal dhammaysay. Markaas si fudud ayaa laguu dhegaysan karaa.
}
help-feedback-flow-pauses-inside = Waxaad yeelatay { $n } joogsi, { $inside } ka mid ahna waxay ahaayeen weedha dhexdeeda. Isku day weedho gaagaaban, oo joogso markay weedhu dhammaato.
help-feedback-flow-fast = Si degdeg ah ayaad u hadashay. Way fududdahay in lagu fahmo haddii aad wax yar ka tartiibsato.
help-feedback-flow-repeats = Ereyo qaarkood dhowr jeer ayay isku xigeen ({ $n }). Waa caadi marka erey la raadinayo.

# What the measure cannot tell
help-feedback-limit-spoken = Barnaamijku si khaldan ayuu wax u maqli karaa oo u fahmi karaa. Haddii qoraalku khaldan yahay, waad sixi kartaa. Adiga ayaa go'aansanaya waxa aad ka faa'iidaysato.
help-feedback-limit-typed = Barnaamijku si khaldan ayuu wax u fahmi karaa. Adiga ayaa go'aansanaya waxa aad ka faa'iidaysato.

# The answer and its marks
help-legend-evidence = Halkan waxaad sheegaysaa wax loo-shaqeeyuhu rabo inuu ogaado. Tiradu waxay muujinaysaa meesha uu hoos ku qoran yahay.
help-legend-unsure = Halkan ereyga ma hubno.
help-legend-pause = Halkan aamusnaan ayaa jirtay.
help-hear-words = Erey riix si aad u maqasho.
help-your-words-spoken = waxaad tiri
help-your-words-typed = waxaad qortay
help-own-view = aragtidaada
help-overall = { $n } ka mid ah 100, nuxurka
help-overall-meaning = Tiradu waxay muujinaysaa inta aan jawaabta ka helnay waxa loo-shaqeeyuhu u fiirsado. Ma aha dhibco dugsi. Xawaaraha, joogsiga, dhawaaqa iyo naxwaha lama tiriyo.
help-overall-topic = Tirada way ka yar tahay sababtoo ah ma hubno inaad su'aashan ka jawaabtay.
help-model-answer-lead = Ha xifdin. Eeg waxa ku jira, oo ereyadaada ku sheeg.
help-model-answer-level = Af-Noorwiiji heer { $level }

# The pictures of the flow
help-flow-lead = Tani waxay ku saabsan tahay xawaaraha iyo joogsiga. Kuma xisaabtanto marka aan nuxurka eegno.
help-flow-line-speech = hadal
help-flow-line-pause = aamusnaan
help-flow-line-long-pause = aamusnaan 2 ilbiriqsi ama ka badan
help-flow-line-help = Xariiqdu waxay muujinaysaa jawaabtaada oo dhan. Meesha midabka leh waad hadlaysay. Qof walba wuu joogsadaa.
help-flow-calm = tartiib
help-flow-fast = degdeg
help-flow-easy = fudud in la raaco
help-flow-here = adiga
help-flow-band-help = Calaamaddu waxay muujinaysaa sida degdegga ah ee aad u hadashay inta u dhaxaysa joogsiyada. Baaxaddu way ballaaran tahay, waayo siyaabo badan oo hadal ayaa fiican. Hadalka tartiibta ahi weligiis khalad ma aha.

# The figures of the flow
help-delivery-limits = Barnaamijku ma maqlo dhammaan dhawaaqyada ka-fikirka. Tirooyinka dhawaaqyadaas iyo ereyada soo noqnoqda way ka yaraan karaan inta dhabta ah.
help-delivery-speech-rate-name = Sida degdegga ah ee aad u hadashay
help-delivery-speech-rate-help = Inta alan ee aad ilbiriqsigii tiri, joogsigu wuu ku jiraa. Ereyga «intervju» waa saddex alan: in-ter-vju.
help-delivery-articulation-rate-name = Xawaaraha joogsi la'aan
help-delivery-articulation-rate-help = Inta alan ee aad ilbiriqsigii tiri markaad hadlaysay. Joogsiga lama tiriyo.
help-delivery-phonation-time-ratio-name = Waqtiga hadalka
help-delivery-phonation-time-ratio-help = Inta waqtiga ka mid ah ee aad hadlayso. Inta kale waa joogsi.
help-delivery-mean-length-of-run-name = Inta aad tiri joogsiga ka hor
help-delivery-mean-length-of-run-help = Celcelis ahaan inta alan ee aad tiri joogsiga ka hor. Ereyga «intervju» waa saddex alan.
help-delivery-n-pauses-name = Joogsiyada
help-delivery-n-pauses-help = Immisa jeer ayay ereyada u dhaxaysay aamusnaan rubuc ilbiriqsi ama ka badan. Qof walba wuu joogsadaa.
help-delivery-n-pauses-inside-name = Joogsi weedha dhexdeeda
help-delivery-n-pauses-inside-help = Joogsiga weedhaha u dhexeeya si fudud ayaa loo dhegaystaa. Halkan waxaan ku tirinaynaa joogsiga weedha dhexdeeda.
help-delivery-n-long-pauses-name = Joogsiyo dhaadheer
help-delivery-n-long-pauses-help = Joogsi 2 ilbiriqsi ama ka badan.
help-delivery-mean-pause-name = Dhererka joogsiga
help-delivery-mean-pause-help = Inta uu joogsigu celcelis ahaan qaato.
help-delivery-time-to-first-word-name = Waqtiga ka hor ereyga koowaad
help-delivery-time-to-first-word-help = Inta aamusnaantu jirto ka hor intaadan bilaabin. Waa fiican tahay in marka hore wax yar la fikiro.
help-delivery-n-hesitations-name = Dhawaaqyada ka-fikirka
help-delivery-n-hesitations-help = Dhawaaqyo sida «eh» iyo «øhm». Qof walba wuu isticmaalaa, dhibcana kama jaraan.
help-delivery-n-repeats-name = Ereyo soo noqday
help-delivery-n-repeats-help = Ereyo aad laba jeer isku xigta tiri, tusaale «jeg jeg».
help-delivery-lexical-diversity-name = Ereyo kala duwan
help-delivery-lexical-diversity-help = 50 erey immisa ka mid ah ayaa kala duwan. 1 waxay ka dhigan tahay in dhammaan kala duwan yihiin.
help-delivery-loudness-name = Xoogga codka
help-delivery-loudness-help = Sida uu codku ugu xoog badan yahay duubista. Makarafoonku halkan saamayn weyn ayuu ku leeyahay.
help-delivery-pitch-range-name = Dhererka codka
help-delivery-pitch-range-help = Inta codku kor iyo hoos u socdo. 12 nus-cod waa hal oktaaf.
help-delivery-markers-name = Ereyo aad badanaa isticmaasho
help-delivery-markers-help = Ereyo yaryar sida «liksom» iyo «altså». Waxay noqon karaan qayb muhiim ah oo hadalkaaga ka mid ah.
help-delivery-no-words = Ereyo ma aannaan maqlin. Sidaas darteed tan ma cabbiri karno.
help-delivery-no-voice = Codka kama aannaan helin duubista. Sidaas darteed tan ma cabbiri karno.
help-delivery-too-short = Jawaabtu aad bay ugu gaaban tahay in tan la cabbiro. Isku day inaad wax yar ku darto.
help-delivery-no-pauses = Ereyada dhexdooda joogsi ma lahayn.
help-delivery-words-unplaced = Ma naqaanno meesha weedha ka mid ah ee joogsiyadu ahaayeen.
help-delivery-too-few-words = Jawaabtu waa inay lahaataa ugu yaraan 50 erey si aan tan u cabbirno.
help-delivery-too-little-voice = Waxaan u baahannahay hadal badan si aan tan u cabbirno.

# While one waits
help-work-queue = Dadka kaa horreeya: { $n }. Wax yar sug…
help-work-queue-seconds = Dadka kaa horreeya: { $n }. Waxay qaadanaysaa ku dhowaad { $seconds } ilbiriqsi…
help-own-view-more = Waxaad samaysay wax ka badan intii aad moodaysay.
help-own-view-unheard = Waxaad u malaysay haa, laakiin kama helin erayadaada. Malaha si kale ayaad u tidhi. Marka xigta si cad u sheeg.
help-delivery-unit-s = ilbiriqsi
help-delivery-unit-syllables-per-s = alan ilbiriqsigii
help-delivery-unit-syllables = alan
help-delivery-unit-db = desibel (codka xooggiisa)
help-delivery-unit-semitones = nus-cod (laxanka codka)
help-delivery-unit-ratio = oo ka mid ah 1
