# The shell around the screens: menu, who is here, and where one goes on to.
shell-menu = Menu
shell-skip = Go to the content
shell-nav-home = Practise
shell-nav-history = My progress
shell-nav-mock-interview = Mock interview
shell-nav-statements = Statements
shell-guest = Guest
shell-who = You are:
shell-finish = Exit
shell-leave = Do you want to exit?
shell-leave-answer = Your answer will be lost.
shell-leave-guest = You are a guest. What you have done will be lost.
shell-leave-interview = The interview is not finished. You can go on another time.
shell-leave-no = No, stay here
shell-leave-yes = Yes, exit
shell-still-here = Are you here?
shell-still-here-why = It is quiet. The page closes soon, so that nobody else sees what you did.
shell-stay = Yes, I am here
shell-session-over = The page was closed because it was quiet for long. We begin again.

# Who has looked at a translation
shell-review-machine = Translated by a machine. Not looked at by a person.
shell-review-person = Looked at by a person.
shell-review-unknown = We do not know who has looked at the text.
