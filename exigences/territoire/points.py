"""Writes the chosen places as the points of a procedure."""

from collections.abc import Sequence

import phonenumbers

from exigences.model.procedure.procedure import PointDAccueil
from exigences.mots.pliage import fold
from exigences.rapport.francais import date
from exigences.rapport.langue import enumere
from exigences.territoire.apports import brought_by
from exigences.territoire.choix import Choisi
from exigences.territoire.horaires import in_french
from exigences.territoire.lieux import Lieu

_GRATUIT = fold("Gratuit")


def as_point(choisi: Choisi) -> PointDAccueil:
    """A place, as the instruction will tell it."""
    lieu = choisi.lieu
    return PointDAccueil(
        nom=lieu.nom,
        adresse=", ".join(
            filter(None, (lieu.adresse, " ".join(filter(None, (lieu.code_postal, lieu.commune)))))
        ),
        telephone=_phone(lieu.telephone),
        horaires=in_french(lieu.horaires),
        aide=" ".join(filter(None, (_found(choisi), *_conditions(lieu)))),
        repond_a=choisi.repond_a,
    )


def _found(choisi: Choisi) -> str:
    """What is found there, among what is demanded where that is known."""
    wanted = set(choisi.repond_a)
    told = [a.par for a in brought_by(choisi.lieu) if not wanted or wanted & a.a]
    if not told:
        return ""
    return f"On y trouve {enumere(told)}."


def _conditions(lieu: Lieu) -> Sequence[str]:
    """For whom, at what price, and how old this is."""
    told = []
    if lieu.publics:
        told.append(f"Pour ce public : {', '.join(lieu.publics).lower()}.")
    if lieu.frais and _GRATUIT not in map(fold, lieu.frais):
        told.append(f"Ce n'est pas toujours gratuit : {', '.join(lieu.frais).lower()}.")
    day = date(lieu.date_maj)  # as it stands where it is none
    since = "" if day == lieu.date_maj else f"Fiche du {' '.join(day.split())} : "
    ask = "appelle avant d'y aller." if lieu.telephone else "vérifie avant d'y aller."
    told.append(f"{since}{ask}" if since else ask.capitalize())
    return told


def _phone(written: str) -> str:
    """A number as it is dialled in France, or as it is written."""
    try:
        number = phonenumbers.parse(written, "FR")
    except phonenumbers.NumberParseException:
        return written
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.NATIONAL)
