# Gjenkjenning mens deltakeren snakker.
live-cancelled = Dette svaret er avbrutt. Start et nytt opptak.
