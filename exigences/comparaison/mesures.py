"""What changed of the figures: screens, fields, time, money, people stopped, other ways."""

from collections.abc import Iterator

from exigences.comparaison.ecrans import Ecrans
from exigences.model.facts.facts import NiveauAlternative, TypeContact
from exigences.model.rapport.comparaison import Changement, EtatChangement, Sens, Sujet
from exigences.model.rapport.rapport import Rapport
from exigences.model.rapport.sosies import EtatSosie, SosieRapport
from exigences.model.score.couts import Etendue
from exigences.rapport.langue import combien, entre_guillemets, enumere
from exigences.rapport.lecture import appele

_COUNTS = (
    ("ecrans", "écran", "écrans"),
    ("champs", "champ à remplir", "champs à remplir"),
    ("pieces", "pièce à fournir", "pièces à fournir"),
)
_LEVELS = list(NiveauAlternative)
_CONTACTS = {
    TypeContact.TELEPHONE: "le numéro",
    TypeContact.COURRIEL: "l'adresse électronique",
    TypeContact.ADRESSE: "l'adresse",
    TypeContact.FORMULAIRE_PAPIER: "le formulaire papier",
}
"""What is told of a contact; hours and the like go with one of these."""
_MINUTE = 60
_EURO = 0.01


def figure_changes(avant: Rapport, apres: Rapport, ecrans: Ecrans) -> Iterator[Changement]:
    """Yield what changed of the figures; of journeys seen in part, only what both reached."""
    yield from _screens(ecrans)
    if avant.fin.complet and apres.fin.complet:
        yield from _counts(avant, apres)
        if not avant.reseau.angle_mort and not apres.reseau.angle_mort:
            yield from _spent(avant, apres)
    yield from _ways(avant, apres)
    yield from _people(avant, apres)


def _screens(ecrans: Ecrans) -> Iterator[Changement]:
    for new in ecrans.venus:
        if not ecrans.unseen_before(new.numero):
            said = f"Un écran de plus : le {new.numero}, {entre_guillemets(new.titre)}."
            yield _one(EtatChangement.NOUVEAU, Sujet.ECRAN, Sens.PLUS, said, apres=new.numero)
    for old in ecrans.partis:
        if not ecrans.unseen_after(old.numero):
            said = f"Un écran de moins : l'ancien {old.numero}, {entre_guillemets(old.titre)}."
            yield _one(EtatChangement.DISPARU, Sujet.ECRAN, Sens.MOINS, said, avant=old.numero)


def _counts(avant: Rapport, apres: Rapport) -> Iterator[Changement]:
    for key, one, several in _COUNTS:
        old, new = getattr(avant.cout, key), getattr(apres.cout, key)
        if old != new:
            said = f"{combien(abs(new - old), one, several)} de {_more(new > old)} ({old} → {new})."
            yield _one(EtatChangement.CHANGE, Sujet.COUT, _sense(new > old), said)


def _spent(avant: Rapport, apres: Rapport) -> Iterator[Changement]:
    """Time and money, by the middle of what may be spent."""
    minutes = round(
        (_middle(apres.cout.temps.etendue) - _middle(avant.cout.temps.etendue)) / _MINUTE
    )
    if minutes:
        said = f"{combien(abs(minutes), 'minute')} de {_more(minutes > 0)}, à peu près."
        yield _one(EtatChangement.CHANGE, Sujet.COUT, _sense(minutes > 0), said)
    euros = _middle(apres.cout.argent.etendue) - _middle(avant.cout.argent.etendue)
    if abs(euros) >= _EURO:
        amount = f"{abs(euros):.2f}".replace(".", ",")
        said = f"{amount} € de {_more(euros > 0)}, à peu près."
        yield _one(EtatChangement.CHANGE, Sujet.COUT, _sense(euros > 0), said)


def _ways(avant: Rapport, apres: Rapport) -> Iterator[Changement]:
    old, new = avant.alternative, apres.alternative
    if old.niveau is not new.niveau:
        less = _LEVELS.index(new.niveau) < _LEVELS.index(old.niveau)
        said = f"Une autre voie que le numérique : « {old.titre} » devient « {new.titre} »."
        yield _one(EtatChangement.CHANGE, Sujet.VOIE, _sense(less), said)
    old_ones, new_ones = ([c for c in r.contacts if c.type in _CONTACTS] for r in (avant, apres))
    given, now = ({(c.type, c.valeur) for c in side} for side in (old_ones, new_ones))
    for contact in old_ones:
        if (contact.type, contact.valeur) not in now and apres.fin.complet:
            said = (
                f"On ne trouve plus {_CONTACTS[contact.type]} {entre_guillemets(contact.valeur)}."
            )
            yield _one(EtatChangement.DISPARU, Sujet.VOIE, Sens.PLUS, said, avant=contact.ecran)
    for contact in new_ones:
        if (contact.type, contact.valeur) not in given and avant.fin.complet:
            said = f"On trouve {_CONTACTS[contact.type]} {entre_guillemets(contact.valeur)}."
            yield _one(EtatChangement.NOUVEAU, Sujet.VOIE, Sens.MOINS, said, apres=contact.ecran)


def _people(avant: Rapport, apres: Rapport) -> Iterator[Changement]:
    """Only people whom both audits judged."""
    old, new = ({s.scenario: s for s in r.sosies} for r in (avant, apres))
    both = [(old[name], new[name]) for name in new if name in old]
    stopped = [b for a, b in both if _goes_on(a) and b.etat is EtatSosie.BLOQUE]
    freed = [b for a, b in both if a.etat is EtatSosie.BLOQUE and _goes_on(b)]
    for people, more in ((stopped, True), (freed, False)):
        if people:
            names = enumere([appele(p) for p in people])
            count = combien(len(people), "personne")
            verb = "est arrêtée" if len(people) == 1 else "sont arrêtées"
            said = f"{count} de {_more(more)} {verb} : {names}."
            yield _one(EtatChangement.CHANGE, Sujet.PERSONNE, _sense(more), said)


def _goes_on(sosie: SosieRapport) -> bool:
    return sosie.etat in (EtatSosie.PASSE, EtatSosie.GENE)


def _middle(etendue: Etendue) -> float:
    return (etendue.bas + etendue.haut) / 2


def _more(more: bool) -> str:
    return "plus" if more else "moins"


def _sense(more: bool) -> Sens:
    return Sens.PLUS if more else Sens.MOINS


def _one(
    etat: EtatChangement,
    sujet: Sujet,
    sens: Sens,
    phrase: str,
    *,
    avant: int | None = None,
    apres: int | None = None,
) -> Changement:
    return Changement(etat=etat, sujet=sujet, sens=sens, phrase=phrase, avant=avant, apres=apres)
