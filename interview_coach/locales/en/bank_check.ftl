# `bank check`: text, spelling and meaning. { $where } is the place: "file:line". { $field } is the field.

# Reading level and spelling
check-reading = { $where }: The text is hard to read for { $level } (LIX { $lix }, at most { $limit }). Write shorter sentences and shorter words. Look at "{ $field }" first.
check-word = { $where }: The word "{ $word }" in "{ $field }" is not in the dictionary. Correct it, or put it in words.txt.
check-word-near = { $where }: The word "{ $word }" in "{ $field }" is not in the dictionary. Did you mean "{ $near }"? If the word is right, put it in words.txt.
check-dictionary-none = "{ $where }" is no dictionary. Choose a file that ends with .dic, with an .aff file beside it.
check-dictionary-broken = The dictionary "{ $where }" cannot be read. Get it again.
check-no-dictionary = Spelling was not checked: there is no Norwegian dictionary on this PC. Install LibreOffice with Norwegian, or name the file nb_NO.dic in INTERVIEW_COACH_DICTIONARY.

# What is to be checked
check-no-such = There is no question and no folder called "{ $where }". Write "interview-coach bank list" to see all questions.
check-no-such-near = There is no question and no folder called "{ $where }". Did you mean: { $near }?
check-own-folder = "--own" is about the bank of the program. Write it without the folder "{ $where }".
check-own-none = You have nothing of your own yet: no questions added or changed, no statements, plans, jobs or workplaces.

# Translations, plans, statements and workplaces
check-not-translated = { $where }: The text in "{ $field }" is the same as in Norwegian. Translate it.
check-name-unknown = { $where }: "{ $value }" in "{ $field }" does not exist. See whether the name is right.
check-plan-hidden = { $where }: "{ $id }" is hidden, but stands in { $plans }. Participants do not get the question there. If they should get it, write: interview-coach bank unhide { $id }
check-workplace-unused = { $where }: The workplace "{ $name }" is not used. "{ $other }" comes first and has the same fields of work.

# Questions that may not be asked
check-topic-children = { $where }: "{ $words }" in "{ $field }" may be unlawful to ask about: pregnancy and plans for children ({ $law }). Ask about the job, or write "kind: unlawful" (in Excel: "ikke lov å spørre om"). This is not legal advice.
check-topic-religion = { $where }: "{ $words }" in "{ $field }" may be unlawful to ask about: religion and belief ({ $law }). Ask about the job, or write "kind: unlawful" (in Excel: "ikke lov å spørre om"). This is not legal advice.
check-topic-ethnicity = { $where }: "{ $words }" in "{ $field }" may be unlawful to ask about: ethnic background ({ $law }). Ask about the job, or write "kind: unlawful" (in Excel: "ikke lov å spørre om"). This is not legal advice.
check-topic-disability = { $where }: "{ $words }" in "{ $field }" may be unlawful to ask about: disability ({ $law }). Ask about the job, or write "kind: unlawful" (in Excel: "ikke lov å spørre om"). This is not legal advice.
check-topic-orientation = { $where }: "{ $words }" in "{ $field }" may be unlawful to ask about: sexual orientation and gender identity ({ $law }). Ask about the job, or write "kind: unlawful" (in Excel: "ikke lov å spørre om"). This is not legal advice.
check-topic-politics = { $where }: "{ $words }" in "{ $field }" may be unlawful to ask about: politics ({ $law }). Ask about the job, or write "kind: unlawful" (in Excel: "ikke lov å spørre om"). This is not legal advice.
check-topic-union = { $where }: "{ $words }" in "{ $field }" may be unlawful to ask about: trade unions ({ $law }). Ask about the job, or write "kind: unlawful" (in Excel: "ikke lov å spørre om"). This is not legal advice.
check-topic-health = { $where }: "{ $words }" in "{ $field }" may be unlawful to ask about: health beyond what the job needs ({ $law }). Ask about the job, or write "kind: unlawful" (in Excel: "ikke lov å spørre om"). This is not legal advice.
check-near-unlawful = { $where }: The question is like "{ $text }", which may not be asked ({ $law }). Ask about the job, or write "kind: unlawful" (in Excel: "ikke lov å spørre om"). This is not legal advice.

# Meaning
check-duplicate = { $where }: The question is much like "{ $text }" ({ $other }, likeness { $likeness }). Delete one of them, or ask about something else.
check-criteria-alike = { $where }: The criteria "{ $first }" and "{ $second }" cannot be told apart. Write sentences that differ more, or make one criterion of them.
check-good-missed = { $where }: The good sentence "{ $text }" is not understood as "{ $point }" ({ $percent } %). Write it more clearly, or add more like it.
check-bad-met = { $where }: The sentence "{ $text }" should not be enough, but is understood as "{ $point }" ({ $percent } %). Make it less like the good ones, or add more of its kind.
check-model-low = { $where }: The answer at level { $level } gets only { $overall } of 100 on its own question. It should get { $limit }. Say the points more clearly in the answer.
check-model-missing = { $where }: The answer at level { $level } lacks the point "{ $point }". Put it into the answer.
check-model-elsewhere = { $where }: An answer of the question "{ $other }" gets { $overall } of 100 here. It should stay below { $limit }. Make the criteria clearer for this question.

# On the way
check-step-reading = Reading the texts
check-step-spelling = Looking the words up
check-step-examples = Trying the sentences of the criteria
check-step-unseen = Trying the sentences without their standing in the criteria
check-step-answers = Trying the answers on their own questions
check-step-foreign = Trying the answers on other questions
check-no-models = Meaning was not checked: { $reason }
check-form-first = Meaning was not checked: mend the faults of form first.

# The tables
check-table-check = Check
check-table-errors = Errors
check-table-warnings = Warnings
check-table-skipped = not checked
check-table-language = Language
check-table-translated = Translated
check-table-machine = Not read by a person
check-table-person = Read by a person
check-table-answers = Model answers
check-table-number = Number
check-table-share = Share
check-table-score = Score
check-table-id = Question
check-table-level = Level
check-table-missing = Missing
check-table-from = Answer of
check-answers-high = { $limit } or more on their own question
check-answers-whole = Every criterion met or partly met
check-answers-good = Both
check-answers-low = Below { $limit } on a question of another theme
check-unseen-good = Good sentences understood without standing in the criterion
check-unseen-bad = Bad sentences refused without standing in the criterion
check-answers-of = { $n } of { $total }
check-answers-percent = { $percent } %
check-worst-own = The model answers with the lowest scores on their own question (at most { $limit }):
check-worst-foreign = The model answers with the highest scores on a question of another theme (at most { $limit }):
check-kind-form = Form
check-kind-reading = Reading level
check-kind-spelling = Spelling
check-kind-translation = Translations
check-kind-unlawful = Unlawful questions
check-kind-duplicate = Questions alike
check-kind-criteria = Criteria alike
check-kind-example = Sentences of criteria
check-kind-model-answer = Model answers
