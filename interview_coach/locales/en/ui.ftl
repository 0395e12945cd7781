# The pages in the browser. Plain English; the interview itself stays Norwegian.

# Top of the page
ui-title = Intervjutrener
ui-privacy = Everything stays on this PC.
ui-privacy-lan = Everything stays in this room, on the PC of the course.
ui-sound-deleted = The recording is deleted once you have your feedback.
ui-sound-kept = You keep your recordings. You can delete them whenever you want.
ui-footer = This is practice, not a test. The program listens to what you say. Pronunciation and grammar get no points.

# Choosing a question
ui-intro-heading = Practise job interviews in Norwegian
ui-intro = Answer a question with your voice, and see what an employer notices.
ui-intro-step-choose = Choose a question
ui-intro-step-answer = Answer in Norwegian
ui-intro-step-feedback = Get feedback and try again
ui-theme = Theme
ui-theme-all = All themes
ui-field = Job
ui-field-all = All jobs
ui-help-language = Help in:
ui-help-language-none = Norwegian only
ui-search = Search for a word
ui-list-count = { $n ->
    [0] We found no questions. Try another word, or press "Show all questions".
    [one] One question
   *[other] { $n } questions
}
ui-back = Choose another question

# One question
ui-question-label = The employer asks:
ui-machine-translated = Translated by a machine. The Norwegian question counts.
ui-help-purpose = What do they want to know?
ui-help-start = Help me get started
ui-help-start-lead = You can begin a sentence like this:
ui-help-tips = Tips
ui-help-culture = How it is in Norway
ui-help-rephrased = The question in other words
ui-help-law = What does the law say?
ui-help-source = { $source } (checked { $date })
ui-help-no-legal-advice = This is not legal advice.

# The clock
ui-timer-label = Time
ui-timer-ready = { $shortest } to { $longest } seconds suit well. You may take more or less.
ui-timer-running = Take the time you need.
ui-timer-enough = A good length. Stop when you are done.
ui-timer-long = You have said a lot. Stop when you have said the most important.
ui-timer-stopped = We are taking in your answer …
ui-timer-limit = The recording stopped after 10 minutes.

# Answering
ui-way = How do you want to answer?
ui-way-speak = Speak
ui-way-upload = Sound file
ui-way-write = Write
ui-upload = Sound file with your answer
ui-write = Write your answer in Norwegian
ui-get-feedback = Get feedback
ui-take-name = your answer
ui-no-take = There is no recording yet. Press "Start speaking" and speak.
ui-no-file = There is no sound file yet. Choose a file first.
ui-no-text = There is no text yet. Write your answer first.
ui-text-too-long = The text is too long. It may have { $limit } characters. Make it shorter.
ui-take-gone = The recording is no longer here. Record or upload it once more.
ui-nothing-to-correct = There is no answer to correct yet. Answer the question first.

# While the program works
ui-work-listening = We are listening to your answer …
ui-work-reading = We are reading your answer …
ui-work-judging = We are looking for what the employer listens for …
ui-work-queue = There are { $n } before you. Wait a little …
ui-work-queue-seconds = There are { $n } before you. It takes about { $seconds } seconds …
ui-give-up = Stop waiting
ui-given-up = You are not waiting any longer. Your answer is still here. Use it, or answer again.
ui-done = Your feedback is ready.
ui-done-again = We have judged the text anew.
ui-done-uncorrected = The text is as it was before you corrected it.
ui-our-mistake = Something went wrong in the program. Try again. If that does not help, tell your teacher.

# Feedback
ui-feedback-heading = Feedback
ui-transcript-heading-spoken = This is what we heard
ui-transcript-heading-typed = This is what you wrote
ui-transcript-heading-corrected = Your text as you corrected it
ui-legend-evidence = Here you say something the employer wants to know. The number shows where it stands below.
ui-legend-unsure = Here we are unsure of the word.
ui-legend-unsure-sample = word
ui-mark-criterion = number { $n }
ui-correct-heading = Is something wrong? Correct the text
ui-correct-label = Your answer
ui-correct = Correct the text and judge it anew
ui-use-heard = Use what the program heard
ui-use-written = Use what you wrote first
ui-criteria-heading = What the employer listens for
ui-level-met = Yes, this is there
ui-level-partly = Almost
ui-level-missing = Not yet
ui-your-words-spoken = You said:
ui-your-words-typed = You wrote:
ui-next-steps-heading = Next steps
ui-steps-again = You can try this now
ui-start-like-this = You can begin like this:
ui-overall = { $n } of 100 for content
ui-overall-meaning = The figure shows how much of what the employer listens for we found in your answer. It is not a grade. Speed, pauses, pronunciation and grammar do not count.
ui-overall-topic = The figure is lower because we are not sure that you answered this question.
ui-limits-heading = Remember
ui-overall-show = A figure for the whole answer
ui-show-model-answer = Show an example of a good answer
ui-model-answer-heading = Example of a good answer
ui-model-answer-lead = Do not learn it by heart. See what is in it, and say it in your own words.
ui-model-answer-level = Norwegian at level { $level }
ui-try-again = Try again

# Flow
ui-flow-heading = How your speech flowed
ui-flow-lead = This is about speed and pauses. It does not count when we look at the content.
ui-flow-more = More figures
ui-flow-line-described = { $n ->
    [0] The answer took { $seconds } seconds, without pauses.
    [one] The answer took { $seconds } seconds, with one pause.
   *[other] The answer took { $seconds } seconds, with { $n } pauses.
}
ui-flow-line-speech = speech
ui-flow-line-pause = silence
ui-flow-line-long-pause = silence of 2 seconds or more

# The start of the program
ui-opening = Opening the page …
ui-start-begin = The program is getting ready …
ui-start-first-time = The first time this takes a few minutes.
ui-start-failed = The program could not get ready. Start it again, or tell your teacher.
ui-start-again = Try to start again
ui-takes-folder = The folder { $where } cannot be used for recordings. See whether there is room, and whether you may write there.

# The server
ui-serve-address = Open { $address } in the browser on this PC.
ui-serve-lan-address = The other PCs of the room type: { $address }
ui-serve-lan-warning = The browser warns the first time. Choose "Advanced" and go on. Then the microphone works.
ui-serve-lan-none = This PC is not connected to a network. Connect it, and start again.
ui-serve-stop = Press Ctrl+C here to stop.
ui-port-taken = Port { $where } is taken. Is the program running already? Otherwise choose another port with --port.
ui-certificate-folder = The folder { $where } cannot be used for the certificate. See whether you may write there.

# Sentences that the browser itself has to say
ui-script-title = Intervjutrener
ui-script-too-large = The file is too large. It may be 100 MB. Save it as MP3 or M4A.
ui-script-connection = We lost contact with the program. Wait a little, and try again.
ui-script-mic-blocked = The browser may not use the microphone. Press "Test the microphone first" on the front page for help.
ui-script-mic-device = We find no microphone. Plug in the headset and try again. You can also write your answer.
ui-script-mic-busy = Another program is using the microphone. Close it and try again.
ui-script-mic-address = The microphone does not work at this address. Ask your teacher for the right address. You can also write your answer.
ui-script-our-mistake = Something went wrong. Try again.
ui-script-take-kept = Listen to your answer. The recording is only in this window, and disappears when you go on.

# In place of what Gradio writes by itself
ui-gradio-common-clear = Delete
ui-gradio-common-or = or
ui-gradio-common-loading = Please wait …
ui-gradio-upload-text-drop-file = Drop the sound file here
ui-gradio-upload-text-click-to-upload = Press here to choose a file
ui-gradio-file-uploading = Uploading …

# Words and pauses in the text
ui-hear-words = Press a word to hear it.
ui-legend-pause = It was quiet here.
ui-pause = { $seconds ->
    [1] quiet for 1 second
   *[other] quiet for { $seconds } seconds
}
ui-own-view = You thought:
ui-another-question = Choose a new question

# The picture of speed
ui-flow-calm = calmer
ui-flow-fast = faster
ui-flow-easy = easy to follow
ui-flow-here = you
ui-flow-band-help = The line shows how fast you spoke between the pauses. The band is wide, for many ways of speaking are fine. Calm speech is never wrong.
ui-flow-line-help = The line shows your whole answer. Where it is coloured, you spoke. Everybody pauses.
ui-steps-more = More things you can try
ui-to-next-steps = Go to the next steps
ui-own-view-more = You did more than you thought.
ui-own-view-unheard = You thought yes, but we did not find it in your words. Perhaps you said it in another way. Try to say it more clearly next time.
