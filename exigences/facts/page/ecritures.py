"""What came of the answers that were written another way: taken, refused, or cut."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from exigences.facts.langue.texte import fold, without_marks
from exigences.facts.page.erreurs import LABEL_MIN, error_messages
from exigences.model.facts.champs import Champ
from exigences.model.facts.facts import PageFacts
from exigences.model.facts.provocation import Ecriture, LienMessage, MessageProvoque
from exigences.model.lieu import Lieu, is_within
from exigences.model.parcours.parcours import Provocation
from exigences.mots import notion

_REFUSES = notion("refuse-une-reponse")
"""What, come beside a field as one wrote in it, says that it is refused."""
_LOOSE = (LienMessage.APPARU, LienMessage.ALERTE)
"""The ties of what the code gives to no field."""
_BESIDE = 60
"""How far from its field the text of a mistake may stand, in CSS pixels."""

type Releve = Mapping[str, Any]
"""What held.js reads of a field."""


def read_writings(
    provocation: Provocation,
    page: PageFacts,
    state: PageFacts,
    messages: Sequence[MessageProvoque],
) -> Iterator[Ecriture]:
    """What was written another way on a page, and what the state that it gave says of each.

    Of several messages about an answer, the one that says what to do is kept.
    """
    before = {c["selecteur"]: c for c in provocation.avant.get("champs", ())}
    after = {c["selecteur"]: c for c in provocation.apres.get("champs", ())}
    fields = {c.lieu.selecteur: c for c in page.champs if not c.lieu.cadre}
    faults = {m.bloc.texte for m in error_messages(state)}
    faults |= {m.texte for m in messages if _REFUSES.search(fold(m.texte))}
    stands = {m.lieu.selecteur: _nearest(m.lieu, state) for m in messages if m.lien in _LOOSE}
    for selector, texte in provocation.ecrits.items():
        was, now, champ = before.get(selector), after.get(selector), fields.get(selector)
        beside = [m for m in messages if stands.get(m.lieu.selecteur) == selector]
        tied = [m for m in messages if now and _is_of(m, now, champ, state)]
        said = [*tied, *(m for m in beside if m not in tied)]
        known = now is not None and now["visible"]
        told = [m for m in said if m.texte in faults or (m in tied and looks_other(was, now))]
        refused = known and ((_is_wrong(now) and not _is_wrong(was)) or bool(told))
        best = next((m for m in said if m.remede), next(iter(told or tied), None))
        yield Ecriture(
            lieu=champ.lieu if champ else Lieu(page=page.indice, selecteur=selector),
            texte=texte,
            facon=provocation.facons.get(selector, ""),
            refusee=refused,
            coupee=selector in provocation.coupes,
            message=best if refused else None,
        )


def refuses_more(before: str, after: str) -> bool:
    """Whether the words that a window shows refuse an answer, more often than before."""
    return _refusals(after) > _refusals(before)


def _refusals(words: str) -> int:
    return sum(1 for _ in _REFUSES.finditer(fold(words)))


def _is_of(message: MessageProvoque, now: Releve, champ: Champ | None, state: PageFacts) -> bool:
    """Whether a message is about a field: beside it by the code, or by its name."""
    own = message.lieu.selecteur
    places = (now["selecteur"], *now.get("erreur", ()), *now.get("decrit", ()))
    if any(is_within(own, place) for place in places):
        return True
    if any(b.champ == now["selecteur"] and b.lieu.selecteur == own for b in state.blocs):
        return True
    label = without_marks(champ.libelle_visible) if champ else ""
    return len(label) >= LABEL_MIN and label in fold(message.texte)


def _nearest(lieu: Lieu, state: PageFacts) -> str:
    """The field that a text stands by, '' where none is near, or two are as near."""
    if lieu.boite is None:
        return ""
    fields = [c.lieu for c in state.champs if c.lieu.boite and c.lieu.cadre == lieu.cadre]
    far = {f.selecteur: lieu.boite.distance(f.boite) for f in fields if f.boite}
    least = min(far.values(), default=_BESIDE)
    near = [selector for selector, distance in far.items() if distance == least < _BESIDE]
    return near[0] if len(near) == 1 else ""


def _is_wrong(champ: Releve | None) -> bool:
    """Whether the page says a field wrong, or the browser would not send it."""
    return champ is not None and bool(champ["invalide"] or champ.get("refuse"))


def looks_other(was: Releve | None, now: Releve | None) -> bool:
    """Whether a field is drawn otherwise than it was; a look that was not read tells nothing."""
    if was is None or now is None:
        return False
    looks = {was["apparence"], now["apparence"]} - {""}
    return len(looks) > 1
