"""Papers told late: the files are named only where they are asked."""

from collections.abc import Iterator

from exigences.catalogue.annonce import announcement_pattern
from exigences.catalogue.base import detector
from exigences.catalogue.mots_propres import own_words
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import DIX_PRINCIPES, MAZET, REGLEMENT_2018_1724
from exigences.facts.demandes.a_remplir import asks_on_several_screens
from exigences.facts.demandes.depots import uploads
from exigences.facts.demandes.equipe import is_for_those_inside
from exigences.facts.demandes.fichiers_libres import is_a_paper
from exigences.facts.langue.texte import fold
from exigences.facts.page.lecture import is_labelled, label_of
from exigences.facts.page.liens import helpful
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.champs import CORPS, Champ
from exigences.model.facts.facts import Bloc, ParcoursFacts
from exigences.mots import notion

_GENERAL = notion("liste-de-pieces")
_SENT = notion("envoi-de-fichiers")
_SAME = (
    notion("nomme-un-rib"),
    notion("nomme-une-piece-d-identite"),
    notion("nomme-un-avis-d-impot"),
    notion("nomme-une-preuve-de-domicile"),
    notion("nomme-un-bulletin-de-salaire"),
    notion("nomme-une-photo-d-identite"),
    notion("nomme-une-carte-grise"),
    notion("nomme-un-extrait-kbis"),
)
"""Names of one paper (folded)."""

_LISTED = "Cette pièce est-elle nommée dans une liste donnée au départ ?"
_NEEDED = "Faut-il s'arrêter pour chercher ce fichier, ou peut-on s'en passer ?"


@detector(
    Exigence(
        id="pieces-annoncees-tard",
        categorie=Categorie.PIECES,
        titre="Pièces annoncées tard",
        demande=(
            "Découvrir en cours de route les pièces à fournir, et devoir s'arrêter pour les "
            "chercher."
        ),
        instruction=(
            "La liste donnée au départ manque, ou n'est pas entière : renseigne-toi sur les pièces "
            "avant d'ouvrir la première page."
        ),
        pourquoi=(
            "La personne s'arrête au milieu, cherche le papier, et ne retrouve pas toujours ce "
            "qu'elle avait saisi."
        ),
        mode=Mode.FAIRE,
        competence=Competence.SUBSTANTIELLE,
        references=(
            DIX_PRINCIPES,
            REGLEMENT_2018_1724,
            MAZET,
        ),
        effort=Effort.TEXTE,
        remediation=(
            "Donner la liste des pièces, leurs formats et leurs poids sur la première page."
        ),
        limites=(
            "La comparaison se fait mot à mot, avec quelques synonymes : une pièce annoncée sous "
            "un autre nom peut sembler tue ; celle d'un champ qui ne dit pas laquelle "
            "(« Fichier ») n'est qu'une question. Une liste donnée dans un PDF ou une page non "
            "ouverte n'est pas lue."
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Compare each file asked with what is said before the first field, where it can be read.

    Where a word of its name alone is said, it may be that paper: « une photo de l'enfant ».
    """
    if parcours.autre_langue:
        return
    before = _said_before(parcours)
    asked = tuple(uploads(parcours))
    files = {champ.lieu.element for _, champ in asked}
    lone = len(files) == 1 and not asks_on_several_screens(parcours)
    named, own = fold(parcours.procedure.nom), is_for_those_inside(parcours)
    for page, champ in asked:
        words = own_words(label_of(champ))[:2]
        heard = [bool(announcement_pattern((word,)).search(before)) for word in words]
        told = bool(heard) and all(heard)
        some = not is_labelled(champ) and _SENT.search(before)
        if told or some or _is_named(champ, before):
            continue
        paper = is_a_paper(parcours, champ)
        what = is_labelled(champ) and bool(words) and not _GENERAL.search(before)
        comes_for = lone or any(announcement_pattern((w,)).search(named) for w in words)
        fetched = paper and not own and not comes_for
        yield sure_or_asked(
            champ.lieu,
            f"{label_of(champ)} : rien ne l'annonce avant le premier champ",
            sure=what and not any(heard) and champ.certaine and fetched and page.ecran > 0,
            question=_LISTED if paper else _NEEDED,
        )


def _is_named(champ: Champ, before: str) -> bool:
    """Whether what is said before names the paper of a field, maybe by another of its names."""
    label = fold(label_of(champ))
    return any(names.search(label) and names.search(before) for names in _SAME)


def _said_before(parcours: ParcoursFacts) -> str:
    """What the body of the pages, and of those linked, says before the first field, folded."""
    end = parcours.seuil or (len(parcours.pages), 0)
    return fold(
        " | ".join(
            bloc.texte
            for page in helpful(parcours)
            for bloc in page.blocs
            if bloc.region in CORPS and not bloc.champ and _place(parcours, bloc) < end
        )
    )


def _place(parcours: ParcoursFacts, bloc: Bloc) -> tuple[int, int]:
    """Where a person reads a text: a linked page, from the top of the page that links it."""
    met = parcours.moment(bloc.lieu.page)
    return met, bloc.lieu.ordre if met == bloc.lieu.page else -1
