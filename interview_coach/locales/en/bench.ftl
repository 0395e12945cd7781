# "interview-coach bench": the figures and what they mean.
bench-no-clips = The folder "{ $where }" has no recordings with texts. Put "name.txt" beside "name.flac", or choose a folder with "--speech".
bench-graded-none = The folder "{ $where }" has no graded answers. It needs one of these files: { $files }.
bench-graded-columns = The file "{ $where }" lacks these columns: { $columns }.
bench-no-graded = No graded answers were found, so validity is not measured. Choose a folder with "--graded".
bench-doing-wait = Measuring the wait for { $seconds } seconds, round { $n } …
bench-doing-score = Measuring the time for scoring one answer …
bench-doing-words = Measuring words with { $engine } …
bench-doing-noise = Listening to silence and noise with { $engine } …
bench-doing-start = Measuring the start …
bench-doing-validity = Scoring answers of { $name }: { $done } of { $total } …

bench-machine = Machine: { $cpu }, { $n ->
    [one] one core
   *[other] { $n } cores
}, { $memory_gb } GB of memory
bench-system = { $system }, Python { $python }, load by others when it began: { $load }
bench-models = Models: { $speech } (speech), { $embedding } (text)
bench-heading-score = Time for scoring one written answer
bench-score = { $words } words: { $median_ms } ms (median of { $n }), highest { $slowest_ms } ms
bench-heading-wait = Wait from a finished recording to feedback (median)
bench-recording = Recording
bench-ours = Interview coach
bench-openai = openai-whisper alone
bench-faster = faster-whisper alone
bench-ratio-openai = against openai
bench-ratio-faster = against faster
bench-heading-words = Words
bench-clip = Clip
bench-engine = Engine
bench-wer = Word errors
bench-cer = Letter errors
bench-heard = Heard
bench-all-clips = all
bench-engines-differ = The engines differ in { $percent } percent of the words.
bench-heading-noise = Words heard where nobody speaks
bench-sound = Sound
bench-sound-silence = silence
bench-sound-white = white noise
bench-sound-pink = pink noise
bench-sound-hum = 50 Hz hum
bench-sound-breath = breath
bench-seconds = Seconds
bench-n-words = Words
bench-gates = Gates
bench-heading-start = Start (median, each time in a fresh process)
bench-start-import = Import the package: { $seconds } s
bench-start-help = Show the help: { $seconds } s
bench-start-all = Load everything that an answer needs: { $seconds } s
bench-heading-validity = Validity: Pearson's r with people's grades [95 % interval over questions]
bench-file = File
bench-sample = { $name } (sample)
bench-answers = Answers
bench-questions = Questions
bench-unscorable = Without score
bench-r = Our score
bench-r-cosine = Cosine only
