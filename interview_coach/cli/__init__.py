"""The commands: `interview-coach …`.

One file per group of commands; `app` puts them together and `main` is the entry point. A command reads its
options, asks the coach, and shows what comes back: in words from the catalogue, or with ``--json`` as the
fixed form of `json_form`.

Conventions
-----------
- stdout holds the result and nothing else; progress, notices and refusals go to stderr.
- Exit codes: 0 done; 1 a refusal or a failed check; 2 wrong use; 130 interrupted with Ctrl+C.
- A `CoachError` becomes one sentence. Everything else is our own mistake and fails loudly.
- Help is English; what a participant or instructor reads is in the language of the settings.
- Nothing heavy is loaded before a command needs it.
"""

from interview_coach.cli.app import app, main

__all__ = ["app", "main"]
