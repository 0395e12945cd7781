# What do you think yourself? Before the feedback is shown.
rating-heading = What do you think yourself?
rating-lead = Think about your answer. Did you say this? Nobody else sees what you choose here.
rating-met = Yes
rating-partly = A little
rating-missing = Not yet
rating-show = Show feedback
rating-skip = Skip
