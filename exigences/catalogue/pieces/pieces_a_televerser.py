"""Papers to upload: the procedure asks for files."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import CRPA_L114_8, DEFENSEUR_2022, MAZET
from exigences.facts.demandes.depots import number_of, uploads
from exigences.facts.demandes.fichiers_libres import holds_data, is_given_otherwise
from exigences.facts.page.lecture import label_of
from exigences.facts.page.ouvertures import adds_a_file
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.champs import CORPS
from exigences.model.facts.facts import ParcoursFacts

_ASKS = "Ce champ demande-t-il un fichier ?"
_WITHOUT = "Peut-on faire la démarche sans ce fichier ?"
_DATA = "Ce fichier est-il à retrouver, ou est-ce lui que l'on vient déposer ?"


@detector(
    Exigence(
        id="pieces-a-televerser",
        categorie=Categorie.PIECES,
        titre="Pièces à téléverser",
        demande=(
            "Avoir ses papiers sous forme de fichiers, les retrouver sur l'appareil et les joindre."
        ),
        instruction=(
            "Rassemble tes papiers en fichiers avant de commencer, et sache dans quel dossier ils "
            "sont."
        ),
        pourquoi=(
            "Transformer un papier en fichier, le nommer, le retrouver, le joindre : chaque geste "
            "peut arrêter la personne."
        ),
        mode=Mode.FAIRE,
        competence=Competence.INSTRUMENTALE,
        references=(
            MAZET,
            CRPA_L114_8,
            DEFENSEUR_2022,
        ),
        effort=Effort.SERVICE,
        remediation=(
            "Demander moins de pièces, les obtenir des autres administrations, et accepter les "
            "copies papier."
        ),
        limites=(
            "Une pièce que seule une autre réponse aurait demandée n'est pas vue. Un bouton qui "
            "semble ajouter un fichier, sans champ de fichier, n'est qu'une question ; un fichier "
            "que le rejeu laisse de côté, que l'on peut coller, ou qui n'est pas un papier, aussi."
        ),
        annonce=(
            "pièces justificatives",
            "pièces à fournir",
            "pièces à joindre",
            "pièces exigibles",
            "pièces demandées",
            "pièces requises",
            "justificatif",
            "documents à fournir",
            "documents à joindre",
            "documents à préparer",
            "documents demandés",
            "documents requis",
            "pièces nécessaires",
            "documents nécessaires",
            "avis d'imposition",
            "avis d'impôt",
            "pièce d'identité",
            "carte d'identité",
            "passeport",
            "RIB",
            "relevé d'identité bancaire",
            "quittance",
            "facture",
            "attestation",
            "certificat",
            "photocopie",
            "bulletin de salaire",
            "bulletin de paie",
            "fiche de paie",
            "acte de naissance",
            "extrait de naissance",
            "livret de famille",
            "contrat de travail",
            "contrat de location",
            "diplôme",
            "ordonnance",
            "photo d'identité",
            "documents suivants",
            "pièces suivantes",
            "documents à prévoir",
            "scanner documents",
            "fichiers demandés",
            "annexer copie",
            "joindre copie",
            "copie numérique",
            "pièces à transmettre",
            "importer",
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the file fields; a button that seems to add a file is a question."""
    asked: set[int] = set()
    seen: set[tuple[object, ...]] = set()
    for page, champ in uploads(parcours):
        asked.add(page.indice)
        if (key := (page.ecran, *champ.lieu.element)) in seen:  # « Remplacer », once it is joined
            continue
        seen.add(key)
        number = number_of(page, champ)
        otherwise, data = is_given_otherwise(page, champ), holds_data(champ)
        yield sure_or_asked(
            champ.lieu,
            f"{label_of(champ)} ({number})" if number else label_of(champ),
            sure=champ.certaine and not otherwise and not data,
            question=_WITHOUT if otherwise else _DATA if data else _ASKS,
        )
    for page in parcours.pages:
        if page.indice not in asked:
            for bouton in page.boutons:
                if bouton.region in CORPS and adds_a_file(bouton):
                    yield sure_or_asked(
                        bouton.lieu,
                        bouton.texte,
                        sure=False,
                        question="Faut-il joindre un fichier par ce bouton pour continuer ?",
                    )
