"""An ordinary question that asks what an employer may not ask: a warning for the instructor, no legal advice.

Stems and patterns, written for questions (what the interviewer says), not for answers: "har du lest om
sykdommer" is no fault, "har du en sykdom" is. A sentence that speaks of patients, customers or colleagues is
about them: a question about a customer's allergy or a patient's religion is lawful.

Source: likestillings- og diskrimineringsloven § 30, arbeidsmiljøloven §§ 13-4 and 9-3 (looked up 2026-11-22).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from interview_coach.bank.findings import Finding, shown
from interview_coach.bank.reading import Piece
from interview_coach.text import sentences

_LDL = "ldl § 30"
_POLITICS = "aml § 13-4"
_HEALTH = "aml § 9-3"


@dataclass(frozen=True, kw_only=True)
class UnlawfulTopic:
    """A topic that an employer may not ask about.

    Attributes:
        key: Message key of its name.
        law: Where that is said.
        pattern: What gives it away in a question, in lower-case letters.
    """

    key: str
    law: str
    pattern: re.Pattern[str]


def _any(patterns: str) -> re.Pattern[str]:
    """One pattern of several, one a line; `{some}` stands for small words such as "noen" and "en kronisk"."""
    lines = (line.strip().replace("{some}", _SOME) for line in patterns.splitlines())
    return re.compile("|".join(f"(?:{line})" for line in lines if line))


_SMALL_WORDS = (
    "en et noen noe hatt mye ofte kronisk kroniske alvorlig alvorlige fysisk fysiske psykisk psykiske"
)
_SOME = f"(?:(?:{_SMALL_WORDS.replace(' ', '|')}|annen|andre|eller|form|for|fast|faste) ){{0,4}}"
_OTHERS = re.compile(
    r"\b(?:pasient|kunde|gjest|bruker(?:en|ne|e)\b|elev|barnehagebarn|kolleg|beboer|passasjer|ansatte|mangfold|"
    r"folk|mennesker|personer|avdeling|team)"
)
"""Who says that a question is about somebody else: "pasienter med en annen religion"."""


TOPICS: tuple[UnlawfulTopic, ...] = (
    UnlawfulTopic(
        key="check-topic-children",
        law=_LDL,
        pattern=_any(r"""
            \bgravid\b
            \bsvangerskapsperm
            \bdu (?:\w+ ){0,4}adopt
            \bfamilieplan
            \bprevensjon
            \bfå (?:(?:flere|egne|små|et|noen) )?(?:barn|unger|baby)\b
            \b(?:vil|skal|ønsker|tenker|håper) du (?:\w+ ){0,3}ha (?:(?:flere|egne) )?(?:barn|unger)\b
            \b(?:planer|tanker|plan) om (?:flere |egne )?(?:barn|familie)\b
            \b(?:stifte|starte) familie
            \bdu (?:\w+ ){0,3}(?:foreldre|mamma|pappa|fødsels)perm
        """),
    ),
    UnlawfulTopic(
        key="check-topic-religion",
        law=_LDL,
        pattern=_any(r"""
            \breligi(?:on|ø)
            \blivssyn
            \btror? (?:\w+ )?på (?:gud|allah|jesus)
            \bhvilken tro\b
            \ber du (?:\w+ )?troende
            \bmuslim
            \bislam
            \bkrist(?:en|ne|endom)
            \bkatol(?:ikk|sk)
            \bjød(?:e|isk)\b
            \bhindu
            \bbuddhis
            \bateist
            \bhijab
            \bslør\b
            \bramadan
            \bmoské
            \bber du\b(?! \w+ om\b| om\b)
            \bgår du i kirke
            \bfaster du\b
            \bspiser du (?:\w+ )?(?:svin|halal)
        """),
    ),
    UnlawfulTopic(
        key="check-topic-ethnicity",
        law=_LDL,
        pattern=_any(r"""
            \betniske? bakgrunn
            \betnisitet
            \bhudfarge
            \bhvilken (?:folkegruppe|stamme|klan|rase)\b
            \bhvor (?:kommer|er) du (?:egentlig|opprinnelig)(?: \w+)? fra
            \bhvor er (?:foreldrene dine|familien din) fra
            \ber du (?:norsk|utlending|innvandrer|same|rom|kurder|jøde)\b
        """),
    ),
    UnlawfulTopic(
        key="check-topic-disability",
        law=_LDL,
        pattern=_any(r"""
            \bhar du {some}(?:funksjons(?:nedsett|hem)|handikap|uføre|adhd|autisme|dysleksi)
            \bhar du {some}lese- og skrivevansker
            \ber du (?:\w+ )?(?:blind|døv|lam|ufør|handikap|funksjons)
            \bfunksjonsnedsettelsen? din
            \bsitter du i rullestol
        """),
    ),
    UnlawfulTopic(
        key="check-topic-orientation",
        law=_LDL,
        pattern=_any(r"""
            \b(?:mann|kvinne|gutt|jente) eller (?:en |ei )?(?:mann|kvinne|gutt|jente|kone)\b.*\bdu bor\b
            \bbor du (?:\w+ ){0,3}(?:mann|kvinne|kone|kjæreste|samboer)
            \ber du (?:\w+ ){0,2}(?:homo|lesbisk|bifil|hetero|skeiv|trans)
            \blegning
            \bkjønnsidentitet
            \bseksuelle? (?:legning|orientering)
        """),
    ),
    UnlawfulTopic(
        key="check-topic-politics",
        law=_POLITICS,
        pattern=_any(r"""
            \bpolitiske? (?:syn|ståsted|mening|parti|holdning)
            \ber du (?:\w+ ){0,2}(?:politisk|politiker)
            \bhvilket parti
            \bhva (?:stemmer|stemte) du\b
            \bstemmer du på
            \bmedlem (?:av|i) (?:et |noe )?(?:politisk )?parti
        """),
    ),
    UnlawfulTopic(
        key="check-topic-union",
        law=_POLITICS,
        pattern=_any(r"""
            \b(?:er|har|blir|vil) du (?:\w+ ){0,4}fagforening
            \bhvilken fagforening
            \bfagforeningen? din
            \bfagorganisert
            \ber du organisert(?=\W*$| i )
            \b(?:organisert|medlem) (?:i|av) (?:lo|fellesforbundet|fagforbundet|et forbund)\b
        """),
    ),
    UnlawfulTopic(
        key="check-topic-health",
        law=_HEALTH,
        pattern=_any(r"""
            \bhar du {some}(?:sykdom|syk\b|diagnos|lidelse|allergi|astma|diabetes|epilepsi)
            \bhar du {some}(?:plager|helseplager|smerter|vondt|ryggproblem|helseproblem)
            \ber du (?:\w+ )?plaget av
            \bhelsen? din|\bdin helse|\bhelsa di
            \ber du (?:\w+ ){0,2}(?:frisk|syk|sykmeldt|deprimert)\b
            \b(?:tar|bruker|får) du {some}(?:medisin|tabletter|piller)
            \bhar du vært (?:\w+ ){0,3}(?:sykmeldt|innlagt|syk|deprimert)\b
            \bsykefraværet ditt
            \bhar du (?:\w+ ){0,3}sykefravær
            \bgår du til (?:psykolog|lege)
            \bhvor (?:ofte|mye) (?:er|var|har) du (?:\w+ ){0,6}(?:syk|sykmeldt|sykdom)
        """),
    ),
)


def unlawful_topics(pieces: Sequence[Piece]) -> Iterator[Finding]:
    """Look for what an employer may not ask in what the interviewer says.

    Args:
        pieces: The texts of a question that is not marked as unlawful.

    Yields:
        One warning per topic, at the first text that gives it away.
    """
    for topic in TOPICS:
        for piece in pieces:
            words = _given_away(piece.text, topic)
            if words is not None:
                yield piece.place.warning(topic.key, words=shown(words), law=topic.law).of_kind("unlawful")
                break


def _given_away(text: str, topic: UnlawfulTopic) -> str | None:
    """The words of a text that give a topic away, in a sentence about the applicant."""
    for sentence in sentences(text.casefold()):
        found = topic.pattern.search(" ".join(sentence.text.split()))
        if found is not None and _OTHERS.search(sentence.text) is None:
            return found.group()
    return None
