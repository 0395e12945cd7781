# Påstander om norsk arbeidsliv: stemmer det? Bokmål, A2–B1.
statements-heading = Stemmer det?
statements-lead = Les en påstand om norsk arbeidsliv. Stemmer den, stemmer den ikke, eller kommer det an på? Du får svaret med en gang.
statements-themes = Velg et tema
statements-none = Det er ingen påstander her ennå. Spør læreren.
statements-guest = Du er gjest. Svarene blir borte når du er ferdig.
statements-theme-new = { $n } påstander
statements-theme-far = { $right } av { $n } riktige svar
statements-all = Ta alle påstandene
statements-again = { $n ->
    [one] Prøv én påstand en gang til
   *[other] Prøv { $n } påstander en gang til
}
statements-place = påstand { $at } av { $n }
statements-question = Stemmer dette?
statements-stemmer = Stemmer
statements-stemmer-ikke = Stemmer ikke
statements-kommer-an-paa = Kommer an på
statements-your-answer = svaret ditt
statements-right = Du svarte riktig!
statements-wrong = Ikke helt. Riktig svar: { $answer }
statements-next = Neste påstand
statements-see-score = Se hvordan det gikk
statements-to-themes = Velg et annet tema
statements-done = Ferdig med runden
statements-score = Du svarte riktig på { $right } av { $n }.
statements-score-all = Så bra! Du kan mye om norsk arbeidsliv.
statements-score-some = Fint at du øver. Les forklaringene nedenfor, og prøv en gang til.
statements-read = Les en gang til
statements-machine = Oversatt av en maskin. Den norske teksten gjelder.
