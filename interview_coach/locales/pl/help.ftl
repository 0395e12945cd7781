# review: machine 2026-11-22
# Help lines: what stands there in Norwegian, short, in Polish. The line follows the Norwegian text.
# Form of address: «ty», without gender endings.

# The menu
help-nav-home = Ćwicz
help-nav-history = Moje postępy
help-nav-mock-interview = Próbna rozmowa o pracę
help-nav-statements = Stwierdzenia
help-finish = Wyjdź
help-leave = Chcesz wyjść?
help-leave-answer = Twoja odpowiedź przepadnie.
help-leave-guest = Jesteś gościem. Twoje ćwiczenia przepadną.
help-leave-interview = Rozmowa nie jest skończona. Możesz ją kontynuować innym razem.
help-leave-no = Nie, zostaję
help-leave-yes = Tak, wychodzę
help-still-here = Jesteś tu?
help-still-here-why = Nic się nie dzieje. Strona wkrótce się zamknie, żeby nikt inny nie zobaczył twoich ćwiczeń.
help-stay = Tak, jestem
help-start-first-time = Za pierwszym razem trwa to kilka minut.
help-start-begin = Program się przygotowuje…
help-start-loading-bank = Pobieramy pytania…
help-start-loading-speech = Przygotowujemy rozpoznawanie mowy…
help-start-loading-judge = Przygotowujemy ocenę odpowiedzi…
help-start-failed = Program nie mógł się przygotować. Powiedz nauczycielowi.
help-models-stage-fetch = Pobieramy to, czego program potrzebuje
help-models-stage-make = Tworzymy to, czego program potrzebuje
help-models-stage-check = Sprawdzamy, czy wszystko się zgadza
help-privacy = Wszystko zostaje na tym komputerze.
help-privacy-lan = Wszystko zostaje w tej sali, na komputerze kursu.
help-sound-deleted = Nagranie jest usuwane, gdy dostaniesz opinię.
help-sound-kept = Twoje nagrania są zachowane. Możesz je usunąć, kiedy chcesz.
help-footer = To ćwiczenie, a nie egzamin. Program słucha tego, co mówisz. Za wymowę i gramatykę nie ma punktów.

# Welcome
help-intro-heading = Ćwicz rozmowę o pracę po norwesku
help-intro = Odpowiedz na pytanie głosem. Zobacz, na co zwraca uwagę pracodawca.
help-intro-step-choose = Wybierz pytanie
help-intro-step-answer = Odpowiedz po norwesku
help-intro-step-feedback = Przeczytaj opinię i spróbuj jeszcze raz
help-choose-language = Wybierz język pomocy
help-how-to-start = Jak chcesz ćwiczyć?
help-welcome-guest-means = Gdy jesteś gościem, niczego nie zapisujemy.
help-be-guest = Ćwicz jako gość
help-be-known = Zapisuj na tym komputerze to, co robię
help-welcome-be-known = { help-be-known }
help-welcome-known-means = Wymyśl pseudonim i kod PIN. Nie podawaj swojego prawdziwego imienia i nazwiska. Następnym razem zobaczysz swoje postępy.
help-nickname = Pseudonim (wymyślone imię)
help-pin = Kod PIN (od 4 do 8 cyfr)
help-sign-in = Jestem tu kolejny raz
help-create-me = Jestem tu pierwszy raz
help-welcome-take-along = Czy chcesz zachować to, co masz już zrobione?
help-welcome-take-along-means = Wtedy zapiszemy twoje odpowiedzi i to, co mówisz o sobie. Jeśli nie, zapomnimy wszystko.
help-welcome-take-along-not = Właśnie oceniamy jedną odpowiedź. Ta odpowiedź się nie zapisze.
help-take-along-yes = Tak, zachowaj
help-take-along-no = Nie, zapomnij
help-welcome-taken-along = To, co masz zrobione, jest zapisane.

# My competence
help-profile-heading = Co umiem
help-profile-lead = Opowiedz trochę o sobie. Wtedy znajdziemy pytania, które do ciebie pasują. Możesz pominąć wszystko.
help-profile-save = Zapisz i idź dalej
help-profile-skip = Pomiń
help-profile-print = Zrób PDF dla doradcy
help-profile-download = Pobierz PDF
help-profile-education = Wykształcenie
help-profile-country = Kraj, z którego masz wykształcenie
help-profile-years = Ile lat pracy masz za sobą?
help-profile-occupations = Twoje dotychczasowe prace (oddziel je przecinkami)
help-profile-languages = Języki, które znasz (oddziel je przecinkami)
help-profile-norwegian = Jak dobrze znasz norweski?
help-profile-norwegian-none = Nie wiem
help-profile-field = Dziedzina lub rodzaj pracy
help-profile-job = Praca, którą chcesz mieć
help-profile-course = Twój kurs

# Trying the microphone
help-mic-heading = Sprawdź mikrofon
help-mic-start = Zacznij
help-mic-running = Mów teraz…
help-mic-again = Spróbuj jeszcze raz
help-mic-say = Powiedz po norwesku, na przykład: „Cześć! Ćwiczę rozmowę o pracę po norwesku”.
help-mic-good = Dobrze cię słyszymy.
help-mic-blocked = Przeglądarka nie ma zgody na użycie mikrofonu.
help-mic-device = Nie znaleźliśmy mikrofonu.
help-mic-busy = Inny program używa mikrofonu.
help-mic-muted = Mikrofon jest wyłączony.
help-mic-quiet = Dźwięk jest słaby. Mów bliżej mikrofonu.
help-mic-address = Pod tym adresem mikrofon nie działa.
help-mic-go-on = Idź dalej
help-mic-skip = Pomiń

# Choosing a question
help-home-heading = Wybierz pytanie
help-home-recommended = Polecamy ci
help-home-all = Wszystkie pytania
help-home-find = Wybierz temat, pracę lub tydzień
help-home-theme = Temat
help-home-job = Praca
help-home-week = Tydzień kursu
help-home-search = Szukaj słowa
help-home-narrowed = Nie widzisz teraz wszystkich pytań.
help-home-show-all = Pokaż wszystkie pytania
help-home-done = Czy to już przećwiczone?
help-home-mic = Najpierw sprawdź mikrofon

# One question
help-back = Wybierz inne pytanie
help-question-label = Pracodawca pyta:
help-machine-translated = Przetłumaczone maszynowo. Ważny jest tekst norweski.
help-listen = Posłuchaj pytania
help-purpose = Czego chcą się dowiedzieć?
help-start = Pomóż mi zacząć
help-help-start-lead = Zdanie można zacząć tak:
help-tips = Wskazówki
help-culture = Tak jest w Norwegii
help-rephrased = Czy możesz powiedzieć to inaczej?
help-law = Co mówi prawo?
help-steps-again = To możesz teraz wypróbować
help-prepare = Czas na myślenie
help-prepare-over = Możesz już zacząć. Możesz też jeszcze chwilę pomyśleć.
help-timer-ready = Dobra długość to { $shortest }–{ $longest } sekund. Może być też krócej lub dłużej.
help-way = Jak chcesz odpowiedzieć?
help-way-speak = Mów
help-way-upload = Plik dźwiękowy
help-way-write = Pisz
help-record-start = Zacznij mówić
help-record-stop = Kończę odpowiedź
help-record-again = Zacznij od nowa
help-record-kept = Twoja odpowiedź nie przepadła. Mamy ją.
help-record-use = Użyj tej odpowiedzi
help-live-hide = Ukryj słowa
help-live-show = Pokaż słowa
help-live-behind = Komputer jest teraz zajęty. Mów dalej. Wszystko się nagrywa, a słowa pojawią się na końcu.
help-live-empty = Słowa pojawią się tu za chwilę.
help-write = Napisz odpowiedź po norwesku
help-get-feedback = Zobacz opinię

# Your own view
help-rating-heading = A co ty o tym myślisz?
help-rating-lead = Pomyśl o swojej odpowiedzi. Czy to w niej było? Twój wybór jest dla ciebie. Jeśli zrobisz raport, będzie też w nim.
help-rating-met = Tak
help-rating-partly = Prawie
help-rating-missing = Jeszcze nie
help-rating-show = Pokaż opinię
help-rating-skip = Pomiń
help-work-listening = Słuchamy twojej odpowiedzi…
help-work-reading = Czytamy twoją odpowiedź…
help-work-judging = Szukamy tego, na co zwraca uwagę pracodawca…
help-done = Opinia jest gotowa.
help-give-up = Nie czekam dłużej
help-given-up = Już nie czekasz. Twoja odpowiedź nadal tu jest. Możesz jej użyć albo odpowiedzieć jeszcze raz.
help-done-uncorrected = Tekst jest taki jak przed poprawką.

# Feedback
help-feedback-heading = Opinia o odpowiedzi
help-transcript = To usłyszeliśmy
help-criteria-heading = Na co zwraca uwagę pracodawca
help-level-met = Tak, to jest
help-level-partly = Prawie
help-level-missing = Jeszcze nie
help-next-steps-heading = Następne kroki
help-overall-show = Liczba za całą odpowiedź
help-flow-heading = Jak płynęła mowa (tempo i pauzy)
help-correct-heading = Coś się nie zgadza? Popraw tekst
help-correct = Popraw tekst i zobacz nową opinię
help-correct-label = Twoja odpowiedź
help-use-heard = Użyj tekstu, który był na początku
help-show-model-answer = Pokaż przykład dobrej odpowiedzi
help-try-again = Spróbuj jeszcze raz
help-compare-heading = Co jest teraz lepsze?
help-another-question = Wybierz nowe pytanie

# When something does not work
help-our-mistake = Coś poszło nie tak. Spróbuj jeszcze raz. Jeśli to nie pomoże, zapytaj nauczyciela.
help-connection = Straciliśmy połączenie. Twoja odpowiedź nie przepadła. Poczekaj chwilę.
help-too-large = Plik jest za duży.
help-audio-muted = Nic nie słyszymy. Może mikrofon jest wyłączony.
help-ui-no-take = Nie ma jeszcze nagrania. Naciśnij przycisk i mów.
help-ui-no-text = Najpierw napisz odpowiedź.
help-store-sign-in-wrong = Pseudonim lub kod PIN jest błędny. Nie pamiętasz kodu? Zapytaj nauczyciela.
help-store-nickname-taken = Ktoś inny ma już ten pseudonim. Wybierz inny.
help-store-pin-form = Kod PIN musi mieć od 4 do 8 cyfr.
help-shell-session-over = Strona została zamknięta, bo długo nic się nie działo.

# Mock interview and role play
help-mock-heading = Próbna rozmowa o pracę
help-mock-lead = Tutaj ćwiczysz całą rozmowę. Za każdym razem dostajesz jedno pytanie. Raport będzie na końcu.
help-mock-start = Zacznij rozmowę
help-mock-go-on = Kontynuuj rozmowę
help-mock-follow-ups = Osoba prowadząca rozmowę może dopytać o twoją odpowiedź
help-mock-unlawful = Możesz usłyszeć pytanie niezgodne z prawem. Wtedy możesz poćwiczyć uprzejmą odpowiedź.
help-mock-skip = Pomiń pytanie
help-mock-pause = Zrób przerwę
help-mock-end = Zakończ i zobacz raport
help-mock-next = Następne pytanie
help-mock-report = Tak przebiegła rozmowa
help-mock-group = Odgrywanie ról: jedna osoba pyta, jedna odpowiada, inni słuchają

# Statements
help-statements-heading = Czy to prawda?
help-statements-lead = Przeczytaj stwierdzenie o pracy w Norwegii. Czy to prawda, nieprawda, czy to zależy? Odpowiedź zobaczysz od razu.
help-statements-themes = Wybierz temat
help-statements-all = Przejdź przez wszystkie stwierdzenia
help-statements-stemmer = Prawda
help-statements-stemmer-ikke = Nieprawda
help-statements-kommer-an-paa = To zależy
help-statements-right = Tak, dobrze!
help-statements-wrong-stemmer = Niezupełnie. Dobra odpowiedź: { help-statements-stemmer }
help-statements-wrong-stemmer-ikke = Niezupełnie. Dobra odpowiedź: { help-statements-stemmer-ikke }
help-statements-wrong-kommer-an-paa = Niezupełnie. Dobra odpowiedź: { help-statements-kommer-an-paa }
help-statements-next = Następne stwierdzenie
help-statements-see-score = Zobacz, jak poszło
help-statements-again = Przejdź przez te stwierdzenia jeszcze raz
help-statements-to-themes = Wybierz inny temat
help-statements-done = Koniec rundy
help-statements-read = Przeczytaj jeszcze raz

# My progress
help-progress-good = To ci wychodzi
help-progress-next = To możesz teraz ćwiczyć
help-progress-answers = Moje odpowiedzi
help-progress-plan = Mój plan
help-progress-data = Raport i ustawienia
help-progress-days = Dni, w których były ćwiczenia
help-progress-undo = Cofnij
help-progress-report = Pobierz raport (PDF)
help-progress-export = Pobierz wszystko, co jest zapisane
help-progress-delete = Usuń wszystko o mnie
help-progress-sure = Chcesz usunąć wszystko? Tego nie da się cofnąć.
help-progress-gone-on = Do strony głównej
help-progress-goals = Moje cele
help-progress-overview = Przegląd

# Settings, code, recordings, mock interviews
help-progress-settings = Ustawienia
help-progress-live-words = Pokazuj słowa, gdy mówię
help-progress-reviews = Kto sprawdził tłumaczenia?
help-progress-pin = Zmień kod
help-progress-pin-lead = Wpisz obecny kod jeden raz. Wpisz nowy kod dwa razy.
help-progress-pin-old = Twój obecny kod
help-progress-pin-new = Nowy kod (od 4 do 8 cyfr)
help-progress-pin-again = Nowy kod jeszcze raz
help-progress-pin-changed = Kod został zmieniony.
help-progress-recording-gone = Nagranie zostało usunięte.
help-progress-recordings-gone = Nagrania zostały usunięte.
help-progress-silence-sure = Usunąć nagrania?
help-progress-silence-lead = Twoje odpowiedzi zostaną. Zaraz potem możesz to cofnąć.
help-progress-silence-yes = Tak, usuń
help-progress-silence-no = Nie, zachowaj
help-progress-left = Tego kursu nie ma już w twoim planie.
help-progress-interviews = Twoje próbne rozmowy
help-mock-going = Masz niedokończoną rozmowę
help-mock-ask-lead = Chcesz ją kontynuować czy zacząć nową? Jeśli zaczniesz nową, stara się skończy.
help-mock-again = Zacznij nową rozmowę
help-mock-earlier-all = Zobacz wszystkie rozmowy w „Moje postępy”
help-profile-back = Wróć
help-profile-saved = Twój tekst jest zapisany.
help-store-pin-wrong = Stary kod jest błędny. Nie pamiętasz kodu? Zapytaj nauczyciela.
help-store-pin-differs = Dwa nowe kody nie są takie same. Wpisz nowy kod dwa razy.
help-review-machine = Przetłumaczone przez maszynę. Nikt tego nie sprawdził.
help-review-person = Sprawdzone przez człowieka.
help-review-unknown = Nie wiemy, kto sprawdził tekst.

# More about the feedback
help-done-again = Tekst jest oceniony jeszcze raz.
help-transcript-heading-typed = Tekst twojej odpowiedzi
help-transcript-heading-corrected = Twój tekst po poprawkach
help-limits-heading = Pamiętaj
help-delivery-what-is-this = Co to znaczy?
help-model-answer-heading = Przykład dobrej odpowiedzi
help-flow-more = Więcej liczb
help-feedback-step-partly = Powiedz o tym więcej.
help-feedback-step-follow-up = Spróbuj odpowiedzieć także na to.
help-compare-back = Wróć do opinii

# What is kept
help-profile-keep = Zachowaj moje nagrania na tym komputerze. Wtedy doradca może ich posłuchać.
help-profile-kept = Od teraz twoje nagrania są zapisywane.
help-profile-not-kept = Nagrania są usuwane po opinii.
help-profile-printed = PDF jest gotowy. Naciśnij «Last ned PDF-en» (pobierz PDF).
help-progress-begin = Wybierz pytanie
help-progress-recordings = Nagrania twojego głosu
help-progress-recording = Twoje nagranie
help-progress-compare = Porównaj z inną próbą
help-progress-over-time = Jak to się zmieniało
help-progress-themes-more = Więcej tematów
help-progress-themes-few = Tematy z małą liczbą odpowiedzi
help-progress-by-day-words = Przeczytaj to słowami
help-progress-again-more = Więcej pytań
help-progress-to-statements = Ćwicz stwierdzenia
help-progress-downloaded = Plik jest w folderze «Nedlastinger» (pobrane). Usuń go, jeśli inni używają tego komputera.
help-steps-more = Co jeszcze możesz wypróbować
help-to-next-steps = Przejdź do następnych kroków
help-profile-more = Opowiedz więcej, jeśli chcesz
help-profile-norwegian-A1 = znam kilka słów i zdań
help-profile-norwegian-A2 = umiem trochę mówić o codziennych sprawach
help-profile-norwegian-B1 = radzę sobie w zwykłych rozmowach
help-profile-norwegian-B2 = dobrze mówię prawie o wszystkim
help-profile-norwegian-C1 = mówię swobodnie, także o swojej branży
help-with-nickname = Zaloguj się albo wymyśl pseudonim
help-home-mic-again = Sprawdź mikrofon jeszcze raz
help-help-language = Pomoc w języku:
help-guest = Gość
