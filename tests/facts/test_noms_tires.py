"""What is drawn at random in a name is told from what its author wrote."""

import pytest

from exigences.facts.page.noms_tires import is_drawn, lasting


@pytest.mark.parametrize(
    ("nom", "reste"),
    [
        ("el-id-3413-35", "el-id-#-35"),
        ("#basic-v-17-input", "#basic-#-input"),
        ("v-0-1-2", "#"),
        (r"#\:r1a\:", "##"),
        ("_r_4b_", "#"),
        ("«r3»", "#"),
        ("champ-0f8fad5b-d9cb-469f-a165-70867728950e", "champ-#"),
        ("input-9f8a6b5c4d3e", "input-#"),
    ],
)
def test_what_a_program_draws_is_left_out(nom: str, reste: str) -> None:
    assert is_drawn(nom)
    assert lasting(nom) == reste


@pytest.mark.parametrize("nom", ["rue_livraison", "conv-2", "nom", "ligne-12", "rdv:heure", "#q1"])
def test_what_an_author_wrote_stays(nom: str) -> None:
    assert not is_drawn(nom)
    assert lasting(nom) == nom
