# What do you think yourself? Before the feedback is shown.
rating-heading = What do you think yourself?
rating-lead = Think about your answer. Did you say this? What you choose is for yourself. If you make a report, it is shown there too.
rating-met = Yes
rating-partly = Almost
rating-missing = Not yet
rating-show = Show feedback
rating-skip = Skip
