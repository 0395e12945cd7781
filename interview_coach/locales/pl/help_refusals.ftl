# review: machine 2026-11-22
# Help lines: What to do when something does not work, in Polish. Each follows the Norwegian sentence of the same key.

# When the microphone does not work
help-mic-lead = To trwa trzy sekundy. Potem usłyszysz siebie. Nic nie zapisujemy.
help-mic-good-do = Słychać twój głos? Wszystko gotowe. Jeśli nic nie słychać, zwiększ głośność w słuchawkach.
help-mic-quiet-do = Przysuń mikrofon bliżej ust albo zwiększ czułość mikrofonu w ustawieniach dźwięku na komputerze.
help-mic-muted-do = Poszukaj przełącznika lub przycisku na kablu albo na słuchawkach. Sprawdź też, czy na komputerze jest wybrany właściwy mikrofon.
help-mic-blocked-do = Zezwól na użycie mikrofonu i spróbuj jeszcze raz. Zrób to tak:
help-mic-device-do = Podłącz słuchawki i poczekaj chwilę. Potem spróbuj jeszcze raz. Spróbuj też innego gniazda.
help-mic-busy-do = Zamknij inne programy, które używają dźwięku, na przykład Teams lub Zoom. Potem spróbuj jeszcze raz.
help-mic-address-do = Adres musi zaczynać się od https. Poproś nauczyciela o właściwy adres. Możesz też pisać odpowiedzi.
help-mic-mend-chrome = Jak to zrobić w Chrome
help-mic-mend-chrome-do = Naciśnij znak po lewej stronie adresu. Włącz «Mikrofon». Odśwież stronę.
help-mic-mend-edge = Jak to zrobić w Edge
help-mic-mend-edge-do = Naciśnij kłódkę po lewej stronie adresu. Wybierz «Tillat» (zezwól) przy «Mikrofon». Odśwież stronę.
help-mic-mend-firefox = Jak to zrobić w Firefoksie
help-mic-mend-firefox-do = Naciśnij mikrofon po lewej stronie adresu. Usuń «Blokkert» (zablokowane). Odśwież stronę i wybierz «Tillat» (zezwól).
help-take-kept = Posłuchaj swojej odpowiedzi. Nagranie jest tylko w tym oknie i zniknie, gdy pójdziesz dalej.

# When something cannot be done
help-audio-empty = Plik jest pusty. Nagraj jeszcze raz albo wybierz inny plik.
help-audio-not-audio = To nie jest plik dźwiękowy, którego można tu użyć. Użyj WAV, FLAC, MP3, M4A, OGG lub WebM.
help-audio-cut-off = Plik dźwiękowy nie jest cały. Brakuje końca. Skopiuj go ponownie albo nagraj jeszcze raz.
help-audio-damaged = Plik dźwiękowy jest uszkodzony. Skopiuj go ponownie albo nagraj jeszcze raz.
help-audio-drm = Ten plik dźwiękowy jest kupiony i zablokowany. Użyj własnego nagrania.
help-audio-no-stream = W pliku nie ma dźwięku. Wybierz plik dźwiękowy, a nie obraz lub niemy film.
help-audio-no-sound = W nagraniu nie ma żadnego dźwięku. Nagraj jeszcze raz.
help-audio-too-long = Nagranie jest za długie. Nagraj krótszą odpowiedź.
help-audio-too-large = Plik jest za duży. Zapisz go jako MP3 lub M4A.
help-audio-rate = Dźwięk jest nagrany w sposób, którego nie można tu użyć.
help-audio-channels = Nagranie ma za dużo ścieżek dźwięku albo żadnej. Zapisz je jako mono.
help-audio-samples = Nie można odczytać nagrania. Nagraj jeszcze raz.
help-audio-not-numbers = W nagraniu jest coś, co nie jest dźwiękiem. Nagraj jeszcze raz.
help-audio-slow = Odczytanie pliku trwało za długo. Zapisz go jako MP3 lub WAV i spróbuj jeszcze raz.
help-audio-clipped = Dźwięk jest za głośny. Niektóre słowa mogą zniknąć. Odsuń się trochę od mikrofonu.
help-store-nickname-length = Pseudonim jest za krótki albo za długi. Wpisz inny.
help-store-nickname-signs = W pseudonimie są znaki, których nie można użyć. Użyj liter i cyfr.
help-store-sign-in-wait = Za dużo prób. Poczekaj kilka minut i spróbuj jeszcze raz.
help-store-text-empty = Tu musi coś być. Napisz kilka słów.
help-store-text-long = Tekst jest za długi. Skróć go.
help-store-list-long = Lista jest za długa.
help-store-years = Liczba lat nie może być tak duża.
help-store-not-kept = Tego już nie ma. Wróć i wybierz coś innego.
help-store-undo-over = To jest usunięte i nie można tego przywrócić.
help-store-full = Dysk jest pełny. Nic nie zostało zapisane.
help-store-busy = Program jest zajęty. Poczekaj chwilę i spróbuj jeszcze raz.
help-pool-full = Dużo osób teraz czeka. Twoje nagranie jest zachowane. Spróbuj ponownie za jakiś czas.
help-live-cancelled = Ta odpowiedź jest przerwana. Zacznij nowe nagranie.
help-scoring-question-unknown = Tego pytania tu nie ma.
help-profile-years-form = Wpisz liczbę lat cyframi, na przykład 5.
help-ui-no-file = Nie ma jeszcze pliku dźwiękowego. Najpierw wybierz plik.
help-ui-text-too-long = Tekst jest za długi. Skróć go.
help-ui-take-gone = Nagrania już tu nie ma. Nagraj lub prześlij jeszcze raz.
help-ui-nothing-to-correct = Nie ma jeszcze odpowiedzi do poprawienia. Najpierw odpowiedz na pytanie.
help-progress-not-there = Tego już tu nie ma. Odśwież stronę.
help-choose-job-unknown = Nie rozumiemy, jaka to praca. Napisz to inaczej.
