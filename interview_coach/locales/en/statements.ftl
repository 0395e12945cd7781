# Statements about Norwegian working life: is it true?
statements-heading = Is it true?
statements-lead = Read a statement about Norwegian working life. Is it true, not true, or does it depend? You get the answer at once.
statements-themes = Choose a theme
statements-none = There are no statements here yet. Ask the instructor.
statements-guest = You are a guest. The answers are gone when you are done.
statements-theme-new = { $n } statements
statements-theme-far = { $right } of { $n } right
statements-all = Take all the statements
statements-again = { $n ->
    [one] Try one statement once more
   *[other] Try { $n } statements once more
}
statements-place = statement { $at } of { $n }
statements-question = Is this true?
statements-stemmer = True
statements-stemmer-ikke = Not true
statements-kommer-an-paa = It depends
statements-your-answer = your answer
statements-right = That is right!
statements-wrong = Not quite. The right answer: { $answer }
statements-next = Next statement
statements-see-score = See how it went
statements-to-themes = Choose another theme
statements-done = The round is done
statements-score = { $right } of { $n } were right.
statements-score-all = Well done! You know a lot about Norwegian working life.
statements-score-some = Good that you practise. Read the explanations below, and try again.
statements-read = Read once more
statements-machine = Translated by a machine. The Norwegian text applies.
