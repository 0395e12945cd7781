"""Servers that can be killed: this process gets the program ready, and lets one server after another live.

Run by `test_ui_crash.py` as ``python site_lives.py FOLDER QUESTION…``. For every line it reads it forks one
that serves the pages on the folder, and says its number and its port. What is forked has everything
imported and laid out, and the judge made ready for some questions; there is no session, store or thread
yet. So each server begins as a new start of the program does, without the seconds that importing takes.
"""

from __future__ import annotations

import os
import socket
import sys
from dataclasses import replace
from pathlib import Path

from ui_parts import make_room

from interview_coach.messages import Messages


def main() -> None:
    """Answer every wish for a server, until there are none any more."""
    folder, *questions = sys.argv[1:]
    room = make_room(Path(folder))
    for name in questions:
        room.coach.assess_text(room.coach.bank.question(name), "Jeg er nøyaktig.")
    room.takes.open()
    import uvicorn

    from interview_coach.ui.web import make_site

    site = make_site([room, replace(room, messages=Messages("en"))])
    for _ in sys.stdin:
        listener = socket.socket()
        listener.bind(("127.0.0.1", 0))
        listener.listen(128)
        child = os.fork()
        if child == 0:
            room.takes.open()  # What the one before left is swept, as at every start.
            config = uvicorn.Config(site, log_level="error", access_log=False)
            uvicorn.Server(config).run(sockets=[listener])
            os._exit(0)
        port = listener.getsockname()[1]
        listener.close()
        sys.stdout.write(f"{child} {port}\n")
        sys.stdout.flush()
        os.waitpid(child, 0)


if __name__ == "__main__":
    main()
