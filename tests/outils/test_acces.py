"""What people thought of the firm alarms on the pages of others is joined by identity."""

from outils.acces.documents import (
    Alarmes,
    Avis,
    Corpus,
    Jugement,
    Releve,
    read_jugements,
    read_releve,
)
from outils.acces.jugement import Alarme, weigh

RELEVE = Releve(
    corpus={Corpus.DSFR: Alarmes(pages=1, regles={"exi:lien-sans-mot": {"a.html": ("#un", "#x")}})}
)


def judged(selector: str) -> Jugement:
    return Jugement(
        corpus=Corpus.DSFR,
        regle="exi:lien-sans-mot",
        avis=Avis.JUSTE,
        pourquoi="Le lien ne dit que « > ».",
        ou={"a.html": (selector,)},
    )


def alarm(selector: str) -> Alarme:
    return Alarme(Corpus.DSFR, "exi:lien-sans-mot", "a.html", selector)


def test_an_alarm_that_nobody_judged_is_told() -> None:
    bilan = weigh(RELEVE, [judged("#un")])
    assert bilan.avis == {alarm("#un"): Avis.JUSTE}
    assert bilan.a_juger == (alarm("#x"),)


def test_a_judged_alarm_that_is_said_no_more_is_told() -> None:
    assert weigh(RELEVE, [judged("#parti")]).perdues == (alarm("#parti"),)


def test_all_that_is_kept_is_judged_and_nothing_is_wrong() -> None:
    bilan = weigh(read_releve(), read_jugements())
    assert bilan.a_juger == ()
    for corpus in Corpus:
        counts = bilan.counts(corpus)
        assert counts[Avis.FAUX] == 0
        assert counts[Avis.JUSTE] >= 0.9 * sum(counts.values())
