# review: machine 2026-11-22
# Help lines: The sentences of a comparison and of the report over an interview, in Polish. Each follows the Norwegian sentence of the same key.

# Two attempts beside each other
help-compare-attempt = Próba { $n }
help-compare-point = Ważne rzeczy
help-compare-new = To jest nowe: «{ $what }».
help-compare-clearer = To jest teraz jaśniejsze: «{ $what }».
help-compare-fewer-pauses = Długich pauz było mniej. Wtedy łatwiej cię słuchać.
help-compare-kept = { $n ->
    [one] Nadal jest { $n } ważna rzecz. To dobrze.
    [few] Nadal są { $n } ważne rzeczy. To dobrze.
   *[other] Nadal jest { $n } ważnych rzeczy. To dobrze.
}
help-compare-tried = To kolejna próba. Tak nabiera się pewności.
help-compare-remember = Pamiętaj o tym z poprzedniego razu: «{ $what }».
help-compare-not-judged = nieocenione
help-compare-one-only = Jest na razie tylko jedna próba. Spróbuj jeszcze raz, a zobaczysz tu obie.

# The report over an interview
help-mock-opening-question = { $n ->
    [1] To udało się najlepiej: «{ $question }» W odpowiedzi jest wszystko, na co zwraca uwagę pracodawca.
   *[other] To udało się najlepiej: «{ $question }» W odpowiedzi jest wszystko, na co zwraca uwagę pracodawca. Liczba takich pytań: { $n }.
}
help-mock-opening-some = To się udało: «{ $what }». W odpowiedziach są ważne rzeczy: { $n } z { $total }.
help-mock-opening-one = To się udało: «{ $what }». Było to przy pytaniu: «{ $question }»
help-mock-opening-tried = { $n ->
    [one] Jest odpowiedź na { $n } pytanie. To dobry początek.
    [few] Są odpowiedzi na { $n } pytania. To dobry początek.
   *[other] Są odpowiedzi na { $n } pytań. To dobry początek.
}
help-mock-opening-nothing = Nie ma jeszcze odpowiedzi. Zacznij nową rozmowę, kiedy zechcesz.
help-mock-asked-back = { $n ->
    [1] Dobrze, że pytasz, gdy czegoś nie rozumiesz. To robi dobre wrażenie.
   *[other] Dobrze, że pytasz, gdy czegoś nie rozumiesz (razy: { $n }). To robi dobre wrażenie.
}
help-mock-practice-only = To ćwiczenie, a nie egzamin. Program może źle usłyszeć.
help-mock-own-answered = Na prawdziwej rozmowie dostaniesz odpowiedź na swoje pytania.
help-mock-step-example = Podaj przykład. Opowiedz o jednej sytuacji i powiedz, co wtedy robisz.
help-mock-step-result = Powiedz, jak to się skończyło albo czego cię to nauczyło.
help-mock-step-reason = Powiedz dlaczego. Użyj słowa «fordi» (ponieważ).
help-mock-step-job = Powiedz, co odpowiedź ma wspólnego z tą pracą.
help-mock-step-others = Powiedz też o innych: kogo pytasz, komu pomagasz, kogo informujesz.
help-mock-step-facts = Powiedz zupełnie jasno, co, kto, gdzie lub kiedy.
help-mock-try-on = ćwicz to tutaj
help-mock-questions = Pytanie po pytaniu
help-mock-asked-on = dodatkowe pytanie
help-mock-said = Twoja odpowiedź
help-mock-was-unlawful = Pracodawca nie ma prawa o to pytać.
help-help-no-legal-advice = To nie jest porada prawna.
help-mock-flow-lead = Tu chodzi o czas i pauzy. To nie zmienia reszty raportu.
help-mock-flow-time = { $n ->
    [1] Liczba odpowiedzi: 1, czas: { $seconds } s.
   *[other] Liczba odpowiedzi: { $n }, razem { $minutes } min. Zwykła odpowiedź trwała { $seconds } s.
}
help-mock-flow-pauses = { $n ->
    [0] Nie było pauz dłuższych niż 2 sekundy.
    [one] Była { $n } pauza dłuższa niż 2 sekundy. Wolno się zastanowić.
    [few] Były { $n } pauzy dłuższe niż 2 sekundy. Wolno się zastanowić.
   *[other] Było { $n } pauz dłuższych niż 2 sekundy. Wolno się zastanowić.
}
help-mock-flow-thinking = { $seconds ->
    [0] Zwykle mowa zaczynała się od razu.
    [one] Zwykle przed odpowiedzią była { $seconds } sekunda na myślenie.
    [few] Zwykle przed odpowiedzią były { $seconds } sekundy na myślenie.
   *[other] Zwykle przed odpowiedzią było { $seconds } sekund na myślenie.
}
help-mock-download = Pobierz raport (PDF)

# During an interview
help-mock-ask-back = Nie rozumiesz? Zapytaj: «Kan du gjenta spørsmålet?» (Czy może Pan/Pani powtórzyć pytanie?) Dobrze jest pytać.

# Short labels of choices, lists and ticks
help-mock-where = Jesteś na rozmowie w: { $place }
help-mock-field-any = Wszystkie prace
help-mock-earlier = Twoje wcześniejsze rozmowy
help-mock-going-at = { $stage ->
    [question] Jesteś przy pytaniu { $n } z { $total }.
    [own_questions] To już prawie koniec.
    [closing_talk] To już prawie koniec.
   *[small_talk] To dopiero początek.
}
help-mock-at = Pytanie { $n } z { $total }
help-group-at = Pytanie { $n } z { $total }
help-mock-at-follow-up = Pytanie { $n } z { $total } – dodatkowe pytanie
help-mock-skipped = Pominięte
help-mock-not-judged = Nieocenione
help-mock-heard-of = Ważne rzeczy: { $n } z { $total }
help-mock-practise-one = Poćwicz to pytanie
