# Choosing a question
home-heading = Choose a question
home-mic = Test the microphone first
home-recommended = Recommended for you
home-why = Chosen { $reason }.
home-all = All questions
home-find = Choose a theme, a job or a week
home-week = Week of the course
home-week-all = All weeks
home-week-of = Week { $week }: { $title } ({ $course })
home-done = Have you practised it?
home-done-all = All
home-done-new = Not practised yet
home-done-done = Practised before
home-narrowed = You do not see all questions now. You have chosen: { $chosen }
home-narrowed-words = “{ $words }”
home-show-all = Show all questions
home-times = { $n ->
    [one] Practised once
   *[other] Practised { $n } times
}
home-mic-again = Test the microphone once more
