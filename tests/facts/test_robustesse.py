"""Hostile texts and huge pages: the work grows with the size, and nothing is lost."""

import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from exigences.catalogue.registry import load_catalogue
from exigences.catalogue.runner import judge_all
from exigences.facts.annonces.prealable import prior_information
from exigences.model.catalogue.exigence import Verdict
from exigences.model.facts.facts import ParcoursFacts
from tests.fabrique.collecte import bloc_brut, champ_brut, collecte, etat, formulaire_brut
from tests.facts.test_build import faits

SMALL, FACTOR = 4_000, 16
"""Characters of the short text, and how many times longer the long one is."""
BOUND = 64
"""Work of the long text over that of the short one: 16 when linear, 256 when quadratic."""
WORDS = (
    "a", "1", ".", ",", "-", "(", "«", "'", "@", "/", "€", "ne", "sans", "code", "compte", "06",
    "mot de passe", "3939", "document", "courriel", "minutes", "session", "rendez-vous", "12 mars",
    "article L. 1", "expire", "rue", "https://a.", "piece", "recours", "n'avez", "vous devez",
)  # fmt: skip


def page_of(text: str) -> ParcoursFacts:
    """A page where a text stands in a paragraph, in the hint of a field and of a file."""
    fields = [
        champ_brut("Nom", nom="nom", aide=text),
        champ_brut("Mot de passe", nom="passe", type="password", aide=text),
        champ_brut("Avis", nom="avis", type="file", description=text),
    ]
    blocs = [bloc_brut("Bonjour."), bloc_brut(text, ordre=2, selecteur="#texte")]
    return faits(etat(collecte(blocs=blocs, champs=fields, formulaires=[formulaire_brut()])))


def judged(text: str) -> float:
    """Read and judge a text by all that the catalogue holds; seconds of processor it took."""
    start = time.process_time()
    facts = page_of(text)
    constats = judge_all(load_catalogue(), facts, {})
    prior_information(facts)
    spent = time.process_time() - start
    assert [c.exigence.id for c in constats if c.verdict is Verdict.ERREUR] == []
    assert facts.pages[0].blocs[1].texte == text
    return spent


def repeated(seed: str, size: int) -> str:
    return (seed * (size // len(seed) + 1))[:size]


@pytest.mark.promesse("page-hostile")
@settings(max_examples=5)
@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=3), st.sampled_from(["", " "]))
@example(["a"], "")
@example(["1"], "")
@example(["«"], " ")
def test_the_work_grows_as_the_text(parts: list[str], space: str) -> None:
    seed = space.join(parts) + space
    judged(repeated(seed, SMALL))
    short = min(judged(repeated(seed, SMALL)) for _ in range(3))
    assert judged(repeated(seed, SMALL * FACTOR)) < BOUND * short


@pytest.mark.promesse("page-hostile")
@pytest.mark.parametrize("seed", ["a", "1", ".", "mot de passe ", "06 ", "a@", "ne "])
def test_a_hundred_thousand_characters_are_read(seed: str) -> None:
    text = repeated(seed, 100_000).strip()
    short = min(judged(text[:SMALL].strip()) for _ in range(3))
    assert judged(text) < BOUND * short * (100_000 / SMALL / FACTOR)


@pytest.mark.promesse("page-hostile")
def test_five_thousand_fields_are_all_read() -> None:
    names = [f"champ{rank}" for rank in range(5_000)]
    fields = [
        champ_brut(f"Question {rank}", nom=name, ordre=rank + 10, formulaire=rank % 100)
        for rank, name in enumerate(names)
    ]
    forms = [formulaire_brut(ordre=rank) for rank in range(100)]
    page = faits(etat(collecte(champs=fields, formulaires=forms))).pages[0]
    assert [champ.nom for champ in page.champs] == names
    assert [form.indice for form in page.formulaires] == list(range(100))


@pytest.mark.promesse("page-hostile")
def test_ten_megabytes_of_text_are_all_read() -> None:
    texts = [
        f"{rank} " + repeated("vous lisez une page sans fin, ", 4_000) for rank in range(2_500)
    ]
    blocs = [bloc_brut(text, ordre=rank, selecteur=f"#p{rank}") for rank, text in enumerate(texts)]
    page = faits(etat(collecte(blocs=blocs))).pages[0]
    assert sum(len(bloc.texte) for bloc in page.blocs) > 10_000_000
    assert [bloc.lieu.selecteur for bloc in page.blocs] == [f"#p{rank}" for rank in range(2_500)]
