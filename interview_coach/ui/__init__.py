"""The pages: Gradio, and nothing of Gradio anywhere else.

==================  =========================================================================
file                what it holds
==================  =========================================================================
`app.py`            the pages: one Blocks per language of the interface
`shell.py`          what holds the screens together: address, history, session, refusals
`screens/`          one file per screen: its layout, its wiring, its plain handlers
`answer_part.py`    speak, upload or write: the widgets, for any screen that asks a question
`arrival.py`        which screen an address leads to; choices that are remembered
`sessions.py`       who sits at a page, under a key that cannot be guessed
`room.py`           what handlers work with (`Room`), who asks (`Visit`) and where (`Place`)
`answers.py`        an answer on its way to feedback; `saving.py` keeps it, `attempts_of.py` finds two
`recordings.py`     what is being said right now, in memory; `take_routes.py` takes it in
`waits.py`          who waits for feedback, and the way out of waiting
`recommending.py`   what was practised and what comes next; `choosing.py` what fits a search
`own_settings.py`   what she chooses for herself; `interviews_had.py` the mock interviews that are over
`rating.py`         what she thinks herself; `compare.py` two attempts side by side
`marks.py`          where evidence, unsure words and pauses lie in the text of an answer
`views.py` …        records → HTML: the question, `bar.py` the frame, `speaking.py` the recorder,
                    `result.py` the feedback, `flow.py` the flow; `markup.py`, `screens/parts.py`
`takes.py`          the folder of files in work: deleted at once, swept at start and stop
`startup.py`        installing and loading the models behind the page, told in words
`serve.py`          the server: local, or over HTTPS for the room (`certificate.py`); `web.py` the site
`static/`           style, scripts and fonts; nothing is fetched from another host
==================  =========================================================================

Conventions: every text comes from the catalogues; everything that a participant or a question writes is
escaped before it becomes HTML; Norwegian text carries ``lang="nb"`` on every page; a line in the person's own
language follows the Norwegian one: `markup.both` where the server fills values and counts in, ``data-help``
where `static/coach.js` puts a fixed line behind a heading, a button or a refusal (`messages.HelpTexts`).
"""
