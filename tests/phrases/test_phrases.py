"""What services write in words of their own is heard, and what only looks so is left.

Each file holds sentences that somebody wrote without having seen the words that the tool knows:
`dites` tell what their exigence looks for, `leurres` do not. Most are heard, or left, as a person
would; `vu` is what the tool makes of the others today: a sentence that is heard loses it. The words
were mended on those of the folder `dites`; those of `autres_mains` taught nothing, and show what is
heard of a service that nobody met.
"""

from pathlib import Path

import pytest
import yaml

from tests.phrases.trajet import Phrase, entendue

ICI = Path(__file__).parent
FICHIERS = sorted([*ICI.glob("dites/*.yaml"), *ICI.glob("autres_mains/*.yaml")])


def _named(path: Path) -> str:
    return f"{path.parent.name}/{path.stem}"


@pytest.mark.parametrize("fichier", FICHIERS, ids=_named)
def test_each_sentence_is_heard_as_is_written(fichier: Path) -> None:
    read = yaml.safe_load(fichier.read_text("utf-8"))
    exigence = fichier.stem
    alone = entendue(exigence, None)
    wanted = {"dites": "oui", "leurres": alone}
    amiss = [
        f"« {one['texte']} » : {got}, au lieu de {asked}"
        for kind, default in wanted.items()
        for one in read[kind]
        if (got := entendue(exigence, _phrase(one, kind))) != (asked := one.get("vu", default))
    ]
    assert amiss == []


@pytest.mark.parametrize("fichier", FICHIERS, ids=_named)
def test_what_is_said_to_be_misheard_is(fichier: Path) -> None:
    read = yaml.safe_load(fichier.read_text("utf-8"))
    wanted = {"dites": "oui", "leurres": entendue(fichier.stem, None)}
    useless = [
        one["texte"] for kind in wanted for one in read[kind] if one.get("vu") == wanted[kind]
    ]
    assert useless == []


def _phrase(one: dict[str, str], kind: str) -> Phrase:
    return Phrase(genre=one["genre"], texte=one["texte"], dite=kind == "dites")
