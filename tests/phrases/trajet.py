"""The smallest honest journey where a sentence stands, on the screen where a service would say it.

Four screens to fill for a fishing card: what is absent there is told as absent, and what is asked
is told as never announced, unless the sentence says it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from exigences.catalogue.base import Detector
from exigences.catalogue.registry import load_catalogue
from exigences.catalogue.runner import judge
from exigences.facts.build import build_facts
from exigences.model.catalogue.exigence import Annonce, Constat, Verdict
from exigences.model.lieu import Lieu
from exigences.model.parcours.etat import PageSnapshot
from exigences.model.parcours.parcours import (
    Fin,
    Parcours,
    Provocation,
    StatutEtape,
    StepRecord,
)
from exigences.model.procedure.procedure import GenreProvocation, ProcedureSource
from tests.fabrique.collecte import (
    bloc_brut,
    bouton_brut,
    champ_brut,
    collecte,
    etat,
    formulaire_brut,
)
from tests.fabrique.decor import moteur, procedure, scenario

DEPART = "https://peche.bourg-fictif.example/carte/"
ECRAN: Mapping[str, str] = {
    "captcha": "debut",
    "conditions-non-montrees": "fin",
    "format-de-fichier-impose": "piece",
    "mot-de-passe-complexe": "secret",
    "poids-maximal": "piece",
    "publication-de-soi": "demande",
    "reperage-sans-fil-d-etapes": "toutes",
    "saisie-sans-relecture": "fin",
    "seance-unique": "vous",
    "session-limitee": "vous",
    "validation-irreversible": "fin",
}
"""Where a sentence stands; at the beginning, for the others."""
A_REMPLIR = ("vous", "demande", "piece")
SUR_UN_BOUTON = frozenset(
    {
        "duree-non-annoncee",
        "facile-a-lire-absent",
        "saisie-sans-relecture",
        "seance-unique",
        "telephone-absent",
    }
)
"""Where a label is that of a button, and not of a box to tick."""
ANNONCEES = frozenset(
    {
        "adresse-electronique",
        "captcha",
        "code-a-usage-unique",
        "compte-utilisateur",
        "courriel-a-consulter",
        "numeriseur",
        "paiement-en-ligne",
        "pieces-a-televerser",
        "signature-electronique",
        "telephone-mobile",
    }
)
"""Demands that are there anyway: a sentence says them beforehand, or not."""
AFFIRMEES = frozenset(
    {
        "format-de-fichier-impose",
        "frais-a-payer",
        "menace-de-sanction",
        "mot-de-passe-complexe",
        "poids-maximal",
        "publication-de-soi",
        "session-limitee",
        "validation-irreversible",
    }
)
"""Demands that the sentence itself makes; the others are absences, that it refutes."""
_LOST = Provocation(genre=GenreProvocation.REPRISE, etape="etapes.0", page=0, perdus=("#nom",))
"""Who left before the end, and came back, found nothing of what they had written."""
_AUTRE_VOIE = "Une autre voie est"
_REMPLIR = {"checkbox": "cocher", "file": "televerser"}


@dataclass(slots=True)
class _Ecran:
    titre: str
    blocs: list[Any] = field(default_factory=list)
    liens: list[Any] = field(default_factory=list)
    champs: list[Any] = field(default_factory=list)
    boutons: list[Any] = field(default_factory=list)
    formulaires: list[Any] = field(default_factory=list)
    rang: int = 1

    def __post_init__(self) -> None:
        self.bloc(self.titre, balise="h1", niveau=1)

    def _place(self) -> dict[str, Any]:
        self.rang += 1
        return {"ordre": self.rang, "boite": [20, 20 + 40 * self.rang, 300, 30]}

    def bloc(self, texte: str, **autres: Any) -> Any:
        place = self._place()
        autres.setdefault("selecteur", f"#b{place['ordre']}")
        self.blocs.append(bloc_brut(texte, **place, **autres))
        return self.blocs[-1]

    def lien(self, texte: str) -> None:
        bloc = self.bloc(texte, balise="a", liens=100)
        kept = ("selecteur", "boite", "ordre", "region", "texte")
        lien = {name: bloc[name] for name in kept}
        self.liens.append({**lien, "url": f"{DEPART}autre", "cible": "", "telechargement": False})

    def bouton(self, texte: str, nom: str, sorte: str = "submit") -> None:
        bloc = self.bloc(texte, balise="button", selecteur=f"#{nom}")
        place = {name: bloc[name] for name in ("ordre", "boite", "selecteur")}
        self.boutons.append(bouton_brut(texte, type=sorte, **place))

    def champ(
        self, libelle: str, nom: str, sorte: str = "text", dessous: str = "", **a: Any
    ) -> None:
        if not self.formulaires:
            self.formulaires.append(formulaire_brut(ordre=self._place()["ordre"]))
        self.bloc(libelle, balise="label", champ=f"#{nom}")
        a.setdefault("requis", sorte != "checkbox")
        self.champs.append(champ_brut(libelle, nom=nom, type=sorte, **self._place(), **a))
        if dessous:
            self.bloc(dessous, champ=f"#{nom}")

    def dit(self, genre: str, texte: str, *, bouton: bool) -> None:
        match genre:
            case "lien":
                self.lien(texte)
            case "titre":
                self.bloc(texte, balise="h2", niveau=2)
            case "libelle" if bouton:
                self.bouton(texte, "autre", "button")
            case "libelle":
                self.champ(texte, "case1", "checkbox")
            case _:
                self.bloc(texte)

    def etat(self, indice: int) -> PageSnapshot:
        url = f"{DEPART}{indice}"
        lu = collecte(
            blocs=self.blocs,
            liens=self.liens,
            champs=self.champs,
            boutons=self.boutons,
            formulaires=self.formulaires,
            url=url,
            titre="Carte de pêche",
        )
        return etat(lu, indice=indice, url=url, axe={"violations": [], "incomplete": []})


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """What a service writes, and how: a paragraph, a link, a heading or a label."""

    genre: str
    texte: str
    dite: bool
    """Whether it tells what is looked for; a decoy only looks so."""


def entendue(exigence: str, phrase: Phrase | None) -> str:
    """What becomes of an exigence where a sentence stands: « oui », « question » or « non »."""
    constat = judge(_catalogue()[exigence], build_facts(_parcours(exigence, phrase)), None)
    if exigence in ANNONCEES:
        return _annoncee(constat)
    if exigence in AFFIRMEES:
        return {Verdict.CONSTATE: "oui", Verdict.A_VERIFIER: "question"}.get(constat.verdict, "non")
    return _refutee(exigence, constat, phrase)


def _annoncee(constat: Constat) -> str:
    told = {Annonce.PREALABLE: "oui", Annonce.A_VERIFIER: "question"}
    return told.get(constat.annonce, "non")


def _refutee(exigence: str, constat: Constat, phrase: Phrase | None) -> str:
    """A link that may tell it leaves a question: that is to hear it."""
    link = phrase is not None and phrase.genre == "lien" and phrase.dite
    if constat.verdict is Verdict.A_VERIFIER:
        return "oui" if link else "question"
    if constat.verdict is not Verdict.CONSTATE:
        return "oui"
    named = exigence == "voie-unique-numerique" and phrase is not None
    return "oui" if named and constat.preuves[0].extrait.startswith(_AUTRE_VOIE) else "non"


@cache
def _catalogue() -> Mapping[str, Detector]:
    return {detector.exigence.id: detector for detector in load_catalogue()}


def _ecrans(exigence: str, phrase: Phrase | None) -> Iterator[_Ecran]:
    where = ECRAN.get(exigence, "debut")

    def say(ecran: _Ecran, name: str) -> None:
        here = where == name or (where == "toutes" and name in A_REMPLIR)
        if phrase is not None and here:
            ecran.dit(phrase.genre, phrase.texte, bouton=exigence in SUR_UN_BOUTON)

    def under(name: str) -> str:
        return phrase.texte if phrase is not None and where == name and phrase.dite else ""

    def beside(ecran: _Ecran, name: str) -> None:
        if phrase is not None and where == name and not phrase.dite:
            ecran.bloc(phrase.texte)

    debut = _Ecran("Carte de pêche")
    debut.bloc("La carte permet de pêcher dans les rivières de la commune.")
    say(debut, "debut")
    debut.lien("Commencer")
    yield debut
    if exigence in ("compte-utilisateur", "mot-de-passe-complexe"):
        compte = _Ecran("Compte")
        compte.bloc("Vos identifiants.")
        compte.champ("Adresse électronique", "mail", "email", autocomplete="email")
        hint = under("secret")
        compte.champ("Mot de passe", "mdp", "password", hint, autocomplete="new-password")
        beside(compte, "secret")
        compte.bouton("Créer mon compte", "creer")
        yield compte
    yield _vous(exigence, say)
    yield _demande(say)
    if exigence != "conditions-non-montrees":
        yield _piece(exigence, under("piece"), say, beside)
    yield _fin(exigence, say)


def _vous(exigence: str, say: Any) -> _Ecran:
    vous = _Ecran("Vous")
    vous.bloc("Dites qui vous êtes.")
    say(vous, "vous")
    for libelle, nom, sens in (
        ("Nom", "nom", "family-name"),
        ("Prénom", "prenom", "given-name"),
        ("Date de naissance", "naissance", "bday"),
        ("Adresse", "adresse", "street-address"),
        ("Commune", "commune", ""),
    ):
        vous.champ(libelle, nom, autocomplete=sens)
    if exigence == "adresse-electronique":
        vous.champ("Adresse électronique", "mail", "email", autocomplete="email")
    if exigence == "telephone-mobile":
        vous.champ("Téléphone portable", "mobile", "tel", autocomplete="tel")
    if exigence == "captcha":
        vous.champ("Recopiez les caractères de l'image", "captcha")
    vous.bouton("Suivant", "suivant1")
    return vous


def _demande(say: Any) -> _Ecran:
    demande = _Ecran("Votre demande")
    demande.bloc("Dites comment vous pêchez.")
    say(demande, "demande")
    asked = (
        "Rivière",
        "Nombre de cannes",
        "Type d'appât",
        "Barque",
        "Saison",
        "Poids",
        "Expérience",
    )
    for rang, libelle in enumerate(asked):
        demande.champ(libelle, f"q{rang}")
    demande.bouton("Suivant", "suivant2")
    return demande


def _piece(exigence: str, hint: str, say: Any, beside: Any) -> _Ecran:
    piece = _Ecran("Photo")
    piece.bloc("Montrez-vous.")
    if exigence == "numeriseur":
        piece.bloc("Ajoutez la copie numérisée de votre facture papier : les photos sont refusées.")
    file = exigence in ("format-de-fichier-impose", "poids-maximal")
    libelle = "Photo du poisson" if file else "Justificatif de domicile"
    piece.champ(libelle, "piece", "file", hint)
    beside(piece, "piece")
    if ECRAN.get(exigence) == "toutes":
        say(piece, "piece")
    piece.bouton("Suivant", "suivant3")
    return piece


def _fin(exigence: str, say: Any) -> _Ecran:
    fin = _Ecran("Dernier écran")
    say(fin, "fin")
    fin.champ("Je suis majeur", "majeur", "checkbox")
    match exigence:
        case "conditions-non-montrees":
            fin.champ("J'accepte le règlement de la pêche", "accepte", "checkbox", requis=True)
        case "signature-electronique":
            fin.bloc("Vous devez signer électroniquement la demande.")
        case "paiement-en-ligne":
            fin.champ("Numéro de carte bancaire", "cb", autocomplete="cc-number")
            fin.champ("Cryptogramme", "cvc", autocomplete="cc-csc")
        case "courriel-a-consulter":
            fin.bloc("Un courriel vous a été envoyé : cliquez sur le lien qu'il contient.")
            fin.champ("Code reçu par courriel", "code")
        case _:
            pass
    fin.bouton("Envoyer la demande", "envoyer")
    return fin


def _parcours(exigence: str, phrase: Phrase | None) -> Parcours:
    ecrans = list(_ecrans(exigence, phrase))
    last = len(ecrans) - 1
    journal = [_step("aller", 0, None)]
    for rang, ecran in enumerate(ecrans):
        if rang:
            pressed = (ecrans[rang - 1].boutons or ecrans[rang - 1].liens)[-1]
            journal.append(_step("cliquer", rang, _lieu(rang - 1, pressed)))
        for champ in ecran.champs:
            if not champ["nom"].startswith("case"):
                verbe = _REMPLIR.get(champ["type"], "remplir")
                journal.append(_step(verbe, rang, _lieu(rang, champ)))
    held = _lieu(last, ecrans[-1].boutons[-1])
    journal.append(_step("envoyer", last, held, StatutEtape.REFUSEE))
    asked = procedure(
        depart=DEPART,
        nom="Demander une carte de pêche",
        droit="Carte de pêche",
        organisme="Ville de Bourg-Fictif",
        fictive=False,
    )
    return Parcours(
        source=ProcedureSource(procedure=asked, fichier="peche.yaml", lignes={}),
        scenario=scenario(),
        moteur=moteur(),
        outil="0",
        debut="2026-11-24T10:00:00Z",
        pages=tuple(ecran.etat(rang) for rang, ecran in enumerate(ecrans)),
        journal=tuple(journal),
        fin=Fin.AVANT_ENVOI,
        phrase_fin="",
        provocations=(_LOST,),
    )


def _step(
    verbe: str, page: int, lieu: Lieu | None, statut: StatutEtape = StatutEtape.FAITE
) -> StepRecord:
    return StepRecord(
        etape=f"etapes.{page}",
        verbe=verbe,
        phrase="",
        ligne=1,
        statut=statut,
        page=page,
        lieu=lieu,
    )


def _lieu(page: int, part: Mapping[str, Any]) -> Lieu:
    return Lieu(page=page, selecteur=part["selecteur"], ordre=part["ordre"])
