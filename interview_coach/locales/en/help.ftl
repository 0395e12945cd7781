# Help lines: what stands there in Norwegian, short, in another language. The line follows the Norwegian text.
# For the translator: short, common words. "You" is an adult who learns Norwegian and practises job interviews.

# The menu
help-nav-home = Practise
help-nav-history = My progress
help-nav-mock-interview = Mock interview
help-nav-statements = Statements
help-finish = Exit
help-leave = Do you want to exit?
help-leave-answer = Your answer will be lost.
help-leave-guest = You are a guest. What you have done will be lost.
help-leave-interview = The interview is not finished. You can go on another time.
help-leave-no = No, stay here
help-leave-yes = Yes, exit
help-still-here = Are you here?
help-still-here-why = It is quiet. The page closes soon, so that nobody else sees what you have done.
help-stay = Yes, I am here
help-start-first-time = The first time this takes some minutes.
help-start-begin = The program is getting ready …
help-start-loading-bank = Fetching the questions …
help-start-loading-speech = Getting ready to hear speech …
help-start-loading-judge = Getting the feedback ready …
help-start-failed = The program could not get ready. Tell the teacher.
help-models-stage-fetch = Fetching what the program needs
help-models-stage-make = Making what the program needs
help-models-stage-check = Checking that everything is right
help-privacy = Everything stays on this PC.
help-privacy-lan = Everything stays in this room, on the PC of the course.
help-sound-deleted = The recording is deleted once you have your feedback.
help-sound-kept = You keep your recordings. You can delete them whenever you want.
help-footer = This is practice, not a test. The program listens to what you say. Pronunciation and grammar get no points.

# Welcome
help-intro-heading = Practise job interviews in Norwegian
help-intro = Answer a question with your voice. See what an employer notices.
help-intro-step-choose = Choose a question
help-intro-step-answer = Answer in Norwegian
help-intro-step-feedback = Get feedback and try again
help-choose-language = Choose your help language
help-how-to-start = How do you want to practise?
help-welcome-guest-means = When you practise as a guest, nothing is kept.
help-be-guest = Practise as a guest
help-be-known = Save what I do on this PC
help-welcome-be-known = { help-be-known }
help-welcome-known-means = Make a nickname and a code. Do not use your real name. Next time you can see your progress.
help-nickname = Nickname
help-pin = Code (4 to 8 digits)
help-sign-in = I have been here before
help-create-me = I am new here
help-welcome-take-along = Do you want to take along what you have done now?
help-welcome-take-along-means = Then we keep your answers and what you told about yourself. If you say no, we forget it all.
help-welcome-take-along-not = We are looking at an answer right now. It cannot come along.
help-take-along-yes = Yes, take it along
help-take-along-no = No, forget it
help-welcome-taken-along = What you have done is kept.

# My competence
help-profile-heading = My skills
help-profile-lead = Tell us a little about yourself. Then we find questions that suit you. You may skip everything.
help-profile-save = Save and go on
help-profile-skip = Skip
help-profile-print = Make a PDF for the counsellor
help-profile-download = Download the PDF
help-profile-education = Education
help-profile-country = Country of your education
help-profile-years = How many years have you worked?
help-profile-occupations = Jobs you have had (use a comma between them)
help-profile-languages = Languages you know (use a comma between them)
help-profile-norwegian = How well do you know Norwegian?
help-profile-norwegian-none = I do not know
help-profile-field = Field or kind of work
help-profile-job = The job you want
help-profile-course = Your course

# Trying the microphone
help-mic-heading = Test the microphone
help-mic-start = Start
help-mic-running = Speak now …
help-mic-again = Try once more
help-mic-say = Say in Norwegian, for example: «Hei! Jeg øver på jobbintervju på norsk.»
help-mic-good = We hear you well.
help-mic-blocked = The browser may not use the microphone.
help-mic-device = We find no microphone.
help-mic-busy = Another program is using the microphone.
help-mic-muted = The microphone is switched off.
help-mic-quiet = The sound is weak. Speak closer to the microphone.
help-mic-address = The microphone does not work at this address.
help-mic-go-on = Go on
help-mic-skip = Skip

# Choosing a question
help-home-heading = Choose a question
help-home-recommended = Recommended for you
help-home-all = All questions
help-home-find = Choose a theme, a job or a week
help-home-theme = Theme
help-home-job = Job
help-home-week = Week of the course
help-home-search = Search for a word
help-home-narrowed = You do not see all questions now.
help-home-show-all = Show all questions
help-home-done = Have you practised it?
help-home-mic = Test the microphone first

# One question
help-back = Choose another question
help-question-label = The employer asks:
help-machine-translated = Translated by a machine. The Norwegian text applies.
help-listen = Hear the question
help-purpose = What do they want to know?
help-start = Help me get started
help-help-start-lead = You can begin a sentence like this:
help-tips = Tips
help-culture = How it is in Norway
help-rephrased = Can you say it in another way?
help-law = What does the law say?
help-steps-again = You can try this now
help-prepare = Time to think
help-prepare-over = You can begin now. You can also think a little longer.
help-timer-ready = { $shortest } to { $longest } seconds suit well. You may take more or less.
help-way = How do you want to answer?
help-way-speak = Speak
help-way-upload = Sound file
help-way-write = Write
help-record-start = Start speaking
help-record-stop = I have finished my answer
help-record-again = Start over
help-record-kept = We have kept your answer.
help-record-use = Use this answer
help-live-hide = Hide the words
help-live-show = Show the words
help-live-behind = The PC is busy now. Just go on speaking. Everything is recorded, and the words come at the end.
help-live-empty = The words come here after a moment.
help-write = Write your answer in Norwegian
help-get-feedback = Get feedback

# Your own view
help-rating-heading = What do you think yourself?
help-rating-lead = Think about your answer. Did you say this? What you choose is for yourself. If you make a report, it is shown there too.
help-rating-met = Yes
help-rating-partly = Almost
help-rating-missing = Not yet
help-rating-show = Show feedback
help-rating-skip = Skip
help-work-listening = We are listening to your answer …
help-work-reading = We are reading your answer …
help-work-judging = We look for what the employer listens for …
help-done = Your feedback is ready.
help-give-up = Stop waiting
help-given-up = You are not waiting any longer. Your answer is still here. Use it, or answer again.
help-done-uncorrected = The text is as it was before you corrected it.

# Feedback
help-feedback-heading = Feedback
help-transcript = This is what we heard
help-criteria-heading = What the employer listens for
help-level-met = Yes, this is there
help-level-partly = Almost
help-level-missing = Not yet
help-next-steps-heading = Next steps
help-overall-show = A figure for the whole answer
help-flow-heading = How it flowed (speed and pauses)
help-correct-heading = Is something wrong? Correct the text
help-correct = Correct the text and judge it again
help-correct-label = Your answer
help-use-heard = Use the text as it was first
help-show-model-answer = Show an example of a good answer
help-try-again = Try again
help-compare-heading = What got better?
help-another-question = Choose a new question

# When something does not work
help-our-mistake = Something went wrong. Try again. Ask your teacher if it does not help.
help-connection = We lost the connection. Your answer is kept. Wait a little.
help-too-large = The file is too large.
help-audio-muted = We hear nothing. The microphone may be switched off.
help-ui-no-take = There is no recording yet. Press the button and speak.
help-ui-no-text = Write your answer first.
help-store-sign-in-wrong = The nickname or the code is wrong. Forgot the code? Ask your teacher.
help-store-nickname-taken = Somebody else has this nickname. Choose another one.
help-store-pin-form = The code must have 4 to 8 digits.
help-shell-session-over = The page was closed because it was quiet for long.

# Mock interview and role play
help-mock-heading = Mock interview
help-mock-lead = Here you practise a whole interview. You get one question at a time. The report comes at the end.
help-mock-start = Start the interview
help-mock-go-on = Go on with the interview
help-mock-follow-ups = The interviewer may ask more about your answer
help-mock-unlawful = You may get an unlawful question. Then you can practise answering politely.
help-mock-skip = Skip the question
help-mock-pause = Take a break
help-mock-end = Finish and see the report
help-mock-next = Next question
help-mock-report = How the interview went
help-mock-group = Role play: one asks, one answers, the others listen

# Statements
help-statements-heading = Is it true?
help-statements-lead = Read a statement about Norwegian working life. Is it true, not true, or does it depend? You get the answer at once.
help-statements-themes = Choose a theme
help-statements-all = Take all the statements
help-statements-stemmer = True
help-statements-stemmer-ikke = Not true
help-statements-kommer-an-paa = It depends
help-statements-right = That is right!
help-statements-wrong-stemmer = Not quite. The right answer: { help-statements-stemmer }
help-statements-wrong-stemmer-ikke = Not quite. The right answer: { help-statements-stemmer-ikke }
help-statements-wrong-kommer-an-paa = Not quite. The right answer: { help-statements-kommer-an-paa }
help-statements-next = Next statement
help-statements-see-score = See how it went
help-statements-again = Try the statements once more
help-statements-to-themes = Choose another theme
help-statements-done = The round is done
help-statements-read = Read once more

# My progress
help-progress-good = What you can do
help-progress-next = What you can practise now
help-progress-answers = My answers
help-progress-plan = My plan
help-progress-data = Report and settings
help-progress-days = Days you have practised
help-progress-undo = Undo
help-progress-report = Download report (PDF)
help-progress-export = Download everything that is kept
help-progress-delete = Delete everything about me
help-progress-sure = Do you want to delete everything? You cannot undo it.
help-progress-gone-on = To the front page
help-progress-goals = My goals
help-progress-overview = Overview

# Settings, code, recordings, mock interviews
help-progress-settings = Settings
help-progress-live-words = Show the words while I speak
help-progress-reviews = Who has looked at the translations?
help-progress-pin = Change the code
help-progress-pin-lead = Write the code you have now once. Write the new code twice.
help-progress-pin-old = The code you have now
help-progress-pin-new = New code (4 to 8 digits)
help-progress-pin-again = The new code once more
help-progress-pin-changed = The code is changed.
help-progress-recording-gone = The recording is deleted.
help-progress-recordings-gone = The recordings are deleted.
help-progress-silence-sure = Delete the recordings?
help-progress-silence-lead = Your answers stay here. You can undo this right afterwards.
help-progress-silence-yes = Yes, delete
help-progress-silence-no = No, do not delete
help-progress-left = You no longer follow the course.
help-progress-interviews = Your mock interviews
help-mock-going = You have an interview that is not finished
help-mock-ask-lead = Go on with it, or start a new one? Then the old one is over.
help-mock-again = Start a new interview
help-mock-earlier-all = See all the interviews in "My progress"
help-profile-back = Back
help-profile-saved = What you wrote is saved.
help-store-pin-wrong = The old code is wrong. Forgot the code? Ask your teacher.
help-store-pin-differs = The two new codes are not the same. Write the new code twice.
help-review-machine = Translated by a machine. Not looked at by a person.
help-review-person = Looked at by a person.
help-review-unknown = We do not know who has looked at the text.

# More about the feedback
help-done-again = We have judged the text again.
help-transcript-heading-typed = This is what you wrote
help-transcript-heading-corrected = Your text as you corrected it
help-limits-heading = Remember
help-delivery-what-is-this = What does this mean?
help-model-answer-heading = An example of a good answer
help-flow-more = More figures
help-feedback-step-partly = Say more about this.
help-feedback-step-follow-up = Try to answer this too.
help-compare-back = Back to the feedback

# What is kept
help-profile-keep = Keep my recordings on this PC. Then a counsellor can listen to them.
help-profile-kept = Your recordings are kept from now on.
help-profile-not-kept = Recordings are deleted after the feedback.
help-profile-printed = The PDF is ready. Press "Download the PDF".
help-progress-begin = Choose a question
help-progress-recordings = Recordings of your voice
help-progress-recording = Your recording
help-progress-compare = Compare with another attempt
help-progress-over-time = How it has gone
help-progress-themes-more = More themes
help-progress-themes-few = Themes with few answers
help-progress-by-day-words = Read it in words
help-progress-again-more = More questions
help-progress-to-statements = Practise statements
help-progress-downloaded = The file is in the folder Nedlastinger (Downloads). Delete it if others use this PC.
help-steps-more = More things you can try
help-to-next-steps = Go to the next steps
help-profile-more = Tell more, if you like
help-profile-norwegian-A1 = I know some words and sentences
help-profile-norwegian-A2 = I can talk a little about everyday life
help-profile-norwegian-B1 = I manage in ordinary conversations
help-profile-norwegian-B2 = I speak well about most things
help-profile-norwegian-C1 = I speak easily, also about my field
help-with-nickname = Sign in, or make a nickname
help-home-mic-again = Test the microphone once more
help-help-language = Help in:
help-guest = Guest
