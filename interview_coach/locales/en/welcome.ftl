# Welcome: help language, guest or nickname
welcome-language = Do you want help in another language?
welcome-how = How do you want to practise?
welcome-guest-means = As a guest, nothing is kept.
welcome-be-guest = Practise as a guest
welcome-be-known = Keep what I do on this PC
welcome-known-means = Make a nickname and a code. Do not use your real name. Next time you can see your progress.
welcome-nickname = Nickname
welcome-pin = Code (4 to 8 digits)
welcome-sign-in = Open my things
welcome-create-me = I am new here
