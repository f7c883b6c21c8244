"""Ways of equal weight: a few links, of which none says that it leads on."""

from exigences.exploration.suites import (
    Passe,
    Sens,
    Suite,
    begun_aside,
    fold_name,
    page_of,
    told_way,
)
from exigences.facts.envois.actes import commits
from exigences.facts.langue.texte import fold
from exigences.model.facts.champs import CORPS
from exigences.model.facts.facts import Lien, PageFacts
from exigences.mots import notion
from exigences.replay.retenue import AU_PLUS

_GOES_BACK = notion("recule-ou-renonce")
_ACTS = notion("lien-qui-agit")
_TAKES = notion("emporte-la-page")
_FEW = 8
"""Links among which one may choose blindly."""


def lead(page: PageFacts, passe: Passe) -> Suite | None:
    """Where to go from a page that asks nothing, and has nothing in its body that leads on.

    First to what its menus say begins, then to any of a few links.
    """
    started = None if passe.rempli else begun_aside(page)
    if started is not None and page_of(started.url) not in passe.vues:
        return Suite(commande=started, sens=Sens.AVANCE, sur=False)
    return equal_way(page, passe)


def equal_way(page: PageFacts, passe: Passe) -> Suite | None:
    """Take the first of a few links, before anything was given; None where there are many."""
    links = [a for a in page.liens if _may_be(page, a)]
    names = list(dict.fromkeys(map(fold_name, links)))
    if passe.rempli or not 0 < len(names) <= _FEW:
        return None
    asked = (a for a in links if passe.wants(fold_name(a)))
    fresh = (a for a in links if page_of(a.url) not in passe.vues)
    taken = next(asked, next(fresh, links[0]))
    others = dict.fromkeys(told_way(a) for a in links if fold_name(a) != fold_name(taken))
    return Suite(commande=taken, sens=Sens.AVANCE, sur=False, autres=tuple(others))


def _may_be(page: PageFacts, link: Lien) -> bool:
    """Whether a link of the body opens another page of the service, and does nothing else."""
    name = fold(fold_name(link))
    aside = link.telechargement or link.externe or link.region not in CORPS
    here = page_of(link.url) == page_of(page.url)
    if not name or aside or here or not link.url.startswith("http"):
        return False
    return not (
        _TAKES.search(name)
        or _GOES_BACK.search(name)
        or _ACTS.search(name)
        or commits(name, AU_PLUS)
    )
