# Help lines: role play, and the choices before a mock interview, in English.

# Role play
help-group-lead = One asks, one answers, and the others listen. You do not have to record anything. We save nothing.
help-group-how-many = How many are you?
help-group-start = Start the role play
help-group-ask-heading = You ask
help-group-ask-lead = Read the question aloud. Wait, and let the other one think.
help-group-purpose = Why the employer asks:
help-group-listen-for = Listen for this:
help-group-ask-more = You may ask more:
help-group-sheet = Print a sheet for those who listen
help-group-answered = The answer is finished
help-group-answer = Let the program hear the answer too
help-group-answer-heading = You answer
help-group-answer-lead = Speak, or write the answer. The program listens for the same things as you.
help-group-without = Without the program
help-group-tick-heading = You have listened
help-group-tick-lead = What did you hear? Choose a face on each line. Do not show the others yet.
help-group-tick-about = Did the one who answered say this?
help-group-ticked = Done. Hand the PC to the next one.
help-group-ticked-last = Done. Show everyone's.
help-group-talk-heading = Talk about it
help-group-talk-lead = See what each of you heard. The one who answered speaks first.
help-group-point = Important things
help-group-program = The program
help-group-shared = You heard the same.
help-group-differ = You heard different things. Talk about why.
help-group-program-note = The program can mishear. You decide.
help-group-program-unsure = The program did not understand enough of the answer. It is left out here.
help-group-talk-one = Say one thing that was good. Which words do you remember?
help-group-talk-two = Say one thing that can be clearer.
help-group-next = Next question. Change roles.
help-group-over-last = Finish
help-group-stop = End the role play
help-group-back = Back to the question
help-group-over = You are done
help-group-over-lead = Well done! Go on practising one of the questions if you like.

# Mock interview
help-mock-guest = You are a guest. We do not save the interview. It is gone when you close the page.
help-mock-choose = Choose what to practise
help-mock-length = How long should the interview be?
help-mock-length-short = Short: 5 questions, about 15 minutes
help-mock-length-usual = Usual: 8 questions, about 25 minutes
help-mock-translation = The question in another language
help-mock-field = Which job?
help-mock-feedback = Show feedback after each answer
help-mock-at-small-talk = First some small talk
help-mock-at-own-questions = Last: your questions
help-mock-at-closing-talk = Last, some small talk
help-mock-send = Send the answer
help-mock-to-report = See the report
