"""What was said: gates, criteria with evidence, and the overall figure.

`judge.EmbeddingJudge` is the way in; it runs, in this order,

1. `windows` of the answer, and their vectors (`prepare` holds those of the bank),
2. `gates`: reasons not to score, or to score low,
3. `coverage`: each criterion's probability and the words that speak for it,
4. `closeness`: how near the whole answer lies to a model answer,
5. the overall figure.
"""
