# Det deltakeren tar med seg på papir. Bokmål, A2–B1.
report-foot = Dette er øving, ikke en vurdering.
report-signs-left-out = Noen tegn kunne ikke skrives ut her. De er tatt bort.
report-day = { $day }. { $month ->
    [1] januar
    [2] februar
    [3] mars
    [4] april
    [5] mai
    [6] juni
    [7] juli
    [8] august
    [9] september
    [10] oktober
    [11] november
   *[12] desember
} { $year }
report-share = { $percent } % av tiden

# Min kompetanse
report-profile-title = Min kompetanse
report-profile-lead = En side til veilederen eller læreren. Deltakeren har skrevet alt selv.
report-profile-nothing = Det står ingenting her ennå.
report-profile-own-view = Nivået i norsk og andre språk er deltakerens egen mening. Ingen har testet det.
report-profile-notes = Notater fra samtalen
report-profile-job-wanted = Jobb jeg vil ha
report-profile-field = Type jobb
report-profile-education = Utdanning
report-profile-education-country = Land jeg tok utdanningen i
report-profile-years-of-work = Tid i arbeid
report-profile-occupations = Jobber jeg har hatt
report-profile-norwegian-level = Norsk
report-profile-languages = Språk
report-profile-course = Kurs
report-years = { $n ->
    [0] har ikke jobbet ennå
   *[other] { $n } år
}

# Svar
report-attempts-title = Svar fra { $name }
report-attempts-title-guest = Svar på intervjuspørsmål
report-attempts-lead = Et program på en PC har lest svarene. Det ser etter ting som arbeidsgivere ofte vil høre. Uttale og grammatikk gir ikke poeng. Snakk gjerne sammen om svarene.
report-attempts-nothing = Det er ikke valgt noen svar.
report-themes = Tema for tema
report-themes-lead = Her står det hvor mange viktige ting deltakeren sa først, og hvor mange hun eller han sier nå. Spørsmålene kan være ulike, og noen er vanskeligere enn andre.
report-theme-course = { $n ->
    [one] Nå: { $now } av { $total } viktige ting. Første gang: { $then } av { $before }.
   *[other] De { $n } siste svarene: { $now } av { $total } viktige ting. De { $n } første: { $then } av { $before }.
}
report-theme-other = Andre spørsmål
report-number = forsøk { $n }
report-mode-mock = prøveintervju
report-mode-roleplay = rollespill
report-typed = skrevet svar
report-spoken = { $seconds ->
    [one] snakket i ett sekund
   *[other] snakket i { $seconds } sekunder
}
report-answer = Svaret
report-corrected = Deltakeren har rettet teksten. Programmet hørte først: «{ $words }»
report-criteria = Dette lytter arbeidsgiveren etter
report-level-met = Ja, dette er med.
report-level-partly = Nesten.
report-level-missing = Ikke ennå.
report-own-words = Egne ord: «{ $words }»
report-own-view-met = Deltakeren mente selv: ja
report-own-view-partly = Deltakeren mente selv: nesten
report-own-view-missing = Deltakeren mente selv: ikke ennå
report-next-steps = Neste steg
report-phrase = Kan begynne slik: «{ $phrase }»
report-flow = Flyt
report-flow-lead = Tempo og pauser. Dette er informasjon. Det endrer ikke poengene for innhold.
