"""Five people in the sample report: one in each state, and one judged on another's replay."""

from exigences.model.rapport.sosies import (
    CaseMatrice,
    EmpechementRapport,
    EtatSosie,
    LigneMatrice,
    SosieRapport,
)

SMS = "un code par SMS, et cette personne n'a pas de téléphone mobile"
ECRANS_EXEMPLE = 10


def _sosie(scenario: str, nom: str, phrase: str, **autres: object) -> SosieRapport:
    defaut = {
        "sosie": "Camille Martin",
        "description": "Une personne imaginaire, décrite en une phrase | ou deux.",
        "conditions": (),
        "rejoue": False,
        "rejeu": "poste-fixe",
        "fin": "Le robot s'est arrêté à l'écran 10, avant l'envoi, comme prévu.",
        "etat": EtatSosie.PASSE,
        "ecran": None,
        "empechements": (),
    }
    return SosieRapport.model_validate(
        defaut | {"scenario": scenario, "nom": nom, "phrase": phrase} | autres
    )


def sosies_exemple() -> tuple[SosieRapport, ...]:
    """The people, the reference first."""
    return (
        _sosie("poste-fixe", "Poste fixe", "va jusqu'au bout", rejoue=True, prenom="Camille"),
        _sosie(
            "sans-mobile",
            "Sans téléphone mobile",
            f"s'arrête à l'écran 3 : {SMS}",
            prenom="Odile",
            etat=EtatSosie.BLOQUE,
            ecran=3,
            empechements=(
                EmpechementRapport(
                    exigence="telephone-mobile", ecran=3, etat=EtatSosie.BLOQUE, phrase=SMS
                ),
            ),
        ),
        _sosie(
            "lecture-difficile",
            "Lecture difficile",
            "va jusqu'au bout, mais a de la peine aux écrans 1 et 2",
            prenom="Karim",
            etat=EtatSosie.GENE,
            empechements=(
                EmpechementRapport(
                    exigence="lisibilite",
                    ecran=1,
                    etat=EtatSosie.GENE,
                    phrase="un texte difficile, et cette personne lit avec difficulté",
                    autre_moyen="l'aide d'un aidant",
                ),
                EmpechementRapport(
                    exigence="volume-a-lire",
                    ecran=2,
                    etat=EtatSosie.GENE,
                    phrase="beaucoup de texte, et cette personne lit avec difficulté",
                    a_verifier=True,
                    question="Faut-il tout lire ?",
                ),
            ),
        ),
        _sosie(
            "telephone",
            "Téléphone",
            "rien ne l'arrête dans ce qui a été vu",
            rejoue=True,
            rejeu="telephone",
            conditions=("un écran de 360 px", "un écran tactile"),
            fin="Le navigateur a été perdu à l'écran 4.",
        ),
    )


def matrice_exemple() -> tuple[LigneMatrice, ...]:
    """The screens of the sample, for these people."""
    return tuple(
        LigneMatrice(ecran=n, cases=tuple(_case(s, n) for s in sosies_exemple()))
        for n in range(1, ECRANS_EXEMPLE + 1)
    )


def _case(sosie: SosieRapport, ecran: int) -> CaseMatrice:
    here = [e for e in sosie.empechements if e.ecran == ecran]
    unseen = ecran > (sosie.ecran or (4 if sosie.scenario == "telephone" else ECRANS_EXEMPLE))
    etat = EtatSosie.NON_VU if unseen else here[0].etat if here else EtatSosie.PASSE
    return CaseMatrice(
        scenario=sosie.scenario, etat=etat, quoi=here[0].phrase if here and not unseen else ""
    )
