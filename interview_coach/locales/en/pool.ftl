# The queue for recognition.
pool-full = Many people are waiting now ({ $ahead }). Your recording is kept. Try again in { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
}.
