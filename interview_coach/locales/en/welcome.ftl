# Welcome: help language, guest or nickname
welcome-language = Do you want help in another language?
welcome-how = How do you want to practise?
welcome-guest-means = When you practise as a guest, nothing is kept.
welcome-be-guest = Practise as a guest
welcome-be-known = Keep what I do on this PC
welcome-known-means = Make a nickname and a code. Do not use your real name. Next time you can see your progress.
welcome-nickname = Nickname
welcome-pin = Code (4 to 8 digits)
welcome-sign-in = I have been here before
welcome-create-me = I am new here
welcome-take-along = Do you want to take along what you have done now?
welcome-take-along-means = Then we keep your answers and what you told about yourself, under your nickname. If you say no, we forget it all.
welcome-take-along-not = We are looking at an answer right now. It cannot come along.
welcome-take-along-yes = Yes, take it along
welcome-take-along-no = No, forget it
welcome-taken-along = What you have done is kept.
welcome-with-nickname = Sign in, or make a nickname
