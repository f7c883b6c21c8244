"""Readings of the facts that several exigences share: what is asked, said, offered, met."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from exigences.facts.langue.questions import said_in
from exigences.facts.langue.texte import Force, fold
from exigences.facts.page.liens import helpful
from exigences.model.document import Document
from exigences.model.facts.champs import CORPS, Champ, Nature, Region, UsageFormulaire
from exigences.model.facts.facts import Bloc, Bouton, Lien, PageFacts, ParcoursFacts, TypeContact
from exigences.model.lieu import CheminCadre, Lieu
from exigences.model.parcours.parcours import StatutEtape, StepRecord
from exigences.model.procedure.etape import (
    Choisir,
    DansLeCadre,
    Franchir,
    Obstacle,
    Remplir,
    Role,
    Si,
    verbs_that,
)
from exigences.model.procedure.procedure import Procedure
from exigences.mots import notion

_AGAIN = notion("saisir-de-nouveau")
_LETTER = notion("abonnement-a-une-lettre")
_ORDER = notion("range-l-affichage")
"""What a list says that only arranges what is shown."""
_CALL = 10
"""Elements before a form among which the line that calls to fill it stands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """A sentence that a page says about the procedure."""

    bloc: Bloc
    texte: str
    plie: str
    """The sentence, folded."""
    force: Force


def asked_fields(parcours: ParcoursFacts, *natures: Nature) -> Iterator[tuple[PageFacts, Champ]]:
    """Fields that the procedure asks to fill, of some natures or of all."""
    for page in parcours.pages:
        yield from ((page, c) for c in asked_on(page) if not natures or c.nature in natures)


def asked_on(page: PageFacts) -> Iterator[Champ]:
    """Fields of a page that the procedure asks to fill: no text says that they may stay empty."""
    return (champ for champ in offered_on(page) if not champ.facultatif)


def last_asking(parcours: ParcoursFacts) -> PageFacts | None:
    """The last page that asks something to be filled; None where none does."""
    return next((page for page in reversed(parcours.pages) if any(asked_on(page))), None)


def offered_on(page: PageFacts) -> Iterator[Champ]:
    """Fields of a page that a person may fill for the procedure."""
    apart = forms_apart(page)
    for champ in page.champs:
        elsewhere = champ.nature is Nature.RECHERCHE or champ.region is Region.RECHERCHE
        unasked = champ.desactive or champ.delaisse or champ.reglage or not champ.visible
        if elsewhere or unasked or _is_for_a_letter(champ) or _arranges(champ) or _is_a_menu(champ):
            continue
        if (champ.lieu.cadre, champ.formulaire) not in apart:
            yield champ


def forms_apart(page: PageFacts) -> frozenset[tuple[CheminCadre, int | None]]:
    """Forms of a page that ask nothing of the procedure: a search, a letter, a spare sign-in."""
    return frozenset(
        (form.lieu.cadre, form.indice)
        for form in page.formulaires
        if form.accessoire or form.usage in (UsageFormulaire.RECHERCHE, UsageFormulaire.LETTRE)
    )


def stands_by_a_letter(page: PageFacts, bloc: Bloc) -> bool:
    """Whether a text is in the form of a newsletter, or is the line that calls to fill it."""
    place = bloc.lieu
    for form in page.formulaires:
        if form.usage is UsageFormulaire.LETTRE and form.lieu.cadre == place.cadre:
            orders = [
                c.lieu.ordre
                for c in page.champs
                if (c.lieu.cadre, c.formulaire) == (form.lieu.cadre, form.indice)
            ]
            start = form.lieu.ordre - _CALL
            if start <= place.ordre <= max(orders, default=form.lieu.ordre):
                return True
    return False


def speaks_of_a_letter(plie: str) -> bool:
    """Whether a folded text is about a newsletter."""
    return bool(_LETTER.search(plie))


def _is_for_a_letter(champ: Champ) -> bool:
    """Whether an address may be given for a newsletter: what is near a lone field is about it."""
    if champ.nature is not Nature.COURRIEL or champ.obligatoire:
        return False
    own = (champ.libelle, champ.libelle_visible, champ.description, champ.indice)
    said = words_of(champ) if champ.formulaire is None else fold(" | ".join(own))
    return speaks_of_a_letter(said)


def _is_a_menu(champ: Champ) -> bool:
    """Whether what says that it is a list of answers only leads to other pages."""
    return champ.type == "listbox" and champ.region is Region.NAVIGATION


def _arranges(champ: Champ) -> bool:
    """Whether a list puts what is shown in another order: it asks nothing of the person."""
    said = fold(champ.libelle_visible or champ.libelle)
    return champ.type == "select" and bool(_ORDER.match(said))


def words_of(champ: Champ) -> str:
    """All that is said about a field, folded: label, group, hints, name."""
    named = (champ.libelle, champ.libelle_visible, champ.groupe, champ.nom)
    said = (*named, champ.description, champ.indice, champ.aide)
    return fold(" | ".join(text for text in said if text))


def label_of(champ: Champ) -> str:
    """The words by which a person knows a field, without the colon that ends them.

    The name that its code gives it is none: what stands near it then tells which one it is.
    """
    unnamed = "Champ de fichier sans nom" if champ.type == "file" else "Champ sans nom"
    near = f", {champ.pres}" if champ.pres else ""
    return _written_label(champ).rstrip(" :\u00a0\u202f") or f"{unnamed}{near}"


_NAME = 40
"""Signs at most of the text beside a field that names it, where nothing else does."""


def _written_label(champ: Champ) -> str:
    beside = champ.aide if len(champ.aide) <= _NAME else ""
    return champ.libelle_visible or champ.libelle or champ.indice or champ.groupe or beside


def is_labelled(champ: Champ) -> bool:
    """Whether words that a person reads, or hears, name a field."""
    return bool(_written_label(champ))


def element_names(parcours: ParcoursFacts) -> frozenset[str]:
    """Names by which a person knows the fields, links and buttons: no sentences."""
    return frozenset(
        " ".join(name.split())
        for page in parcours.pages
        for name in (
            *map(label_of, page.champs),
            *map(_written_label, page.champs),
            *(lien.texte for lien in page.liens),
            *(bouton.texte for bouton in page.boutons),
        )
    )


def repeats(champ: Champ) -> bool:
    """Whether a field asks again for what the one before asked: another demand."""
    named = (champ.libelle, champ.libelle_visible, champ.indice, champ.nom.replace("_", " "))
    return bool(_AGAIN.search(fold(" | ".join(named))))


def phrases(parcours: ParcoursFacts) -> Iterator[Phrase]:
    """Sentences of the body of the pages, in order."""
    for page in parcours.pages:
        yield from phrases_of(page)


def phrases_read(parcours: ParcoursFacts) -> Iterator[Phrase]:
    """Sentences of the body of the pages, then of the linked pages that help."""
    for page in helpful(parcours):
        yield from phrases_of(page)


def phrases_of(page: PageFacts) -> Iterator[Phrase]:
    """Sentences of the body of a page, in order."""
    for bloc in page.blocs:
        if bloc.region not in CORPS:
            continue
        for texte, plie, force in said_in(bloc):
            yield Phrase(bloc=bloc, texte=texte, plie=plie, force=force)


def body_links(page: PageFacts) -> Iterator[Lien]:
    """Links of the body of a page."""
    return (lien for lien in page.liens if lien.region in CORPS)


def things_on(page: PageFacts) -> tuple[Bouton | Lien | Bloc, ...]:
    """The buttons, the links and the texts of a page."""
    return (*page.boutons, *page.liens, *page.blocs)


def said_on(page: PageFacts) -> Iterator[str]:
    """All that a page says, folded: its links, those that a menu holds, its buttons, its texts."""
    yield from (fold(lien.texte) for lien in (*page.liens, *page.liens_replies))
    yield from (fold(bouton.texte) for bouton in page.boutons)
    yield from (fold(bloc.texte) for bloc in page.blocs)


def name_of(lien: Lien) -> str:
    """The words by which a person knows a link, else the file or the address that it leads to."""
    path = urlsplit(lien.url).path.rstrip("/")
    return lien.texte or unquote(path.rpartition("/")[2]) or lien.url or "Lien sans nom"


def around(page: PageFacts, lien: Lien | Bouton) -> str:
    """The block of text that holds a link, or its own text."""
    name = fold(lien.texte)
    if not name:
        return lien.texte
    end = bisect_right(page.blocs, lien.lieu.ordre, key=_order)
    for bloc in reversed(page.blocs[:end]):
        if bloc.lieu.cadre == lien.lieu.cadre and name in fold(bloc.texte):
            return bloc.texte
    return lien.texte


def heading_above(blocs: Iterable[Bloc], lieu: Lieu) -> Bloc | None:
    """The last heading before a place, in its frame; None where there is none."""
    above = (
        bloc
        for bloc in blocs
        if bloc.niveau is not None
        and bloc.lieu.cadre == lieu.cadre
        and bloc.lieu.ordre < lieu.ordre
    )
    return max(above, key=_order, default=None)


def _order(bloc: Bloc) -> int:
    return bloc.lieu.ordre


def text_about(page: PageFacts, champ: Champ) -> str:
    """What a field and the blocks that explain it say, one text a line."""
    blocs = page.consignes.get(champ.lieu.selecteur, ())
    named = (champ.libelle, champ.libelle_visible, champ.groupe)
    said = (*named, champ.description, champ.indice, champ.aide, *blocs)
    return "\n".join(dict.fromkeys(text for text in said if text))


def other_way_places(parcours: ParcoursFacts) -> frozenset[tuple[int, CheminCadre, str]]:
    """Where pages speak of the way other than digital: what they ask there is not imposed."""
    lieux = [lieu for lieu, _ in parcours.alternative.preuves]
    lieux += [
        contact.lieu
        for page in parcours.pages
        for contact in page.contacts
        if contact.type is TypeContact.FORMULAIRE_PAPIER
    ]
    return frozenset(place_of(lieu) for lieu in lieux)


def signs_in_by(page: PageFacts, champ: Champ) -> bool:
    """Whether a field stands in a form by which one signs in."""
    return any(
        form.usage is UsageFormulaire.CONNEXION
        and (form.lieu.cadre, form.indice) == (champ.lieu.cadre, champ.formulaire)
        for form in page.formulaires
    )


def only_signs_in(page: PageFacts) -> bool:
    """Whether all that a page asks, if it asks anything, is what one signs in by."""
    return all(signs_in_by(page, champ) for champ in asked_on(page))


def by_form(champs: Iterable[Champ]) -> dict[tuple[CheminCadre, int | None], list[Champ]]:
    """Group fields by the form that holds them, in their order: its frame, and its rank there."""
    forms: dict[tuple[CheminCadre, int | None], list[Champ]] = {}
    for champ in champs:
        forms.setdefault((champ.lieu.cadre, champ.formulaire), []).append(champ)
    return forms


def in_its_form[T: (Champ, Bouton)](parts: Iterable[T], of: Champ | Bouton) -> Iterator[T]:
    """Those of some fields or buttons that stand in the form of one, or in none where it does."""
    form = (of.lieu.cadre, of.formulaire)
    return (part for part in parts if (part.lieu.cadre, part.formulaire) == form)


def place_of(lieu: Lieu) -> tuple[int, CheminCadre, str]:
    """The identity of a place: page, frame, selector."""
    return lieu.page, lieu.cadre, lieu.selecteur


def acted_on(parcours: ParcoursFacts) -> frozenset[tuple[int, CheminCadre, str]]:
    """Where the replay pressed, wrote, or did anything else."""
    return frozenset(place_of(r.lieu) for r in parcours.journal if r.lieu is not None)


def acted_by_screen(parcours: ParcoursFacts) -> frozenset[tuple[int, CheminCadre, str]]:
    """The same by screen, whatever its state, frame and selector."""
    return frozenset(
        (parcours.pages[page].ecran, cadre, selecteur)
        for page, cadre, selecteur in acted_on(parcours)
        if page < len(parcours.pages)
    )


def is_answered(champ: Champ, screen: int, acted: Set[tuple[int, CheminCadre, str]]) -> bool:
    """Whether a field was answered on a screen; of a group, any of its boxes."""
    return any((screen, champ.lieu.cadre, box) in acted for box in champ.boites)


def text_at(page: PageFacts, lieu: Lieu, otherwise: str) -> str:
    """The text that stands in an element of a page, or another where none does."""
    return next((b.texte for b in page.blocs if b.lieu.element == lieu.element), otherwise)


def buttons_of_sendings(parcours: ParcoursFacts) -> tuple[Lieu, ...]:
    """Where the replay pressed to send, or would have, in its order."""
    return tuple(r.lieu for r in parcours.journal if r.verbe == "envoyer" and r.lieu is not None)


def until_sending(parcours: ParcoursFacts) -> tuple[PageFacts, ...]:
    """The states up to the irreversible step, where it was done; else all of them.

    Where the journal does not say which one it is, the last state alone follows it.
    """
    if not parcours.envoye:
        return parcours.pages
    sent = buttons_of_sendings(parcours)
    return parcours.pages[: sent[-1].page + 1 if sent else -1] or parcours.pages


def last_until_sending(parcours: ParcoursFacts) -> int:
    """Index of the last of the states up to the irreversible step; 0 where no state was seen."""
    states = until_sending(parcours)
    return states[-1].indice if states else 0


def last_screen(parcours: ParcoursFacts) -> int:
    """The screen of the last gesture: that of the sending where it was done."""
    sent = buttons_of_sendings(parcours)
    return parcours.pages[sent[-1].page if parcours.envoye and sent else -1].ecran


def obstacles_met(parcours: ParcoursFacts) -> Iterator[tuple[Obstacle, Lieu]]:
    """Captchas, codes, identity providers… that the replay met, and where."""
    for record in parcours.journal:
        obstacle = _obstacle_of(record, parcours.procedure)
        if obstacle is not None and record.statut in (StatutEtape.OBSTACLE, StatutEtape.FAITE):
            page = record.lieu.page if record.lieu else record.page
            yield obstacle, record.lieu or Lieu(page=page or 0, selecteur="html")


def _obstacle_of(record: StepRecord, procedure: Procedure) -> Obstacle | None:
    if record.verbe != "franchir":
        return None
    step = _step_of(record, procedure)
    return step.franchir.obstacle if isinstance(step, Franchir) else None


def written_at(parcours: ParcoursFacts, champ: Champ) -> str | None:
    """What the procedure types in a field, as its author wrote it; None where it types nothing."""
    for record in parcours.journal:
        if (
            record.verbe == "remplir"
            and record.lieu
            and place_of(record.lieu) == place_of(champ.lieu)
        ):
            return value_of(record, parcours.procedure)
    return None


def is_due(parcours: ParcoursFacts, champ: Champ) -> bool:
    """Whether a field must be filled: the page requires it, or the procedure types in it."""
    return champ.obligatoire or written_at(parcours, champ) is not None


_FILLS = verbs_that(Role.REMPLIT)


def comes_filled(parcours: ParcoursFacts, champ: Champ) -> bool:
    """Whether a field held something before the replay wrote in it: a script gave it an answer."""
    own = champ.lieu.element
    screen = parcours.pages[champ.lieu.page].ecran
    written = (
        record.lieu.page
        for record in parcours.journal
        if record.lieu and record.lieu.element == own and record.verbe in _FILLS
    )
    until = min(written, default=len(parcours.pages) - 1)
    return any(
        other.prerempli and other.lieu.element == own
        for page in parcours.pages[: until + 1]
        if page.ecran == screen
        for other in page.champs
    )


def value_of(record: StepRecord, procedure: Procedure) -> str | None:
    """What a step types, as its author wrote it; None where it types nothing."""
    step = _step_of(record, procedure)
    return step.remplir.valeur if isinstance(step, Remplir) else None


def chosen_by(record: StepRecord, procedure: Procedure) -> str | None:
    """The option that a step chooses in a list, as its author wrote it; None where none is."""
    step = _step_of(record, procedure)
    return step.choisir.option if isinstance(step, Choisir) else None


def _step_of(record: StepRecord, procedure: Procedure) -> object:
    """The step of a procedure that a record tells of, by its path."""
    step: object = procedure
    for key in record.etape.split("."):
        step = _child(step, key)
    return step.dans_le_cadre if isinstance(step, DansLeCadre) else step


def _child(step: object, key: str) -> object:
    """Follow one part of a step's path, such as `etapes`, `3` or `alors`."""
    if isinstance(step, tuple):
        return step[int(key)] if key.isdecimal() and int(key) < len(step) else None
    inner = step.si if isinstance(step, Si) else step
    inner = inner.dans_le_cadre if isinstance(inner, DansLeCadre) else inner
    if isinstance(step, Si | DansLeCadre) and key in ("si", "dans_le_cadre"):
        return inner
    return getattr(inner, key, None) if isinstance(inner, Document) else None


def screen_numbers(parcours: ParcoursFacts) -> Mapping[int, int]:
    """Number of the screen of each state, from 1; that of the page for those a mistake gave.

    Where no screen was seen, all that was read beside them is told of the first.
    """
    numeros = {states[0].ecran: n for n, states in enumerate(parcours.ecrans, 1)}
    return {p.indice: numeros.get(p.ecran, 1) for p in parcours.etats}
