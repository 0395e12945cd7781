# Speaking: the recording, the time and the words
speak-heading = Your answer
speak-start = Start speaking
speak-stop = I have finished my answer
speak-again = Start over
speak-kept = We have kept what you said.
speak-use = Use this answer
speak-listen = Hear the question
speak-prepare = I want to think first
speak-prepare-over = You can begin now. You may also think a little longer.
speak-live = Your words while you speak
speak-live-hide = Hide the words
speak-live-show = Show the words while I speak
speak-live-empty = The words come here after a while.
speak-live-behind = The PC is busy now. Just go on speaking. Everything is recorded, and the words come at the end.
