# review: machine 2026-11-22
# Help lines: role play, and the choices before a mock interview, in Somali.

# Role play
help-group-lead = Mid baa wax weydiinaya, mid baa jawaabaya, kuwa kalena way dhegaysanayaan. Waxba uma baahnidiin inaad duubtaan. Waxba ma kaydino.
help-group-how-many = Immisa ayaad tihiin?
help-group-start = Bilow jilidda
help-group-ask-heading = Adiga ayaa weydiinaya
help-group-ask-lead = Su'aasha kor u akhri. Sug, oo qofka kale u daa inuu fikiro.
help-group-purpose = Sababta loo-shaqeeyuhu u weydiiyo:
help-group-listen-for = Dhegayso in tani ku jirto:
help-group-ask-more = Wax dheeraad ah waad weydiin kartaa:
help-group-sheet = U daabac warqad kuwa dhegaysanaya
help-group-answered = Jawaabtu way dhammaatay
help-group-answer = Barnaamijkuna ha dhegaysto jawaabta
help-group-answer-heading = Adiga ayaa jawaabaya
help-group-answer-lead = Hadal, ama jawaabta qor. Barnaamijku wuxuu dhegaysanayaa isla waxyaabaha aad idinku dhegaysanaysaan.
help-group-without = Barnaamijka la'aantiis
help-group-tick-heading = Adigu waad dhegaysatay
help-group-tick-lead = Maxaad maqashay? Sadar kasta hal weji ka dooro. Weli ha tusin kuwa kale.
help-group-tick-about = Tani jawaabta ma ku jirtay?
help-group-ticked = Waa dhammaatay. Kombuyuutarka sii qofka xiga.
help-group-ticked-last = Waa dhammaatay. Muuji dhammaan.
help-group-talk-heading = Wada hadla
help-group-talk-lead = Eega waxa mid kasta oo idinka mid ah maqlay. Qofkii jawaabay ayaa marka hore hadlaya.
help-group-point = Waxyaabaha muhiimka ah
help-group-program = Barnaamijka
help-group-shared = Isku wax ayaad maqasheen.
help-group-differ = Waxyaabo kala duwan ayaad maqasheen. Ka wada hadla sababta.
help-group-program-note = Barnaamijku si khaldan ayuu wax u maqli karaa. Idinka ayaa go'aansanaya.
help-group-program-unsure = Barnaamijku jawaabta si ku filan uma fahmin. Halkan kuma jirto.
help-group-talk-one = Sheega hal wax oo fiicnaa. Ereyadee ayaad xusuusataan?
help-group-talk-two = Sheega hal wax oo la caddayn karo.
help-group-next = Su'aasha xigta. Doorarka isku beddela.
help-group-over-last = Waa dhammaatay
help-group-stop = Jooji jilidda
help-group-back = Ku noqo su'aasha
help-group-over = Waad dhammayseen
help-group-over-lead = Waad ku mahadsan tihiin dadaalka! Mid ka mid ah su'aalaha waad sii tababaran kartaan.

# Mock interview
help-mock-guest = Marti ayaad tahay. Wareysiga ma kaydino. Wuu lumayaa markaad bogga xirto.
help-mock-choose = Dooro waxa aad ku tababaranayso
help-mock-length = Intee buu wareysigu dheeraanayaa?
help-mock-length-short = Gaaban: 5 su'aalood, qiyaastii 15 daqiiqo
help-mock-length-usual = Caadi ah: 8 su'aalood, qiyaastii 25 daqiiqo
help-mock-translation = Su'aasha oo luqad kale ku qoran
help-mock-field = Shaqadee?
help-mock-feedback = Muuji faallo jawaab kasta kadib
help-mock-at-small-talk = Marka hore sheeko yar
help-mock-at-own-questions = Ugu dambayn: su'aalahaaga
help-mock-at-closing-talk = Ugu dambayn sheeko yar
help-mock-send = Dir jawaabta
help-mock-to-report = Arag warbixinta
