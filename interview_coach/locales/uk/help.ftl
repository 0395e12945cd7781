# review: machine 2026-11-22
# Help lines: what stands there in Norwegian, short, in Ukrainian. The line follows the Norwegian text.
# Form of address: «ви». No past tense with a gender ending.

# The menu
help-nav-home = Тренуватися
help-nav-history = Мій прогрес
help-nav-mock-interview = Пробна співбесіда
help-nav-statements = Твердження
help-finish = Вийти
help-leave = Ви хочете вийти?
help-leave-answer = Ваша відповідь зникне.
help-leave-guest = Ви гість. Те, що ви зробили, зникне.
help-leave-interview = Співбесіду не завершено. Ви можете продовжити іншим разом.
help-leave-no = Ні, залишитися
help-leave-yes = Так, вийти
help-still-here = Ви тут?
help-still-here-why = Тут тихо. Сторінка скоро закриється, щоб ніхто інший не побачив, що ви зробили.
help-stay = Так, я тут
help-start-first-time = Першого разу це триває кілька хвилин.
help-start-begin = Програма готується…
help-start-loading-bank = Завантажуємо запитання…
help-start-loading-speech = Готуємося слухати мову…
help-start-loading-judge = Готуємо відгук…
help-start-failed = Програма не змогла підготуватися. Скажіть учителю.
help-models-stage-fetch = Завантажуємо те, що потрібно програмі
help-models-stage-make = Готуємо те, що потрібно програмі
help-models-stage-check = Перевіряємо, чи все гаразд
help-privacy = Усе залишається на цьому комп’ютері.
help-privacy-lan = Усе залишається в цій кімнаті, на комп’ютері курсу.
help-sound-deleted = Запис видаляється, коли ви отримали відгук.
help-sound-kept = Ваші записи зберігаються. Ви можете видалити їх будь-коли.
help-footer = Це тренування, а не іспит. Програма слухає, що ви кажете. За вимову й граматику балів немає.

# Welcome
help-intro-heading = Тренуйтеся проходити співбесіду норвезькою
help-intro = Дайте відповідь на запитання голосом. Подивіться, на що звертає увагу роботодавець.
help-intro-step-choose = Виберіть запитання
help-intro-step-answer = Дайте відповідь норвезькою
help-intro-step-feedback = Отримайте відгук і спробуйте ще раз
help-choose-language = Виберіть мову допомоги
help-how-to-start = Як ви хочете тренуватися?
help-welcome-guest-means = Якщо ви гість, ми нічого не зберігаємо.
help-be-guest = Тренуватися як гість
help-be-known = Зберігати те, що я роблю, на цьому комп’ютері
help-welcome-be-known = { help-be-known }
help-welcome-known-means = Придумайте псевдонім і PIN-код. Не використовуйте своє справжнє ім’я. Наступного разу ви побачите свій прогрес.
help-nickname = Псевдонім (вигадане ім’я)
help-pin = PIN-код (від 4 до 8 цифр)
help-sign-in = Я тут не вперше
help-create-me = Я тут уперше
help-welcome-take-along = Узяти з собою те, що зроблено зараз?
help-welcome-take-along-means = Тоді ми збережемо ваші відповіді й те, що ви розповіли про себе. Якщо ні, ми все забудемо.
help-welcome-take-along-not = Зараз ми оцінюємо одну відповідь. Вона не збережеться.
help-take-along-yes = Так, узяти
help-take-along-no = Ні, забути
help-welcome-taken-along = Усе зроблене збережено.

# My competence
help-profile-heading = Мої знання й навички
help-profile-lead = Розкажіть трохи про себе. Тоді ми знайдемо запитання, які вам підходять. Можна пропустити все.
help-profile-save = Зберегти і йти далі
help-profile-skip = Пропустити
help-profile-print = Зробити PDF для консультанта
help-profile-download = Завантажити PDF
help-profile-education = Освіта
help-profile-country = Країна, де ви здобули освіту
help-profile-years = Скільки років ви працювали?
help-profile-occupations = Ким ви працювали (пишіть через кому)
help-profile-languages = Мови, які ви знаєте (пишіть через кому)
help-profile-norwegian = Як добре ви знаєте норвезьку?
help-profile-norwegian-none = Не знаю
help-profile-field = Галузь або вид роботи
help-profile-job = Робота, яку ви хочете
help-profile-course = Ваш курс

# Trying the microphone
help-mic-heading = Перевірте мікрофон
help-mic-start = Почати
help-mic-running = Говоріть зараз…
help-mic-again = Спробувати ще раз
help-mic-say = Скажіть норвезькою, наприклад: «Привіт! Я тренуюся проходити співбесіду норвезькою».
help-mic-good = Ми добре вас чуємо.
help-mic-blocked = Браузер не має дозволу на мікрофон.
help-mic-device = Ми не знайшли мікрофона.
help-mic-busy = Мікрофон зараз використовує інша програма.
help-mic-muted = Мікрофон вимкнено.
help-mic-quiet = Звук слабкий. Говоріть ближче до мікрофона.
help-mic-address = За цією адресою мікрофон не працює.
help-mic-go-on = Далі
help-mic-skip = Пропустити

# Choosing a question
help-home-heading = Виберіть запитання
help-home-recommended = Радимо вам
help-home-all = Усі запитання
help-home-find = Вибрати тему, роботу або тиждень
help-home-theme = Тема
help-home-job = Робота
help-home-week = Тиждень курсу
help-home-search = Пошук за словом
help-home-narrowed = Зараз ви бачите не всі запитання.
help-home-show-all = Показати всі запитання
help-home-done = Ви це вже тренували?
help-home-mic = Спочатку перевірте мікрофон

# One question
help-back = Вибрати інше запитання
help-question-label = Роботодавець запитує:
help-machine-translated = Це машинний переклад. Головним є норвезький текст.
help-listen = Послухати запитання
help-purpose = Що вони хочуть дізнатися?
help-start = Допоможіть мені почати
help-help-start-lead = Речення можна почати так:
help-tips = Поради
help-culture = Так заведено в Норвегії
help-rephrased = Можете сказати це іншими словами?
help-law = Що каже закон?
help-steps-again = Це можна спробувати зараз
help-prepare = Час подумати
help-prepare-over = Тепер можна починати. Можна ще трохи подумати.
help-timer-ready = Добре, якщо відповідь триває від { $shortest } до { $longest } секунд. Можна й коротше чи довше.
help-way = Як ви хочете відповісти?
help-way-speak = Говорити
help-way-upload = Аудіофайл
help-way-write = Писати
help-record-start = Почати говорити
help-record-stop = Закінчити відповідь
help-record-again = Почати спочатку
help-record-kept = Ваша відповідь не зникла. Вона є в нас.
help-record-use = Використати цю відповідь
help-live-hide = Сховати слова
help-live-show = Показати слова
help-live-behind = Комп’ютер зараз зайнятий. Просто говоріть далі. Усе записується, а слова з’являться наприкінці.
help-live-empty = Слова з’являться тут трохи згодом.
help-write = Напишіть відповідь норвезькою
help-get-feedback = Отримати відгук

# Your own view
help-rating-heading = А що думаєте ви?
help-rating-lead = Подумайте про свою відповідь. Чи було в ній це? Ваш вибір — для вас самих. Якщо зробите звіт, він буде і там.
help-rating-met = Так
help-rating-partly = Майже
help-rating-missing = Ще ні
help-rating-show = Показати відгук
help-rating-skip = Пропустити
help-work-listening = Ми слухаємо вашу відповідь…
help-work-reading = Ми читаємо вашу відповідь…
help-work-judging = Ми дивимося на те, на що звертає увагу роботодавець…
help-done = Відгук готовий.
help-give-up = Більше не чекати
help-given-up = Ви більше не чекаєте. Ваша відповідь усе ще тут. Використайте її або дайте відповідь ще раз.
help-done-uncorrected = Текст такий, як був до виправлення.

# Feedback
help-feedback-heading = Відгук
help-transcript = Ось що ми почули
help-criteria-heading = На що звертає увагу роботодавець
help-level-met = Так, це є у відповіді
help-level-partly = Майже
help-level-missing = Ще ні
help-next-steps-heading = Наступні кроки
help-overall-show = Число за всю відповідь
help-flow-heading = Як ви говорили (темп і паузи)
help-correct-heading = Щось не так? Виправте текст
help-correct = Виправити текст і отримати новий відгук
help-correct-label = Ваша відповідь
help-use-heard = Повернути початковий текст
help-show-model-answer = Показати приклад хорошої відповіді
help-try-again = Спробувати ще раз
help-compare-heading = Що стало краще?
help-another-question = Вибрати нове запитання

# When something does not work
help-our-mistake = Щось пішло не так. Спробуйте ще раз. Якщо не допоможе, запитайте вчителя.
help-connection = Зв’язок перервався. Ваша відповідь не зникла. Зачекайте трохи.
help-too-large = Файл занадто великий.
help-audio-muted = Ми нічого не чуємо. Можливо, мікрофон вимкнено.
help-ui-no-take = Запису ще немає. Натисніть кнопку й говоріть.
help-ui-no-text = Спочатку напишіть відповідь.
help-store-sign-in-wrong = Неправильний псевдонім або PIN-код. Забули код? Запитайте вчителя.
help-store-nickname-taken = Цей псевдонім уже має хтось інший. Виберіть інший.
help-store-pin-form = PIN-код має мати від 4 до 8 цифр.
help-shell-session-over = Сторінку закрито, бо довго нічого не відбувалося.

# Mock interview and role play
help-mock-heading = Пробна співбесіда
help-mock-lead = Тут ви тренуєте цілу співбесіду. Щоразу буде одне запитання. Наприкінці буде звіт.
help-mock-start = Почати співбесіду
help-mock-go-on = Продовжити співбесіду
help-mock-follow-ups = Вас можуть докладніше розпитати про вашу відповідь
help-mock-unlawful = Вам можуть поставити незаконне запитання. Тоді ви зможете потренуватися відповідати ввічливо.
help-mock-skip = Пропустити запитання
help-mock-pause = Зробити перерву
help-mock-end = Закінчити й подивитися звіт
help-mock-next = Наступне запитання
help-mock-report = Як пройшла співбесіда
help-mock-group = Рольова гра: хтось запитує, хтось відповідає, інші слухають

# Statements
help-statements-heading = Це правда?
help-statements-lead = Прочитайте твердження про роботу в Норвегії. Це правда, неправда чи буває по-різному? Відповідь ви побачите одразу.
help-statements-themes = Виберіть тему
help-statements-all = Пройти всі твердження
help-statements-stemmer = Правда
help-statements-stemmer-ikke = Неправда
help-statements-kommer-an-paa = Буває по-різному
help-statements-right = Так, правильно!
help-statements-wrong-stemmer = Не зовсім. Правильна відповідь: { help-statements-stemmer }
help-statements-wrong-stemmer-ikke = Не зовсім. Правильна відповідь: { help-statements-stemmer-ikke }
help-statements-wrong-kommer-an-paa = Не зовсім. Правильна відповідь: { help-statements-kommer-an-paa }
help-statements-next = Наступне твердження
help-statements-see-score = Подивитися результат
help-statements-again = Спробувати ще раз ті, що не вдалися
help-statements-to-themes = Вибрати іншу тему
help-statements-done = Це коло завершено
help-statements-read = Прочитайте ще раз

# My progress
help-progress-good = Це у вас виходить
help-progress-next = Це можна потренувати тепер
help-progress-answers = Мої відповіді
help-progress-plan = Мій план
help-progress-data = Звіт і налаштування
help-progress-days = Дні, коли ви тренувалися
help-progress-undo = Скасувати останню дію
help-progress-report = Завантажити звіт (PDF)
help-progress-export = Завантажити все, що збережено
help-progress-delete = Видалити все про мене
help-progress-sure = Видалити все? Повернути вже не можна.
help-progress-gone-on = На головну сторінку
help-progress-goals = Мої цілі
help-progress-overview = Огляд

# Settings, code, recordings, mock interviews
help-progress-settings = Налаштування
help-progress-live-words = Показувати слова, поки я говорю
help-progress-reviews = Хто перевірив переклади?
help-progress-pin = Змінити код
help-progress-pin-lead = Напишіть теперішній код один раз. Напишіть новий код двічі.
help-progress-pin-old = Ваш теперішній код
help-progress-pin-new = Новий код (від 4 до 8 цифр)
help-progress-pin-again = Новий код ще раз
help-progress-pin-changed = Код змінено.
help-progress-recording-gone = Запис видалено.
help-progress-recordings-gone = Записи видалено.
help-progress-silence-sure = Видалити записи?
help-progress-silence-lead = Ваші відповіді залишаться. Видалення можна скасувати одразу після цього.
help-progress-silence-yes = Так, видалити
help-progress-silence-no = Ні, залишити
help-progress-left = Ви більше не проходите цей курс.
help-progress-interviews = Ваші пробні співбесіди
help-mock-going = У вас є незавершена співбесіда
help-mock-ask-lead = Продовжити її чи почати нову? Тоді стара буде завершена.
help-mock-again = Почати нову співбесіду
help-mock-earlier-all = Переглянути всі співбесіди в розділі «Мій прогрес»
help-profile-back = Назад
help-profile-saved = Написане збережено.
help-store-pin-wrong = Старий код неправильний. Забули код? Запитайте вчителя.
help-store-pin-differs = Два нові коди не збігаються. Напишіть новий код двічі.
help-review-machine = Перекладено машиною. Людина не перевіряла.
help-review-person = Перевірено людиною.
help-review-unknown = Ми не знаємо, хто перевірив текст.

# More about the feedback
help-done-again = Ми ще раз оцінили текст.
help-transcript-heading-typed = Ось що ви написали
help-transcript-heading-corrected = Ваш текст після вашого виправлення
help-limits-heading = Пам’ятайте
help-delivery-what-is-this = Що це означає?
help-model-answer-heading = Приклад хорошої відповіді
help-flow-more = Більше чисел
help-feedback-step-partly = Розкажіть про це більше.
help-feedback-step-follow-up = Спробуйте відповісти й на це.
help-compare-back = Назад до відгуку

# What is kept
help-profile-keep = Зберігати мої записи на цьому комп’ютері. Тоді консультант зможе їх послухати.
help-profile-kept = Відтепер ваші записи зберігаються.
help-profile-not-kept = Записи видаляються після відгуку.
help-profile-printed = PDF готовий. Натисніть «Last ned PDF-en» (завантажити PDF).
help-progress-begin = Виберіть запитання
help-progress-recordings = Записи вашого голосу
help-progress-recording = Ваш запис
help-progress-compare = Порівняти з іншою спробою
help-progress-over-time = Як воно змінювалося
help-progress-themes-more = Інші теми
help-progress-themes-few = Теми, де мало відповідей
help-progress-by-day-words = Прочитати словами
help-progress-again-more = Інші запитання
help-progress-to-statements = Потренувати твердження
help-progress-downloaded = Файл лежить у папці «Nedlastinger» (завантаження). Видаліть його, якщо цим комп’ютером користуються інші.
help-steps-more = Що ще можна спробувати
help-to-next-steps = До наступних кроків
help-profile-more = Розкажіть більше, якщо хочете
help-profile-norwegian-A1 = знаю деякі слова й речення
help-profile-norwegian-A2 = можу трохи говорити про щоденні справи
help-profile-norwegian-B1 = можу підтримати звичайну розмову
help-profile-norwegian-B2 = добре говорю майже про все
help-profile-norwegian-C1 = говорю легко, також про свій фах
help-with-nickname = Увійти або придумати псевдонім
help-home-mic-again = Перевірити мікрофон ще раз
help-help-language = Допомога мовою:
help-guest = Гість
