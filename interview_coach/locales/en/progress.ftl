# My progress.
progress-parts = Parts of the page
progress-overview = Overview
progress-answers = My answers
progress-plan = My plan
progress-data = Report and settings
progress-guest = You are a guest. Here you see what you have done now. It is gone when you are done.
progress-not-there = What you pressed is not here any more. Load the page again.
progress-undo = Undo

# Overview
progress-empty = Soon you will see here what you can do. Begin with one question.
progress-begin = Choose a question
progress-days = Days you have practised
progress-days-count = { $n ->
    [0] You have not practised in the last { $weeks } weeks. Today is a good day to begin.
    [one] You have practised on one day in the last { $weeks } weeks.
   *[other] You have practised on { $n } days in the last { $weeks } weeks.
}
progress-week = The week begins
progress-day-1 = Monday
progress-day-2 = Tuesday
progress-day-3 = Wednesday
progress-day-4 = Thursday
progress-day-5 = Friday
progress-day-6 = Saturday
progress-day-7 = Sunday
progress-date-short = { $day }/{ $month }
progress-today = today
progress-n-answers = { $n ->
    [one] one answer
   *[other] { $n } answers
}
progress-n-statements = { $n ->
    [one] one statement
   *[other] { $n } statements
}
progress-good = What you can do
progress-good-none = Answer one more question, and you will see it here.
progress-see-answer = See the answer
progress-next = What you can practise now
progress-over-time = How it has gone
progress-attempt = Attempt
progress-themes = Theme by theme
progress-themes-lead = Here you see how many important things you say, at first and now.
progress-theme-course = { $n ->
    [one] You now say { $now } of { $total } important things. The first time you said { $then } of { $before }.
   *[other] In your last { $n } answers you say { $now } of { $total } important things. In your first { $n } you said { $then } of { $before }.
}
progress-theme-other = Other questions
progress-themes-help = We look at your first and your last answers in each theme. The questions may be different, and some are harder than others. Answers that could not be judged are left out.
progress-themes-more = More themes
progress-themes-few = Themes with few answers
progress-too-few = { $n ->
    [one] Too little to say anything yet. Answer one more question.
    [2] Too little to say anything yet. Answer two more questions.
   *[other] Too little to say anything yet. Answer { $n } more questions.
}
progress-then = At first
progress-now = Now
progress-blocks = { $met } said, { $partly } almost, { $missing } not yet.
progress-by-day = Day by day
progress-by-day-lead = Each bar is a day. You see how many important things were in your answers.
progress-by-day-words = Read it in words
progress-by-day-one = { $day }: { $answers ->
    [one] One answer
   *[other] { $answers } answers
}: { $met } there, { $partly } almost, { $missing } not yet.
progress-day-axis = Day
progress-points-axis = Important things
progress-state-axis = Is it there?
progress-again = The same question again
progress-again-more = More questions
progress-better = This is better now:
progress-open = You can practise this more:
progress-all-there = All the important things are there now.
progress-again-few = Too little to say anything yet. Answer the question once more.
progress-again-changed = The question has changed since you began. In the empty squares we did not listen for this.
progress-again-gone = This question is no longer in use.
progress-unasked = not asked for then
progress-strength-new = This is better than the first time.
progress-statements = { $right } of { $n } statements are right.
progress-to-statements = Practise statements

# My answers
progress-answers-lead = Choose the answers you want in the report for your counsellor or instructor.
progress-newer = Newer answers
progress-older = Older answers
progress-points = { $n ->
    [0] none of { $total } important things yet
   *[other] { $n } of { $total } important things
}
progress-has-recording = with a recording
progress-choose = In the report
progress-delete-answer = Delete the answer
progress-answer-gone = The answer is deleted.
progress-recording = Your recording
progress-listen = Hear the recording
progress-delete-recording = Delete the recording
progress-model-answer = Show an example of a good answer
progress-compare = Compare with another attempt
progress-compare-with = Attempt { $n } ({ $date })

# My plan
progress-courses-lead = Are you on a course? Choose it, and you see the questions for each week.
progress-follow = Follow this course
progress-leave = Stop following the course
progress-week-now = You are in week { $week } of { $n }.
progress-week-none = The course has { $n } weeks.
progress-week-number = Week { $week }
progress-week-done = { $n } of { $total } done
progress-this-week = This week
progress-field-unknown = There are questions from your own field too. First tell us what you work with.
progress-set-week = I am in week { $week } now
progress-statements-about = Statements:
progress-done = Done
progress-not-done = Not done yet
progress-goals = My goals
progress-goals-lead = Choose one or two goals. Take one small step at a time.
progress-goals-guest = Do you want goals of your own? Then you need a nickname, so that the program can remember them.
progress-goal-ideas = Ideas for goals
progress-goal-all-done = All the steps are done. What is the next step?
progress-goal-far = { $n } of { $total } steps are done.
progress-goal-gone = The goal is taken away.
progress-step-gone = The step is taken away.
progress-take-goal = Take this goal
progress-drop-goal = Take the goal away
progress-drop-step = Take the step away
progress-add-goal = Write a goal of your own
progress-add-step = New small step
progress-add = Add

# Report and my data
progress-report = Download report (PDF)
progress-report-lead = The report shows your answers, what is in them, and how it has gone in the same themes. You can give it to your counsellor or instructor.
progress-report-chosen = { $n ->
    [one] You have chosen one answer.
   *[other] You have chosen { $n } answers.
}
progress-report-newest = { $n ->
    [one] The report takes your latest answer.
   *[other] You have not chosen any answers. The report takes the latest { $n }.
}
progress-report-empty = You have no answers yet. Answer a question first.
progress-report-button = Download the report
progress-recordings = Recordings of your voice
progress-recordings-lead = The recording is deleted when you have got feedback. You can keep it if you want to hear it again.
progress-keep-recordings = Keep my recordings
progress-delete-recordings = { $n ->
    [one] Delete the recording
   *[other] Delete all { $n } recordings
}
progress-export = Download everything that is kept
progress-export-lead = You get a file with your answers, your plan and your recordings. Take it with you.
progress-export-button = Download everything
progress-downloaded = The file { $file } is in the folder Downloads. Delete it if others use this PC.
progress-delete = Delete everything about me
progress-delete-lead = We delete your nickname, answers, plan and recordings on this PC.
progress-delete-button = Delete my data
progress-sure = Do you want to delete everything?
progress-sure-lead = You cannot undo it. Download everything first if you want to keep something.
progress-sure-yes = Yes, delete everything
progress-sure-no = No, keep it
progress-guest-delete = You are a guest. Nothing is kept. Everything is gone when you close the page or press the button.
progress-guest-forget = Forget everything now
progress-gone = Everything is deleted
progress-gone-lead = We have nothing about you any more. Good luck with the interview!
progress-gone-on = To the front page

# Settings and code
progress-settings = Settings
progress-live-words = Show the words while I speak
progress-reviews = Who has looked at the translations?
progress-pin = Change the code
progress-pin-lead = Write the code you have now once. Write the new code twice.
progress-pin-old = The code you have now
progress-pin-new = New code (4 to 8 digits)
progress-pin-again = The new code once more
progress-pin-changed = The code is changed.

# Deleted, and taken back
progress-recording-gone = The recording is deleted.
progress-recordings-gone = The recordings are deleted.
progress-silence-sure = { $n ->
    [one] Delete the recording?
   *[other] Delete all { $n } recordings?
}
progress-silence-lead = Your answers stay here. You can undo this right afterwards.
progress-silence-yes = Yes, delete
progress-silence-no = No, do not delete
progress-left = You no longer follow the course.

# The mock interviews
progress-interviews = Your mock interviews
progress-interview = { $n ->
    [one] { $date }: { $place }, one question
   *[other] { $date }: { $place }, { $n } questions
}
progress-interview-nowhere = Mock interview
