# review: machine 2026-11-22
# Help lines: The sentences of the feedback, in Ukrainian. Each follows the Norwegian sentence of the same key.

# The one sentence at the top
help-feedback-opening-all = Чудово! Ви сказали все, на що звертає увагу роботодавець.
help-feedback-opening-some = Оце вдалося: «{ $what }». Ви сказали важливі речі: { $n } з { $total }.
help-feedback-opening-partly = Ви на правильному шляху: «{ $what }», але це можна сказати ясніше.
help-feedback-opening-none = Дякуємо за спробу. Ми ще не знайшли того, на що звертає увагу роботодавець. Подивіться наступні кроки.
help-feedback-opening-asked-back = Добре, що ви запитали! Запитувати, коли не розумієш, — це добре. Це справляє гарне враження.
help-feedback-opening-unscorable = Ми ще не можемо оцінити цю відповідь.

# Why an answer was not scored, or scored low
help-feedback-gate-silence = Ми не почули голосу. Перевірте мікрофон і спробуйте ще раз.
help-feedback-gate-too-short = Відповідь занадто коротка. Скажіть принаймні два чи три речення.
help-feedback-gate-unsure = Ми не впевнені, що ви сказали. Виправте текст або говоріть трохи ближче до мікрофона і спробуйте знову.
help-feedback-gate-not-norwegian = Схоже, що ви відповіли іншою мовою. Спробуйте норвезькою, простими словами.
help-feedback-gate-off-topic = Можливо, ви відповідаєте не на це запитання. Прочитайте запитання ще раз.
help-feedback-gate-echo = Більша частина відповіді — це повторене запитання. Розкажіть про себе.
help-feedback-gate-keyword-list = Це схоже на список слів. Складіть цілі речення.
help-feedback-gate-recited = Відповідь дуже схожа на приклад. Говоріть своїми словами й наведіть свій приклад.

# What to try next
help-feedback-step-start = Спробуйте ще раз. Досить двох коротких речень.
help-feedback-step-asked-back = Відкрийте «Spørsmålet på en annen måte» (запитання іншими словами) під запитанням. Потім дайте відповідь двома короткими реченнями.
help-feedback-step-again = Скажіть відповідь ще раз іншими словами. Так ви почуватиметеся впевненіше.
help-start-like-this = Можна почати так:

# How the speech flowed
help-feedback-flow-length = { $seconds ->
    [one] Ви говорили { $seconds } секунду. Це підходить для цього запитання.
    [few] Ви говорили { $seconds } секунди. Це підходить для цього запитання.
   *[other] Ви говорили { $seconds } секунд. Це підходить для цього запитання.
}
help-feedback-flow-short = Ви говорили стільки секунд: { $seconds }. Тут можна сказати більше: добре підходить { $shortest }–{ $longest } с.
help-feedback-flow-long = Ви говорили стільки секунд: { $seconds }. Спробуйте сказати найважливіше за { $shortest }–{ $longest } с.
help-feedback-flow-long-pauses = { $n ->
    [one] У вас була { $n } пауза, довша за 2 секунди. Це звичайно, думати можна.
    [few] У вас було { $n } паузи, довші за 2 секунди. Це звичайно, думати можна.
   *[other] У вас було { $n } пауз, довших за 2 секунди. Це звичайно, думати можна.
}
help-feedback-flow-many-long-pauses = { $n ->
    [one] У вас була { $n } пауза, довша за 2 секунди. Коли потрібен час, можна сказати «La meg tenke litt» (дайте трохи подумати).
    [few] У вас було { $n } паузи, довші за 2 секунди. Коли потрібен час, можна сказати «La meg tenke litt» (дайте трохи подумати).
   *[other] У вас було { $n } пауз, довших за 2 секунди. Коли потрібен час, можна сказати «La meg tenke litt» (дайте трохи подумати).
}
help-feedback-flow-pauses-between = { $n ->
    [1] У вас була одна коротка пауза.
    [one] У вас була { $n } пауза. Більшість — там, де ви вже закінчили думку. Тоді вас легко слухати.
    [few] У вас було { $n } паузи. Більшість — там, де ви вже закінчили думку. Тоді вас легко слухати.
   *[other] У вас було { $n } пауз. Більшість — там, де ви вже закінчили думку. Тоді вас легко слухати.
}
help-feedback-flow-pauses-inside = Пауз було { $n }, із них посеред речення: { $inside }. Спробуйте коротші речення й робіть паузу після крапки.
help-feedback-flow-fast = Ви говорили швидко. Вас легше зрозуміти, якщо говорити трохи спокійніше.
help-feedback-flow-repeats = Деякі слова повторилися кілька разів підряд ({ $n }). Так буває, коли шукаєш слова.

# What the measure cannot tell
help-feedback-limit-spoken = Програма може неправильно почути й неправильно зрозуміти. Якщо в тексті помилка, ви можете її виправити. Ви самі вирішуєте, що вам підходить.
help-feedback-limit-typed = Програма може неправильно зрозуміти. Ви самі вирішуєте, що вам підходить.

# The answer and its marks
help-legend-evidence = Тут ви кажете те, що хоче знати роботодавець. Число показує, де це стоїть нижче.
help-legend-unsure = Тут ми не впевнені в слові.
help-legend-pause = Тут було тихо.
help-hear-words = Натисніть на слово, щоб його почути.
help-your-words-spoken = ви сказали
help-your-words-typed = ви написали
help-own-view = ваша думка
help-overall = { $n } зі 100 за зміст
help-overall-meaning = Число показує, скільки з того, на що звертає увагу роботодавець, ми знайшли у відповіді. Це не оцінка. Темп, паузи, вимова й граматика не враховуються.
help-overall-topic = Число менше, бо ми не впевнені, що ви відповіли саме на це запитання.
help-model-answer-lead = Не вчіть це напам’ять. Подивіться, що тут сказано, і скажіть своїми словами.
help-model-answer-level = Норвезька на рівні { $level }

# The pictures of the flow
help-flow-lead = Тут ідеться про темп і паузи. На оцінку змісту це не впливає.
help-flow-line-speech = мова
help-flow-line-pause = тиша
help-flow-line-long-pause = тиша 2 секунди або довше
help-flow-line-help = Лінія показує всю вашу відповідь. Там, де вона кольорова, ви говорили. Паузи роблять усі.
help-flow-calm = спокійніше
help-flow-fast = швидше
help-flow-easy = легко слухати
help-flow-here = ви
help-flow-band-help = Риска показує, як швидко ви говорили між паузами. Поле широке, бо говорити можна по-різному. Спокійна мова — це ніколи не помилка.

# The figures of the flow
help-delivery-limits = Програма чує не всі звуки вагання. Числа для таких звуків і повторених слів можуть бути замалі.
help-delivery-speech-rate-name = Як швидко ви говорили
help-delivery-speech-rate-help = Скільки складів за секунду ви сказали, разом із паузами. У слові «intervju» три склади: in-ter-vju.
help-delivery-articulation-rate-name = Як швидко, без пауз
help-delivery-articulation-rate-help = Скільки складів за секунду ви сказали, коли говорили. Паузи не враховуються.
help-delivery-phonation-time-ratio-name = Час мовлення
help-delivery-phonation-time-ratio-help = Яку частину часу ви говорите. Решта — паузи.
help-delivery-mean-length-of-run-name = Скільки ви сказали до паузи
help-delivery-mean-length-of-run-help = Скільки складів ви в середньому сказали до паузи. У слові «intervju» три склади.
help-delivery-n-pauses-name = Паузи
help-delivery-n-pauses-help = Скільки разів між словами тихо чверть секунди або довше. Паузи роблять усі.
help-delivery-n-pauses-inside-name = Паузи посеред речення
help-delivery-n-pauses-inside-help = Паузи між реченнями слухати легко. Тут ми рахуємо паузи посеред речення.
help-delivery-n-long-pauses-name = Довгі паузи
help-delivery-n-long-pauses-help = Паузи 2 секунди або довші.
help-delivery-mean-pause-name = Тривалість пауз
help-delivery-mean-pause-help = Скільки в середньому триває пауза.
help-delivery-time-to-first-word-name = Час до першого слова
help-delivery-time-to-first-word-help = Скільки часу тихо, перш ніж ви почнете. Трохи подумати спочатку — це добре.
help-delivery-n-hesitations-name = Звуки вагання
help-delivery-n-hesitations-help = Звуки на зразок «eh» і «øhm». Їх вимовляють усі, мінусів за них немає.
help-delivery-n-repeats-name = Повторені слова
help-delivery-n-repeats-help = Слова, які ви кажете двічі підряд, наприклад «jeg jeg».
help-delivery-lexical-diversity-name = Різні слова
help-delivery-lexical-diversity-help = Скільки з 50 слів різні. 1 означає, що всі різні.
help-delivery-loudness-name = Гучність
help-delivery-loudness-help = Наскільки гучний голос у записі. Тут багато залежить від мікрофона.
help-delivery-pitch-range-name = Висота голосу
help-delivery-pitch-range-help = Наскільки голос піднімається й опускається. 12 півтонів — це октава.
help-delivery-markers-name = Слова, які ви часто вживаєте
help-delivery-markers-help = Маленькі слова, як-от «liksom» і «altså». Вони можуть бути важливою частиною того, що ви кажете.
help-delivery-no-words = Ми не почули слів. Тому не можемо це виміряти.
help-delivery-no-voice = Ми не знайшли голосу в записі. Тому не можемо це виміряти.
help-delivery-too-short = Відповідь закоротка, щоб це виміряти. Спробуйте сказати трохи більше.
help-delivery-no-pauses = Між словами пауз не було.
help-delivery-words-unplaced = Ми не знаємо, де в реченні були паузи.
help-delivery-too-few-words = У відповіді має бути щонайменше 50 слів, щоб ми могли це виміряти.
help-delivery-too-little-voice = Щоб це виміряти, нам потрібно більше мовлення.

# While one waits
help-work-queue = Перед вами в черзі: { $n }. Трохи зачекайте…
help-work-queue-seconds = Перед вами в черзі: { $n }. Це триватиме приблизно { $seconds } с…
help-own-view-more = Вам вдалося більше, ніж ви думали.
help-own-view-unheard = Ви вважали, що так, але ми не знайшли цього у ваших словах. Можливо, ви сказали це інакше. Наступного разу спробуйте сказати чіткіше.
help-delivery-unit-s = секунди
help-delivery-unit-syllables-per-s = складів за секунду
help-delivery-unit-syllables = складів
help-delivery-unit-db = децибел (гучність)
help-delivery-unit-semitones = півтонів (мелодія голосу)
help-delivery-unit-ratio = з 1
