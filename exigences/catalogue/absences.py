"""Says that something is missing from a whole parcours, or asks where a page was not opened."""

from collections.abc import Iterator

from exigences.catalogue.pressenti import sensed
from exigences.catalogue.preuves import sure_or_asked
from exigences.facts.langue.texte import counted, fold
from exigences.facts.page.fenetres import is_for_a_script, unpressed
from exigences.facts.page.lecture import last_until_sending, obstacles_met
from exigences.facts.page.liens import unopened
from exigences.facts.page.logiciels import leads_to_a_maker, softwares_of
from exigences.model.catalogue.exigence import Preuve
from exigences.model.facts.facts import Bouton, Lien, ParcoursFacts
from exigences.model.lieu import Lieu
from exigences.model.procedure.etape import Obstacle
from exigences.mots import Trouve, notion
from exigences.mots.flair import Flair

_COOKIES = notion("parle-de-cookies")
_TO_THE_SITE = notion("lien-vers-le-site")
_PAGE = "La page « {page} »"
_STOPS = {
    Obstacle.CAPTCHA: "au captcha",
    Obstacle.CODE_SMS: "au code reçu par SMS",
    Obstacle.CODE_COURRIEL: "au code reçu par courriel",
    Obstacle.LIEN_COURRIEL: "au lien reçu par courriel",
    Obstacle.IDENTITE_NUMERIQUE: "à l'identité numérique",
    Obstacle.PAIEMENT: "au paiement",
    Obstacle.SIGNATURE: "à la signature",
}


def missing(
    parcours: ParcoursFacts,
    extrait: str,
    links: Trouve,
    question: str,
    lieu: Lieu | None = None,
    *,
    near: Flair | None = None,
    but: Trouve | None = None,
    site: bool = False,
    makers: bool = False,
) -> Iterator[Preuve]:
    """One evidence that something is nowhere; doubtful where what may give it is unopened.

    That is a link, or a button that opens a window of the same page; `question` may hold
    « {page} », its name. So it is where `near` senses it in a sentence, but for those where `but`
    is found: services say things in ways that nobody foresaw. With `site`, a link that leads back
    to the site of which the screens stand apart is such a link too. What the makers of the program
    say on their own site is no way of the service: it counts with `makers` only.
    """
    look = unopened if makers else _unread
    link: Lien | Bouton | None = next(look(parcours, links), None)
    link = link or next(unpressed(parcours, links), None)
    if link is None and site:
        link = next(look(parcours, _TO_THE_SITE), None)
    if link is not None:
        asked = _of_what_opens(link, question).format(page=link.texte)
        yield sure_or_asked(link.lieu, link.texte, sure=False, question=asked)
    elif near is not None and (said := sensed(parcours, near, but)) is not None:
        titled = said.bloc.niveau is not None
        asked = question.replace(_PAGE, "La partie sous ce titre" if titled else "Cette phrase")
        yield sure_or_asked(said.bloc.lieu, said.texte, sure=False, question=asked)
    else:
        yield Preuve.at(lieu or whole(parcours), extrait)


def _of_what_opens(link: Lien | Bouton, question: str) -> str:
    """The same question: what a button opens is no page."""
    if isinstance(link, Lien) and not is_for_a_script(link):
        return question
    return question.replace(_PAGE, "La fenêtre qu'ouvre « {page} »")


def _unread(parcours: ParcoursFacts, links: Trouve) -> Iterator[Lien]:
    """The links to pages that were not read, but for those to the makers of the program.

    Nor does what a banner says of its cookies tell anything of the procedure.
    """
    found = tuple(one for one in unopened(parcours, links) if not _COOKIES.search(fold(one.texte)))
    softwares = softwares_of(parcours) if any(link.externe for link in found) else None
    for link in found:
        if softwares is None or not leads_to_a_maker(link, softwares):
            yield link


def whole(parcours: ParcoursFacts, page: int = 0) -> Lieu:
    """The place of what concerns a whole page."""
    return Lieu(page=min(page, len(parcours.pages) - 1), selecteur="html")


def last_page(parcours: ParcoursFacts) -> Lieu:
    """The last page but for what follows the sending: what is missing, or counted, is known."""
    return whole(parcours, last_until_sending(parcours))


def screens_seen(parcours: ParcoursFacts) -> str:
    """Say what was looked at, in French: « les 9 écrans, ni sur les 6 pages liées »."""
    number, linked = len(parcours.ecrans), len(parcours.voisines)
    screens = f"les {counted(number, 'écran')}" if number > 1 else "le seul écran vu"
    if parcours.devant_obstacle:
        seen = " vus" if number > 1 else ""
        screens = f"{screens}{seen} jusqu'{_where_it_stopped(parcours)}"
    if not linked:
        return screens
    around = f"les {linked} pages liées" if linked > 1 else "la page liée"
    return f"{screens}, ni sur {around}"


def _where_it_stopped(parcours: ParcoursFacts) -> str:
    """The obstacle where the replay stopped, after « jusqu' »."""
    met = [obstacle for obstacle, _ in obstacles_met(parcours)]
    return _STOPS[met[-1]] if met else "à l'obstacle"
