"""An element that a proof quotes is named for a person, before its code."""

import pytest

from exigences.rapport.balises import element_told


@pytest.mark.parametrize(
    ("extrait", "told"),
    [
        (
            '<a id="k" class="b..." title="Coller (Ctrl+V)" role="button" ...>',
            "bouton « Coller (Ctrl+V) »",
        ),
        ('<a href="/aide">Besoin <b>d\'aide</b> ?</a>', "lien « Besoin d'aide ? »"),
        ('<input type="submit" value="Envoyer" title="Envoie">', "bouton « Envoyer »"),
        (
            '<input type="password" name="pass">',
            "champ de mot de passe « pass » (son nom dans le code)",
        ),
        ('<input placeholder="Jour">', "champ « Jour »"),
        ("<input>", "champ"),
        ('<img src="a.png" alt="Logo">', "image « Logo »"),
        ('<html lang="en">Connexion Passer le menu', "la page entière"),
        ('<body role="textbox" aria-label="Votre texte">', "champ « Votre texte »"),
        ("<div>Copyright</div>", "passage « Copyright »"),
        ("<exemple", ""),
        ("3 < 4", ""),
        ("Votre CV", ""),
        ("", ""),
    ],
)
def test_an_element_is_told_by_what_a_person_sees(extrait: str, told: str) -> None:
    assert element_told(extrait) == told
