"""What is kept of participants who want it: SQLite by default, all in the user's folder.

The way in is `opening.open_store`; the values it hands out are those of `shapes`, which names no SQL.

==================  =========================================================================
`shapes`            the frozen values: participant, stored attempt, interview, plan …
`codec`             whole records ⇄ JSON
`tables`            the tables as they are today; `migrations/` how older ones become these
`database`          transactions, SQLite's ways, foreign errors translated
`migrating`         any older schema → today's; a look for `doctor`
`entries`, `pins`   the gate for what people type; nickname and PIN
`participants`      who practises, choices, profile
`attempts`          saving, changing, deleting with time to regret; `attempt_rows` their rows
`progress`          what many attempts say together
`interviews`        mock interviews
`statements`        the sorting exercise
`plans`             course, goals and steps
`recordings`        the recordings a participant chose to keep
`forgetting`        deleting so that nothing is left
`exporting`         everything of one participant in one ZIP
==================  =========================================================================

Guests leave nothing: what they do never comes here.
"""
