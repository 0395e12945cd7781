# What the participant is told after an answer. Bokmål, A2–B1. No verdicts, no levels, no emotion words.

# The one sentence at the top
feedback-opening-all = Så bra! Du fikk med alt som arbeidsgiveren lytter etter.
feedback-opening-some = Dette får du til: Du { $what }. Du fikk med { $n } av { $total } viktige ting.
feedback-opening-partly = Du er på god vei. Du { $what }, men det kan bli tydeligere.
feedback-opening-none = Takk for at du prøvde. Vi fant ikke det arbeidsgiveren lytter etter ennå. Se neste steg.
feedback-opening-asked-back = Fint at du spurte! Det er bra å spørre når du ikke forstår. Det gjør et godt inntrykk.
feedback-opening-unscorable = Vi kan ikke vurdere dette svaret ennå.

# What an employer heard, with the person's own words
feedback-heard-met = Du { $what }: «{ $words }»
feedback-heard-partly = Nesten – du { $what }: «{ $words }»

# Why an answer was not scored, or scored low
feedback-gate-silence = Vi hørte ingen stemme. Sjekk mikrofonen, og prøv en gang til.
feedback-gate-too-short = Svaret er for kort. Si minst to eller tre setninger.
feedback-gate-unsure = Vi er usikre på hva du sa. Rett teksten, eller snakk litt nærmere mikrofonen og prøv igjen.
feedback-gate-not-norwegian = Det ser ut som du svarte på et annet språk. Prøv på norsk, med enkle ord.
feedback-gate-off-topic = Kanskje svarte du på noe annet enn det du ble spurt om. Les spørsmålet en gang til.
feedback-gate-echo = Det meste i svaret er spørsmålet sagt om igjen. Fortell om deg selv.
feedback-gate-keyword-list = Dette ligner en liste med ord. Lag hele setninger.
feedback-gate-recited = Svaret ligner mye på eksempelsvaret. Bruk dine egne ord og ditt eget eksempel.

# What to try next
feedback-step-missing = { $advice }
feedback-step-partly = Si mer om «{ $words }». { $advice }
feedback-step-start = Prøv en gang til. Det er nok med to korte setninger.
feedback-step-asked-back = Åpne «Spørsmålet på en annen måte» under spørsmålet. Svar så med to korte setninger.
feedback-step-follow-up = Prøv å svare på dette også: «{ $question }»
feedback-step-again = Si svaret en gang til med andre ord. Da blir du tryggere på det.
feedback-phrase = Du kan begynne slik: «{ $phrase }»

# How the speech flowed: information, apart from the content
feedback-flow-length = Du snakket i { $seconds } sekunder. Det passer til dette spørsmålet.
feedback-flow-short = Du snakket i { $seconds } sekunder. Her kan du gjerne si mer: { $shortest }–{ $longest } sekunder passer godt.
feedback-flow-long = Du snakket i { $seconds } sekunder. Prøv å si det viktigste på { $shortest }–{ $longest } sekunder.
feedback-flow-long-pauses = { $n ->
    [one] Du hadde én pause på over 2 sekunder. Det er vanlig, og det er lov å tenke.
   *[other] Du hadde { $n } pauser på over 2 sekunder. Det er vanlig, og det er lov å tenke.
}
feedback-flow-many-long-pauses = Du hadde { $n } pauser på over 2 sekunder. Si gjerne «La meg tenke litt» når du trenger tid.
feedback-flow-pauses-between = { $n ->
    [one] Du hadde én kort pause.
   *[other] Du hadde { $n } pauser. De fleste kom der du var ferdig med å si noe. Da er det lett å følge deg.
}
feedback-flow-pauses-inside = Du hadde { $n } pauser, og { $inside } av dem kom midt i en setning. Prøv kortere setninger, og ta pausen etter punktum.
feedback-flow-fast = Du snakket fort. Det er lettere å forstå deg hvis du snakker litt roligere.
feedback-flow-repeats = Noen ord kom flere ganger etter hverandre ({ $n }). Det er vanlig når du leter etter ord.

# What the measure cannot tell
feedback-limit-spoken = Programmet kan høre feil og forstå feil. Hvis teksten er feil, kan du rette den. Du bestemmer selv hva du bruker.
feedback-limit-typed = Programmet kan forstå feil. Du bestemmer selv hva du bruker.
