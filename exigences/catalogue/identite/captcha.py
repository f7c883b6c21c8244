"""Captcha: the person must prove not to be a robot."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import CAPTCHA_2024, DEFENSEUR_2022, rgaa
from exigences.facts.demandes.epreuves import captchas
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.facts import ParcoursFacts


@detector(
    Exigence(
        id="captcha",
        categorie=Categorie.IDENTITE,
        titre="Captcha",
        demande=(
            "Prouver que l'on n'est pas un robot : recopier une image, écouter un son ou résoudre "
            "une épreuve."
        ),
        instruction=(
            "Une épreuve sert à écarter les robots. Prends ton temps, et fais-toi aider si tu n'y "
            "arrives pas."
        ),
        pourquoi=(
            "Voir mal, entendre mal, lire lentement ou naviguer au clavier suffit à y échouer, "
            "sans que personne le sache."
        ),
        mode=Mode.FAIRE,
        competence=Competence.INSTRUMENTALE,
        references=(
            CAPTCHA_2024,
            DEFENSEUR_2022,
            *rgaa("1.4"),
        ),
        effort=Effort.ECRAN,
        remediation=(
            "Filtrer les robots sans épreuve (champ piège, limitation du nombre de demandes)."
        ),
        limites=(
            "Une épreuve qu'aucun mot, aucune image ni aucun produit connu ne signale est manquée "
            ": sur des pages d'autres sites, c'est arrivé 7 fois sur 50. Un piège à robots peut "
            "être pris pour une épreuve."
        ),
        annonce=(
            "captcha",
            "code de sécurité",
            "recopier caractères",
            "recopier lettres",
            "recopier mot",
            "recopier image",
            "recopier signes",
            "recopier chiffres affichés",
            "code audio",
            "code que tu vois",
            "code que vous voyez",
            "lettres que vous voyez",
            "recaptcha",
            "compléter le puzzle",
            "anti-robot",
            "pas un robot",
            "anti-spam",
            "antispam",
            "contre robots",
            "pas une machine",
            "envois automatiques",
            "envois automatisés",
            "code affiché",
            "caractères affichés",
            "mot affiché",
            "sélectionner images",
            "résoudre opération",
            "êtes humain",
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the fields and the known products of captchas, and those where the replay stopped."""
    for captcha in captchas(parcours):
        yield sure_or_asked(
            captcha.lieu,
            captcha.libelle,
            sure=captcha.certaine,
            question="La personne doit-elle réussir une épreuve pour passer ?",
        )
