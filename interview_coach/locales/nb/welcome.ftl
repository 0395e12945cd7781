# Velkommen: hjelpespråk, gjest eller kallenavn
welcome-language = Vil du ha hjelp på et annet språk?
welcome-how = Hvordan vil du øve?
welcome-guest-means = Når du øver som gjest, lagrer vi ingenting.
welcome-be-guest = Øv som gjest
welcome-be-known = Lagre det jeg gjør på denne PC-en
welcome-known-means = Lag et kallenavn og en kode. Ikke bruk det ekte navnet ditt. Da kan du se framgangen din neste gang.
welcome-nickname = Kallenavn
welcome-pin = Kode (4 til 8 tall)
welcome-sign-in = Jeg har vært her før
welcome-create-me = Jeg er ny her
welcome-take-along = Vil du lagre det du har gjort til nå?
welcome-take-along-means = Da lagrer vi svarene dine og det du har fortalt om deg selv, med kallenavnet ditt. Hvis du sier nei, glemmer vi alt.
welcome-take-along-not = Vi ser på et svar akkurat nå. Det kommer ikke med.
welcome-take-along-yes = Ja, lagre det
welcome-take-along-no = Nei, glem det
welcome-taken-along = Det du har gjort, er lagret.
welcome-with-nickname = Logg inn, eller lag et kallenavn
