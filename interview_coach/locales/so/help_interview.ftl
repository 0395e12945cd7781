# review: machine 2026-11-22
# Help lines: The sentences of a comparison and of the report over an interview, in Somali. Each follows the Norwegian sentence of the same key.

# Two attempts beside each other
help-compare-attempt = Isku dayga { $n }
help-compare-point = Waxyaabaha muhiimka ah
help-compare-new = Tani waa cusub tahay: «{ $what }».
help-compare-clearer = Tani hadda way ka cad dahay: «{ $what }».
help-compare-fewer-pauses = Joogsiyada dhaadheer way yaraadeen. Markaas si fudud ayaa laguu dhegaysan karaa.
help-compare-kept = { $n ->
    [one] Weli hal wax oo muhiim ah ayaa jawaabta ku jira. Waa fiican tahay.
   *[other] Weli { $n } wax oo muhiim ah ayaa jawaabta ku jira. Waa fiican tahay.
}
help-compare-tried = Mar kale ayaad isku dayday. Sidaas ayay kalsoonidu u korodhaa.
help-compare-remember = Tan ka xusuusnow markii hore: «{ $what }».
help-compare-not-judged = lama qiimayn
help-compare-one-only = Weli hal isku day oo keliya ayaad leedahay. Mar kale isku day, markaas labadaba halkan ayaad ku arkaysaa.

# The report over an interview
help-mock-opening-question = { $n ->
    [one] Tani ayaa ugu fiicnayd: «{ $question }» Jawaabtaada waxaa ku jira wax kasta oo loo-shaqeeyuhu u fiirsado.
   *[other] Tani ayaa ugu fiicnayd: «{ $question }» Jawaabtaada waxaa ku jira wax kasta oo loo-shaqeeyuhu u fiirsado. Su'aalaha sidaas ah: { $n }.
}
help-mock-opening-some = Tani way fiicnayd: «{ $what }». Waxaad sheegtay { $n } ka mid ah { $total } waxyaabood oo muhiim ah.
help-mock-opening-one = Tani way fiicnayd: «{ $what }». Waxay ahayd markii lagu weydiiyay: «{ $question }»
help-mock-opening-tried = { $n ->
    [one] Hal su'aal ayaad ka jawaabtay. Waa bilow wanaagsan.
   *[other] { $n } su'aalood ayaad ka jawaabtay. Waa bilow wanaagsan.
}
help-mock-opening-nothing = Weli ma jawaabin. Bilow wareysi cusub markaad rabto.
help-mock-asked-back = { $n ->
    [one] Waad weydiisay markaadan fahmin. Taasi aragti fiican ayay bixisaa.
   *[other] { $n } jeer ayaad weydiisay markaadan fahmin. Taasi aragti fiican ayay bixisaa.
}
help-mock-practice-only = Tani waa tababar, ma aha imtixaan. Barnaamijku si khaldan ayuu wax u maqli karaa.
help-mock-own-answered = Wareysiga dhabta ah su'aalahaaga waa laga jawaabaa.
help-mock-step-example = Tusaale bixi. Ka warran hal mar, oo sheeg waxa aad samaysay.
help-mock-step-result = Sheeg sidii ay ku dhammaatay, ama waxa aad ka baratay.
help-mock-step-reason = Sheeg sababta. Isticmaal ereyga «fordi» (waayo).
help-mock-step-job = Sheeg sida jawaabtu ula xiriirto shaqadan.
help-mock-step-others = Dadka kalena sheeg: cidda aad weydiiso, caawiso ama u sheegto.
help-mock-step-facts = Si cad u sheeg waxa, qofka, meesha ama goorta.
help-mock-try-on = halkan ku tababaro
help-mock-questions = Su'aal ka dib su'aal
help-mock-asked-on = su'aal dheeraad ah
help-mock-said = Jawaabtaada
help-mock-was-unlawful = Loo-shaqeeyuhu xaq uma laha inuu tan weydiiyo.
help-help-no-legal-advice = Tani ma aha talo sharci.
help-mock-flow-lead = Tani waxay ku saabsan tahay waqtiga iyo joogsiga. Ma beddesho warbixinta inteeda kale.
help-mock-flow-time = { $n ->
    [one] Hal mar ayaad hadashay, { $seconds } ilbiriqsi.
   *[other] { $n } jeer ayaad hadashay, isku darka { $minutes } daqiiqo. Jawaabta caadiga ahi waxay ahayd { $seconds } ilbiriqsi.
}
help-mock-flow-pauses = { $n ->
    [0] Ma lahayn joogsi ka badan 2 ilbiriqsi.
    [one] Waxaad yeelatay hal joogsi oo ka badan 2 ilbiriqsi. Waa la oggol yahay in la fikiro.
   *[other] Waxaad yeelatay { $n } joogsi oo ka badan 2 ilbiriqsi. Waa la oggol yahay in la fikiro.
}
help-mock-flow-thinking = { $seconds ->
    [0] Badanaa isla markiiba ayaad hadalka bilowday.
    [one] Badanaa hal ilbiriqsi ayaad fikirtay ka hor intaadan bilaabin.
   *[other] Badanaa { $seconds } ilbiriqsi ayaad fikirtay ka hor intaadan bilaabin.
}
help-mock-download = Soo deji warbixinta (PDF)

# During an interview
help-mock-ask-back = Ma fahmin miyaa? Weydii: «Kan du gjenta spørsmålet?» (Su'aasha ma ku celin kartaa?) Weydiintu waa wax fiican.

# Short labels of choices, lists and ticks
help-mock-where = Waxaad wareysi ku joogtaa { $place }
help-mock-field-any = Dhammaan shaqooyinka
help-mock-earlier = Wareysiyadii aad hore u samaysay
help-mock-going-at = { $stage ->
    [question] Waxaad joogtaa su'aasha { $n } ee { $total }.
    [own_questions] Waad dhammayn rabtaa.
    [closing_talk] Waad dhammayn rabtaa.
   *[small_talk] Hadda uun baad bilowday.
}
help-mock-at = Su'aasha { $n } ee { $total }
help-group-at = Su'aasha { $n } ee { $total }
help-mock-at-follow-up = Su'aasha { $n } ee { $total } – su'aal dheeraad ah
help-mock-skipped = Waa laga booday
help-mock-not-judged = Lama qiimayn
help-mock-heard-of = Waxyaabaha muhiimka ah: { $n } ka mid ah { $total }
help-mock-practise-one = Ku celceli su'aashan
