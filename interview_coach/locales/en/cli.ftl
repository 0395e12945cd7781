# The commands: what they write in the terminal.
cli-no-file = The file "{ $where }" is not there. Check the name.
cli-file-unreadable = The file "{ $where }" cannot be opened. Check whether you may read it.
cli-file-too-large = The file "{ $where }" is too large. It may be { $limit_mb } MB.
cli-file-not-utf8 = The file "{ $where }" has signs that cannot be read. Save it again as UTF-8.
cli-out-unwritable = The file "{ $where }" cannot be written. Choose a folder that exists and that you may write to.
cli-out-is-answers = "{ $where }" holds the answers. Choose another name for the result.
cli-port-taken = Port { $where } is used by another program. Close it, or run "interview-coach run --port { $other }".
cli-more-faults = … and { $n } more faults.

# score-batch: { $where } is "file:line"
cli-answers-none = { $where }: There are no answers in the file. Write one answer on each line.
cli-answer-not-json = { $where }: The line is not well-formed JSON. Look at quotes and commas.
cli-answer-not-object = { $where }: The line must be an object with "question", "answer_id" and "text".
cli-answer-missing = { $where }: The field "{ $field }" is missing. Add it.
cli-answer-not-text = { $where }: The field "{ $field }" must be text. Put it in quotes.
cli-answer-id-form = { $where }: The field "answer_id" must be text or a number.
cli-answer-no-question = { $where }: The question "{ $id }" is not in the folder. Check the id.
cli-answer-no-question-near = { $where }: The question "{ $id }" is not in the folder. Did you mean "{ $near }"?
cli-batch-working = Judging answers
cli-batch-done = Done: { $n } answers judged. The result is in { $out }.

# Start and models
cli-models-setup = The first time, the program needs these models: { $names }. They are fetched now, about { $mb } MB. Afterwards no network is needed.
cli-progress-line = { $what }: { $done_mb } of { $total_mb } MB
cli-models-already = "{ $name }" is installed already, in { $folder }.
cli-models-installed = "{ $name }" is installed in { $folder }.
cli-models-whole = "{ $name }" is whole and right.
cli-models-none = No models are installed. Run "interview-coach models install".
cli-models-packed = Packed { $names } into { $file } ({ $mb } MB).
cli-models-unpacked = Installed in { $folder }: { $names }.
cli-models-name = Name
cli-models-kind = For
cli-models-kind-speech = speech
cli-models-kind-embedding = text
cli-models-here = On this PC
cli-models-yes = yes
cli-models-no = no
cli-models-no-default = no (fetched at start)
cli-models-size = Room
cli-models-mb = { $mb } MB
cli-models-licence = Licence
cli-models-good-for = Good for
cli-models-recommended = Recommended for courses. { $text }

# An answer
cli-question = Question: { $text }
cli-overall = Content: { $overall } of 100
cli-unscorable = The answer cannot be judged yet.
cli-criterion = [{ $level }] { $name } ({ $percent } %)
cli-level-met = met
cli-level-partly = partly
cli-level-missing = missing
cli-evidence = Your words: «{ $words }»
cli-on-topic = Speaks of this question: { $percent } %. Where that is little, every point and the whole answer count for less.
cli-near-good = Like a good answer ({ $similarity }): «{ $text }»
cli-near-bad = Like an answer that is not enough ({ $similarity }): «{ $text }»
cli-heading-heard = What the employer heard:
cli-heading-steps = Next steps:
cli-heading-flow = How you spoke:
cli-heading-text = The text:
cli-transcript-of = { $name }:
cli-no-words = No words were heard.
cli-confidence = Certainty: { $percent } % ({ $engine }, { $model })
cli-word-start = From (s)
cli-word-end = To (s)
cli-word-sure = Certainty
cli-word-text = Word

# The bank of questions
cli-bank-error = ERROR    { $text }
cli-bank-warning = WARNING  { $text }
cli-bank-checked = { $n } questions with { $n_criteria } criteria. { $n_errors ->
    [0] No errors
    [one] One error
   *[other] { $n_errors } errors
}, { $n_warnings ->
    [0] no warnings.
    [one] one warning.
   *[other] { $n_warnings } warnings.
}
cli-bank-id = Id
cli-bank-category = Category
cli-bank-level = Level
cli-bank-text = Question
cli-bank-count = { $n ->
    [one] One question
   *[other] { $n } questions
}
cli-bank-mark = Yours
cli-bank-mark-added = own
cli-bank-mark-changed = changed
cli-bank-mark-hidden = hidden
cli-bank-n-hidden = { $n ->
    [one] One question is hidden. Look at it with: interview-coach bank list --hidden
   *[other] { $n } questions are hidden. Look at them with: interview-coach bank list --hidden
}
cli-bank-tips = Tips:
cli-bank-phrases = You can begin like this:
cli-bank-culture = In Norway:
cli-bank-criterion = { $name } (weight { $weight })
cli-bank-good = Good:
cli-bank-bad = Not enough:
cli-bank-advice = Advice:
cli-bank-follow-ups = Questions that follow:
cli-bank-model-answer = Example of an answer, level { $level }:
cli-bank-sources = Sources:

# The participants on this PC
cli-participants-nickname = Nickname
cli-participants-used = Last used
cli-participants-attempts = Answers
cli-participants-none = Nobody has made a nickname on this PC yet.
cli-participants-pin-new = New code (4 to 8 digits)
cli-participants-pin-again = The new code once more
cli-participants-pin-changed = "{ $name }" has a new code.
