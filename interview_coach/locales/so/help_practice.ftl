# review: machine 2026-11-23
# Help lines: Choosing a question, the clock, and sorting statements, in Somali. Each follows the Norwegian sentence of the same key.

# Choosing a question
help-list-count = { $n ->
    [0] Su'aalo ma aannan helin. Isku day eray kale ama «Vis alle spørsmål».
    [1] Hal su'aal
   *[other] { $n } su'aalood
}
help-home-times = { $n ->
    [1] Hal mar ayaad ku tababaratay
   *[other] { $n } jeer ayaad ku tababaratay
}

# The clock while she speaks
help-timer-running = Ha degdegin.
help-timer-enough = Dhererku waa fiican yahay. Jooji markaad dhammayso.
help-timer-long = Wax badan baad tiri. Jooji markaad sheegto waxa ugu muhiimsan.
help-timer-stopped = Jawaabtaada ayaan qaadanaynaa…
help-timer-limit = Duubistu waxay istaagtay 10 daqiiqo ka dib.

# Sorting statements
help-statements-none = Weli hadallo kuma jiraan halkan. Macallinka weydii.
help-statements-guest = Waxaad tahay marti. Jawaabahaagu way lumayaan markaad dhammayso.
help-statements-theme-new = { $n ->
    [1] Hal hadal
   *[other] { $n } hadal
}
help-statements-theme-far = { $right } ka mid ah { $n } waa sax
help-statements-place = hadalka { $at } ee { $n }
help-statements-your-answer = jawaabtaada
help-statements-score = { $right } ka mid ah { $n } waa sax.
help-statements-score-all = Aad bay u fiican tahay! Wax badan baad ka taqaan shaqada Norway.
help-statements-score-some = Waa wax fiican inaad tababaranayso. Akhri sharraxaadda hoose, mar kalena isku day.
