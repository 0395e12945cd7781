# review: machine 2026-11-22
# Help lines: what stands there in Norwegian, short, in Ukrainian. The line follows the Norwegian text.
# Form of address: «ви». No past tense with a gender ending.

# The menu
help-nav-home = Тренуватися
help-nav-history = Мій прогрес
help-nav-mock-interview = Пробна співбесіда
help-nav-statements = Твердження про роботу в Норвегії
help-finish = Завершити
help-still-here = Ви тут?
help-stay = Так, я тут
help-privacy = Усе залишається на цьому комп’ютері.

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
help-welcome-known-means = Придумайте псевдонім і PIN-код. Не використовуйте своє справжнє ім’я.
help-nickname = Псевдонім (вигадане ім’я)
help-pin = PIN-код (від 4 до 8 цифр)
help-sign-in = Відкрити мої дані
help-create-me = Я тут уперше

# My competence
help-profile-heading = Мої знання й навички
help-profile-lead = Розкажіть трохи про себе. Тоді ми знайдемо запитання, які вам підходять. Можна пропустити все.
help-profile-save = Зберегти і йти далі
help-profile-skip = Пропустити
help-profile-print = Роздрукувати як PDF
help-profile-education = Освіта
help-profile-country = Країна, де ви здобули освіту
help-profile-years = Скільки років ви працювали?
help-profile-occupations = Ким ви працювали
help-profile-languages = Мови, які ви знаєте
help-profile-norwegian = Як добре ви знаєте норвезьку?
help-profile-field = Галузь або вид роботи
help-profile-job = Робота, яку ви хочете
help-profile-course = Ваш курс

# Trying the microphone
help-mic-heading = Перевірте мікрофон
help-mic-start = Почати перевірку
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
help-home-theme = Тема
help-home-job = Робота
help-home-week = Тиждень курсу
help-home-search = Пошук за словом
help-home-done = Ви це вже тренували
help-home-mic = Спочатку перевірте мікрофон

# One question
help-question-label = Роботодавець запитує:
help-listen = Послухати запитання
help-purpose = Що вони хочуть дізнатися?
help-start = Допоможіть мені почати
help-tips = Поради
help-culture = Так заведено в Норвегії
help-rephrased = Можете сказати це іншими словами?
help-law = Що каже закон?
help-prepare = Час подумати
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
help-write = Напишіть відповідь норвезькою
help-get-feedback = Отримати відгук

# Your own view
help-rating-heading = А що думаєте ви?
help-rating-met = Так
help-rating-partly = Трохи
help-rating-missing = Ще ні
help-rating-show = Показати відгук
help-rating-skip = Пропустити
help-work-listening = Ми слухаємо вашу відповідь…
help-work-reading = Ми читаємо вашу відповідь…
help-work-judging = Ми дивимося на те, на що звертає увагу роботодавець…
help-done = Відгук готовий.

# Feedback
help-feedback-heading = Відгук
help-transcript = Ось що ми почули
help-criteria-heading = На що звертає увагу роботодавець
help-level-met = Так, ми це почули
help-level-partly = Майже
help-level-missing = Ще ні
help-next-steps-heading = Наступні кроки
help-flow-heading = Як ви говорили (темп і паузи)
help-correct-heading = Щось не так? Виправте текст
help-correct = Виправити текст і отримати новий відгук
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
help-store-sign-in-wrong = Неправильний псевдонім або PIN-код.
help-store-nickname-taken = Цей псевдонім уже має хтось інший. Виберіть інший.
help-store-pin-form = PIN-код має мати від 4 до 8 цифр.
help-shell-session-over = Сторінку закрито, бо довго нічого не відбувалося.
help-feedback-gate-silence = Ми не почули голосу.
help-feedback-gate-too-short = Відповідь занадто коротка.
help-feedback-gate-unsure = Ми не впевнені, що ви сказали.
help-feedback-gate-not-norwegian = Спробуйте відповісти норвезькою.
help-feedback-gate-off-topic = Прочитайте запитання ще раз.

# Mock interview and role play
help-mock-heading = Пробна співбесіда
help-mock-lead = Тут ви тренуєте цілу співбесіду. Щоразу буде одне запитання.
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
help-statements-lead = Прочитайте твердження про роботу в Норвегії. Це правда, неправда чи буває по-різному?
help-statements-themes = Виберіть тему
help-statements-all = Пройти всі твердження
help-statements-stemmer = Правда
help-statements-stemmer-ikke = Неправда
help-statements-kommer-an-paa = Буває по-різному
help-statements-right = Так, правильно!
help-statements-wrong = Не зовсім. Прочитайте пояснення.
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
help-progress-data = Звіт і мої дані
help-progress-days = Дні, коли ви тренувалися
help-progress-undo = Скасувати останню дію
help-progress-report = Завантажити звіт (PDF)
help-progress-export = Завантажити все, що збережено
help-progress-delete = Видалити все про мене
help-progress-sure = Видалити все? Повернути вже не можна.
help-progress-goals = Мої цілі
