"""Writes down what each screen says, word for word: fields, hard words, messages, contacts."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from urllib.parse import urlsplit

from exigences.facts.demandes.a_remplir import fields_by_identity, identity, offered_by_screen
from exigences.facts.langue.jargon import find_jargon
from exigences.facts.langue.saisies import bare_of, typed_values
from exigences.facts.langue.sigles import find_acronyms
from exigences.facts.langue.texte import fold, sentences
from exigences.facts.page.champs import marks_the_field
from exigences.facts.page.erreurs import error_messages
from exigences.facts.page.essais import trials
from exigences.facts.page.liens import helpful
from exigences.facts.voies.alternatives import reachable
from exigences.model.facts.champs import CORPS, Champ
from exigences.model.facts.facts import Cadre, CoutAppel, PageFacts, ParcoursFacts, TypeContact
from exigences.model.lieu import CheminCadre
from exigences.model.parcours.parcours import StepRecord
from exigences.model.rapport.releve import (
    ChampReleve,
    ContactReleve,
    MessageReleve,
    MotReleve,
    Releve,
)
from exigences.mots import notion
from exigences.rapport.langue import abrege
from exigences.rapport.plan import Plan

_COOKIES = notion("parle-de-cookies")
_SIGNES_SEULS = re.compile(r"[\W_]*")
"""What signs alone say: the two buttons beside a number."""
_BOXES = ("checkbox", "switch")
LIBELLE_MAX, TEXTE_MAX = 240, 300
OPTIONS_MAX = 12
"""Choices of a list that are written down; the others are counted."""
_SIGNES = " *:"
"""What ends a label without being of it."""


def build_releves(faits: ParcoursFacts, plan: Plan) -> tuple[Releve, ...]:
    """What each screen says, in order."""
    champs = offered_by_screen(faits)
    mots = _hard_words(faits, plan)
    messages = _messages(faits, plan)
    debuts = _first_sentences(plan, typed_values(faits.procedure, faits.scenario))
    home = faits.pages[0].hote if faits.pages else ""
    return tuple(
        Releve(
            hote=states[-1].hote,
            ailleurs=states[-1].hote != home,
            debut=debuts[numero - 1],
            champs=tuple(_field(c, states) for c in champs[numero - 1]),
            mots=tuple(mots.get(numero, ())),
            messages=tuple(messages.get(numero, ())),
        )
        for numero, states in enumerate(plan.ecrans, 1)
    )


def ranks(faits: ParcoursFacts) -> Mapping[tuple[int, CheminCadre, str], int]:
    """Rank of each field on its screen, by page, frame and selector; any button of a group."""
    found: dict[tuple[int, CheminCadre, str], int] = {}
    offered = zip(faits.ecrans, fields_by_identity(faits), offered_by_screen(faits), strict=True)
    for states, known, champs in offered:
        order = {id(champ): rank for rank, champ in enumerate(champs)}
        for page in states:
            for champ in page.champs:
                if (rank := order.get(id(known.get(identity(champ))))) is not None:
                    found |= {(page.indice, champ.lieu.cadre, box): rank for box in champ.boites}
    return found


def build_contacts(faits: ParcoursFacts, plan: Plan) -> tuple[ContactReleve, ...]:
    """Ways to reach someone, each once; what the person typed about themselves is none."""
    typed = typed_values(faits.procedure, faits.scenario)
    found: dict[tuple[TypeContact, str], ContactReleve] = {}
    pages = helpful(faits)
    for kind in TypeContact:
        kept = {(at.page, at.cadre, at.selecteur) for at, _ in reachable(pages, kind, typed)}
        for page in pages:
            for contact in page.contacts:
                place = (contact.lieu.page, contact.lieu.cadre, contact.lieu.selecteur)
                if contact.type is kind and place in kept:
                    found.setdefault(
                        (kind, fold(contact.valeur)),
                        ContactReleve(
                            type=kind,
                            valeur=abrege(contact.valeur, LIBELLE_MAX),
                            extrait=abrege(contact.extrait, TEXTE_MAX),
                            cout=contact.cout if contact.cout is not CoutAppel.INCONNU else None,
                            ecran=plan.numero(page.indice) or 1,
                            voisine=plan.voisines.get(page.indice, ""),
                        ),
                    )
    return tuple(found.values())


def _field(champ: Champ, states: Sequence[PageFacts]) -> ChampReleve:
    options = _options(champ, states)
    cadre = _frame_of(champ, states)
    return ChampReleve(
        libelle=abrege(_label(champ), LIBELLE_MAX),
        groupe=abrege(champ.groupe, LIBELLE_MAX),
        type=champ.type,
        nature=champ.nature,
        obligatoire=champ.obligatoire or champ.obligatoire_signale,
        facultatif=champ.facultatif,
        suppose=champ.facultatif and champ.deduit and champ.type in _BOXES,
        options=tuple(abrege(o, LIBELLE_MAX) for o in options[:OPTIONS_MAX]),
        options_total=len(options),
        consigne=_hint(champ, options, (b.texte for page in states for b in page.boutons)),
        modele=abrege(champ.indice, 60) if champ.indice != _label(champ) else "",
        longueur_max=champ.longueur_max,
        collage_interdit=champ.collage_interdit,
        cadre=abrege(cadre.titre, 80) if cadre else "",
        hote=_foreign_host(cadre, states[0].hote) if cadre else "",
    )


def _label(champ: Champ) -> str:
    named = champ.libelle_visible or champ.libelle
    if champ.type == "radio" and champ.groupe:
        named = champ.groupe
    return (named or champ.groupe or champ.indice).strip(_SIGNES)


def _options(champ: Champ, states: Sequence[PageFacts]) -> tuple[str, ...]:
    found = champ.options
    if champ.type == "radio" and champ.nom and not found:
        found = tuple(
            c.libelle for page in states for c in page.champs if identity(c) == identity(champ)
        )
    return tuple(dict.fromkeys(o for o in found if o.strip(" -")))


def _hint(champ: Champ, options: Sequence[str], autres: Iterable[str]) -> str:
    """What the page adds about a field: not its label, its choices, a button or a mere mark."""
    known = {fold(_label(champ)), fold(" ".join(options)), *map(fold, (*options, *autres))}
    said = dict.fromkeys(t for t in (champ.aide, champ.description) if fold(t) not in known)
    told = [t for t in said if not _SIGNES_SEULS.fullmatch(t) and not marks_the_field(t)]
    whole = [t for t in told if not any(o != t and fold(t) in fold(o) for o in told)]
    return abrege(" ".join(whole), TEXTE_MAX)


def _frame_of(champ: Champ, states: Sequence[PageFacts]) -> Cadre | None:
    frames = (c for page in states for c in page.cadres if c.chemin == champ.lieu.cadre)
    return next(frames, None) if champ.lieu.cadre else None


def _foreign_host(cadre: Cadre, home: str) -> str:
    host = urlsplit(cadre.url).hostname or ""
    return "" if host == home else host


def _hard_words(faits: ParcoursFacts, plan: Plan) -> dict[int, list[MotReleve]]:
    found: dict[int, list[MotReleve]] = {}
    for jargon in find_jargon(faits):
        if not jargon.ambigu:
            mot = MotReleve(mot=abrege(jargon.texte, 60), simple=jargon.terme.simple)
            found.setdefault(plan.numero(jargon.bloc.lieu.page) or 1, []).append(mot)
    for sigle in find_acronyms(faits):
        if not sigle.developpe:
            mot = MotReleve(mot=abrege(sigle.sigle, 20))
            found.setdefault(plan.numero(sigle.bloc.lieu.page) or 1, []).append(mot)
    return found


def _messages(faits: ParcoursFacts, plan: Plan) -> dict[int, list[MessageReleve]]:
    """What the pages answer to a form sent empty, then the other errors that they show."""
    found: dict[int, dict[str, MessageReleve]] = {}
    apart = trials(faits)
    for record in faits.journal:
        if record.etape in apart and record.page is not None:
            said = list(_appeared(record, plan))
            for texte in said:
                if any(o != texte and o in texte for o in said):
                    continue
                message = MessageReleve(texte=abrege(texte, TEXTE_MAX), vide=True)
                found.setdefault(plan.numero(record.page) or 1, {}).setdefault(texte, message)
    for page in faits.pages:
        for error in error_messages(page):
            texte = error.bloc.texte
            message = MessageReleve(texte=abrege(texte, TEXTE_MAX), vide=False)
            found.setdefault(plan.numero(page.indice) or 1, {}).setdefault(texte, message)
    return {numero: list(said.values()) for numero, said in found.items()}


def _appeared(record: StepRecord, plan: Plan) -> Iterator[str]:
    """Texts of the body that stand on a page since a step, and not before it."""
    before = plan.pages.get(record.lieu.page) if record.lieu else None
    after = plan.pages.get(record.page) if record.page is not None else None
    if before is None or after is None:
        return
    known = {bloc.texte for bloc in before.blocs}
    fields = {fold(c.libelle_visible) for c in after.champs}
    for bloc in after.blocs:
        if bloc.region in CORPS and bloc.texte not in known and fold(bloc.texte) not in fields:
            yield bloc.texte


def _first_sentences(plan: Plan, typed: frozenset[str]) -> tuple[str, ...]:
    """For each screen, the first sentence of a text that stands on no other.

    A banner of cookies does not begin the page, nor does what the person typed and finds again.
    """

    def begins(texte: str) -> bool:
        bare = bare_of(texte)
        return not _COOKIES.search(fold(texte)) and not any(value in bare for value in typed)

    heard = Counter(t for states in plan.ecrans for t in set(_running(states)))
    found = (
        (
            texte
            for texte in _running(states)
            if heard[texte] == 1 and texte != titre and begins(texte)
        )
        for states, titre in zip(plan.ecrans, plan.titres, strict=True)
    )
    return tuple(abrege(next(iter(sentences(next(texts, ""))), ""), TEXTE_MAX) for texts in found)


def _running(states: Sequence[PageFacts]) -> list[str]:
    return [b.texte for b in states[0].blocs if b.courant and b.region in CORPS]
