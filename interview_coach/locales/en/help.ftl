# Help lines: what stands there in Norwegian, short, in another language. The line follows the Norwegian text.
# For the translator: short, common words. "You" is an adult who learns Norwegian and practises job interviews.

# The menu
help-nav-home = Practise
help-nav-history = My progress
help-nav-mock-interview = Mock interview
help-nav-statements = Statements about working life in Norway
help-finish = I am done
help-still-here = Are you here?
help-stay = Yes, I am here
help-privacy = Everything stays on this PC.

# Welcome
help-intro-heading = Practise job interviews in Norwegian
help-intro = Answer a question with your voice. See what an employer notices.
help-intro-step-choose = Choose a question
help-intro-step-answer = Answer in Norwegian
help-intro-step-feedback = Get feedback and try again
help-choose-language = Choose your help language
help-how-to-start = How do you want to practise?
help-welcome-guest-means = As a guest, nothing is saved.
help-be-guest = Practise as a guest
help-be-known = Save what I do on this PC
help-welcome-known-means = Make a nickname and a code. Do not use your real name.
help-nickname = Nickname
help-pin = Code (4 to 8 digits)
help-sign-in = Open my things
help-create-me = I am new here

# My competence
help-profile-heading = My skills
help-profile-lead = Tell us a little about yourself. Then we find questions that suit you. You may skip everything.
help-profile-save = Save and go on
help-profile-skip = Skip
help-profile-print = Print as PDF
help-profile-education = Education
help-profile-country = Country of your education
help-profile-years = How many years have you worked?
help-profile-occupations = Jobs you have had
help-profile-languages = Languages you know
help-profile-norwegian = How well do you know Norwegian?
help-profile-field = Field or kind of work
help-profile-job = The job you want
help-profile-course = Your course

# Trying the microphone
help-mic-heading = Try the microphone
help-mic-start = Start the test
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
help-home-theme = Theme
help-home-job = Job
help-home-week = Week of the course
help-home-search = Search for a word
help-home-done = Practised
help-home-mic = Try the microphone first

# One question
help-question-label = The employer asks:
help-listen = Hear the question
help-purpose = What do they want to know?
help-start = Help me get started
help-tips = Tips
help-culture = How it is in Norway
help-rephrased = Can you say it in another way?
help-law = What does the law say?
help-prepare = Time to think
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
help-write = Write your answer in Norwegian
help-get-feedback = Get feedback

# Your own view
help-rating-heading = What do you think yourself?
help-rating-met = Yes
help-rating-partly = A little
help-rating-missing = Not yet
help-rating-show = Show feedback
help-rating-skip = Skip
help-work-listening = We are listening to your answer …
help-work-reading = We are reading your answer …
help-work-judging = We look for what the employer listens for …
help-done = Your feedback is ready.

# Feedback
help-feedback-heading = Feedback
help-transcript = This is what we heard
help-criteria-heading = What the employer listens for
help-level-met = Yes, we heard this
help-level-partly = Almost
help-level-missing = Not yet
help-next-steps-heading = Next steps
help-flow-heading = How it flowed (speed and pauses)
help-correct-heading = Is something wrong? Correct the text
help-correct = Correct the text and judge it again
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
help-store-sign-in-wrong = The nickname or the code is wrong.
help-store-nickname-taken = Somebody else has this nickname. Choose another one.
help-store-pin-form = The code must have 4 to 8 digits.
help-shell-session-over = The page was closed because it was quiet for long.
help-feedback-gate-silence = We heard no voice.
help-feedback-gate-too-short = The answer is too short.
help-feedback-gate-unsure = We are not sure what you said.
help-feedback-gate-not-norwegian = Try to answer in Norwegian.
help-feedback-gate-off-topic = Read the question once more.

# Mock interview and role play
help-mock-heading = Mock interview
help-mock-lead = Here you practise a whole interview. You get one question at a time.
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
help-statements-lead = Read a statement about Norwegian working life. Is it true, not true, or does it depend?
help-statements-themes = Choose a theme
help-statements-all = Take all the statements
help-statements-stemmer = True
help-statements-stemmer-ikke = Not true
help-statements-kommer-an-paa = It depends
help-statements-right = That is right!
help-statements-wrong = Not quite. Read the explanation.
help-statements-next = Next statement
help-statements-see-score = See how it went
help-statements-again = Try the ones you missed
help-statements-to-themes = Choose another theme
help-statements-done = The round is done
help-statements-read = Read once more

# My progress
help-progress-good = What you can do
help-progress-next = What you can practise now
help-progress-answers = My answers
help-progress-plan = My plan
help-progress-data = Report and my data
help-progress-days = Days you have practised
help-progress-undo = Undo
help-progress-report = Download report (PDF)
help-progress-export = Download everything that is kept
help-progress-delete = Delete everything about me
help-progress-sure = Do you want to delete everything? You cannot undo it.
help-progress-goals = My goals
