"""Norwegian or not: forty sentences of each kind, and no false alarm among them."""

from __future__ import annotations

import pytest

from interview_coach.engines.language import LinguaDetector, latin_share, passages

BOKMAL = [
    "Jeg er nøyaktig.",
    "Jeg jobbe på hotell to år.",
    "Ja, det stemmer.",
    "Jeg har jobbet som sykepleier i Syria.",
    "Jeg kan komme i morgen.",
    "Hei, jeg heter Olena.",
    "Mine sterke sider er at jeg er tålmodig.",
    "Jeg liker jobbe med folk.",
    "Vet ikke.",
    "Kan du gjenta spørsmålet?",
    "Jeg vil gjerne lære mer om bedriften.",
    "Hva er arbeidstiden?",
    "Jeg har førerkort klasse B.",
    "Vi samarbeidet godt i teamet.",
    "Jeg jobbet som software engineer hos Google Cloud i London.",
    "Jeg bruker Excel, Word og PowerPoint hver dag.",
    "Da ringte jeg til sjefen min.",
    "Jeg snakker engelsk, polsk og litt tysk.",
    "Nei, ikke ennå.",
    "Fem år.",
    "På fritiden liker jeg å gå på tur.",
    "Jeg var lærer i Eritrea.",
    "Det var veldig vanskelig men jeg klarte det.",
    "Jeg har utdanning fra universitetet i Kyiv.",
    "Kunden var sint, og jeg snakket rolig med han.",
    "Fordi jeg ønsker å bruke kompetansen min.",
    "Butikk, lager og renhold.",
    "Jeg er en teamplayer og elsker sales.",
    "Hull i CV-en er fordi jeg flyktet.",
    "Min mann jobber, barna går i barnehage.",
    "Jeg trenger ikke mye hjelp.",
    "Helse, miljø og sikkerhet er viktig.",
    "Jeg kan starte første januar.",
    "Min norsk er ikke så bra men jeg lærer hver dag.",
    "Jeg heter Mohammed Abdullahi Hassan.",
    "Stortinget smøter er lovlig satt.",
    "Reposentanten Fredrik Holmbejordal og Trondgiske.",
    "Jeg har jobba mye med programmering i Python og Java.",
    "Kokk.",
    "Hvorfor er det relevant for stillingen?",
]

DIALECT_AND_NYNORSK = [
    "Æ e nøyaktig og flink.",
    "Eg likar å jobbe med folk.",
    "Eg har arbeidd på sjukeheim i tre år.",
    "Ka slags arbeidstid har dokker?",
    "Æ har jobba i butikk i to år.",
    "Eg er glad i å lære nye ting.",
    "I e frå Møre og æ like å fiske.",
    "Vi arbeidde saman om det.",
    "Kva meiner du med det?",
    "Æ veit ikkje heilt.",
    "Je jobber på fabrikk.",
    "E ha jobba som snikkar.",
    "Dei var veldig fornøgde med arbeidet mitt.",
    "Eg kjem frå Polen.",
    "Ho spurde meg om hjelp.",
    "Me jobba ilag heile dagen.",
    "Jæi lika å gå på tur.",
    "Eg vil gjerne lære meir norsk.",
    "Det va artig å jobbe der.",
    "Hær e æ å det går bra.",
    "Eg heiter Fatima.",
    "Korleis er arbeidsdagen her?",
    "Kem e sjefen?",
    "Nokon gonger må eg jobbe seint.",
    "Ikkje enno.",
    "Eg trur eg kan bidra.",
    "Døkk må forklare meir.",
    "Mæ gjer det slik heime.",
    "Arbeidsgjevaren min var nøgd.",
    "Det hende at kundane var sinte.",
    "Vi bynnja klokka sju.",
    "Kæm ska æ snakk me?",
    "Sia æ va lita ha æ likt å lag mat.",
    "Æ kjæm fra Tromsø.",
    "Ej e stolt over jobben.",
    "Di hjalp mæ mykje.",
    "Ho mor jobba på sjukehus.",
    "Eg ynskjer å arbeide her.",
    "Kor mange tilsette er det?",
    "Æ lika best å jobb med folk.",
]

NEIGHBOURS = [
    "Jag är noggrann.",
    "Jag har jobbat som sjuksköterska i tre år.",
    "Mina styrkor är tålamod och samarbete.",
    "Jag vet inte.",
    "Kan du upprepa frågan?",
    "Jeg er meget omhyggelig.",
    "Jeg har arbejdet som sygeplejerske i tre år.",
    "Mine styrker er tålmodighed og samarbejde.",
    "Det ved jeg ikke.",
    "Kan du gentage spørgsmålet?",
]

FOREIGN = {
    "English": [
        "I am very accurate.",
        "I worked as a nurse in Syria for three years.",
        "My strengths are patience and teamwork.",
        "Yes, of course.",
        "I don't know.",
        "Can you repeat the question please?",
        "I would like to learn more about the company.",
        "I have a driving license.",
        "We worked well together in the team.",
        "Because I want to use my skills.",
    ],
    "German": [
        "Ich bin sehr genau.",
        "Ich habe drei Jahre als Krankenpfleger gearbeitet.",
        "Meine Stärken sind Geduld und Teamarbeit.",
        "Ja, natürlich.",
        "Ich weiß es nicht.",
        "Können Sie die Frage bitte wiederholen?",
        "Ich möchte mehr über die Firma lernen.",
        "Ich habe einen Führerschein.",
        "Wir haben gut zusammengearbeitet.",
        "Weil ich meine Fähigkeiten nutzen will.",
    ],
    "Polish": [
        "Jestem bardzo dokładny.",
        "Pracowałem jako pielęgniarz przez trzy lata.",
        "Moje mocne strony to cierpliwość i praca w zespole.",
        "Tak, oczywiście.",
        "Nie wiem.",
        "Czy może pan powtórzyć pytanie?",
        "Chciałbym dowiedzieć się więcej o firmie.",
        "Mam prawo jazdy.",
        "Dobrze współpracowaliśmy w zespole.",
        "Ponieważ chcę wykorzystać swoje umiejętności.",
    ],
    "Ukrainian": [
        "Я дуже точний.",
        "Я працював медбратом три роки.",
        "Мої сильні сторони це терпіння.",
        "Так, звичайно.",
        "Не знаю.",
    ],
    "Arabic": [
        "أنا دقيق جدا.",
        "عملت ممرضا لمدة ثلاث سنوات.",
        "نعم، بالطبع.",
    ],
    "Somali": [
        "Waxaan ahay qof aad u taxadar badan.",
        "Waxaan ka shaqeeyay isbitaal saddex sano.",
        "Haa, dabcan.",
        "Ma garanayo.",
        "Waxaan doonayaa inaan wax badan barto.",
    ],
    "Turkish": [
        "Ben çok dikkatliyim.",
        "Üç yıl hemşire olarak çalıştım.",
        "Evet, tabii ki.",
        "Bilmiyorum.",
        "Ekip çalışmasını seviyorum.",
    ],
    "Spanish": [
        "Soy muy preciso.",
        "Trabajé como enfermera durante tres años.",
        "Me gusta trabajar en equipo.",
    ],
    "French": [
        "Je suis très précis.",
        "J'ai travaillé comme infirmier pendant trois ans.",
        "J'aime travailler en équipe.",
    ],
    "Swahili": [
        "Mimi ni mtu makini sana.",
        "Nilifanya kazi kama muuguzi kwa miaka mitatu.",
        "Ndiyo, bila shaka.",
    ],
    "Persian": [
        "من خیلی دقیق هستم.",
        "سه سال به عنوان پرستار کار کردم.",
    ],
    "Russian": [
        "Я очень аккуратный.",
        "Я работал медбратом три года.",
    ],
}


@pytest.fixture(scope="module")
def detector():
    return LinguaDetector()


@pytest.mark.parametrize("kind", ["BOKMAL", "DIALECT_AND_NYNORSK", "NEIGHBOURS"])
def test_no_norwegian_sentence_is_called_foreign(detector, kind):
    """Each sentence as an answer of its own, learner Bokmål, dialect and Nynorsk, and neighbours too."""
    wrong = [
        sentence for sentence in globals()[kind] if detector.norwegian_share([sentence]) not in {None, 1.0}
    ]
    assert wrong == []


@pytest.mark.parametrize("language", FOREIGN)
def test_an_answer_in_another_language_is_found(detector, language):
    """All its sentences together: hardly any of it is Norwegian."""
    assert detector.norwegian_share(FOREIGN[language]) < 0.1


def test_single_foreign_sentences_are_found(detector):
    """Of foreign sentences long enough to judge, nineteen of twenty are found one by one."""
    shares = [detector.norwegian_share([sentence]) for group in FOREIGN.values() for sentence in group]
    judged = [share for share in shares if share is not None]
    assert len(judged) >= 45
    assert judged.count(0.0) / len(judged) >= 0.95


@pytest.mark.parametrize("sentences", [[], [""], ["Ja."], ["Ja.", "Kokk."], ["12 34 56"]], ids=str)
def test_too_little_text_is_not_judged(detector, sentences):
    """Under three words there is no answer, and that is not zero."""
    assert detector.norwegian_share(sentences) is None


def test_half_and_half_is_half(detector):
    """The share is counted in letters of whole sentences."""
    norwegian, english = "Jeg har jobbet på sykehus i tre år.", "I worked in a hospital for three years."
    assert detector.norwegian_share([norwegian, english]) == pytest.approx(27 / (27 + 31), abs=0.01)


def test_foreign_trades_in_a_norwegian_sentence_are_norwegian(detector):
    """Names of firms, programs and trades do not make a sentence foreign."""
    assert detector.norwegian_share(["Jeg jobbet som software engineer hos Google Cloud i London."]) == 1.0


def test_short_sentences_are_judged_together():
    """A long sentence stands alone; short ones make a passage once they are three words."""
    assert passages(["Ja.", "Jeg er nøyaktig.", "Kanskje det."]) == ["Jeg er nøyaktig.", "Ja. Kanskje det."]
    assert passages(["Ja.", "Nei."]) == []


def test_letters_tell_the_script():
    """æøå are Latin letters; Cyrillic and Arabic ones are not."""
    assert latin_share("På Åsane, æ og ø") == 1.0
    assert latin_share("Я медбрат") == 0.0
    assert latin_share("123") == 1.0
