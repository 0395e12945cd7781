# review: machine 2026-11-22
# Help lines: The sentences of my progress and my data, in Ukrainian. Each follows the Norwegian sentence of the same key.

# The overview
help-progress-guest = Ви гість. Тут видно те, що ви зробили зараз. Це зникне, коли ви закінчите.
help-progress-empty = Скоро тут буде видно, що у вас виходить. Почніть з одного запитання.
help-progress-days-count = { $n ->
    [0] За останні тижні ({ $weeks }) ви ще не тренувалися. Сьогодні добрий день, щоб почати.
    [one] За останні тижні ({ $weeks }) ви тренувалися { $n } день.
    [few] За останні тижні ({ $weeks }) ви тренувалися { $n } дні.
   *[other] За останні тижні ({ $weeks }) ви тренувалися { $n } днів.
}
help-progress-good-none = Дайте відповідь ще на одне запитання, і тут щось з’явиться.
help-progress-statements = Правильно: { $right } з { $n } тверджень.
help-progress-themes = Тема за темою
help-progress-themes-lead = Тут видно, скільки важливих речей ви кажете: спочатку і тепер.
help-progress-theme-course = { $n ->
    [1] Тепер ви кажете важливі речі: { $now } з { $total }. Першого разу: { $then } з { $before }.
   *[other] Останні відповіді ({ $n }): ви кажете важливі речі, { $now } з { $total }. Перші відповіді ({ $n }): { $then } з { $before }.
}
help-progress-theme-other = Інші запитання
help-progress-themes-help = Ми дивимося на перші й останні відповіді в кожній темі. Запитання можуть бути різні, і деякі важчі за інші. Відповіді, які не можна було оцінити, не враховано.
help-progress-too-few = { $n ->
    [1] Ще замало, щоб щось сказати. Дайте відповідь ще на одне запитання.
   *[other] Ще замало, щоб щось сказати. Потрібно ще відповідей: { $n }.
}
help-progress-then = Спочатку
help-progress-now = Тепер
help-progress-by-day = День за днем
help-progress-by-day-lead = Кожен стовпчик — один день. Видно, скільки важливих речей було у ваших відповідях.
help-progress-by-day-one = { $day } { $answers ->
    [one] { $answers } відповідь
    [few] { $answers } відповіді
   *[other] { $answers } відповідей
}: є { $met }, майже { $partly }, ще ні { $missing }.
help-progress-again = Те саме запитання кілька разів
help-progress-better = Тепер краще:
help-progress-open = Це можна ще потренувати:
help-progress-all-there = Тепер є всі важливі речі.
help-progress-again-few = Ще замало, щоб щось сказати. Дайте відповідь на це запитання ще раз.
help-progress-again-changed = Запитання змінилося, відколи ви почали. Порожні клітинки: тоді ми цього не слухали.
help-progress-again-gone = Це запитання більше не використовується.
help-progress-strength-new = Це краще, ніж першого разу.

# My answers
help-progress-answers-lead = Виберіть відповіді для звіту консультантові або вчителю.
help-progress-choose = Додати до звіту
help-progress-delete-answer = Видалити відповідь
help-progress-answer-gone = Відповідь видалено.
help-progress-step-gone = Крок прибрано.
help-progress-goal-gone = Ціль прибрано.
help-progress-listen = Послухати запис
help-progress-delete-recording = Видалити запис

# Report and my data
help-progress-report-lead = У звіті є ваші відповіді, те, що в них є, і як ішло в тих самих темах. Ви можете дати його консультантові або вчителю.
help-progress-report-chosen = Вибрано відповідей: { $n }.
help-progress-report-newest = { $n ->
    [1] У звіті буде ваша остання відповідь.
   *[other] Ви не вибрали відповідей. У звіті будуть останні, усього { $n }.
}
help-progress-report-empty = У вас ще немає відповідей. Спочатку дайте відповідь на запитання.
help-progress-report-button = Завантажити звіт
help-progress-recordings-lead = Запис видаляється, коли ви отримали відгук. Ви можете його зберегти, якщо хочете послухати ще раз.
help-progress-keep-recordings = Зберігати мої записи
help-progress-delete-recordings = { $n ->
    [1] Видалити запис
   *[other] Видалити всі записи ({ $n })
}
help-progress-export-lead = Ви отримаєте файл зі своїми відповідями, планом і записами. Візьміть його із собою.
help-progress-export-button = Завантажити все
help-progress-delete-lead = Ми видалимо ваш псевдонім, відповіді, план і записи на цьому комп’ютері.
help-progress-delete-button = Видалити мої дані
help-progress-sure-lead = Скасувати це не можна. Якщо хочете щось зберегти, спочатку завантажте все.
help-progress-sure-yes = Так, видалити все
help-progress-sure-no = Ні, зберегти
help-progress-guest-delete = Ви гість. Нічого не збережено. Усе зникне, коли ви закриєте сторінку або натиснете кнопку.
help-progress-guest-forget = Забути все зараз
help-progress-gone = Усе видалено
help-progress-gone-lead = У нас більше немає нічого про вас. Успіху на співбесіді!

# My plan
help-progress-courses-lead = Ви відвідуєте курс? Виберіть його і побачите запитання на кожен тиждень.
help-progress-follow = Проходити цей курс
help-progress-leave = Більше не проходити цей курс
help-progress-week-now = Ви на тижні { $week } з { $n }.
help-progress-week-none = Тижнів у курсі: { $n }.
help-progress-this-week = Цей тиждень
help-progress-field-unknown = Є також запитання з вашої галузі. Спочатку розкажіть, ким ви працюєте.
help-progress-set-week = Я зараз на тижні { $week }
help-progress-goals-lead = Виберіть одну або дві цілі. Робіть по одному маленькому кроку.
help-progress-goals-guest = Хочете мати власні цілі? Тоді потрібен псевдонім, щоб програма їх пам’ятала.
help-progress-goal-ideas = Які можуть бути цілі
help-progress-goal-all-done = Усі кроки зроблено. Який наступний крок?
help-progress-goal-far = Зроблено кроків: { $n } з { $total }.
help-progress-take-goal = Узяти цю ціль
help-progress-drop-goal = Прибрати ціль

# Short labels of choices, lists and ticks
help-theme-all = Усі теми
help-field-all = Усі роботи
help-home-week-all = Усі тижні
help-home-week-of = Тиждень { $week }: { $title } ({ $course })
help-profile-not-told = Не вибрано
help-progress-points = Важливі речі: { $n } з { $total }
help-progress-week-number = Тиждень { $week }
help-progress-week-done = Зроблено: { $n } з { $total }
help-progress-statements-about = Твердження:
help-progress-attempt = Спроба
help-progress-newer = Новіші відповіді
help-progress-older = Давніші відповіді
help-progress-has-recording = із записом
help-progress-see-answer = Подивитися відповідь
help-progress-add-goal = Напишіть власну ціль
help-progress-add-step = Новий маленький крок
help-progress-add = Додати

# Why a question comes now
help-home-why = Вибрано, { $reason }.
help-choose-this-week = бо зараз тиждень { $week } курсу «{ $course }»
help-choose-earlier-week = бо це з тижня { $week }, а ви цього ще не тренували
help-choose-job-wanted = бо робота, яку ви хочете, – { $job }
help-choose-field = бо ви вибрали «{ $field }»
help-choose-past-job = бо ви вже мали таку роботу: { $job }
help-choose-missing = бо минулого разу бракувало: «{ $point }»
help-choose-new = бо ви цього ще не тренували
help-choose-again = бо варто потренуватися ще раз
help-choose-education = бо ви розповіли про свою освіту
help-choose-worked = бо у вас є досвід роботи (років: { $years })
help-choose-languages = бо ви знаєте кілька мов ({ $n })
help-choose-level = бо це підходить для рівня { $level }

# Questions to choose from, and who listens
help-home-done-all = Усі
help-home-done-new = Ще не тренували
help-home-done-done = Уже тренували
help-group-person = Слухач { $n }
help-report-number = спроба { $n }
help-report-mode-mock = пробна співбесіда
help-report-mode-roleplay = рольова гра
help-progress-n-answers = Відповіді: { $n }
help-progress-interview = { $date }: { $place }, запитань: { $n }
help-progress-compare-with = Спроба { $n } ({ $date })
