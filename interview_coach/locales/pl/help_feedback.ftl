# review: machine 2026-11-22
# Help lines: The sentences of the feedback, in Polish. Each follows the Norwegian sentence of the same key.

# The one sentence at the top
help-feedback-opening-all = Świetnie! W odpowiedzi jest wszystko, na co zwraca uwagę pracodawca.
help-feedback-opening-some = To się udało: «{ $what }». W odpowiedzi są ważne rzeczy: { $n } z { $total }.
help-feedback-opening-partly = Jesteś na dobrej drodze: «{ $what }», ale można to powiedzieć jaśniej.
help-feedback-opening-none = Dziękujemy za próbę. Nie znaleźliśmy jeszcze tego, na co zwraca uwagę pracodawca. Zobacz następne kroki.
help-feedback-opening-asked-back = Dobrze, że pytasz! Dobrze jest pytać, gdy się czegoś nie rozumie. To robi dobre wrażenie.
help-feedback-opening-unscorable = Nie możemy jeszcze ocenić tej odpowiedzi.

# Why an answer was not scored, or scored low
help-feedback-gate-silence = Nie słyszymy głosu. Sprawdź mikrofon i spróbuj jeszcze raz.
help-feedback-gate-too-short = Odpowiedź jest za krótka. Powiedz co najmniej dwa lub trzy zdania.
help-feedback-gate-unsure = Nie mamy pewności, co zostało powiedziane. Popraw tekst albo mów trochę bliżej mikrofonu i spróbuj ponownie.
help-feedback-gate-not-norwegian = Wygląda na to, że odpowiedź jest w innym języku. Spróbuj po norwesku, prostymi słowami.
help-feedback-gate-off-topic = Może to odpowiedź na coś innego niż pytanie. Przeczytaj pytanie jeszcze raz.
help-feedback-gate-echo = Większość odpowiedzi to powtórzone pytanie. Opowiedz o sobie.
help-feedback-gate-keyword-list = To wygląda jak lista słów. Ułóż całe zdania.
help-feedback-gate-recited = Odpowiedź jest bardzo podobna do przykładu. Użyj własnych słów i własnego przykładu.

# What to try next
help-feedback-step-start = Spróbuj jeszcze raz. Wystarczą dwa krótkie zdania.
help-feedback-step-asked-back = Otwórz «Spørsmålet på en annen måte» (pytanie innymi słowami) pod pytaniem. Potem odpowiedz dwoma krótkimi zdaniami.
help-feedback-step-again = Powiedz odpowiedź jeszcze raz innymi słowami. Da ci to więcej pewności.
help-start-like-this = Możesz zacząć tak:

# How the speech flowed
help-feedback-flow-length = { $seconds ->
    [one] Odpowiedź trwała { $seconds } sekundę. To pasuje do tego pytania.
    [few] Odpowiedź trwała { $seconds } sekundy. To pasuje do tego pytania.
   *[other] Odpowiedź trwała { $seconds } sekund. To pasuje do tego pytania.
}
help-feedback-flow-short = Odpowiedź trwała { $seconds } s. Tu możesz powiedzieć więcej: dobrze pasuje { $shortest }–{ $longest } s.
help-feedback-flow-long = Odpowiedź trwała { $seconds } s. Spróbuj powiedzieć najważniejsze w { $shortest }–{ $longest } s.
help-feedback-flow-long-pauses = { $n ->
    [one] Była { $n } pauza dłuższa niż 2 sekundy. To zwykła rzecz, wolno się zastanowić.
    [few] Były { $n } pauzy dłuższe niż 2 sekundy. To zwykła rzecz, wolno się zastanowić.
   *[other] Było { $n } pauz dłuższych niż 2 sekundy. To zwykła rzecz, wolno się zastanowić.
}
help-feedback-flow-many-long-pauses = { $n ->
    [one] Była { $n } pauza dłuższa niż 2 sekundy. Gdy potrzebujesz czasu, możesz powiedzieć «La meg tenke litt» (chwilę pomyślę).
    [few] Były { $n } pauzy dłuższe niż 2 sekundy. Gdy potrzebujesz czasu, możesz powiedzieć «La meg tenke litt» (chwilę pomyślę).
   *[other] Było { $n } pauz dłuższych niż 2 sekundy. Gdy potrzebujesz czasu, możesz powiedzieć «La meg tenke litt» (chwilę pomyślę).
}
help-feedback-flow-pauses-between = { $n ->
    [one] Była jedna krótka pauza.
    [few] Były { $n } pauzy. Większość tam, gdzie myśl była skończona. Wtedy łatwo cię słuchać.
   *[other] Było { $n } pauz. Większość tam, gdzie myśl była skończona. Wtedy łatwo cię słuchać.
}
help-feedback-flow-pauses-inside = Liczba pauz: { $n }, w tym w środku zdania: { $inside }. Spróbuj krótszych zdań i rób pauzę po kropce.
help-feedback-flow-fast = Twoja mowa była szybka. Łatwiej cię zrozumieć, gdy mówisz trochę spokojniej.
help-feedback-flow-repeats = Niektóre słowa pojawiły się kilka razy z rzędu ({ $n }). Tak bywa, gdy szuka się słów.

# What the measure cannot tell
help-feedback-limit-spoken = Program może źle usłyszeć i źle zrozumieć. Jeśli w tekście jest błąd, możesz go poprawić. To ty decydujesz, co ci się przyda.
help-feedback-limit-typed = Program może źle zrozumieć. To ty decydujesz, co ci się przyda.

# The answer and its marks
help-legend-evidence = Tu mówisz coś, co pracodawca chce wiedzieć. Liczba pokazuje, gdzie jest to poniżej.
help-legend-unsure = Tu nie mamy pewności co do słowa.
help-legend-pause = Tu było cicho.
help-hear-words = Naciśnij słowo, aby je usłyszeć.
help-your-words-spoken = Twoje słowa
help-your-words-typed = Twoje słowa
help-own-view = Twoja ocena
help-overall = { $n } na 100 za treść
help-overall-meaning = Liczba pokazuje, ile z tego, na co zwraca uwagę pracodawca, jest w odpowiedzi. To nie jest ocena szkolna. Tempo, pauzy, wymowa i gramatyka się nie liczą.
help-overall-topic = Liczba jest niższa, bo nie mamy pewności, że odpowiedź dotyczy tego pytania.
help-model-answer-lead = Nie ucz się tego na pamięć. Zobacz, co tu jest, i powiedz to własnymi słowami.
help-model-answer-level = Norweski na poziomie { $level }

# The pictures of the flow
help-flow-lead = Tu chodzi o tempo i pauzy. To nie liczy się, gdy patrzymy na treść.
help-flow-line-speech = mowa
help-flow-line-pause = cisza
help-flow-line-long-pause = cisza 2 sekundy lub dłużej
help-flow-line-help = Linia pokazuje całą odpowiedź. Kolor pokazuje, gdzie była mowa. Każdy robi pauzy.
help-flow-calm = spokojniej
help-flow-fast = szybciej
help-flow-easy = łatwo słuchać
help-flow-here = Ty
help-flow-band-help = Kreska pokazuje tempo mowy między pauzami. Pole jest szerokie, bo jest wiele dobrych sposobów mówienia. Spokojna mowa nigdy nie jest błędem.

# The figures of the flow
help-delivery-limits = Program nie słyszy wszystkich dźwięków wahania. Liczby takich dźwięków i powtórzonych słów mogą być za małe.
help-delivery-speech-rate-name = Tempo mowy
help-delivery-speech-rate-help = Ile sylab na sekundę, razem z pauzami. Słowo «intervju» ma trzy sylaby: in-ter-vju.
help-delivery-articulation-rate-name = Tempo bez pauz
help-delivery-articulation-rate-help = Ile sylab na sekundę podczas mówienia. Pauzy się nie liczą.
help-delivery-phonation-time-ratio-name = Czas mówienia
help-delivery-phonation-time-ratio-help = Jaką część czasu mówisz. Reszta to pauzy.
help-delivery-mean-length-of-run-name = Ile mówisz przed pauzą
help-delivery-mean-length-of-run-help = Ile średnio sylab było przed pauzą. Słowo «intervju» ma trzy sylaby.
help-delivery-n-pauses-name = Pauzy
help-delivery-n-pauses-help = Ile razy między słowami jest cicho przez ćwierć sekundy lub dłużej. Każdy robi pauzy.
help-delivery-n-pauses-inside-name = Pauzy w środku zdania
help-delivery-n-pauses-inside-help = Pauz między zdaniami łatwo się słucha. Tu liczymy pauzy w środku zdania.
help-delivery-n-long-pauses-name = Długie pauzy
help-delivery-n-long-pauses-help = Pauzy 2 sekundy lub dłuższe.
help-delivery-mean-pause-name = Długość pauz
help-delivery-mean-pause-help = Jak długo średnio trwa pauza.
help-delivery-time-to-first-word-name = Czas do pierwszego słowa
help-delivery-time-to-first-word-help = Jak długo jest cicho, zanim zaczniesz. Dobrze jest najpierw chwilę pomyśleć.
help-delivery-n-hesitations-name = Dźwięki wahania
help-delivery-n-hesitations-help = Dźwięki takie jak «eh» i «øhm». Wszyscy ich używają i nie ma za nie minusów.
help-delivery-n-repeats-name = Powtórzone słowa
help-delivery-n-repeats-help = Słowa powiedziane dwa razy z rzędu, na przykład «jeg jeg».
help-delivery-lexical-diversity-name = Różne słowa
help-delivery-lexical-diversity-help = Ile z 50 słów jest różnych. 1 oznacza, że wszystkie są różne.
help-delivery-loudness-name = Głośność
help-delivery-loudness-help = Jak mocny jest głos na nagraniu. Dużo zależy tu od mikrofonu.
help-delivery-pitch-range-name = Wysokość głosu
help-delivery-pitch-range-help = Jak bardzo głos idzie w górę i w dół. 12 półtonów to oktawa.
help-delivery-markers-name = Słowa, których często używasz
help-delivery-markers-help = Małe słowa, takie jak «liksom» i «altså». Mogą być ważną częścią tego, co mówisz.
help-delivery-no-words = Nie słyszymy żadnych słów. Dlatego nie możemy tego zmierzyć.
help-delivery-no-voice = Nie ma głosu w nagraniu. Dlatego nie możemy tego zmierzyć.
help-delivery-too-short = Odpowiedź jest za krótka, aby to zmierzyć. Spróbuj powiedzieć trochę więcej.
help-delivery-no-pauses = Między słowami nie było pauz.
help-delivery-words-unplaced = Nie wiemy, w którym miejscu zdania były pauzy.
help-delivery-too-few-words = Odpowiedź musi mieć co najmniej 50 słów, abyśmy mogli to zmierzyć.
help-delivery-too-little-voice = Aby to zmierzyć, potrzebujemy więcej mowy.

# While one waits
help-work-queue = Osoby przed tobą: { $n }. Poczekaj chwilę…
help-work-queue-seconds = Osoby przed tobą: { $n }. To potrwa około { $seconds } s…
help-own-view-more = Udało ci się więcej, niż myślisz.
help-own-view-unheard = Twoja ocena to „tak”, ale nie znaleźliśmy tego w twoich słowach. Może to było powiedziane inaczej. Następnym razem spróbuj powiedzieć to wyraźniej.
help-delivery-unit-s = sekundy
help-delivery-unit-syllables-per-s = sylab na sekundę
help-delivery-unit-syllables = sylab
help-delivery-unit-db = decybeli (głośność)
help-delivery-unit-semitones = półtonów (melodia głosu)
help-delivery-unit-ratio = z 1
