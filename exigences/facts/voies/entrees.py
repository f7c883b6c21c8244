"""The ways in that a service offers: identity providers, an account, no account at all."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from exigences.facts.langue.texte import fold
from exigences.facts.page.lecture import asked_on, forms_apart
from exigences.facts.page.partages import is_of_a_group
from exigences.model.facts.champs import CORPS, MOTS_DE_PASSE, Nature, Region, UsageFormulaire
from exigences.model.facts.facts import Bouton, Lien, PageFacts, ParcoursFacts
from exigences.model.lieu import CheminCadre, Lieu
from exigences.mots import notion

_PROVIDERS = (
    ("FranceConnect+", re.compile(r"france ?connect ?(?:\+|plus\b)")),
    ("FranceConnect", re.compile(r"france ?connect\b")),
    ("France Identité", re.compile(r"\bfrance identite\b")),
    (
        "L'Identité Numérique La Poste",
        re.compile(r"\bidentite numerique (?:de )?la poste|\bla poste identite numerique"),
    ),
    ("ProConnect", re.compile(r"\bpro ?connect\b|\bagent ?connect\b")),
    ("ÉduConnect", re.compile(r"\bedu ?connect\b")),
    ("Pro Santé Connect", re.compile(r"\bpro sante connect\b")),
    ("eIDAS", re.compile(r"\beidas\b")),
)
_PRIVATE = notion("connexion-par-un-tiers")
_FIRM_OR_BANK = notion("tiers-prive")
_CALL = notion("annonce-un-tiers")
_FIRM = notion("entreprise-qui-identifie")
_BESIDE_A_LOGO = frozenset({"logo", "de", "connect"})
"""What stands beside the name of a firm in the words of its picture."""
_CALLED = 40
"""Elements after « Connectez-vous avec : » among which its buttons stand."""
_TOLD_OF_OTHERS = notion("parle-d-un-compte-d-ailleurs")
"""A text that speaks of coming in otherwise, or with the account of another service, folded."""
_THEIRS = (
    r"(?:google|facebook|apple|microsoft|linkedin|twitter|amazon|yahoo|openid|vkontakte|twitch"
    r"|steam)"
)
_LEADS_TO_OTHERS = re.compile(
    rf"oauth|(?:log_?-?in|sign_?-?in|auth|connect)\w*[/_.-].{{0,12}}{_THEIRS}"
    rf"|{_THEIRS}[/_.-]?(?:log_?-?in|sign_?-?in|auth|connect)"
)
"""The address of a link or of a picture that does."""
_NAMES = {"linkedin": "LinkedIn", "ma banque": "Une banque", "votre banque": "Une banque",
          "lcl": "LCL", "cic": "CIC", "bnp": "BNP", "bnp paribas": "BNP Paribas",
          "credit agricole": "Crédit agricole", "credit mutuel": "Crédit mutuel",
          "credit cooperatif": "Crédit coopératif", "credit lyonnais": "Crédit lyonnais",
          "societe generale": "Société générale",
          "caisse d'epargne": "Caisse d'épargne"}  # fmt: skip
_BY_ADDRESS = re.compile(
    r"//(?:app|fcp|auth)\.(?:\w+\.)*franceconnect\.gouv\.fr/|/franceconnect(?:/|$)"
)
_STRONG = ("FranceConnect+", "France Identité", "L'Identité Numérique La Poste")
_PLAIN = (UsageFormulaire.DEMARCHE, UsageFormulaire.CONNEXION)
_SHORT = 200
"""Characters of a text that are read: what is offered is said in a few words."""
_ABOUT = notion("lien-pour-en-savoir-plus")
_NO_ACCOUNT = notion("entree-sans-compte")
_ACCOUNT = notion("entree-par-un-compte")
_KEY = notion("cle-d-acces")
_WITHOUT = notion("sans-ce-qui-suit")
"""What « Continuer sans FranceConnect » says before the name."""


class Voie(StrEnum):
    """A kind of way in."""

    FOURNISSEUR = "fournisseur"
    COMPTE = "compte"
    CLE = "cle"
    """A key that the device of the person keeps, in place of the password of an account."""
    SANS_COMPTE = "sans_compte"
    SANS_TIERS = "sans_tiers"
    """A way that does without a provider; whether it takes an account is not said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WayIn:
    """A way in seen on a page."""

    voie: Voie
    nom: str
    """Name of the provider, or what the control says."""
    lieu: Lieu
    region: Region
    renforcee: bool = False
    """Whether it demands a reinforced proof of identity (substantial level)."""
    prive: bool = False
    """Whether the provider is a firm or a bank, and not a public one."""


def ways_in(parcours: ParcoursFacts) -> Iterator[WayIn]:
    """The ways in, in the order of the pages."""
    for page in parcours.pages:
        yield from ways_on(page)


def ways_on(page: PageFacts) -> Iterator[WayIn]:
    """The ways in of one page: its buttons and links, then its password fields."""
    apart = forms_apart(page) - _bare_forms(page)
    buttons = (b for b in page.boutons if (b.lieu.cadre, b.formulaire) not in apart)
    controls: list[Bouton | Lien] = [*buttons, *page.liens]
    asked = tuple(champ for champ in asked_on(page) if not is_of_a_group(champ))
    signs_in = any(champ.nature is Nature.MOT_DE_PASSE for champ in asked)
    for control in sorted(controls, key=lambda c: c.lieu.ordre):
        key = _of_key(control) if signs_in else None
        way = key or _of_control(control) or _under_a_call(control, page)
        if way is not None:
            yield way
    for bloc in page.blocs:
        if bloc.niveau is not None and _does_without(fold(bloc.texte[:_SHORT])):
            yield WayIn(voie=Voie.SANS_TIERS, nom=bloc.texte, lieu=bloc.lieu, region=bloc.region)
    for champ in asked:
        if champ.nature in MOTS_DE_PASSE:
            yield WayIn(
                voie=Voie.COMPTE, nom=champ.libelle_visible, lieu=champ.lieu, region=champ.region
            )
            return


def _bare_forms(page: PageFacts) -> frozenset[tuple[CheminCadre, int | None]]:
    """The forms that hold a button and nothing to fill: links, to whoever presses it."""
    filled = {(champ.lieu.cadre, champ.formulaire) for champ in page.champs}
    told = ((f.lieu.cadre, f.indice) for f in page.formulaires if f.usage in _PLAIN)
    return frozenset(place for place in told if place not in filled)


def _of_key(control: Bouton | Lien) -> WayIn | None:
    """The button of a sign-in page that takes a key of the device; a link only tells of it."""
    text = fold(control.texte)
    if isinstance(control, Lien) or control.region not in CORPS or not _KEY.search(text):
        return None
    if "?" in text or _ABOUT.search(text):
        return None
    return WayIn(voie=Voie.CLE, nom=control.texte, lieu=control.lieu, region=control.region)


def _of_control(control: Bouton | Lien) -> WayIn | None:
    text = fold(control.texte)
    if control.region in (Region.PIED, Region.RECHERCHE) or "?" in text or _ABOUT.search(text):
        return None
    private = _private_name(text)
    without = not private and _does_without(text)
    name = "" if without else private or _public_name(control, text)
    if without:
        voie = Voie.SANS_TIERS
    elif name:
        voie = Voie.FOURNISSEUR
    elif _NO_ACCOUNT.search(text):
        voie = Voie.SANS_COMPTE
    elif _ACCOUNT.search(text):
        voie = Voie.COMPTE
    else:
        return None
    return WayIn(
        voie=voie,
        nom=name or control.texte,
        lieu=control.lieu,
        region=control.region,
        renforcee=name in _STRONG,
        prive=bool(private),
    )


def _under_a_call(control: Bouton | Lien, page: PageFacts) -> WayIn | None:
    """The firm that a control is named after, under « Connectez-vous avec : »."""
    named = _firm_alone(fold(control.texte))
    if not named or control.region not in CORPS:
        return None
    place = control.lieu
    called = any(
        bloc.region in CORPS
        and bloc.lieu.cadre == place.cadre
        and 0 <= place.ordre - bloc.lieu.ordre <= _CALLED
        and _CALL.search(fold(bloc.texte[:_SHORT]))
        for bloc in page.blocs
    )
    if not called:
        return None
    nom = _written(named)
    return WayIn(voie=Voie.FOURNISSEUR, nom=nom, lieu=place, region=control.region, prive=True)


def _public_name(control: Bouton | Lien, text: str) -> str:
    """Name of the public provider that a control names, or leads to by its address."""
    named = _provider(text)
    if named or not isinstance(control, Lien):
        return named
    return "FranceConnect" if _BY_ADDRESS.search(control.url.lower()) else ""


@lru_cache(maxsize=8192)
def _does_without(text: str) -> bool:
    """Whether a folded text offers to go on without the only provider that it names."""
    named = [found.start() for _, pattern in _PROVIDERS for found in pattern.finditer(text)]
    return bool(named) and all(_WITHOUT.search(text[:start].rstrip()) for start in named)


@lru_cache(maxsize=8192)
def _provider(text: str) -> str:
    return next((name for name, pattern in _PROVIDERS if pattern.search(text)), "")


def _private_name(text: str) -> str:
    """Name of the firm or of the bank by which a control offers to sign in; '' where none."""
    offered = _PRIVATE.search(text)
    if not offered:
        return ""
    *_, last = _FIRM_OR_BANK.finditer(offered[0])
    return _written(last[0])


def _firm_alone(text: str) -> str:
    """The firm that a control names and nothing else, as its picture and its text do, or ''."""
    names = {word for word in text.split() if word not in _BESIDE_A_LOGO}
    name = names.pop() if len(names) == 1 else ""
    return name if _FIRM.fullmatch(name) else ""


def _written(found: str) -> str:
    return _NAMES.get(found, found.title())


def beside(way: WayIn, ways: Iterable[WayIn]) -> str:
    """Say in French what else than a provider is offered in the body of the pages."""
    others = [w for w in ways if in_body(w)]
    if any(w.voie is Voie.SANS_COMPTE for w in others):
        return "une voie sans compte est proposée aussi"
    if any(w.voie is Voie.SANS_TIERS for w in others):
        return "une voie sans ce tiers est proposée aussi"
    if any(w.voie is Voie.COMPTE for w in others):
        return "un compte du service est proposé aussi"
    if any(w.nom != way.nom for w in others):
        return "aucune voie sans tiers n'est proposée"
    return "seule voie vue"


def tells_of_others(page: PageFacts) -> bool:
    """Whether a page may offer to come in with an account held elsewhere, even by a mere logo."""
    said = [bloc.texte for bloc in page.blocs if bloc.region in CORPS]
    controls: list[Bouton | Lien] = [*page.boutons, *page.liens]
    said += [control.texte for control in controls if control.region in CORPS]
    led = [lien.url for lien in page.liens if lien.region in CORPS]
    led += [image.url for image in page.images]
    return any(_TOLD_OF_OTHERS.search(fold(text[:_SHORT])) for text in said) or any(
        _LEADS_TO_OTHERS.search(url.lower()) for url in led
    )


def in_body(way: WayIn) -> bool:
    """Whether a way in stands in the body of the page, where the procedure goes on."""
    return way.region in CORPS
