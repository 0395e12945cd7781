# review: machine 2026-11-22
# Help lines: role play, and the choices before a mock interview, in Ukrainian.

# Role play
help-group-lead = Один питає, один відповідає, інші слухають. Записувати нічого не треба. Ми нічого не зберігаємо.
help-group-how-many = Скільки вас?
help-group-start = Почати рольову гру
help-group-ask-heading = Ви питаєте
help-group-ask-lead = Прочитайте запитання вголос. Почекайте, нехай інша людина подумає.
help-group-purpose = Чому роботодавець про це питає:
help-group-listen-for = Слухайте, чи є ось що:
help-group-ask-more = Можна запитати ще:
help-group-sheet = Роздрукувати аркуш для слухачів
help-group-answered = Відповідь закінчено
help-group-answer = Нехай програма теж послухає відповідь
help-group-answer-heading = Ви відповідаєте
help-group-answer-lead = Говоріть або пишіть відповідь. Програма слухає те саме, що й ви всі.
help-group-without = Без програми
help-group-tick-heading = Ви слухали
help-group-tick-lead = Що ви почули? У кожному рядку виберіть одне обличчя. Поки що не показуйте іншим.
help-group-tick-about = Чи це було у відповіді?
help-group-ticked = Готово. Передайте комп’ютер наступному.
help-group-ticked-last = Готово. Показати все.
help-group-talk-heading = Поговоріть разом
help-group-talk-lead = Подивіться, що почув кожен із вас. Першою говорить людина, яка відповідала.
help-group-point = Важливі речі
help-group-program = Програма
help-group-shared = Ви почули те саме.
help-group-differ = Ви почули по-різному. Поговоріть, чому.
help-group-program-note = Програма може почути неправильно. Вирішуєте ви.
help-group-program-unsure = Програма недостатньо зрозуміла відповідь. Тут її немає.
help-group-talk-one = Скажіть щось одне, що було добре. Які слова ви пам’ятаєте?
help-group-talk-two = Скажіть щось одне, що можна зробити яснішим.
help-group-next = Наступне запитання. Поміняйтеся ролями.
help-group-over-last = Готово
help-group-stop = Закінчити рольову гру
help-group-back = Назад до запитання
help-group-over = Ви закінчили
help-group-over-lead = Дякуємо за роботу! Можете далі потренувати одне із запитань.

# Mock interview
help-mock-guest = Ви гість. Ми не зберігаємо співбесіду. Вона зникне, коли ви закриєте сторінку.
help-mock-choose = Виберіть, що тренувати
help-mock-length = Яка завдовжки має бути співбесіда?
help-mock-length-short = Коротка: 5 запитань, приблизно 15 хвилин
help-mock-length-usual = Звичайна: 8 запитань, приблизно 25 хвилин
help-mock-translation = Запитання іншою мовою
help-mock-field = Яка робота?
help-mock-feedback = Показувати відгук після кожної відповіді
help-mock-at-small-talk = Спочатку трохи звичайної розмови
help-mock-at-own-questions = Наприкінці: ваші запитання
help-mock-at-closing-talk = Наприкінці трохи звичайної розмови
help-mock-send = Надіслати відповідь
help-mock-to-report = Подивитися звіт
