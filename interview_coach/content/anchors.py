"""What any interview answer sounds like: the zero point of similarity.

Sentence vectors of multilingual-e5 all point much the same way (cosines between 0.75 and 0.95), and most of
what two answers share is only that both are spoken Norwegian about work. The mean of these sentences is
that common part; it is taken out before anything is compared. The sentences are fixed, so adding a
question to the bank never moves the scores of another one.
"""

from __future__ import annotations

ANCHORS: tuple[str, ...] = (
    "Jeg heter Amina, og jeg kommer fra Somalia.",
    "Jeg har bodd i Norge i fire år.",
    "Jeg jobbet på et kjøkken i hjemlandet mitt.",
    "Nå går jeg på norskkurs tre dager i uka.",
    "Jeg liker å jobbe sammen med andre.",
    "Det var mye å gjøre den dagen.",
    "Da snakket jeg med sjefen min.",
    "Vi fant en løsning sammen.",
    "Jeg kan begynne på mandag.",
    "Jeg har tatt truckførerbevis.",
    "Kunden var sint, men jeg hørte på henne.",
    "Hvis jeg ikke forstår, spør jeg en gang til.",
    "Jeg vil gjerne lære mer om dette.",
    "Jeg har utdanning som ingeniør fra Syria.",
    "På den forrige jobben min hadde jeg ansvar for regnskapet.",
    "Jeg kommer alltid ti minutter før.",
    "Det er viktig å vaske hendene.",
    "Barna trenger en voksen som har tid.",
    "Jeg har søkt om å få utdanningen godkjent.",
    "Jeg ble litt stresset, men det gikk bra.",
    "Jeg trives best når jeg har noe å gjøre.",
    "Om noen år vil jeg ta fagbrev.",
    "Jeg har ikke jobbet med det før.",
    "Jeg leste om bedriften på nettsiden deres.",
    "Det er greit for meg å jobbe i helgene.",
    "Vi delte oppgavene mellom oss.",
    "Jeg skrev en liste over det som måtte gjøres først.",
    "Han mente noe annet enn meg.",
    "Jeg sa unnskyld og rettet feilen.",
    "Familien min bor i Bergen.",
    "Hvordan ser en vanlig dag ut hos dere?",
    "Jeg ringte til verkstedet og fikk hjelp.",
    "Pasienten trengte å hvile.",
    "Vi testet programmet før vi leverte det.",
    "Jeg leser avisen for å bli bedre i norsk.",
    "I helga gikk jeg på tur med en venn.",
    "Jeg tar på hansker og hjelm.",
    "Det tok litt lengre tid enn vi trodde.",
    "Jeg er glad for at jeg fikk komme hit.",
    "Jeg har god erfaring med å lede små grupper.",
)
