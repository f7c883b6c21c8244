"""The steps of a procedure: one class per verb, each a mapping of one key in the YAML."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated, Any, ClassVar, Literal, Self, get_args

from pydantic import BeforeValidator, Discriminator, Field, Tag, model_validator

from exigences.model.document import Document
from exigences.model.procedure.cible import Cible, short_form


class Obstacle(StrEnum):
    """What a robot must not pass for a person: it stops there, and that is a result."""

    CAPTCHA = "captcha"
    CODE_SMS = "code_sms"
    CODE_COURRIEL = "code_courriel"
    LIEN_COURRIEL = "lien_courriel"
    IDENTITE_NUMERIQUE = "identite_numerique"
    PAIEMENT = "paiement"
    SIGNATURE = "signature"


SANS_ENVOI = "true : l'auteur répond de ce que ce geste n'envoie rien pour de bon."


class GesteDeChamp(Cible):
    """A gesture on a control, which may send something for good."""

    sans_envoi: bool = Field(False, description=SANS_ENVOI)


class Saisie(GesteDeChamp):
    """A field and what is typed in it."""

    valeur: str = Field(description="Ce que la personne écrit ; {{ sosie.… }} ou {{ secret.… }}.")


class Choix(GesteDeChamp):
    """A list or a group of radio buttons, and the option taken."""

    option: str = Field(
        description="Libellé de l'option choisie, ou à défaut sa valeur dans la page."
    )


class Case(GesteDeChamp):
    """A box and the state that it must have."""

    coche: bool = Field(True, description="false pour décocher.")


class Clic(GesteDeChamp):
    """A button or a link, and whether its form may be tried for mistakes."""

    provoquer: bool = Field(
        True, description="false : aucune provocation sur le formulaire que ce bouton envoie."
    )


class Envoi(Cible):
    """The button of the irreversible step, and whether its form may be tried for mistakes."""

    provoquer: bool = Field(
        True, description="false : aucune provocation sur le formulaire que ce bouton envoie."
    )


class Depot(GesteDeChamp):
    """A file field and the file that is given."""

    fichier: str = Field(description="Fichier, relatif au dossier de la procédure.")


class Messagerie(Document):
    """Where a test platform keeps the messages that it sends: one of the three."""

    mailpit: str | None = Field(None, description="Adresse d'un Mailpit, lu par son API.")
    dossier: str | None = Field(
        None, description="Dossier de messages .eml, à côté de la procédure."
    )
    imap: str | None = Field(None, description="hote:port d'une boîte IMAP (chiffrée, hors d'ici).")
    utilisateur: str | None = Field(None, description="Nom du compte IMAP.")
    mot_de_passe: str | None = Field(None, description="Son mot de passe : {{ secret.… }}.")

    @model_validator(mode="after")
    def _is_one(self) -> Self:
        if sum(place is not None for place in (self.mailpit, self.dossier, self.imap)) != 1:
            message = "indiquez mailpit, dossier ou imap, un seul des trois"
            raise ValueError(message)
        return self


class Passage(Document):
    """An obstacle and, on a test platform only, the declared way through."""

    obstacle: Obstacle = Field(description="Ce qui arrête le robot.")
    etiquette: str | None = Field(None, description="Champ où écrire la valeur ou le code.")
    valeur: str | None = Field(None, description="Valeur publique de la plateforme de test.")
    boite: str | None = Field(None, description="Page de la boîte de test où lire le code.")
    courrier: Messagerie | None = Field(
        None, description="Messages de la plateforme de test où lire le code ou le lien."
    )
    motif: str | None = Field(
        None, description="Expression qui trouve le code dans le message, ou l'adresse du lien."
    )


class Presence(Cible):
    """Something that must be on the page, and how long to wait for it."""

    delai_s: float = Field(10, gt=0, le=120, description="Attente maximale, en secondes.")


class Frappe(Document):
    """A key, pressed where the focus is or on a target."""

    touche: str = Field(description="Nom de touche : Enter, Tab, Escape, ArrowDown…")
    cible: Cible | None = Field(None, description="Élément où la presser ; sans lui, le curseur.")
    sans_envoi: bool = Field(False, description=SANS_ENVOI)


class Adresse(Document):
    """An address, read as a browser does on the start of the procedure; `/` is that start."""

    adresse: str = Field(description="Adresse de la page ; « / » est celle de depart.")


class Role(StrEnum):
    """What a step does, for whoever does not tell its verbs apart."""

    MENE = "mene"
    """Leads to a page."""
    REMPLIT = "remplit"
    """Gives an answer to a field."""
    PRESSE = "presse"
    """Presses a button, a link or a key: what is given may leave."""
    FRANCHIT = "franchit"
    """Meets an obstacle."""
    REGARDE = "regarde"
    """Looks at the page, and changes nothing there."""
    CONTIENT = "contient"
    """Holds other steps, and does nothing itself."""


class Verbe(Document):
    """A step: the verb is its one key."""

    role: ClassVar[Role]


class Aller(Verbe):
    """Open an address."""

    role: ClassVar[Role] = Role.MENE
    aller: Annotated[Adresse, short_form("adresse", str | Adresse)]


class Cliquer(Verbe):
    """Click a button or a link."""

    role: ClassVar[Role] = Role.PRESSE
    cliquer: Annotated[Clic, short_form("nom", str | Clic)]


class Remplir(Verbe):
    """Type a value in a field."""

    role: ClassVar[Role] = Role.REMPLIT
    remplir: Saisie


class Choisir(Verbe):
    """Choose in a list or a group of radio buttons."""

    role: ClassVar[Role] = Role.REMPLIT
    choisir: Choix


class Cocher(Verbe):
    """Check a box."""

    role: ClassVar[Role] = Role.REMPLIT
    cocher: Annotated[Case, short_form("etiquette", str | Case)]


class Televerser(Verbe):
    """Give a file."""

    role: ClassVar[Role] = Role.REMPLIT
    televerser: Depot


class Franchir(Verbe):
    """Meet an obstacle: stop there, unless the test platform declares a way through."""

    role: ClassVar[Role] = Role.FRANCHIT
    franchir: Annotated[Passage, short_form("obstacle", Obstacle | Passage)]


class Attendre(Verbe):
    """Wait for something to be visible."""

    role: ClassVar[Role] = Role.REGARDE
    attendre: Annotated[Presence, short_form("texte", str | Presence)]


class Verifier(Verbe):
    """Check that something is visible; the replay stops if it is not."""

    role: ClassVar[Role] = Role.REGARDE
    verifier: Annotated[Presence, short_form("texte", str | Presence)]


class Envoyer(Verbe):
    """The irreversible step: refused unless `--envoyer` and `plateforme: test`."""

    role: ClassVar[Role] = Role.PRESSE
    envoyer: Annotated[Envoi, short_form("nom", str | Envoi)]


class Appuyer(Verbe):
    """Press a key."""

    role: ClassVar[Role] = Role.PRESSE
    appuyer: Annotated[Frappe, short_form("touche", str | Frappe)]


class Vide(Document):
    """A step that needs nothing more."""


def _nothing(value: Any) -> Any:
    return {} if value is None else value


class Revenir(Verbe):
    """Go back by the browser's button."""

    role: ClassVar[Role] = Role.MENE
    revenir: Annotated[Vide, BeforeValidator(_nothing, json_schema_input_type=Vide | None)] = Vide()


class Recharger(Verbe):
    """Reload the page."""

    role: ClassVar[Role] = Role.MENE
    recharger: Annotated[Vide, BeforeValidator(_nothing, json_schema_input_type=Vide | None)] = (
        Vide()
    )


class Cadre(Document):
    """Steps to do inside a frame."""

    cadre: str = Field(description="Titre, nom ou adresse (en partie) du cadre.")
    etapes: tuple["Etape", ...] = Field(description="Ce qu'il faut y faire, dans l'ordre.")


class DansLeCadre(Verbe):
    """Act inside a frame."""

    role: ClassVar[Role] = Role.CONTIENT
    dans_le_cadre: Cadre


class Fourche(Document):
    """A fork on what is visible now."""

    visible: Annotated[Presence, short_form("texte", str | Presence)] = Field(
        description="Ce qu'on regarde s'il se voit, maintenant."
    )
    alors: tuple["Etape", ...] = Field(description="Ce qu'il faut faire si on le voit.")
    sinon: tuple["Etape", ...] = Field(
        (), description="Ce qu'il faut faire sinon ; rien sans cela."
    )


class Si(Verbe):
    """Do steps only if something is visible."""

    role: ClassVar[Role] = Role.CONTIENT
    si: Fourche


def verb_of(value: Any) -> str | None:
    """The verb of a step, in the document or as a model; None where it is no step."""
    if isinstance(value, dict):
        return next((k for k in value if k in VERBES), None)
    return next((k for k, v in VERBES.items() if isinstance(value, v)), None)


def _bare_verb(value: Any) -> Any:
    return {value: None} if value in ("revenir", "recharger") else value


type EtapeLongue = Annotated[
    Annotated[Aller, Tag("aller")]
    | Annotated[Cliquer, Tag("cliquer")]
    | Annotated[Remplir, Tag("remplir")]
    | Annotated[Choisir, Tag("choisir")]
    | Annotated[Cocher, Tag("cocher")]
    | Annotated[Televerser, Tag("televerser")]
    | Annotated[Franchir, Tag("franchir")]
    | Annotated[Attendre, Tag("attendre")]
    | Annotated[Verifier, Tag("verifier")]
    | Annotated[Envoyer, Tag("envoyer")]
    | Annotated[Appuyer, Tag("appuyer")]
    | Annotated[Revenir, Tag("revenir")]
    | Annotated[Recharger, Tag("recharger")]
    | Annotated[DansLeCadre, Tag("dans_le_cadre")]
    | Annotated[Si, Tag("si")],
    Discriminator(verb_of),
]
type Etape = Annotated[
    EtapeLongue,
    BeforeValidator(
        _bare_verb, json_schema_input_type=Literal["revenir", "recharger"] | EtapeLongue
    ),
]


def _verbs() -> Mapping[str, type[Verbe]]:
    union, _ = get_args(EtapeLongue.__value__)
    tagged = (get_args(member) for member in get_args(union))
    return MappingProxyType({tag.tag: step for step, tag in tagged})


VERBES = _verbs()
"""The steps by their verbs, as `EtapeLongue` lists them."""


def verbs_that(*roles: Role) -> frozenset[str]:
    """The verbs of some roles."""
    return frozenset(verb for verb, step in VERBES.items() if step.role in roles)
