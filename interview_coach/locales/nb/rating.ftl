# Hva synes du selv? Før tilbakemeldingen vises.
rating-heading = Hva synes du selv?
rating-lead = Tenk på svaret ditt. Fikk du med dette? Ingen andre ser hva du velger her.
rating-met = Ja
rating-partly = Litt
rating-missing = Ikke ennå
rating-show = Vis tilbakemelding
rating-skip = Hopp over
