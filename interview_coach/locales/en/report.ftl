# What a participant takes along on paper.
report-foot = This is practice, not an assessment.
report-signs-left-out = Some signs could not be printed here. They are left out.
report-day = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
report-share = { $percent }% of the time

# My competence
report-profile-title = My competence
report-profile-lead = A page for the counsellor or instructor. The participant wrote everything herself or himself.
report-profile-nothing = There is nothing here yet.
report-profile-own-view = The level of Norwegian and other languages is the participant’s own view. Nobody has tested it.
report-profile-notes = Notes from the conversation
report-profile-job-wanted = Job I want
report-profile-field = Type of job
report-profile-education = Education
report-profile-education-country = Country of education
report-profile-years-of-work = Time at work
report-profile-occupations = Jobs I have had
report-profile-norwegian-level = Norwegian
report-profile-languages = Languages
report-profile-course = Course
report-years = { $n ->
    [0] has not worked yet
    [one] { $n } year
   *[other] { $n } years
}

# Answers
report-attempts-title = Answers from { $name }
report-attempts-title-guest = Job interview answers
report-attempts-lead = A program on a PC has read the answers. It looks for things that employers often want to hear. Pronunciation and grammar give no points. Do talk about the answers together.
report-attempts-nothing = No answers have been chosen.
report-themes = Theme by theme
report-themes-lead = How many important things the participant says, at first and now. The questions may be different, and some are harder than others.
report-theme-course = { $n ->
    [one] Now: { $now } of { $total } important things. The first time: { $then } of { $before }.
   *[other] The last { $n } answers: { $now } of { $total } important things. The first { $n }: { $then } of { $before }.
}
report-theme-other = Other questions
report-number = attempt { $n }
report-mode-mock = mock interview
report-mode-roleplay = role play
report-typed = written answer
report-spoken = { $seconds ->
    [one] spoke for one second
   *[other] spoke for { $seconds } seconds
}
report-answer = The answer
report-corrected = The participant has corrected the text. The program first heard: “{ $words }”
report-criteria = What the employer listens for
report-level-met = Yes, this is there.
report-level-partly = Almost.
report-level-missing = Not yet.
report-own-words = Own words: “{ $words }”
report-own-view-met = The participant’s own view: yes
report-own-view-partly = The participant’s own view: almost
report-own-view-missing = The participant’s own view: not yet
report-next-steps = Next steps
report-phrase = Can begin like this: “{ $phrase }”
report-flow = Flow
report-flow-lead = Pace and pauses. This is information. It does not change the points for content.
