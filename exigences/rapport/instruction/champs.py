"""One field of a screen, told as somebody would on the telephone."""

from collections.abc import Sequence

from exigences.facts.page.comptes_bancaires import names_an_account
from exigences.facts.page.dates_en_cases import names_a_part
from exigences.model.facts.champs import Nature
from exigences.model.parcours.parcours import StatutEtape
from exigences.model.rapport.rapport import Geste
from exigences.model.rapport.releve import ChampReleve
from exigences.rapport.autrui import De, of_whom, told
from exigences.rapport.instruction.dire import cite, cite_phrase, number
from exigences.rapport.langue import enumere
from exigences.rapport.mots import NATURES

LONGUEUR_A_DIRE = 20
"""Longest entry, in characters, whose limit is worth telling."""
_LIBRES = (Nature.AUTRE, Nature.IDENTIFIANT_ADMINISTRATIF, Nature.CAPTCHA, Nature.CODE_USAGE_UNIQUE)
_PAPIER = {False: "ta carte bancaire", True: "ton relevé d'identité bancaire"}
_A_SOI = (
    Nature.COURRIEL,
    Nature.IDENTIFIANT_CONNEXION,
    Nature.MOT_DE_PASSE,
    Nature.NAISSANCE,
    Nature.TELEPHONE,
)
"""What everybody answers for themselves: what the robot typed shows nothing."""
_STATUTS = {
    StatutEtape.REFUSEE: "C'est le dernier geste ; le robot, lui, ne l'a pas fait.",
    StatutEtape.OBSTACLE: "Le robot s'est arrêté là : ce geste ne peut être fait que par toi.",
    StatutEtape.ECHEC: "Le robot n'y est pas arrivé.",
    StatutEtape.SAUTEE: "Le robot n'a pas eu à le faire.",
}


def tell_field(
    champ: ChampReleve, geste: Geste | None, avant: str, *, mixte: bool, encore: bool
) -> str:
    """What to do with a field, then what the page says about it.

    `avant` is the label of the field before, for one without a name; `mixte`, whether only some
    fields of the screen are required; `encore`, whether the field before wants the same answer.
    """
    said = [_gesture(champ, geste, avant, encore=encore), *_choices(champ, geste), *_rules(champ)]
    if champ.facultatif and not champ.suppose and geste is not None:
        said.append("C'est facultatif.")
    elif champ.obligatoire and mixte:
        said.append("C'est obligatoire.")
    if geste is not None:
        said.append(status(geste))
    return " ".join(filter(None, said))


def status(geste: Geste) -> str:
    """What became of a gesture that was not simply done."""
    return _STATUTS.get(geste.statut, "")


def name(champ: ChampReleve, avant: str = "") -> str:
    """How to designate a field to somebody who sees the page."""
    if champ.libelle:
        return cite(champ.libelle)
    return f"le champ sans nom, juste après {cite(avant)}" if avant else "le champ sans nom"


def _gesture(champ: ChampReleve, geste: Geste | None, avant: str, *, encore: bool) -> str:
    called = name(champ, avant)
    if geste is None:
        return _untouched(champ, called)
    match geste.verbe:
        case "remplir":
            return f"Dans {_in_group(champ, called)}, {_written(champ, geste, encore=encore)}."
        case "choisir":
            return f"{_place(champ)} {called}, choisis {_choice(champ)}."
        case "cocher" if len(champ.options) > 1:
            return f"{_place(champ)} {called}, choisis {_choice(champ)}."
        case "cocher" if champ.type == "radio":
            return f"À la question {called}, choisis ta réponse."
        case "cocher":
            return f"Coche {called}."
        case "televerser":
            return f"Joins le fichier demandé : {called}."
        case _:
            return f"{geste.texte} Le champ s'appelle {called}." if champ.libelle else geste.texte


def _in_group(champ: ChampReleve, called: str) -> str:
    """A field with what it is a part of, where that alone says which date, or whose it is."""
    if names_a_part(champ.libelle, champ.groupe):
        return f"{called} ({cite(champ.groupe)})"
    if of_whom(champ.libelle) is not De.SOI or of_whom(champ.groupe) is De.SOI:
        return called
    return f"{called} ({cite(champ.groupe)})"


def _untouched(champ: ChampReleve, called: str) -> str:
    subject = called[0].upper() + called[1:]
    if champ.facultatif and not champ.suppose:
        return f"Tu peux laisser vide {called}."
    if champ.obligatoire:
        return f"{subject} est demandé aussi."
    return f"{subject} est aussi sur la page : réponds s'il te concerne."


def _written(champ: ChampReleve, geste: Geste, *, encore: bool) -> str:
    if champ.nature is Nature.NOUVEAU_MOT_DE_PASSE:
        return (
            "écris encore le même mot de passe"
            if encore
            else "écris un mot de passe que tu inventes"
        )
    if champ.nature is Nature.PAIEMENT:
        return f"recopie {_of_paper(champ)}"
    de = of_whom(champ.libelle, champ.groupe)
    if encore and geste.reponse.startswith(("ton ", "ta ")):
        return f"écris encore {told(geste.reponse, de)}"
    if geste.reponse.startswith("«") and champ.nature in _A_SOI:
        return f"écris {told(NATURES[champ.nature][0], de)}"
    if geste.reponse.startswith("«"):
        return f"écris ta réponse ; pour l'essai, le robot a mis {geste.reponse}"
    return f"écris {told(geste.reponse, de) or 'ta réponse'}"


def _of_paper(champ: ChampReleve) -> str:
    return f"ce que dit {_PAPIER[names_an_account(champ.libelle, champ.groupe)]}"


def _place(champ: ChampReleve) -> str:
    if champ.type == "select":
        return "Dans la liste"
    return "À la question" if champ.libelle.endswith("?") else "Pour"


def _choice(champ: ChampReleve) -> str:
    if champ.nature is Nature.PAIEMENT:
        return _of_paper(champ)
    return "une réponse" if champ.options else "la réponse qui te convient"


def _choices(champ: ChampReleve, geste: Geste | None) -> list[str]:
    """The possible answers, and the one that the robot took."""
    if not champ.options or champ.nature is Nature.PAIEMENT:
        return []
    shown = [cite(option, 120) for option in champ.options]
    others = champ.options_total - len(shown)
    if others > 0:
        many = "une autre réponse" if others == 1 else f"une des {others} autres réponses"
        shown.append(f"{many} de la liste")
    taken = f" ; pour l'essai, le robot a pris {geste.reponse}" if geste and geste.reponse else ""
    if len(shown) == 1:
        return [f"Il n'y a qu'une réponse : {shown[0]}."]
    return [f"Tu as le choix entre {enumere(shown)}{taken}."]


def _rules(champ: ChampReleve) -> list[str]:
    said = []
    if champ.consigne:
        said.append(f"La page précise : {cite_phrase(champ.consigne)}")
    if champ.modele:
        said.append(f"Le modèle montré est {cite(champ.modele)}.")
    limit = champ.longueur_max
    short = limit is not None and 1 < limit <= LONGUEUR_A_DIRE
    if short and not champ.consigne and champ.nature in _LIBRES:
        said.append(f"Il y a place pour {limit} signes au plus.")
    if champ.collage_interdit:
        said.append("Tu ne peux pas coller : tape la réponse signe par signe.")
    return said


def counted(champs: Sequence[ChampReleve]) -> str:
    """How many answers, papers and agreements are asked: « 12 réponses et un accord »."""
    kinds = (
        (number(_many(champs), "réponse", feminin=True), _many(champs)),
        (number(_many(champs, Nature.FICHIER), "fichier"), _many(champs, Nature.FICHIER)),
        (number(_many(champs, Nature.CONSENTEMENT), "accord"), _many(champs, Nature.CONSENTEMENT)),
    )
    return enumere([words for words, many in kinds if many])


def _many(champs: Sequence[ChampReleve], nature: Nature | None = None) -> int:
    apart = (Nature.FICHIER, Nature.CONSENTEMENT)
    return sum(c.nature is nature if nature else c.nature not in apart for c in champs)
