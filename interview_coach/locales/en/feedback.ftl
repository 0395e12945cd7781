# What the participant is told after an answer. Plain English. No verdicts, no levels, no emotion words.

# The one sentence at the top
feedback-opening-all = Well done! You said everything the employer listens for.
feedback-opening-some = This worked: "Du { $what }". You said { $n } of { $total } important things.
feedback-opening-partly = You are on your way with "Du { $what }", but it can be clearer.
feedback-opening-none = Thank you for trying. We did not find what the employer listens for yet. See the next steps.
feedback-opening-asked-back = Good that you asked! It is fine to ask when you do not understand. It makes a good impression.
feedback-opening-unscorable = We cannot judge this answer yet.

# What an employer heard, with the person's own words
feedback-heard-met = "Du { $what }": «{ $words }»
feedback-heard-partly = Nearly – "Du { $what }": «{ $words }»

# Why an answer was not scored, or scored low
feedback-gate-silence = We heard no voice. Check the microphone and try once more.
feedback-gate-too-short = The answer is too short. Say at least two or three sentences.
feedback-gate-unsure = We are not sure what you said. Correct the text, or speak a little closer to the microphone and try again.
feedback-gate-not-norwegian = It looks as if you answered in another language. Try in Norwegian, with simple words.
feedback-gate-off-topic = Perhaps you are answering something other than the question. Read the question once more.
feedback-gate-echo = Most of the answer is the question said again. Tell about yourself.
feedback-gate-keyword-list = This looks like a list of words. Make whole sentences.
feedback-gate-recited = The answer is very like the model answer. Use your own words and your own example.

# What to try next
feedback-step-missing = { $advice }
feedback-step-partly = Say more about «{ $words }». { $advice }
feedback-step-start = Try once more. Two short sentences are enough.
feedback-step-asked-back = Open "The question in other words" under the question. Then answer with two short sentences.
feedback-step-follow-up = Try to answer this too: «{ $question }»
feedback-step-again = Say the answer once more in other words. That makes you surer of it.
feedback-phrase = You can begin like this: «{ $phrase }»

# How the speech flowed: information, apart from the content
feedback-flow-length = You spoke for { $seconds } seconds. That suits this question.
feedback-flow-short = You spoke for { $seconds } seconds. Feel free to say more: { $shortest }–{ $longest } seconds suit well.
feedback-flow-long = You spoke for { $seconds } seconds. Try to say the most important things in { $shortest }–{ $longest } seconds.
feedback-flow-long-pauses = { $n ->
    [one] You had one pause of more than 2 seconds. That is common, and you may take time to think.
   *[other] You had { $n } pauses of more than 2 seconds. That is common, and you may take time to think.
}
feedback-flow-many-long-pauses = You had { $n } pauses of more than 2 seconds. You may say «La meg tenke litt» when you need time.
feedback-flow-pauses-between = { $n ->
    [one] You had one short pause.
   *[other] You had { $n } pauses. Most of them came between clauses. That makes you easy to follow.
}
feedback-flow-pauses-inside = You had { $n } pauses, and { $inside } of them came in the middle of a clause. Try shorter sentences, and pause after the full stop.
feedback-flow-fast = You spoke fast. It is easier to understand you if you speak a little more calmly.
feedback-flow-repeats = Some words came several times in a row ({ $n }). That is common when you look for words.

# What the measure cannot tell
feedback-limit-spoken = The program can mishear and misunderstand. If the text is wrong, you can correct it. You decide what to use.
feedback-limit-typed = The program can misunderstand. You decide what to use.
