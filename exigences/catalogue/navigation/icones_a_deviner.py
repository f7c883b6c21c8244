"""Icons to guess: buttons and links of the screens to fill that show no word."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import COGA, MAZET
from exigences.facts.demandes.a_remplir import screens_to_fill
from exigences.facts.langue.texte import fold
from exigences.facts.page.lecture import acted_on, place_of
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.champs import CORPS
from exigences.model.facts.facts import Bouton, Lien, PageFacts, ParcoursFacts
from exigences.mots import notion

_KNOWN = notion("icone-connue")
_UNNAMED = "Un dessin sans un mot, et sans nom"
_SEVERAL = 3
_PASSED = "Faut-il, ou voudrait-on, se servir de ces dessins pour faire la démarche ?"
_QUESTION = "Sait-on ce que fait ce dessin sans le presser ?"


@detector(
    Exigence(
        id="icones-a-deviner",
        categorie=Categorie.NAVIGATION,
        titre="Icônes à deviner",
        demande="Deviner ce que font des boutons sans un mot.",
        instruction="Des boutons n'ont qu'un dessin : essaie-les avec quelqu'un qui les connaît.",
        pourquoi=(
            "Un dessin n'a de sens que pour qui l'a déjà appris ailleurs ; les autres n'osent pas "
            "presser, ou pressent sans savoir."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.INSTRUMENTALE,
        references=(
            COGA,
            MAZET,
        ),
        effort=Effort.TEXTE,
        remediation="Écrire à côté de chaque dessin le mot qui dit ce qu'il fait.",
        limites=(
            "Hors des écrans à remplir, trois dessins ne sont qu'une question, sauf celui par où "
            "l'on passe ; ni en-tête ni pied. Chercher, fermer, un menu, le suivant, le haut de "
            "page, l'accueil, un mot de passe, les réseaux… ne comptent pas. Un mot dessiné est "
            "manqué."
        ),
        mots=False,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the small controls of the body in which no word is seen, each name once.

    One that the person had to press counts wherever it stands; several on a screen that is passed
    are a question.
    """
    seen: set[str] = set()
    filled, pressed = {p.indice for p in screens_to_fill(parcours)}, acted_on(parcours)
    drawn = [(page, tuple(_icons(page))) for page in parcours.pages]
    for page, icons in drawn:
        for control in icons:
            if page.indice not in filled and place_of(control.lieu) not in pressed:
                continue
            plain = fold(control.texte)
            if plain not in seen:
                seen.add(plain)
                named = any(map(str.isalpha, plain))
                said = f"« {control.texte} » : un dessin sans un mot" if named else _UNNAMED
                yield sure_or_asked(control.lieu, said, sure=named, question=_QUESTION)
    crowded = next((icons for _, icons in drawn if len(icons) >= _SEVERAL), ())
    if crowded and not seen:
        said = f"« {crowded[0].texte} », et {len(crowded) - 1} autres dessins sans un mot"
        yield sure_or_asked(crowded[0].lieu, said, sure=False, question=_PASSED)


def _icons(page: PageFacts) -> Iterator[Bouton | Lien]:
    controls: list[Bouton | Lien] = [*page.boutons, *page.liens]
    for control in controls:
        if control.icone and control.region in CORPS and not _KNOWN.search(fold(control.texte)):
            yield control
