"""E-mail address: a field of the procedure asks for one."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.model.exigence import Categorie, Certitude, Exigence, Mode, Preuve, Reference
from exigences.model.facts import Nature, ParcoursFacts


@detector(
    Exigence(
        id="adresse-electronique",
        categorie=Categorie.IDENTITE,
        titre="Adresse électronique",
        demande="Avoir une adresse électronique et la donner.",
        instruction="Il te faut une adresse électronique que tu sais ouvrir et relire plus tard.",
        pourquoi=(
            "Une boîte ouverte par un tiers, ou que l'on ne relit pas, fait manquer les messages "
            "dont dépend le droit."
        ),
        mode=Mode.AVOIR,
        references=(
            Reference(
                titre=(
                    "P. Mazet, « Les conditionnalités implicites de l'accès aux droits à l'ère "
                    "numérique », #LABAcces, 2019"
                )
            ),
        ),
        remediation="Rendre l'adresse facultative et proposer le téléphone ou le courrier.",
        annonce=("adresse électronique", "adresse e-mail", "adresse mail", "courriel"),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the e-mail fields that no text says to be optional."""
    for page in parcours.pages:
        for champ in page.champs:
            if champ.nature is not Nature.COURRIEL or champ.facultatif:
                continue
            yield Preuve.at(
                champ.lieu,
                champ.libelle or champ.nom,
                certitude=Certitude.CERTAINE if champ.certaine else Certitude.DOUTEUSE,
                question=""
                if champ.certaine
                else "Ce champ demande-t-il une adresse électronique ?",
            )
