# Hva synes du selv? Før tilbakemeldingen vises.
rating-heading = Hva synes du selv?
rating-lead = Tenk på svaret ditt. Fikk du med dette? Det du velger, er for deg selv. Hvis du lager en rapport, står det der også.
rating-met = Ja
rating-partly = Nesten
rating-missing = Ikke ennå
rating-show = Vis tilbakemelding
rating-skip = Hopp over
