# review: machine 2026-11-22
# Help lines: The sentences of my progress and my data, in Somali. Each follows the Norwegian sentence of the same key.

# The overview
help-progress-guest = Marti ayaad tahay. Halkan waxaad ku arkaysaa wixii aad hadda qabatay. Way lumaysaa markaad dhammayso.
help-progress-empty = Dhowaan halkan waxaad ku arki doontaa waxa aad si fiican u samayso. Ku bilow hal su'aal.
help-progress-days-count = { $n ->
    [0] { $weeks } toddobaad ee u dambeeyay weli ma tababaran. Maanta waa maalin fiican oo la bilaabo.
    [one] { $weeks } toddobaad ee u dambeeyay hal maalin ayaad tababaratay.
   *[other] { $weeks } toddobaad ee u dambeeyay { $n } maalmood ayaad tababaratay.
}
help-progress-good-none = Su'aal kale ka jawaab, markaas halkan ayaad ku arkaysaa.
help-progress-statements = { $right } ka mid ah { $n } hadal waa sax.
help-progress-themes = Mawduuc mawduuc
help-progress-themes-lead = Halkan waxaad ku arkaysaa inta waxyaabood oo muhiim ah aad sheegto: bilowgii iyo hadda.
help-progress-theme-course = { $n ->
    [1] Hadda waxaad sheegtaa { $now } ka mid ah { $total } waxyaabood oo muhiim ah. Markii ugu horreysay waxaad sheegtay { $then } ka mid ah { $before }.
   *[other] { $n } jawaabood ee u dambeeyay waxaad ku sheegtaa { $now } ka mid ah { $total } waxyaabood oo muhiim ah. { $n } ee ugu horreeyay waxaad ku sheegtay { $then } ka mid ah { $before }.
}
help-progress-theme-other = Su'aalo kale
help-progress-themes-help = Waxaan eegnaa jawaabihii ugu horreeyay iyo kuwii u dambeeyay ee mawduuc kasta. Su'aaluhu way kala duwanaan karaan, qaarna way ka adag yihiin kuwa kale. Jawaabaha aan la qiimayn karin laguma darin.
help-progress-too-few = { $n ->
    [1] Weli way yar tahay in wax la yiraahdo. Hal su'aal kale ka jawaab.
   *[other] Weli way yar tahay in wax la yiraahdo. { $n } su'aalood oo kale ka jawaab.
}
help-progress-then = Bilowgii
help-progress-now = Hadda
help-progress-by-day = Maalin maalin
help-progress-by-day-lead = Tiir kasta waa maalin. Waxaad arkaysaa inta waxyaabo muhiim ah oo ku jiray jawaabahaaga.
help-progress-by-day-one = { $day } { $answers ->
    [1] Hal jawaab
   *[other] { $answers } jawaabood
}: { $met } way ku jiraan, { $partly } ku dhowaad, { $missing } weli maya.
help-progress-again = Isla su'aasha dhowr jeer
help-progress-better = Tani hadda way ka fiican tahay:
help-progress-open = Tan waad sii tababaran kartaa:
help-progress-all-there = Waxyaabihii muhiimka ahaa oo dhan hadda way ku jiraan.
help-progress-again-few = Weli way yar tahay in wax la yiraahdo. Su'aasha mar kale ka jawaab.
help-progress-again-changed = Su'aashu way isbeddeshay tan iyo markii aad bilowday. Meelaha madhan: markaas tan ma aannaan dhegaysanayn.
help-progress-again-gone = Su'aashan mar dambe lama isticmaalo.
help-progress-strength-new = Tani way ka fiican tahay markii ugu horreysay.

# My answers
help-progress-answers-lead = Dooro jawaabaha aad rabto inay ku jiraan warbixinta la-taliyaha ama macallinka.
help-progress-choose = Ku dar warbixinta
help-progress-delete-answer = Tirtir jawaabta
help-progress-answer-gone = Jawaabta waa la tirtiray.
help-progress-step-gone = Tallaabada waa laga saaray.
help-progress-goal-gone = Yoolka waa laga saaray.
help-progress-listen = Dhegayso duubista
help-progress-delete-recording = Tirtir duubista

# Report and my data
help-progress-report-lead = Warbixintu waxay muujinaysaa jawaabahaaga, waxa ku jira, iyo sida ay ahayd isla mawduucyadaas. Waxaad siin kartaa la-taliyaha ama macallinka.
help-progress-report-chosen = { $n ->
    [one] Hal jawaab ayaad dooratay.
   *[other] { $n } jawaabood ayaad dooratay.
}
help-progress-report-newest = { $n ->
    [one] Warbixintu waxay qaadanaysaa jawaabtaada ugu dambaysay.
   *[other] Jawaabo ma dooran. Warbixintu waxay qaadanaysaa { $n } ugu dambeeyay.
}
help-progress-report-empty = Weli jawaabo ma lihid. Marka hore su'aal ka jawaab.
help-progress-report-button = Soo deji warbixinta
help-progress-recordings-lead = Duubista waa la tirtiraa markaad faallada hesho. Waad haysan kartaa haddii aad rabto inaad mar kale maqasho.
help-progress-keep-recordings = Duubistayda hay
help-progress-delete-recordings = { $n ->
    [one] Tirtir duubista
   *[other] Tirtir dhammaan { $n } duubis
}
help-progress-export-lead = Waxaad helaysaa fayl ay ku jiraan jawaabahaaga, qorshahaaga iyo duubistaada. Qaado.
help-progress-export-button = Soo deji wax walba
help-progress-delete-lead = Waxaan kombuyuutarkan ka tirtiraynaa naanaystaada, jawaabahaaga, qorshahaaga iyo duubistaada.
help-progress-delete-button = Tirtir xogtayda
help-progress-sure-lead = Dib looma soo celin karo. Haddii aad wax haysan rabto, marka hore wax walba soo deji.
help-progress-sure-yes = Haa, wax walba tirtir
help-progress-sure-no = Maya, hay
help-progress-guest-delete = Marti ayaad tahay. Waxba lama kaydin. Wax walba way lumayaan markaad bogga xirto ama badhanka riixdo.
help-progress-guest-forget = Hadda wax walba illow
help-progress-gone = Wax walba waa la tirtiray
help-progress-gone-lead = Wax kugu saabsan mar dambe ma hayno. Guul wareysiga!

# My plan
help-progress-courses-lead = Koorso ma dhigataa? Dooro, markaas waxaad arkaysaa su'aalaha toddobaad kasta.
help-progress-follow = Raac koorsadan
help-progress-leave = Jooji raacitaanka koorsada
help-progress-week-now = Waxaad joogtaa toddobaadka { $week } ee { $n }.
help-progress-week-none = Koorsadu waa { $n } toddobaad.
help-progress-this-week = Toddobaadkan
help-progress-field-unknown = Waxaa kaloo jira su'aalo ku saabsan qaybta aad ka shaqeyso. Marka hore sheeg shaqadaada.
help-progress-set-week = Hadda waxaan joogaa toddobaadka { $week }
help-progress-goals-lead = Dooro hal ama laba yool. Markiiba hal tallaabo yar qaad.
help-progress-goals-guest = Ma rabtaa yoolal adiga kuu gaar ah? Waa inaad naanays leedahay, si barnaamijku u xusuusto.
help-progress-goal-ideas = Talooyin yoolal
help-progress-goal-all-done = Dhammaan tallaabooyinka waa la qaaday. Waa maxay tallaabada xigta?
help-progress-goal-far = { $n } ka mid ah { $total } tallaabo waa la qaaday.
help-progress-take-goal = Qaado yoolkan
help-progress-drop-goal = Ka saar yoolka

# Short labels of choices, lists and ticks
help-theme-all = Dhammaan mawduucyada
help-field-all = Dhammaan shaqooyinka
help-home-week-all = Dhammaan toddobaadyada
help-home-week-of = Toddobaadka { $week }: { $title } ({ $course })
help-profile-not-told = Lama dooran
help-progress-points = Waxyaabaha muhiimka ah: { $n } ka mid ah { $total }
help-progress-week-number = Toddobaadka { $week }
help-progress-week-done = La qabtay: { $n } ka mid ah { $total }
help-progress-statements-about = Hadallo:
help-progress-attempt = Isku day
help-progress-newer = Jawaabaha dambe
help-progress-older = Jawaabihii hore
help-progress-has-recording = oo duubis leh
help-progress-see-answer = Arag jawaabta
help-progress-add-goal = Qor yool kuu gaar ah
help-progress-add-step = Tallaabo yar oo cusub
help-progress-add = Ku dar

# Why a question comes now
help-home-why = Waxaa loo doortay { $reason }.
help-choose-this-week = sababtoo ah waxaad joogtaa toddobaadka { $week } ee «{ $course }»
help-choose-earlier-week = sababtoo ah waa toddobaadka { $week }, welina kuma celcelin
help-choose-job-wanted = sababtoo ah waxaad rabtaa inaad ka shaqayso: { $job }
help-choose-field = sababtoo ah waxaad dooratay «{ $field }»
help-choose-past-job = sababtoo ah waxaad hore uga soo shaqaysay: { $job }
help-choose-missing = sababtoo ah markii hore waxaa maqnaa: «{ $point }»
help-choose-new = sababtoo ah weli kuma celcelin
help-choose-again = sababtoo ah way fiican tahay inaad mar kale ku celceliso
help-choose-education = sababtoo ah waxaad ka hadashay waxbarashadaada
help-choose-worked = sababtoo ah waxaad leedahay khibrad shaqo (sannado: { $years })
help-choose-languages = sababtoo ah waxaad ku hadashaa dhowr luqadood ({ $n })
help-choose-level = sababtoo ah waxay ku habboon tahay heerka { $level }

# Questions to choose from, and who listens
help-home-done-all = Dhammaan
help-home-done-new = Weli kuma celcelin
help-home-done-done = Hore ayaad ugu celcelisay
help-group-person = Dhegayste { $n }
help-report-number = isku-dayga { $n }
help-report-mode-mock = wareysi tijaabo ah
help-report-mode-roleplay = jilid
help-progress-n-answers = Jawaabaha: { $n }
help-progress-interview = { $date }: { $place }, su’aalo: { $n }
help-progress-compare-with = Isku-dayga { $n } ({ $date })
