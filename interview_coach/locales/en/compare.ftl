# Two attempts side by side
compare-heading = What got better?
compare-back = Back to the feedback
compare-attempt = Attempt { $n }
compare-point = Important things
compare-new = This is new: Du { $what }.
compare-clearer = This is clearer now: Du { $what }.
compare-fewer-pauses = You had fewer long pauses. That makes you easier to follow.
compare-kept = { $n ->
    [one] You still have one important thing. That is good.
   *[other] You still have { $n } important things. That is good.
}
compare-tried = You tried once more. That is how one gets surer.
compare-remember = Remember this from last time: Du { $what }.
compare-not-judged = not judged
compare-one-only = You have only one attempt yet. Try again, and you see both here.
