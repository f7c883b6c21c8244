"""Visual captcha: the proof asks to see, with no other form of it."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import CAPTCHA_2024, LOI_2005_ARTICLE_47, rgaa
from exigences.facts.demandes.epreuves import Forme, captchas
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.facts import ParcoursFacts


@detector(
    Exigence(
        id="captcha-seulement-visuel",
        categorie=Categorie.IDENTITE,
        titre="Captcha seulement visuel",
        demande=(
            "Voir et reconnaître des signes dans une image, sans autre forme de la même épreuve."
        ),
        instruction=(
            "Il faut voir l'image pour passer. Si tu ne la vois pas, demande à quelqu'un de la "
            "lire."
        ),
        pourquoi="Une personne aveugle ou malvoyante ne peut pas passer seule.",
        mode=Mode.FAIRE,
        competence=Competence.INSTRUMENTALE,
        references=(
            *rgaa("1.4", "1.5"),
            LOI_2005_ARTICLE_47,
            CAPTCHA_2024,
        ),
        effort=Effort.ECRAN,
        remediation=(
            "Donner une autre forme de l'épreuve qui ne demande pas de voir, ou supprimer "
            "l'épreuve."
        ),
        limites=(
            "L'épreuve n'est jamais ouverte ni essayée : une version sonore qui n'apparaît "
            "qu'ensuite n'est pas vue, et une version sonore inutilisable passe pour une autre "
            "forme."
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the captchas of which only a picture is seen; an unknown form is a question."""
    for captcha in captchas(parcours):
        if captcha.forme in (Forme.IMAGE, Forme.INCONNUE):
            yield sure_or_asked(
                captcha.lieu,
                captcha.libelle,
                sure=captcha.forme is Forme.IMAGE and captcha.certaine,
                question="L'épreuve existe-t-elle sous une forme qui ne demande pas de voir ?",
            )
