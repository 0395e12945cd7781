# The shell around the screens: menu, who is here, and where one goes on to.
shell-menu = Menu
shell-skip = Go to the content
shell-nav-home = Practise
shell-nav-history = My progress
shell-nav-mock-interview = Mock interview
shell-nav-statements = Statements
shell-guest = Guest
shell-who = You are:
shell-finish = I am done
shell-still-here = Are you here?
shell-still-here-why = It is quiet. The page closes soon, so that nobody else sees what you did.
shell-stay = Yes, I am here
shell-session-over = The page was closed because it was quiet for long. We begin again.
