"""Who can help, and how else the procedure may be done."""

from collections.abc import Iterator

from exigences.model.facts.facts import CoutAppel, TypeContact
from exigences.model.facts.prealable import PointPrealable
from exigences.model.procedure.procedure import PointDAccueil
from exigences.model.rapport.instruction import Enumeration
from exigences.model.rapport.rapport import Rapport
from exigences.model.rapport.releve import ContactReleve
from exigences.rapport.instruction.dire import cite, close, listed
from exigences.rapport.instruction.prealables import unopened

_COUTS = {
    CoutAppel.GRATUIT: "l'appel est gratuit",
    CoutAppel.NORMAL: "au prix d'un appel ordinaire",
    CoutAppel.SURTAXE: "attention, l'appel coûte plus cher qu'un appel ordinaire",
}


def desk(lieu: PointDAccueil) -> str:
    """A place where people are received, on one line."""
    named = close(", ".join(filter(None, (lieu.nom, lieu.adresse))))
    phone = f"Téléphone : {close(lieu.telephone)}" if lieu.telephone else ""
    hours = f"Horaires : {close(lieu.horaires)}" if lieu.horaires else ""
    found = close(lieu.aide) if lieu.aide else ""
    return " ".join(filter(None, (named, phone, hours, found)))


def go_to(rapport: Rapport, exigence: str) -> str:
    """Where a demand is met near the person; '' where no place is known to."""
    places = rapport.procedure.territoire.points_d_accueil
    near = [lieu.nom for lieu in places if exigence in lieu.repond_a]
    return f"Tu peux aller là : {' ; '.join(near)}." if near else ""


def people(rapport: Rapport) -> Iterator[str | Enumeration]:
    """Who can be reached: through the pages, then near the person."""
    said = tuple(_contacts(rapport.contacts))
    yield from listed("Les pages donnent de quoi joindre quelqu'un :", said)
    if not said:
        link = unopened(rapport, PointPrealable.AUTORITE)
        maybe = (
            f" Le lien {link} mène peut-être à quelqu'un : le robot ne l'a pas suivi."
            if link
            else ""
        )
        yield (
            f"{_seen(rapport)} ne donnent ni numéro de téléphone, ni adresse, ni horaires pour "
            f"joindre quelqu'un.{maybe}"
        )
    territoire = rapport.procedure.territoire
    near = f"Près de chez toi, à {territoire.commune}" if territoire.commune else "Près de chez toi"
    yield from listed(f"{near}, on peut te recevoir :", map(desk, territoire.points_d_accueil))


def _seen(rapport: Rapport) -> str:
    """What was read, as the subject of a sentence."""
    read = any(page.raison is None for page in rapport.alentours.pages)
    return "Les écrans vus et les pages liées lues" if read else "Les écrans vus"


def _contacts(contacts: tuple[ContactReleve, ...]) -> Iterator[str]:
    """Each way once; the words around a number often give its hours, which are not told again."""
    told: set[str] = set()
    for contact in contacts:
        words = contact.extrait
        linked = f", page liée {cite(contact.voisine)}" if contact.voisine else ""
        where = f"(écran {contact.ecran}{linked})"
        match contact.type:
            case TypeContact.TELEPHONE:
                cost = _COUTS.get(contact.cout, "") if contact.cout else ""
                price = f", {cost}" if cost else ""
                number = f"Par téléphone : {contact.valeur}{price}."
                yield f"{number} La page dit : {cite(words)} {where}."
            case TypeContact.ADRESSE:
                yield f"Sur place ou par courrier : {cite(words)} {where}."
            case TypeContact.COURRIEL:
                yield f"Par courriel : {contact.valeur} {where}."
            case TypeContact.HORAIRES:
                if not told & {c.extrait for c in contacts if c.type is TypeContact.HORAIRES}:
                    yield f"Les horaires : {cite(words)} {where}."
            case TypeContact.FORMULAIRE_PAPIER:
                yield f"Sur papier : {cite(words)} {where}."
        told.add(words)


def other_way(rapport: Rapport) -> Iterator[str | Enumeration]:
    """The other way than digital, in the words of the pages."""
    yield close(rapport.alternative.phrase)
    yield from listed(
        "Voici ce qu'en disent les pages :",
        (f"{cite(p.extrait)} ({p.ou})." for p in rapport.alternative.preuves if p.extrait),
    )
