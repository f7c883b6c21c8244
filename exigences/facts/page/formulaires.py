"""From collected forms to what each is for: the procedure, an account, a search, a newsletter."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from exigences.facts.langue.texte import fold
from exigences.facts.page.cartes import join_cards
from exigences.facts.page.collecte import BlocBrut, ChampBrut, Chose, FormulaireBrut
from exigences.facts.page.enigmes import with_riddles
from exigences.facts.page.parties import join_numbers
from exigences.model.facts.champs import (
    MOTS_DE_PASSE,
    Champ,
    Formulaire,
    Nature,
    Region,
    UsageFormulaire,
)
from exigences.model.lieu import Lieu
from exigences.mots import notion

type Place = Callable[[Chose], Lieu]

_SEARCH_FORM = notion("formulaire-de-recherche")
_NEWS = notion("lettre-d-information")
_ACCOUNT = notion("ouvrir-un-compte")
_SIGN_UP = notion("inscrire")
SIGN_IN = notion("se-connecter-a-un-compte")
_NEW_ACCOUNT = notion("creer-un-compte")
"""Words of an account and nothing else: an address alone is enough beside them."""
_UNDERSIGN_IN = re.compile(r"\b(?:log ?in|sign ?in|connexion)/(?=\w)")
"""The folder of a form's address: « /login/register » registers."""
_FORGOTTEN = notion("mot-de-passe-oublie")
"""A button of those who have an account."""
_TEXTS = frozenset({"text", "email", "tel", "password", "search", "url", "number", "textarea"})
_NEAR = 14
"""Elements before a form among which its heading stands."""
_ASIDE = (Region.PIED, Region.NAVIGATION, Region.ENTETE)
_FEW, _SOME = 2, 3
_CRITERIA = (Nature.NOM, Nature.TELEPHONE, Nature.IDENTIFIANT_CONNEXION)
"""What a short form of search asks of what it looks for, not of the person."""
_EDGES = re.compile(r"^\W+|\W+$")
_BARE_NAME = notion("nom-nu")
_ACCOUNT_NAME = re.compile(r"username|login|nick|screen_?name")
_GIVEN = notion("mot-de-passe-donne")
"""A password that the person has been given: there is none to invent."""
_CARD_CODE = re.compile(r"\b(?:security|verification) code\b|\bcode de (?:securite|verification)\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """What is written about a form, folded."""

    own: str
    """Its name, class and address, and its buttons."""
    near: str = ""
    """The heading above it and what is written inside."""


def near_forms(
    forms: Sequence[FormulaireBrut],
    blocs: Sequence[BlocBrut],
    fields: Sequence[ChampBrut],
) -> Mapping[int, str]:
    """The heading above each form, the few words before a small one, and its own texts."""
    said: dict[int, str] = {}
    for index, form in enumerate(forms):
        start = int(form["ordre"])
        orders = [int(c["ordre"]) for c in fields if c["formulaire"] == index]
        end = max(orders, default=start)
        before = [b for b in blocs if start - _NEAR <= b["ordre"] < start]
        headings = [b for b in before if b["niveau"] is not None or b["balise"] == "legend"][-1:]
        inside = [b for b in blocs if start <= b["ordre"] <= end]
        told = before[-_FEW:] if len(orders) <= _SOME else []
        texts = dict.fromkeys(b["texte"][:200] for b in (*headings, *told, *inside[:20]))
        said[index] = " | ".join(texts)
    return said


def read_forms(
    raws: Sequence[FormulaireBrut],
    place: Place,
    fields: Sequence[Champ],
    said: Mapping[int, str],
    near: Mapping[int, str] | None = None,
) -> tuple[Formulaire, ...]:
    """Forms and what each is for; `said` gives the texts of their buttons, by index."""
    forms = []
    for index, raw in enumerate(raws):
        every = [c for c in fields if c.formulaire == index]
        seen = [c for c in every if c.visible]
        inside = seen if any(c.nature in MOTS_DE_PASSE for c in seen) else every
        named = (raw["nom"], raw["identifiant"], raw["classe"], raw["titre"], raw["action"])
        own = f"{' '.join(named)} {said.get(index, '')}".replace("_", " ").replace("-", " ")
        words = Words(own=fold(own), near=fold((near or {}).get(index, "")))
        forms.append(
            Formulaire(
                lieu=place(raw),
                indice=index,
                nom=raw["nom"] or raw["identifiant"],
                action=raw["action"],
                methode=raw["methode"],
                usage=_usage(raw, inside, words),
                region=Region(raw["region"]),
                defaut=raw.get("defaut", ""),
            )
        )
    return tuple(forms)


def _usage(raw: FormulaireBrut, fields: Sequence[Champ], words: Words) -> UsageFormulaire:
    passwords = [c for c in fields if c.nature in MOTS_DE_PASSE]
    texts = [c for c in fields if c.type in _TEXTS]
    if passwords:
        return _account(passwords, texts, words)
    if _searches(raw, texts, words) or _filters(raw, fields, words):
        return UsageFormulaire.RECHERCHE
    if _sends_news(raw, texts, words):
        return UsageFormulaire.LETTRE
    if _registers(texts, words):
        return UsageFormulaire.INSCRIPTION
    return UsageFormulaire.DEMARCHE


def _account(passwords: Sequence[Champ], texts: Sequence[Champ], words: Words) -> UsageFormulaire:
    new = any(c.nature is Nature.NOUVEAU_MOT_DE_PASSE for c in passwords) or len(passwords) > 1
    up, sign_in = _SIGN_UP.search(words.own), SIGN_IN.search(words.own)
    if not new and _FORGOTTEN.search(words.own):
        return UsageFormulaire.CONNEXION
    if new or (up and not sign_in) or (len(texts) > _SOME and not sign_in):
        return UsageFormulaire.INSCRIPTION
    return UsageFormulaire.CONNEXION


def _searches(raw: FormulaireBrut, texts: Sequence[Champ], words: Words) -> bool:
    if raw["role"] == "search":
        return True
    if any(c.nature is Nature.COURRIEL or c.type == "textarea" for c in texts):
        return False
    said = bool(texts) and bool(_SEARCH_FORM.search(words.own))
    if len(texts) <= _FEW:
        return said or any(c.nature is Nature.RECHERCHE for c in texts)
    return said and raw["methode"] == "get"


def _filters(raw: FormulaireBrut, fields: Sequence[Champ], words: Words) -> bool:
    """Whether lists, and no text to write, are there to search the pages of the service."""
    lists = [c for c in fields if c.type == "select"]
    written = any(c.type in _TEXTS or c.nature is Nature.FICHIER for c in fields)
    said = bool(lists) and not written and bool(_SEARCH_FORM.search(words.own))
    return said and raw["methode"] == "get"


def _sends_news(raw: FormulaireBrut, texts: Sequence[Champ], words: Words) -> bool:
    """A few fields, an address perhaps unnamed, and words of a newsletter."""
    if not texts or len(texts) > _SOME or any(c.type == "textarea" for c in texts):
        return False
    mails = any(c.nature is Nature.COURRIEL for c in texts)
    if not mails and not (len(texts) == 1 and texts[0].nature is Nature.AUTRE):
        return False
    if _NEWS.search(words.own):
        return True
    return bool(_NEWS.search(words.near)) or (
        mails and len(texts) == 1 and Region(raw["region"]) in _ASIDE
    )


def _registers(texts: Sequence[Champ], words: Words) -> bool:
    """An account asked for without a password: it is sent, or comes with the next screen."""
    known = {c.nature for c in texts}
    asked = known & {Nature.COURRIEL, Nature.IDENTIFIANT_CONNEXION}
    own = _UNDERSIGN_IN.sub(" ", words.own)
    if not asked or not _ACCOUNT.search(own) or SIGN_IN.search(own):
        return False
    enough = len(texts) >= _SOME or Nature.IDENTIFIANT_CONNEXION in known
    return enough or bool(_NEW_ACCOUNT.search(own))


def names_an_account(plie: str) -> bool:
    """Whether a folded title speaks of signing in, or of opening an account."""
    return bool(SIGN_IN.search(plie) or _SIGN_UP.search(plie))


@dataclass(slots=True)
class _Counts:
    """How many fields of a form are written in, ask a name, pay, and ask a password."""

    texts: int = 0
    names: int = 0
    cards: int = 0
    passwords: int = 0


def settle_natures(fields: Iterable[Champ], forms: Sequence[Formulaire]) -> tuple[Champ, ...]:
    """What the use of a form says of its fields: new passwords, a lone address, words to search."""
    usages = {f.indice: f.usage for f in forms}
    counts: dict[int | None, _Counts] = {}
    fields = tuple(fields)
    for champ in fields:
        form = counts.setdefault(champ.formulaire, _Counts())
        form.texts += champ.type in _TEXTS
        form.names += champ.nature is Nature.NOM
        form.cards += champ.nature is Nature.PAIEMENT
        form.passwords += champ.nature in MOTS_DE_PASSE
    settled = tuple(
        champ
        if champ.formulaire is None
        else _settled(champ, usages.get(champ.formulaire), counts[champ.formulaire])
        for champ in fields
    )
    return join_cards(join_numbers(with_riddles(settled, usages)))


def _settled(champ: Champ, usage: UsageFormulaire | None, form: _Counts) -> Champ:
    opens = champ.nature is Nature.MOT_DE_PASSE and usage is UsageFormulaire.INSCRIPTION
    if opens and not _is_known(champ, form):
        return replace(champ, nature=Nature.NOUVEAU_MOT_DE_PASSE)
    if champ.nature is Nature.NOM and form.names == 1 and _names_an_account(champ, usage):
        return replace(champ, nature=Nature.IDENTIFIANT_CONNEXION, certaine=False)
    if champ.nature is Nature.CAPTCHA and (other := _not_a_captcha(champ, usage, form)):
        return replace(champ, nature=other)
    criterion = champ.nature is Nature.AUTRE or (champ.nature in _CRITERIA and form.texts <= _FEW)
    if usage is UsageFormulaire.RECHERCHE and criterion:
        found = Nature.RECHERCHE if champ.type in _TEXTS else Nature.AUTRE
        return replace(champ, nature=found)
    lone = form.texts == 1 and champ.nature is Nature.AUTRE and champ.type in _TEXTS
    if lone and usage is UsageFormulaire.LETTRE:
        return replace(champ, nature=Nature.COURRIEL, certaine=False)
    return champ


def _is_known(champ: Champ, form: _Counts) -> bool:
    """Whether a password is one that the person has: it says so, or its part of the form does."""
    current = "current-password" in champ.autocomplete and form.passwords > 1
    said = _GIVEN.search(fold(champ.libelle_visible)) or SIGN_IN.search(fold(champ.groupe))
    return current or bool(said)


def _not_a_captcha(champ: Champ, usage: UsageFormulaire | None, form: _Counts) -> Nature | None:
    """What « type the word » asks in a form of search, and « security code » beside a bank card."""
    if "captcha" in f"{champ.nom} {champ.identifiant}".lower():
        return None
    if usage is UsageFormulaire.RECHERCHE and form.texts == 1:
        return Nature.RECHERCHE
    card = form.cards and _CARD_CODE.search(fold(champ.libelle_visible))
    return Nature.PAIEMENT if card else None


def _names_an_account(champ: Champ, usage: UsageFormulaire | None) -> bool:
    """Whether « name », with a password, is that of an account."""
    label = _EDGES.sub("", fold(champ.libelle_visible))
    if label and not _BARE_NAME.fullmatch(label):
        return False
    if usage is UsageFormulaire.CONNEXION:
        return True
    called = f"{champ.nom} {champ.identifiant}".lower()
    return usage is UsageFormulaire.INSCRIPTION and bool(_ACCOUNT_NAME.search(called))
