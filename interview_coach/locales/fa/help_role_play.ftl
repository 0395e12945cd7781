# review: machine 2026-11-22
# Help lines: role play, and the choices before a mock interview, in Persian.

# Role play
help-group-lead = یک نفر می‌پرسد، یک نفر جواب می‌دهد و بقیه گوش می‌دهند. لازم نیست چیزی ضبط کنید. چیزی ذخیره نمی‌شود.
help-group-how-many = چند نفر هستید؟
help-group-start = بازی نقش را شروع کنید
help-group-ask-heading = شما می‌پرسید
help-group-ask-lead = سؤال را بلند بخوانید. صبر کنید و بگذارید طرف مقابل فکر کند.
help-group-purpose = کارفرما برای این می‌پرسد:
help-group-listen-for = به این‌ها گوش دهید:
help-group-ask-more = می‌توانید بیشتر بپرسید:
help-group-sheet = برگه‌ای برای شنوندگان چاپ کنید
help-group-answered = جواب تمام شد
help-group-answer = برنامه هم به جواب گوش دهد
help-group-answer-heading = شما جواب می‌دهید
help-group-answer-lead = صحبت کنید یا جواب را بنویسید. برنامه به همان چیزهایی گوش می‌دهد که شما گوش می‌دهید.
help-group-without = بدون برنامه
help-group-tick-heading = شما گوش داده‌اید
help-group-tick-lead = چه شنیدید؟ در هر سطر یک چهره انتخاب کنید. هنوز به دیگران نشان ندهید.
help-group-tick-about = آیا این در جواب بود؟
help-group-ticked = تمام شد. کامپیوتر را به نفر بعدی بدهید.
help-group-ticked-last = تمام شد. همه را نشان بدهید.
help-group-talk-heading = با هم صحبت کنید
help-group-talk-lead = ببینید هر کدام از شما چه شنیده است. کسی که جواب داد اول صحبت می‌کند.
help-group-point = چیزهای مهم
help-group-program = برنامه
help-group-shared = همه یک چیز شنیدید.
help-group-differ = چیزهای متفاوتی شنیدید. دربارهٔ علتش صحبت کنید.
help-group-program-note = برنامه ممکن است اشتباه بشنود. شما تصمیم می‌گیرید.
help-group-program-unsure = برنامه جواب را به اندازهٔ کافی نفهمید. برای همین اینجا نیست.
help-group-talk-one = یک چیز خوب بگویید. کدام کلمه‌ها یادتان هست؟
help-group-talk-two = یک چیز بگویید که می‌تواند روشن‌تر شود.
help-group-next = سؤال بعدی. نقش‌ها را عوض کنید.
help-group-over-last = تمام شد
help-group-stop = بازی نقش را تمام کنید
help-group-back = برگشت به سؤال
help-group-over = تمام شد
help-group-over-lead = از تلاش شما متشکریم! می‌توانید یکی از سؤال‌ها را بیشتر تمرین کنید.

# Mock interview
help-mock-guest = شما مهمان هستید. مصاحبه را ذخیره نمی‌کنیم. وقتی صفحه را ببندید از بین می‌رود.
help-mock-choose = انتخاب کنید چه چیزی را تمرین کنید
help-mock-length = مصاحبه چقدر طول بکشد؟
help-mock-length-short = کوتاه: 5 سؤال، حدود 15 دقیقه
help-mock-length-usual = معمولی: 8 سؤال، حدود 25 دقیقه
help-mock-translation = سؤال به زبانی دیگر
help-mock-field = کدام کار؟
help-mock-feedback = بعد از هر جواب بازخورد نشان داده شود
help-mock-at-small-talk = اول کمی گپ کوتاه
help-mock-at-own-questions = در آخر: سؤال‌های شما
help-mock-at-closing-talk = در آخر کمی گپ کوتاه
help-mock-send = جواب را بفرستید
help-mock-to-report = گزارش را ببینید
