"""New tab: the way goes through a page that opens apart."""

from collections.abc import Callable, Iterable, Iterator, Set

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import MAZET, NOUVELLE_FENETRE
from exigences.facts.langue.saisies import given_files
from exigences.facts.langue.texte import Force, fold, force_of
from exigences.facts.page.autres_demarches import stand_alike
from exigences.facts.page.lecture import (
    acted_on,
    around,
    asked_on,
    body_links,
    name_of,
    offered_on,
    place_of,
)
from exigences.facts.page.liens import AIDE
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.champs import CORPS, Champ
from exigences.model.facts.facts import Bouton, Lien, PageFacts, ParcoursFacts
from exigences.mots import notion

_TO_READ = notion("lien-a-lire")
"""What a link says that is only to be read."""
_MORE = notion("lecture-ailleurs")
_TO_DO = notion("chose-a-faire-par-un-lien")
_SAID = notion("dit-le-nouvel-onglet")
_HELP = "Qui ouvre cette aide retrouve-t-il ensuite sa demande ?"
_MUST = "Faut-il ouvrir ce lien pour finir la démarche ?"
_ANY = "Qui ouvre ce lien sans le savoir retrouve-t-il ensuite sa demande ?"
_ROWS = 2
"""Links that stand as one does, in the other lines, from which it is that of a list."""
_LEGAL = (notion("page-de-mentions-legales"), notion("conditions-a-accepter"))
"""What one accepts, and may read."""


@detector(
    Exigence(
        id="nouvel-onglet",
        categorie=Categorie.NAVIGATION,
        titre="Nouvel onglet",
        demande="Suivre la démarche dans un autre onglet, puis revenir au premier.",
        instruction="Un lien ouvre un autre onglet : retrouve ensuite celui de ta demande.",
        pourquoi="Le bouton « Précédent » ne ramène plus, et la page de départ semble perdue.",
        mode=Mode.SAVOIR,
        competence=Competence.INSTRUMENTALE,
        references=(
            NOUVELLE_FENETRE,
            MAZET,
        ),
        effort=Effort.TEXTE,
        remediation="Rester dans le même onglet, ou prévenir dans le texte du lien.",
        limites=(
            "Un onglet qu'un script ouvre, sans que le lien le déclare, est manqué. Un lien "
            "offert seul sur sa ligne n'est au plus qu'une question, sauf entre deux champs à "
            "remplir ; de même un lien vers l'aide, et le premier de ceux qui ne le disent pas."
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find links that open a new tab; certain where one was followed, or a sentence asks for it.

    A link alone on its line is an offer, however it is worded. One among the fields serves to fill
    them: whoever opens it must come back, and it must say so.
    """
    followed = acted_on(parcours)
    given = given_files(parcours.procedure)
    seen: set[str] = set()
    for page in parcours.pages:
        for lien in body_links(page):
            if not _opens(lien, given) or lien.url in seen:
                continue
            said = fold(around(page, lien))
            taken = place_of(lien.lieu) in followed
            serves, may_serve = (_between(page, lien, fields) for fields in (asked_on, offered_on))
            serves = serves and not (lien.externe or _is_of_a_row(page, lien))
            read = _TO_READ.search(fold(lien.texte)) or not _leads_on(said)
            if not taken and not may_serve and read:
                continue
            seen.add(lien.url)
            told = said.strip(" .:!") != fold(lien.texte).strip(" .:!") and not _MORE.search(said)
            yield sure_or_asked(
                lien.lieu,
                name_of(lien),
                sure=taken or serves or (told and force_of(said) is Force.DEMANDE),
                question=_ANY if may_serve else _MUST,
            )
        for bouton in page.boutons:
            if (
                bouton.nouvel_onglet
                and place_of(bouton.lieu) in followed
                and bouton.texte not in seen
            ):
                seen.add(bouton.texte)
                yield Preuve.at(bouton.lieu, bouton.texte)
    yield from _untold(parcours, seen, given)


def _untold(parcours: ParcoursFacts, seen: Set[str], given: Set[str]) -> Iterator[Preuve]:
    """The first thing that opens a tab without saying so: to help, or else in the body, or around.

    Where the way itself opens one, only a help is asked about besides.
    """
    untold = [one for page in parcours.pages for one in _opening(page, given)]
    helping = [one for one in untold if AIDE.search(fold(one.texte))]
    others = sorted(untold, key=lambda one: one.region not in CORPS) if not seen else []
    for one in (helping or others)[:1]:
        name = name_of(one) if isinstance(one, Lien) else one.texte
        if not isinstance(one, Lien) or one.url not in seen:
            yield sure_or_asked(one.lieu, name, sure=False, question=_HELP if helping else _ANY)


def _is_of_a_row(page: PageFacts, lien: Lien) -> bool:
    """Whether each line of a list to choose from has its link: it names that line, and no more."""
    return sum(stand_alike(lien, other) for other in page.liens) >= _ROWS


def _opens(lien: Lien, given: Set[str]) -> bool:
    """Whether a link opens a page in a tab: no file, nor what one has just given."""
    return lien.nouvel_onglet and not lien.telechargement and fold(lien.texte) not in given


def _opening(page: PageFacts, given: Set[str]) -> Iterator[Lien | Bouton]:
    """What opens a page in a tab without saying so; no message to write, nor a script."""
    for lien in (*page.liens, *page.liens_replies):
        if _opens(lien, given) and lien.url.startswith("http") and not _says_so(page, lien):
            yield lien
    yield from (b for b in page.boutons if b.nouvel_onglet and not _says_so(page, b))


def _says_so(page: PageFacts, one: Lien | Bouton) -> bool:
    """Whether its name, its tip or the words around say that it opens a tab."""
    return bool(_SAID.search(fold(f"{one.texte} {one.titre} {around(page, one)}")))


def _leads_on(said: str) -> bool:
    """Whether the words around a link ask to open it, or name something to do there."""
    return force_of(said) is Force.DEMANDE or bool(_TO_DO.search(said))


def _between(page: PageFacts, lien: Lien, fields: Callable[[PageFacts], Iterable[Champ]]) -> bool:
    """Whether a link that does not say that it opens a tab stands between two of these fields.

    What is to be read before accepting it, or to know more, is no help with a field.
    """
    plain = fold(lien.texte)
    if any(words.search(plain) for words in (_TO_READ, *_LEGAL)) or _says_so(page, lien):
        return False
    if _MORE.search(fold(around(page, lien))):
        return False
    orders = [c.lieu.ordre for c in fields(page) if c.lieu.cadre == lien.lieu.cadre]
    return bool(orders) and min(orders) < lien.lieu.ordre < max(orders)
