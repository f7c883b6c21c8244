"""Icons to guess: buttons and links of the screens to fill that show no word."""

from collections.abc import Iterable, Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import COGA, MAZET
from exigences.facts.demandes.a_remplir import screens_to_fill
from exigences.facts.langue.texte import fold
from exigences.facts.page.dessins import is_a_portrait, tells_itself
from exigences.facts.page.erreurs import LABEL_MIN
from exigences.facts.page.lecture import acted_by_screen, acted_on, is_answered, place_of
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.champs import CORPS, Region
from exigences.model.facts.facts import Bouton, Lien, PageFacts, ParcoursFacts
from exigences.mots import notion

_KNOWN = notion("icone-connue")
_NETWORK = notion("logo-d-un-reseau")
_UNNAMED = "Un dessin sans un mot, et sans nom"
_SEVERAL = 3
_MANY = 6
"""Icons that are left, among which a person who works on a screen looks for their way."""
_ABOVE = (Region.ENTETE, Region.NAVIGATION)
_PASSED = "Faut-il, ou voudrait-on, se servir de ces dessins pour faire la démarche ?"
_SHARES = "Sait-on que ces logos partagent la page, et ne mènent pas à celle du service ?"
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
            "Hors des écrans que l'on remplit, ou à moins de trois, les dessins ne sont qu'une "
            "question, sauf celui que l'on presse ; en en-tête, dans un menu, ou du nom d'un champ "
            "aussi ; en pied, aucun. Chercher, fermer, le suivant, l'accueil… ne comptent pas, ni "
            "moins de trois logos de réseaux."
        ),
        mots=False,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the small controls of the body in which no word is seen, each name once.

    One that the person had to press counts wherever it stands, and is told first; one or two that
    they leave, the arrow of a field, those of a header, several on a screen that is passed, and
    several logos of networks are a question.
    """
    pressed = acted_on(parcours)
    drawn = [(page, tuple(_icons(page))) for page in parcours.pages]
    due = [(page, c, place_of(c.lieu) in pressed) for page, c in _due(parcours, drawn)]
    written = _written_on(parcours)
    least = _MANY if pressed else _SEVERAL
    several = {
        page.indice: len(set(_names(icons))) >= least and (not pressed or page.ecran in written)
        for page, icons in drawn
    }
    seen: set[str] = set()
    for page, control, used in sorted(due, key=lambda one: not one[2]):
        plain = fold(control.texte)
        if plain not in seen:
            seen.add(plain)
            named = _is_a_name(plain)
            said = f"« {control.texte} » : un dessin sans un mot" if named else _UNNAMED
            if named and used and _shares_its_name(page, control):
                said += ", et un autre a le même nom"
            met = used or several[page.indice]
            told = tells_itself(parcours, page, control) or _is_of_a_field(page, plain)
            sure = named and met and not told
            yield sure_or_asked(control.lieu, said, sure=sure, question=_QUESTION)
    if not seen:
        yield from _beside(drawn)
    yield from _shared(parcours)


def _written_on(parcours: ParcoursFacts) -> frozenset[int]:
    """The screens on which the person answered something: they work there."""
    acted = acted_by_screen(parcours)
    return frozenset(
        page.ecran
        for page in parcours.pages
        if any(is_answered(champ, page.ecran, acted) for champ in page.champs)
    )


def _due(
    parcours: ParcoursFacts, drawn: Iterable[tuple[PageFacts, tuple[Bouton | Lien, ...]]]
) -> Iterator[tuple[PageFacts, Bouton | Lien]]:
    """The icons of the body of the screens to fill, and those that were pressed, wherever."""
    filled, pressed = {p.indice for p in screens_to_fill(parcours)}, acted_on(parcours)
    for page, icons in drawn:
        for control in icons:
            due = page.indice in filled and control.region in CORPS
            if due or place_of(control.lieu) in pressed:
                yield page, control


def _names(icons: Iterable[Bouton | Lien]) -> Iterator[str]:
    """The names of the icons of the body that have one."""
    told = (fold(control.texte) for control in icons if control.region in CORPS)
    return filter(_is_a_name, told)


def _is_of_a_field(page: PageFacts, plain: str) -> bool:
    """Whether the name of an icon begins by that of a field, which is read beside it."""
    labels = (fold(c.libelle_visible).strip(" *:") for c in page.champs if c.visible)
    return any(len(label) >= LABEL_MIN and plain.startswith(f"{label} ") for label in labels)


def _shares_its_name(page: PageFacts, control: Bouton | Lien) -> bool:
    """Whether the name of an icon does not tell it from another one."""
    plain = fold(control.texte)
    return sum(fold(other.texte) == plain for other in _icons(page)) > 1


def _is_a_name(plain: str) -> bool:
    return any(map(str.isalpha, plain))


def _beside(drawn: Iterable[tuple[PageFacts, tuple[Bouton | Lien, ...]]]) -> Iterator[Preuve]:
    """The first screen that is passed with several icons in its body, or one above it."""
    for _, icons in drawn:
        body = tuple(control for control in icons if control.region in CORPS)
        above = tuple(control for control in icons if control.region in _ABOVE)
        told = body if len(body) >= _SEVERAL else above
        if told:
            first = f"« {told[0].texte} »" if told[0].texte else "Un dessin"
            others = len(told) - 1
            more = f", et {others} autre{'s' * (others > 1)}" if others else ""
            said = f"{first}{more} : sans un mot"
            yield sure_or_asked(told[0].lieu, said, sure=False, question=_PASSED)
            return


def _shared(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """The first screen that shows several logos of networks in its body."""
    for page in parcours.pages:
        logos = {
            name[0]: control
            for control in _controls(page)
            if control.icone and control.region in CORPS
            if (name := _NETWORK.search(fold(control.texte)))
        }
        if len(logos) >= _SEVERAL:
            first = next(iter(logos.values()))
            said = f"« {first.texte} », et {len(logos) - 1} autres logos sans un mot"
            yield sure_or_asked(first.lieu, said, sure=False, question=_SHARES)
            return


def _icons(page: PageFacts) -> Iterator[Bouton | Lien]:
    """The controls of a page that show no word, but for those that all know, or that are off."""
    drawn = (c for c in _controls(page) if c.icone and not _KNOWN.search(fold(c.texte)))
    return (c for c in drawn if not (isinstance(c, Bouton) and c.eteint))


def _controls(page: PageFacts) -> Iterator[Bouton | Lien]:
    """What can be pressed on a page; behind an open window, nothing can."""
    controls: tuple[Bouton | Lien, ...] = (*page.boutons, *page.liens, *page.dessins)
    for control in controls:
        if not page.lies_behind(control.lieu) and not is_a_portrait(page, control):
            yield control
