# Help lines: What to do when something does not work, in English. Each follows the Norwegian sentence of the same key.

# When the microphone does not work
help-mic-lead = It takes three seconds. Then you hear yourself. Nothing is saved.
help-mic-good-do = Did you hear yourself? Then all is ready. If you heard nothing, turn up the sound in your headphones.
help-mic-quiet-do = Move the microphone closer to your mouth, or turn it up in the sound settings of the PC.
help-mic-muted-do = Look for a switch or button on the cable or the headset. Also see that the right microphone is chosen on the PC.
help-mic-blocked-do = Allow the microphone, and try once more. This is how:
help-mic-device-do = Plug in the headset and wait a little. Then try again. Try another socket, too.
help-mic-busy-do = Close other programs that use sound, such as Teams or Zoom. Then try again.
help-mic-address-do = The address must begin with https. Ask your teacher for the right address. You can also write your answers.
help-mic-mend-chrome = In Chrome
help-mic-mend-chrome-do = Press the sign to the left of the address. Switch "Microphone" on. Load the page again.
help-mic-mend-edge = In Edge
help-mic-mend-edge-do = Press the padlock to the left of the address. Choose "Allow" at "Microphone". Load the page again.
help-mic-mend-firefox = In Firefox
help-mic-mend-firefox-do = Press the microphone to the left of the address. Remove "Blocked". Load the page again, and choose "Allow".
help-take-kept = Listen to your answer. The recording is only in this window, and is gone when you go on.

# When something cannot be done
help-audio-empty = The file is empty. Record again, or choose another file.
help-audio-not-audio = This is not a sound file that can be used here. Use WAV, FLAC, MP3, M4A, OGG or WebM.
help-audio-cut-off = The sound file is not whole. The end is missing. Copy it again, or record once more.
help-audio-damaged = The sound file is damaged. Copy it again, or record once more.
help-audio-drm = The sound file was bought and is locked. Use a recording that you have made yourself.
help-audio-no-stream = There is no sound in the file. Choose a sound file, not a picture or a silent film.
help-audio-no-sound = There is no sound at all in the recording. Record again.
help-audio-too-long = The recording is too long. Record a shorter answer.
help-audio-too-large = The file is too large. Save it as MP3 or M4A.
help-audio-rate = The sound was recorded in a way that cannot be used here.
help-audio-channels = The recording has too many sound tracks, or none. Save it as mono.
help-audio-samples = The recording cannot be read. Record again.
help-audio-not-numbers = Something in the recording is not sound. Record again.
help-audio-slow = It took too long to read the file. Save it as MP3 or WAV, and try again.
help-audio-clipped = The sound is too loud. Some words may be lost. Move a little away from the microphone.
help-store-nickname-length = The nickname is too short or too long. Write another one.
help-store-nickname-signs = The nickname has signs that cannot be used. Use letters and numbers.
help-store-sign-in-wait = Too many tries. Wait some minutes and try again.
help-store-text-empty = Something must be written here. Write a few words.
help-store-text-long = The text is too long. Make it shorter.
help-store-list-long = The list is too long.
help-store-years = The number of years cannot be that large.
help-store-not-kept = This is not there any more. Go back and choose something else.
help-store-undo-over = This is deleted and cannot be brought back.
help-store-full = The disk is full. Nothing was saved.
help-store-busy = The program is busy. Wait a little and try again.
help-pool-full = Many people are waiting now. Your recording is kept. Try again in a while.
help-live-cancelled = This answer was cancelled. Start a new recording.
help-scoring-question-unknown = The question is not here.
help-profile-years-form = Write the number of years in figures, for example 5.
help-ui-no-file = There is no sound file yet. Choose a file first.
help-ui-text-too-long = The text is too long. Make it shorter.
help-ui-take-gone = The recording is no longer here. Record or upload once more.
help-ui-nothing-to-correct = There is no answer to correct yet. Answer the question first.
help-progress-not-there = What you pressed is not here any more. Load the page again.
help-choose-job-unknown = We do not understand the job. Write it in another way.
