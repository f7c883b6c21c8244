"""A paper to be had from somebody else, or of late: it cannot be found at home."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import CRPA_L114_8, DIX_PRINCIPES, MAZET
from exigences.facts.demandes.a_remplir import asked_and_due
from exigences.facts.demandes.fichiers_libres import may_stay_empty
from exigences.facts.langue.texte import Force, excerpt, fold
from exigences.facts.page.lecture import Phrase, label_of, phrases, text_about
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.champs import Champ, Nature
from exigences.model.facts.facts import ParcoursFacts
from exigences.mots import notion

_BY_ANOTHER = notion("piece-etablie-par-un-tiers")
_MAYBE = notion("piece-peut-etre-a-obtenir")
"""What some have at home, or what is asked of some only."""
_LATE = notion("piece-recente")
_TAKES_A_FILE = notion("champ-qui-prend-un-fichier")
_OR = " ou "
"""Another paper would do: « taxe foncière ou accord du propriétaire »."""
_TO_BRING = "Cette pièce est-elle demandée à tous, et quelqu'un d'autre doit-il la donner ?"
_QUESTION = "Peut-on s'en passer, ou la donner plus tard ?"


@detector(
    Exigence(
        id="piece-a-obtenir",
        categorie=Categorie.PIECES,
        titre="Pièce à obtenir",
        demande="Faire établir une pièce par quelqu'un d'autre, ou en retrouver une récente.",
        instruction=(
            "Demande d'avance les pièces que d'autres doivent te donner, et regarde la date de "
            "celles que tu as."
        ),
        pourquoi=(
            "Un rendez-vous, une attente, parfois une somme : on ne peut pas finir le jour où l'on "
            "commence, et l'on dépend de qui doit signer."
        ),
        mode=Mode.AVOIR,
        competence=Competence.STRATEGIQUE,
        references=(
            MAZET,
            DIX_PRINCIPES,
            CRPA_L114_8,
        ),
        effort=Effort.SERVICE,
        remediation=(
            "Demander soi-même la pièce à qui l'établit, accepter une déclaration, ou laisser la "
            "donner plus tard ; dire avant de commencer laquelle il faut, et de quelle date."
        ),
        limites=(
            "Seules les pièces d'une liste (certificat médical, attestation d'assurance, devis, "
            "acte de naissance…) et un âge écrit (« de moins de trois mois ») sont reconnus, au "
            "nom du fichier à joindre ; l'âge l'est aussi à côté. Ce que seules les phrases "
            "demandent est une question."
        ),
        annonce=(
            "certificat médical",
            "certificat de scolarité",
            "acte de naissance",
            "casier judiciaire",
            "attestation d'assurance",
            "attestation employeur",
            "attestation de la caf",
            "attestation d'hébergement",
            "devis",
            "accord du propriétaire",
            "autorisation du propriétaire",
            "ordonnance",
            "kbis",
            "moins de mois",
            "datant de moins",
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the files to join that another must establish, or that must be of late.

    What a text beside the field says is of some of the papers it takes, or of all. What only the
    sentences of the pages ask for may be for some, or for later.
    """
    named: set[str] = set()
    seen: set[tuple[int, str]] = set()
    for page, champ, due in asked_and_due(parcours):
        if (name := _file_named(champ)) is None:
            continue
        about = fold(text_about(page, champ))
        named |= _papers(f"{fold(name)} | {about}")
        own = _BY_ANOTHER.search(fold(name)) or _LATE.search(fold(name))
        if not (own or _MAYBE.search(fold(name)) or _LATE.search(about)):
            continue
        if (place := (page.ecran, fold(name))) not in seen:
            seen.add(place)
            either = _OR in fold(name)
            sure = bool(own and due) and not (either or may_stay_empty(parcours, champ))
            yield sure_or_asked(champ.lieu, excerpt(name), sure=sure, question=_QUESTION)
    for phrase in phrases(parcours):
        told = _papers(phrase.plie) - named
        if told and _asks_for_it(phrase):
            named |= told
            yield sure_or_asked(
                phrase.bloc.lieu, excerpt(phrase.texte), sure=False, question=_TO_BRING
            )


def _file_named(champ: Champ) -> str | None:
    """The name of a field that takes a file, even one drawn as a line to write; None for others."""
    name = label_of(champ)
    drawn = _TAKES_A_FILE.search(fold(name)) if champ.nature is not Nature.FICHIER else None
    if drawn is not None:
        return name.partition("*")[0].strip() if "*" in name else name
    return name if champ.nature is Nature.FICHIER else None


def _papers(plie: str) -> set[str]:
    """The papers that a folded text names, that another gives."""
    found = (*_BY_ANOTHER.finditer(plie), *_MAYBE.finditer(plie))
    return {paper[0].rstrip("s") for paper in found}


def _asks_for_it(phrase: Phrase) -> bool:
    """Whether a sentence, or a line of a list, asks for the papers that it names."""
    bloc = phrase.bloc
    if bloc.champ or bloc.niveau is not None or phrase.force is Force.ECARTEE:
        return False
    return phrase.force is Force.DEMANDE or bloc.balise == "li"
