# Choosing a question
home-heading = Choose a question
home-mic = Try the microphone first
home-recommended = Recommended for you
home-why = Chosen { $reason }.
home-all = All questions
home-week = Week of the course
home-week-all = All weeks
home-week-of = Week { $week }: { $title } ({ $course })
home-done = Practised
home-done-all = All
home-done-new = Not practised yet
home-done-done = Practised before
home-times = { $n ->
    [one] Practised once
   *[other] Practised { $n } times
}
