"""Dialect and Nynorsk words said in Bokmål, word for word.

The sentence encoder learnt from written language: for it "æ e nøyaktig" and "jeg er nøyaktig" lie farther
apart than some sentences that differ in meaning, and most of that distance is a few dozen small words. So
wherever *meaning* is compared they are said in Bokmål first; what is quoted stays as it was said.

Only words that mean one thing are here. Left out on purpose, among others: "i" (I; in), "me" (we; me), "no"
(now; English), "my", "vær", "kor", "høyre", forms that Bokmål has as well ("ei", "jobba"), and endings
that many share ("-ar", "-lege").

The list is ours, written by hand; it was not checked form by form against a dictionary.
"""

from __future__ import annotations

from collections.abc import Mapping

from interview_coach.text.tokens import normalise_word, sentences, tokens, word_set

_FORMS = """
jeg: eg æ æg jæ jæi jei ej æi
meg: mæ mæi mei
deg: dæ dæi
seg: sæ sæi
hun: ho hu
de: dei
dem: dæm
dere: dykk dokker dåkker dokke døkk dåkk døkker
oss: åss
vår: vårres vorres vårs
ikke: ikkje ikkj itj itte ittj ittje ikkja inte
hva: kva ka ke
hvem: kven kem
hver: kvar
hverandre: kvarandre
hvordan: korleis kordan kossen koss korsn korsen korsjen åssen hossen kelais
hvorfor: kvifor koffor koffer korfor koffår åffer hoffer
noe: noko nokka nåkka noke nokko noge nåke nåkå
noen: nokon nokre nån nåken nokken nåkken någen
være: vere vera væra verra vårrå værra
vært: vore vøre
var: va
ble: vart blei
blir: vert
blitt: vorte
gjør: gjer
gjøre: gjere gjera gjørra gjøra
kommer: kjem kjæm
gikk: gjekk jekk
får: fær
fikk: fekk fækk
sier: seier
tar: tek tæk
vet: veit
spurte: spurde
bor: bur
bodde: budde
heter: heiter
tror: trur
trodde: trudde
mener: meiner
mente: meinte
synes: synest
hører: høyrer
hørte: høyrde
kjører: køyrer
kjørte: køyrde
kjøre: køyre køyra
forteller: fortel
fortelle: fortelja fortelje
liker: likar
jobber: jobbar
arbeider: arbeidar
arbeidet: arbeidde
snakker: snakkar
lager: lagar
vasker: vaskar
pakker: pakkar
rydder: ryddar
ønsker: ynskjer ønskjer ønskar
tenker: tenkjer
tenke: tenkje
svarer: svarar
venter: ventar
håper: håpar
sjekker: sjekkar
begynner: byrjar
begynte: byrja
forstår: skjønar
prøver: prøvar
trenger: treng
bruker: brukar
skal: ska
skulle: sku
kan: kainn
også: òg
bare: berre bærre bærr
fra: frå ifrå
sammen: saman isammen
selv: sjølv sjøl
en: ein
et: eit
til: tel
nå: nu
da: då
siden: sidan
mens: medan
hvis: viss
derfor: difor
uten: utan
mellom: millom
hjem: heim
hjemme: heime
hjemmefra: heimefrå heimafrå
uke: veke
uker: veker
uka: veka
måned: månad
måneder: månader
gang: gong
gangen: gongen
ganger: gonger
hel: heil
hele: heile
helt: heilt
egen: eigen
egne: eigne
eget: eige
flere: fleire
mer: meir
mye: mykje mykkje myttje møje
først: fyrst
første: fyrste
skole: skule
skolen: skulen
syk: sjuk
syke: sjuke
sykehus: sjukehus
sykehuset: sjukehuset
sykehjem: sjukeheim
sykehjemmet: sjukeheimen
sykepleier: sjukepleiar
lærer: lærar
leder: leiar
lederen: leiaren
arbeidsgiver: arbeidsgjevar arbeidsgivar
arbeidsgiveren: arbeidsgjevaren arbeidsgivaren
mulighet: moglegheit
mulig: mogleg
sjelden: sjeldan
tidligere: tidlegare
litt: litegrann littegrann
dessverre: diverre
fortsatt: framleis
"""
_ENDINGS = (("leg", "lig"), ("heit", "het"), ("ingar", "inger"), ("ingane", "ingene"))
FEWEST_LETTERS = 6
"""Shorter words are left alone when an ending is exchanged ("leg", "heit")."""

_SUBJECTS = word_set("jeg eg æ du han ho hun hu det vi de dei dere dykk man")
_BEFORE_A_SUBJECT = word_set("og men at da då når fordi hvis viss så om mens medan")
_ALONE = "e"  # "er" in most dialects, "jeg" in some: what stands beside it tells.


def _by_form() -> Mapping[str, str]:
    found = {}
    for line in _FORMS.split("\n"):
        word, _, forms = line.partition(": ")
        found.update({normalise_word(form): word for form in forms.split()})
    return found


_BOKMAAL = _by_form()


def in_bokmaal(text: str) -> str:
    """Say dialect and Nynorsk words in Bokmål ("eg likar ikkje" → "jeg liker ikke").

    Args:
        text: Any text, without hesitations.

    Returns:
        The text with those words exchanged; a capital that begins a sentence stays, and names are left alone.
    """
    words = tokens(text)
    firsts = {tokens(one.text)[0].start + one.start for one in sentences(text)}
    normal = [normalise_word(word.text) for word in words]
    parts, last = [], 0
    for i, word in enumerate(words):
        is_name = word.text[:1].isupper() and word.start not in firsts
        if is_name:
            plain = None
        elif normal[i] == _ALONE:
            plain = _alone(normal, i, begins=word.start in firsts)
        else:
            plain = _BOKMAAL.get(normal[i]) or _with_ending(normal[i])
        if plain is not None:
            parts += [text[last : word.start], _capital_as(word.text, plain)]
            last = word.end
    return "".join([*parts, text[last:]])


def _alone(normal: list[str], i: int, *, begins: bool) -> str:
    if i + 1 < len(normal) and normal[i + 1] in _SUBJECTS:
        return "er"
    return "jeg" if begins or normal[i - 1] in _BEFORE_A_SUBJECT else "er"


def _with_ending(word: str) -> str | None:
    for ending, plain in _ENDINGS:
        if len(word) >= FEWEST_LETTERS and word.endswith(ending):
            return word.removesuffix(ending) + plain
    return None


def _capital_as(said: str, plain: str) -> str:
    return plain[:1].upper() + plain[1:] if said[:1].isupper() else plain
