"""Words that carry grammar rather than content, made by hand from the closed word classes.

Written for this program, class by class as in Faarlund, Lie & Vannebo, *Norsk referansegrammatikk* (1997):
pronouns and determiners, auxiliaries, prepositions, conjunctions and subjunctions, adverbs; Nynorsk forms
and the commonest dialect spellings beside them. No stop list was copied.
"""

from __future__ import annotations

from itertools import pairwise

from interview_coach.text.tokens import normalise_word, tokens, word_set

_PRONOUNS = """
jeg meg du deg han ham hun henne hen vi oss dere de dem seg det den man en ein ei et eit selv sjøl sjølv
eg me ho henne han dykk dykkar dei det vårs æ æg e je jæ jæi jei i mæ mæi mei dæ dæi dei hu ho mi dokker
dokke dåkker dåkk døkk okke oss åss di dem dæm min mi mitt mine din di ditt dine sin si sitt sine hans
hennes dens dets vår vårt våre deres hennar hans deira dykkar våre vår vårt hverandre kvarandre hinannen
denne dette disse desse dennes slik slike slikt sånn sånne sånt samme same hvem hva hvilken hvilket
hvilke hvis hvor hvordan hvorfor når kven kva kor korleis kvifor kvar kvart ka ke kem koss korsn kordan
koffor koffer åssen håssen åffer hoffer ke noe noen nogen nokon noko nokre nokon noka noe ingen intet
ingenting inga inkje alle alt all annen annet andre anna annan hver hvert enhver ethvert begge båe flere
flest mange mye mykje få fleire meir mer mest nok litt litegrann
"""
_VERBS = """
er var være vært vere vore verte verta vart ha har hadde hatt hev bli blir ble blitt blei vert vorte kan
kunne kunnet kunna vil ville villet vilja skal skulle skullet må måtte måttet bør burde burdet tør får
fikk fått få fekk får gjør gjorde gjort gjøre gjer gjera gjere gjor la lar lot latt
"""
_PREPOSITIONS = """
i på til fra frå av for med mot mellom ved hos om under over etter før gjennom uten utan innen innan inn
ut opp ned oppe nede ute inne ad an à per via blant bland bak foran framfor fremfor framme fremme langs
rundt omkring utenfor utanfor innenfor innanfor ovenfor nedenfor siden sidan unntatt tross istedenfor
angående ifølge hjå åt tel te imot oppå innpå utpå nedi oppi bort borte hjem hjemme heim heime inni uti
utover innover overfor samt
"""
_CONJUNCTIONS = """
og å men eller for så at som fordi hvis dersom viss om enn da når mens medan før siden ettersom skjønt
enda både enten anten verken hverken korkje samt nemlig altså selv sjølv sjøl likevel imidlertid derfor
difor dermed ellers elles enda slik sånn
"""
_ADVERBS = """
ikke ikkje ikkj ittj itj itte ikkje ei også òg au og nå no da så der her hit dit dær hær så slik sånn
veldig svært ganske litt lite mye mer mest meget nokså temmelig kjempe bare berre bærre kun jo vel nok
visst kanskje kansje alltid alltids aldri ofte sjelden sjeldan noen ganger av til igjen att egentlig
eigentleg faktisk faktisk liksom likesom nesten omtrent cirka ca rundt allerede allereie ennå enno enda
fremdeles framleis fortsatt straks snart nettopp akkurat særlig særleg spesielt kanskje sikkert
selvfølgelig sjølvsagt selvsagt heller helst iallfall ihvertfall hvertfall dessverre diverre heldigvis
gjerne jammen derimot dessuten dermed deretter først fyrst sist ja jo nei jau nja joda neida ok okei
okay eh hm mm nåvel jaha altså liksom tja ass serr typ hvert kvart ganger gang måte sant
"""
_ENGLISH = """
i me my mine myself you your yours yourself he him his himself she her hers herself it its itself we us
our ours ourselves they them their theirs themselves this that these those who whom whose which what
where when why how a an the some any no none each every either neither both all half many much more most
few fewer less least other another such same own one ones somebody someone something anybody anyone
anything nobody nothing everybody everyone everything am is are was were be been being have has had
having do does did doing done will would shall should can could may might must ought need dare used
cannot don't doesn't didn't won't wouldn't shan't shouldn't can't couldn't mightn't mustn't isn't aren't
wasn't weren't haven't hasn't hadn't i'm you're he's she's it's we're they're i've you've we've they've
i'd you'd he'd she'd we'd they'd i'll you'll he'll she'll we'll they'll that's there's let's about above
across after against along among around as at before behind below beneath beside besides between beyond
by down during except for from in inside into like near of off on onto out outside over past per since
through throughout till to toward towards under until up upon via with within without and but or nor so
yet if because although though while whereas unless whether than that once lest not n't never also too
very quite rather just only even still already again always often sometimes usually ever here there then
now thus hence therefore however perhaps maybe almost enough yes well really actually
"""


FUNCTION_WORDS: frozenset[str] = word_set(
    " ".join((_PRONOUNS, _VERBS, _PREPOSITIONS, _CONJUNCTIONS, _ADVERBS))
)
"""Norwegian function words, normalised: Bokmål, Nynorsk and common dialect spellings."""

ENGLISH_FUNCTION_WORDS: frozenset[str] = word_set(_ENGLISH)
"""English function words, normalised (for foreign tests of the scoring, and answers in `--language any`)."""

NEGATIONS: frozenset[str] = word_set("""
    ikke ikkje ikkj ittj itj itte kke ingen ingenting inga intet inkje aldri nei uten utan verken hverken
    korkje knapt neppe not no never none nothing nobody neither nor without cannot
""")
"""Words that turn a statement round; Norwegian and English."""

# "ikke bare", "ikke minst" and "ikke sant" say nothing against what they stand in.
_NOT_NEGATING_BEFORE = frozenset({"bare", "berre", "minst", "sant", "only", "least"})


def has_negation(text: str) -> bool:
    """Whether something in the text is denied ("ikke", "aldri", "uten", "-n't" …).

    Args:
        text: A sentence or a clause, Norwegian or English.

    Returns:
        True where a word of `NEGATIONS` stands, except in "ikke bare", "ikke minst" and "ikke sant".
        "no" counts only among English words: in Nynorsk it means "now".
    """
    words = [normalise_word(token.text) for token in tokens(text)]
    english = sum(word in ENGLISH_FUNCTION_WORDS for word in words)
    norwegian = sum(word in FUNCTION_WORDS for word in words)
    for word, following in pairwise([*words, ""]):
        if word == "no" and norwegian >= english:
            continue
        if word.endswith("n't") or (word in NEGATIONS and following not in _NOT_NEGATING_BEFORE):
            return True
    return False
