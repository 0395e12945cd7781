# Recognition while the participant speaks.
live-cancelled = This answer was cancelled. Start a new recording.
