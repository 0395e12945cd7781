# Velkommen: hjelpespråk, gjest eller kallenavn
welcome-language = Vil du ha hjelp på et annet språk?
welcome-how = Hvordan vil du øve?
welcome-guest-means = Som gjest lagrer vi ingenting.
welcome-be-guest = Øv som gjest
welcome-be-known = Lagre det jeg gjør på denne PC-en
welcome-known-means = Lag et kallenavn og en kode. Ikke bruk det ekte navnet ditt. Da kan du se framgangen din neste gang.
welcome-nickname = Kallenavn
welcome-pin = Kode (4 til 8 tall)
welcome-sign-in = Åpne mine ting
welcome-create-me = Jeg er ny her
