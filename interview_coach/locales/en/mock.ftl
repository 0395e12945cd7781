# Mock interview and role play. What the interviewer says stands in question_bank/workplaces.yaml.

# Before the interview
mock-heading = Mock interview
mock-lead = Here you practise a whole interview. You get one question at a time. The report comes at the end.
mock-guest = You are a guest. We do not save the interview. It is gone when you close the page.
mock-choose = Choose what to practise
mock-length = How long should the interview be?
mock-length-short = Short: 5 questions, about 15 minutes
mock-length-usual = Usual: 8 questions, about 25 minutes
mock-field = Which job?
mock-field-any = All jobs
mock-follow-ups = The interviewer may ask more about your answer
mock-unlawful = You may get an unlawful question. Then you can practise answering politely.
mock-feedback = Show feedback after each answer
mock-start = Start the interview
mock-going = You have an interview that is not finished
mock-going-at = { $stage ->
    [question] You are at question { $n } of { $total }.
    [own_questions] You are nearly done.
    [closing_talk] You are nearly done.
   *[small_talk] You have only just begun.
}
mock-go-on = Go on with the interview
mock-ask-lead = Do you want to go on with it, or start a new one? If you start a new one, the old one is over.
mock-earlier = Interviews you have had
mock-earlier-all = See all the interviews in "My progress"
mock-earlier-one = { $date }: { $n ->
    [one] one answer
   *[other] { $n } answers
}

# During the interview
mock-at = Question { $n } of { $total }
mock-at-follow-up = Question { $n } of { $total } – the interviewer asks more
mock-at-small-talk = First some small talk
mock-at-own-questions = Last: your questions
mock-at-closing-talk = Last, some small talk
mock-who = { $name }, { $role }
mock-where = You are at an interview with { $place }
mock-listen = Listen to the question
mock-translation = The question in another language
mock-start-help = Help me get started
mock-ask-back = Do you not understand? Ask: “Kan du gjenta spørsmålet?” It is good to ask.
mock-answer-heading = Your answer
mock-send = Send the answer
mock-skip = Skip the question
mock-pause = Take a break
mock-end = Finish and see the report
mock-next = Next question
mock-to-report = See the report

# The report
mock-report = How the interview went
mock-opening-question = { $n ->
    [one] This worked best: “{ $question }” Here you said everything the employer listens for.
   *[other] This worked best: “{ $question }” Here you said everything the employer listens for. That is true of { $n } questions.
}
mock-opening-some = This worked: Du { $what }. You said { $n } of { $total } important things.
mock-opening-one = This worked: Du { $what }. You did so when they asked: “{ $question }”
mock-opening-tried = { $n ->
    [one] You have answered one question. That is a good start.
   *[other] You have answered { $n } questions. That is a good start.
}
mock-opening-nothing = You have not answered yet. Start a new interview whenever you like.
mock-asked-back = { $n ->
    [one] You asked when you did not understand. That makes a good impression.
   *[other] You asked { $n } times when you did not understand. That makes a good impression.
}
mock-practice-only = This is practice, not a test. The program can mishear.
mock-own-answered = In a real interview you get answers to your questions.
mock-steps = What you can practise
mock-step-example = Give an example. Tell about one time, and say what you did.
mock-step-result = Say how it went in the end, or what you learned.
mock-step-reason = Say why. Use the word “fordi”.
mock-step-job = Say what the answer has to do with this job.
mock-step-others = Bring in the others: whom you ask, help or tell.
mock-step-facts = Say quite clearly what, who, where or when.
mock-step-point = { $advice }
mock-try-on = Practise it here:
mock-questions = Question by question
mock-heard-of = { $n } of { $total } important things
mock-skipped = Skipped
mock-not-judged = Not judged
mock-asked-on = The interviewer asked more:
mock-said = Your answer
mock-practise-one = Practise this question
mock-was-unlawful = The employer has no right to ask this.
mock-flow = How it flowed
mock-flow-lead = This is about time and pauses. It does not change the rest of the report.
mock-flow-time = { $n ->
    [one] You spoke once, for { $seconds } seconds.
   *[other] You spoke { $n } times, { $minutes } minutes in all. A usual answer took { $seconds } seconds.
}
mock-flow-pauses = { $n ->
    [0] You had no pauses over 2 seconds.
    [one] You had one pause over 2 seconds. You may take time to think.
   *[other] You had { $n } pauses over 2 seconds. You may take time to think.
}
mock-flow-thinking = { $seconds ->
    [0] You mostly began to speak at once.
    [one] You mostly thought for one second before you began.
   *[other] You mostly thought for { $seconds } seconds before you began.
}
mock-download = Download the report (PDF)
mock-download-name = interview
mock-again = Start a new interview

# Role play
group-heading = Role play for two or more
group-lead = One asks, one answers, and the others listen. You do not have to record anything. We save nothing.
group-how-many = How many are you?
group-start = Start the role play
group-at = Question { $n } of { $total }
group-ask-heading = You ask
group-ask-lead = Read the question aloud. Wait, and let the other one think.
group-purpose = Why the employer asks:
group-listen-for = Listen for this:
group-ask-more = You may ask more:
group-sheet = Print a sheet for those who listen
group-sheet-title = Sheet for a listener
group-answered = The answer is finished
group-answer = Let the program hear the answer too
group-answer-heading = You answer
group-answer-lead = Speak, or write the answer. The program listens for the same things as you.
group-without = Without the program
group-tick-heading = You have listened ({ $n } of { $total })
group-tick-lead = What did you hear? Choose a face on each line. Do not show the others yet.
group-tick-about = Did the one who answered say this?
group-ticked = Done. Hand the PC to the next one.
group-ticked-last = Done. Show everyone's.
group-talk-heading = Talk about it
group-talk-lead = See what each of you heard. The one who answered speaks first.
group-point = Important things
group-person = Listener { $n }
group-program = The program
group-none = –
group-shared = You heard the same.
group-differ = You heard different things. Talk about why.
group-program-note = The program can mishear. You decide.
group-program-unsure = The program did not understand enough of the answer. It is left out here.
group-talk-one = Say one thing that was good. Which words do you remember?
group-talk-two = Say one thing that can be clearer.
group-next = Next question. Change roles.
group-over-last = Finish
group-stop = End the role play
group-back = Back to the question
group-over = You are done
group-over-lead = Well done! Go on practising one of the questions if you like.
