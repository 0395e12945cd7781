# review: machine 2026-11-22
# Help lines: What to do when something does not work, in Somali. Each follows the Norwegian sentence of the same key.

# When the microphone does not work
help-mic-lead = Waxay qaadanaysaa saddex ilbiriqsi. Kadib waxaad maqlaysaa codkaaga. Waxba lama kaydinayo.
help-mic-good-do = Ma maqashay codkaaga? Markaas wax walba waa diyaar. Haddii aadan waxba maqlin, kor u qaad codka dhegaha.
help-mic-quiet-do = Makarafoonka afka u soo dhowee, ama kor u qaad makarafoonka dejinta codka ee kombuyuutarka.
help-mic-muted-do = Ka raadi badhan ama fure xadhiga ama dhegaha. Sidoo kale hubi in makarafoonka saxda ah laga doortay kombuyuutarka.
help-mic-blocked-do = Oggolow in makarafoonka la isticmaalo, kadib mar kale isku day. Sidan samee:
help-mic-device-do = Ku xidh dhegaha oo wax yar sug. Kadib mar kale isku day. Meel kale oo lagu xidho sidoo kale isku day.
help-mic-busy-do = Xir barnaamijyada kale ee codka isticmaala, tusaale Teams ama Zoom. Kadib mar kale isku day.
help-mic-address-do = Ciwaanku waa inuu ku bilowdo https. Macallinka weydii ciwaanka saxda ah. Jawaabahaaga waad qori kartaa sidoo kale.
help-mic-mend-chrome = Sida loo sameeyo Chrome
help-mic-mend-chrome-do = Riix calaamadda bidixda ka xigta ciwaanka. Shid «Mikrofon» (makarafoonka). Bogga mar kale fur.
help-mic-mend-edge = Sida loo sameeyo Edge
help-mic-mend-edge-do = Riix qufulka bidixda ka xigta ciwaanka. Ka dooro «Tillat» (oggolow) agta «Mikrofon». Bogga mar kale fur.
help-mic-mend-firefox = Sida loo sameeyo Firefox
help-mic-mend-firefox-do = Riix makarafoonka bidixda ka xigta ciwaanka. Ka saar «Blokkert» (la xannibay). Bogga mar kale fur oo dooro «Tillat» (oggolow).
help-take-kept = Dhegayso jawaabtaada. Duubistu waxay ku jirtaa daaqaddan oo keliya, wayna lumaysaa markaad sii socoto.

# When something cannot be done
help-audio-empty = Faylku waa madhan yahay. Mar kale duub, ama fayl kale dooro.
help-audio-not-audio = Kani ma aha fayl cod oo halkan lagu isticmaali karo. Isticmaal WAV, FLAC, MP3, M4A, OGG ama WebM.
help-audio-cut-off = Faylka codku ma dhamma. Dhammaadka ayaa ka maqan. Mar kale nuqul ka samee, ama mar kale duub.
help-audio-damaged = Faylka codku waa xumaaday. Mar kale nuqul ka samee, ama mar kale duub.
help-audio-drm = Faylkan codka waa la iibsaday waana xiran yahay. Isticmaal duubis aad adigu samaysay.
help-audio-no-stream = Faylka cod kuma jiro. Dooro fayl cod, ha dooran sawir ama filim aan cod lahayn.
help-audio-no-sound = Duubista cod kuma jiro haba yaraatee. Mar kale duub.
help-audio-too-long = Duubistu aad bay u dheer tahay. Duub jawaab ka gaaban.
help-audio-too-large = Faylku aad buu u weyn yahay. U kaydi MP3 ama M4A.
help-audio-rate = Codka waxaa loo duubay si aan halkan lagu isticmaali karin.
help-audio-channels = Duubistu waxay leedahay raadad cod oo aad u badan, ama midna. U kaydi mono.
help-audio-samples = Duubista lama akhrin karo. Mar kale duub.
help-audio-not-numbers = Duubista waxaa ku jira wax aan cod ahayn. Mar kale duub.
help-audio-slow = Akhrinta faylku waqti dheer ayay qaadatay. U kaydi MP3 ama WAV, kadib mar kale isku day.
help-audio-clipped = Codku aad buu u sarreeyaa. Ereyo qaarkood way lumi karaan. Wax yar ka fogow makarafoonka.
help-store-nickname-length = Naanaystu aad bay u gaaban tahay ama u dheer tahay. Mid kale qor.
help-store-nickname-signs = Naanaysta waxaa ku jira calaamado aan la isticmaali karin. Isticmaal xarfo iyo tirooyin.
help-store-sign-in-wait = Isku dayo aad u badan. Dhowr daqiiqo sug, kadib mar kale isku day.
help-store-text-empty = Halkan wax waa inay ku qornaadaan. Dhowr erey qor.
help-store-text-long = Qoraalku aad buu u dheer yahay. Soo gaabi.
help-store-list-long = Liisku aad buu u dheer yahay.
help-store-years = Tirada sannaduhu intaas ma badnaan karto.
help-store-not-kept = Tani mar dambe ma jirto. Dib u noqo oo wax kale dooro.
help-store-undo-over = Tan waa la tirtiray, dibna looma soo celin karo.
help-store-full = Diskigu waa buuxaa. Waxba lama kaydin.
help-store-busy = Barnaamijku waa mashquul. Wax yar sug, kadib mar kale isku day.
help-pool-full = Dad badan ayaa hadda sugaya. Duubistaada waa la hayaa. Mar kale isku day wax yar kadib.
help-live-cancelled = Jawaabtan waa la joojiyay. Bilow duubis cusub.
help-scoring-question-unknown = Su'aashani halkan ma joogto.
help-profile-years-form = Tirada sannadaha ku qor tiro, tusaale 5.
help-ui-no-file = Weli fayl cod ma jiro. Marka hore fayl dooro.
help-ui-text-too-long = Qoraalku aad buu u dheer yahay. Soo gaabi.
help-ui-take-gone = Duubistu halkan mar dambe ma joogto. Mar kale duub ama soo geli.
help-ui-nothing-to-correct = Weli ma jirto jawaab la saxo. Marka hore su'aasha ka jawaab.
help-progress-not-there = Waxa aad riixday halkan mar dambe ma joogo. Bogga mar kale fur.
help-choose-job-unknown = Ma fahmin shaqadan. Si kale u qor.
