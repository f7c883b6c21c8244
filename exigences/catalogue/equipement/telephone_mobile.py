"""Mobile phone: the step cannot be passed without a number that receives SMS."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import INSEE_1953, MAZET
from exigences.facts.demandes.codes import Canal, codes_asked, may_choose_another_channel
from exigences.facts.demandes.mobiles import (
    is_a_landline,
    may_be_of_another,
    takes_a_landline,
    wants_a_mobile,
)
from exigences.facts.page.lecture import asked_fields, label_of, offered_on
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.champs import Champ, Nature
from exigences.model.facts.facts import PageFacts, ParcoursFacts

_LANDLINE = "Un numéro de téléphone fixe est-il accepté dans ce champ ?"
_OF_OTHERS = "Faut-il donner le numéro de mobile de quelqu'un d'autre ?"
_OTHERWISE = "Peut-on recevoir le code autrement que par SMS ?"


def _has_twin(page: PageFacts, champ: Champ) -> bool:
    """Whether a field for a landline stands in the same form, and neither must be filled."""
    beside = (c for c in offered_on(page) if c.formulaire == champ.formulaire)
    return not champ.obligatoire and any(
        takes_a_landline(other) for other in beside if other.nature is Nature.TELEPHONE
    )


@detector(
    Exigence(
        id="telephone-mobile",
        categorie=Categorie.EQUIPEMENT,
        titre="Téléphone mobile",
        demande="Avoir un téléphone mobile, pour en donner le numéro ou y lire un code.",
        instruction=(
            "Il te faut un numéro de téléphone mobile. Garde l'appareil près de toi : un SMS peut "
            "arriver."
        ),
        pourquoi=(
            "Qui n'a pas de mobile, a changé de numéro, partage son téléphone ou capte mal ne "
            "passe pas cette étape."
        ),
        mode=Mode.AVOIR,
        competence=Competence.INSTRUMENTALE,
        references=(
            MAZET,
            INSEE_1953,
        ),
        effort=Effort.SERVICE,
        remediation=(
            "Accepter un numéro fixe, rendre le champ facultatif, et envoyer les codes aussi par "
            "courriel ou par courrier."
        ),
        limites=(
            "Un champ de téléphone qui ne dit ni mobile ni fixe n'est qu'une question, même si le "
            "service n'accepte que les mobiles une fois la page envoyée ; de même "
            "le mobile qui peut être celui d'un autre."
        ),
        annonce=(
            "téléphone mobile",
            "téléphone portable",
            "numéro de mobile",
            "numéro de portable",
            "SMS",
            "votre portable",
            "votre mobile",
            "smartphone",
            "texto",
            "GSM",
            "code téléphone",
            "avoir mobile",
            "message texte",
            "numéro 06",
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the fields for a mobile number, and the codes that come by SMS alone."""
    taken = _landlines_written(parcours)
    for page, champ in asked_fields(parcours, Nature.TELEPHONE):
        if takes_a_landline(champ) or (page.ecran, champ.lieu.element) in taken:
            continue
        chosen = may_choose_another_channel(parcours, champ.lieu.page)
        other = may_be_of_another(page, champ)
        named = champ.certaine and wants_a_mobile(champ)
        yield sure_or_asked(
            champ.lieu,
            label_of(champ),
            sure=named and not (chosen or other or _has_twin(page, champ)),
            question=_OTHERWISE if chosen else _OF_OTHERS if other and named else _LANDLINE,
        )
    for code in codes_asked(parcours):
        if Canal.SMS in code.canaux:
            yield sure_or_asked(
                code.lieu,
                f"{code.libelle} : code par SMS",
                sure=code.certaine
                and code.canaux == (Canal.SMS,)
                and not may_choose_another_channel(parcours, code.lieu.page),
                question=_OTHERWISE,
            )


def _landlines_written(parcours: ParcoursFacts) -> frozenset[tuple[int, tuple[object, ...]]]:
    """The fields of each screen where the journey wrote a landline number, and went on."""
    return frozenset(
        (parcours.pages[told.page].ecran, ecriture.lieu.element)
        for told in parcours.provocations
        for ecriture in told.ecritures
        if is_a_landline(ecriture.texte)
    )
