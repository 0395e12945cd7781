"""The pages: Gradio, and nothing of Gradio anywhere else.

==================  =========================================================================
file                what it holds
==================  =========================================================================
`page.py`           layout: which widgets a page has, with their stable ids
`app.py`            wiring: which event calls which handler, and where the answer is shown
`handlers.py`       what happens: plain values and records in, plain values out; no Gradio
`choosing.py`       which questions fit a theme, a kind of work and a search
`marks.py`          where evidence and unsure words lie in the text of an answer
`views.py`          records → HTML of the question; `result.py` the feedback, `flow.py` the flow
`takes.py`          the folder of recordings in work: deleted at once, swept at start and stop
`startup.py`        installing and loading the models behind the page, told in words
`serve.py`          the server: local, or over HTTPS for the room (`certificate.py`)
`static/`           style, script and fonts; nothing is fetched from another host
==================  =========================================================================

Conventions: every text comes from the catalogues (`ui-…` keys); everything that a participant or a
question writes is escaped before it becomes HTML; Norwegian text carries ``lang="nb"`` on every page.
"""
