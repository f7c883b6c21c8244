"""The command `auditer`: options, files, exit codes, nothing else."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from exigences.commandes.arret import stoppable
from exigences.commandes.depuis_adresse import Promenade, from_address
from exigences.commandes.limites import (
    Config,
    Formats,
    Interdire,
    Reference,
    SansBloquer,
    ScoreMax,
)
from exigences.commandes.mise_au_point import follow_file
from exigences.commandes.options import (
    BROKEN,
    Branche,
    Compte,
    Contact,
    Demo,
    Grille,
    HorsLigne,
    Minutes,
    Morceau,
    Moteur,
    Silencieux,
    Ton,
    Verbeux,
    grid_asked,
    part_of,
    say,
    tone_of,
)
from exigences.commandes.sorties import Sorties, outputs_of
from exigences.model.choix import TEMOIN, MoteurChoisi, Part, is_address
from exigences.model.erreur import ExigencesError

if TYPE_CHECKING:  # what replays or judges is loaded when it does
    from exigences.chaine.audit import AuditOptions
    from exigences.commandes.console import Progress
    from exigences.commandes.regles import Regles
    from exigences.model.rapport.rapport import Rapport

Sortie = Annotated[
    Path | None,
    typer.Option(
        "--sortie",
        "-o",
        help="Dossier du rapport (par défaut, un nouveau dans rapports/) ; avec -, le format "
        "demandé va sur la sortie standard.",
    ),
]


def auditer(
    demarche: Annotated[
        str | None,
        typer.Argument(
            help="Fichier YAML de la démarche, un nom que montre « exigences procedures », ou "
            "l'adresse de sa première page ; sans cela, toutes celles des réglages.",
        ),
    ] = None,
    scenario: Annotated[
        list[str] | None,
        typer.Option(
            "--scenario",
            "-s",
            help="À la place de qui : un nom que montre « exigences scenarios », un fichier YAML, "
            "un dossier de fichiers, ou « tous » ; répétable, le premier sert de référence "
            f"(ceux des réglages si rien n'est dit, ou {TEMOIN}).",
        ),
    ] = None,
    sortie: Sortie = None,
    moteur: Moteur = MoteurChoisi.PLAYWRIGHT,
    grille: Grille = "",
    score_max: ScoreMax = None,
    interdire: Interdire = None,
    config: Config = None,
    sans_bloquer: SansBloquer = False,
    reference: Reference = None,
    format_: Formats = None,
    envoyer: Annotated[
        bool,
        typer.Option("--envoyer", help="Faire aussi l'envoi final, sur une plateforme de test."),
    ] = False,
    etat_de_session: Annotated[
        Path | None,
        typer.Option(
            "--etat-de-session",
            help="Commencer déjà identifié, avec ce fichier (celui de --garder-etat, ou de "
            "Playwright) ; l'identification n'est alors pas testée.",
        ),
    ] = None,
    garder_etat: Annotated[
        Path | None,
        typer.Option(
            "--garder-etat",
            help="Garder dans ce fichier, hors du rapport, de quoi recommencer déjà identifié ; "
            "chiffré si EXIGENCES_CLE_ETAT donne une clé.",
        ),
    ] = None,
    demo: Demo = False,
    attente: Annotated[
        float,
        typer.Option(
            "--attente",
            min=1,
            max=120,
            help="Attente d'un élément, en secondes ; une page a le double.",
        ),
    ] = 15,
    hors_ligne: HorsLigne = False,
    contact: Contact = "",
    sans_alentours: Annotated[
        bool,
        typer.Option(
            "--sans-alentours",
            help="Ne pas lire les pages d'aide, de contact, de tarifs… que les écrans lient.",
        ),
    ] = False,
    parallele: Annotated[
        int | None,
        typer.Option(
            "--parallele",
            min=1,
            help="Rejeux de plusieurs personnes faits à la fois, si la démarche ne va sur aucun "
            "hôte public (par défaut, un par cœur).",
        ),
    ] = None,
    ouvrir_un_compte: Compte = False,
    branche: Branche = None,
    minutes: Minutes = 15,
    suivre: Annotated[
        bool,
        typer.Option(
            "--suivre",
            help="Attendre là où une étape échoue, navigateur ouvert, et reprendre d'ici quand le "
            "fichier est enregistré ; l'audit vient ensuite, d'une traite.",
        ),
    ] = False,
    part: Morceau = None,
    silencieux: Silencieux = False,
    verbeux: Verbeux = False,
) -> None:
    """Audit a procedure, or each of the settings."""
    from exigences.chaine.audit import AuditOptions
    from exigences.commandes.console import Progress
    from exigences.commandes.regles import rules_of

    ton = tone_of(silencieux=silencieux, verbeux=verbeux)
    sorties = outputs_of(format_, sortie)
    regles = rules_of(config, score_max, interdire, bloquer=not sans_bloquer, reference=reference)
    demarches = regles.demarches if demarche is None else (demarche,)
    if not demarches:
        raise ExigencesError(
            "Aucune démarche à auditer : donnez son fichier YAML, ou un nom que montre « exigences "
            "procedures » ; ou écrivez « demarches » dans exigences.toml."
        )
    if branche and not any(map(is_address, demarches)):
        raise ExigencesError("--branche va avec une adresse : une démarche écrite dit ses choix.")
    alone = {
        "--reference": reference is not None,
        "--garder-etat": garder_etat is not None,
        "--suivre": suivre,
        "--sortie -": sorties.ecran,
    }
    _check_alone(demarches, [option for option, given in alone.items() if given])
    mine = _share(demarches, part_of(part))
    if not mine:
        say(f"Aucune démarche dans la part {part} : il n'y en a que {len(demarches)}.")
        return
    if regles.reference is not None and not is_address(demarches[0]):
        _check_reference(demarches[0], regles.reference)
    asked = AuditOptions(
        procedure=demarches[0],
        scenarios=tuple(scenario or regles.scenarios or (TEMOIN,)),
        sortie=None if sorties.ecran else sortie,
        moteur=moteur,
        grille=grid_asked(grille, moteur),
        envoyer=envoyer,
        etat_de_session=etat_de_session,
        garder_etat=garder_etat,
        demo=demo,
        hors_ligne=hors_ligne,
        contact=contact,
        alentours=not sans_alentours,
        attente_s=attente,
        parallele=parallele or 0,
    )
    promenade = Promenade(
        ouvrir_un_compte=ouvrir_un_compte, branches=tuple(branche or ()), minutes=minutes
    )
    with stoppable() as arret:
        if is_address(asked.procedure) and len(demarches) == 1:
            asked = from_address(asked, arret, Progress(ton), promenade)
        if suivre:
            follow_file(asked, arret, Progress(ton, "Mise au point"))
        if len(demarches) == 1:
            code = _audit_one(asked, regles, sorties, arret, Progress(ton))
        else:
            places = _folders(demarches, mine, asked.sortie)
            code = _audit_each(asked, places, regles, sorties, arret, ton, promenade)
    if code:
        raise typer.Exit(code)


def _share(demarches: Sequence[str], part: Part) -> tuple[str, ...]:
    """Those that are audited here; all of them where no part is asked for."""
    if part.parts == 1:
        return tuple(demarches)
    from exigences.campagne.parts import share_of

    return share_of(demarches, part)


def _folders(
    demarches: Sequence[str], mine: Sequence[str], sortie: Path | None
) -> tuple[tuple[str, Path | None], ...]:
    """Those that are audited here, each with the folder that it has where all of them are."""
    from exigences.chaine.dossier import folders_of

    return tuple(place for place in folders_of(demarches, sortie) if place[0] in mine)


def _check_alone(demarches: Sequence[str], options: Sequence[str]) -> None:
    """Refuse options that are for one procedure, where several are to be audited."""
    if options and len(demarches) > 1:
        raise ExigencesError(
            f"{options[0]} ne vaut que pour une démarche, et les réglages en nomment "
            f"{len(demarches)} : nommez celle qu'il faut auditer."
        )


def _check_reference(demarche: str, reference: "Rapport") -> None:
    """Refuse the report of another procedure before anything is replayed."""
    from exigences.comparaison.barriere import check_reference
    from exigences.loading.bibliotheque import open_procedure

    asked = open_procedure(demarche).procedure
    check_reference(asked.nom, asked.organisme, reference)


def _audit_one(
    asked: "AuditOptions",
    regles: "Regles",
    sorties: Sorties,
    arret: Callable[[], bool],
    followed: "Progress",
) -> int:
    from exigences.chaine.audit import audit
    from exigences.chaine.conseil import advice_after
    from exigences.commandes.bilan import conclude

    with followed as progress:
        done = audit(asked, progress, arret)
    code = conclude(done, regles, sorties)
    if code == BROKEN and (advice := advice_after(done.dossier)):
        say(f"{advice}\n« --suivre » attend à cette étape que le fichier soit corrigé.")
    return code


def _audit_each(
    asked: "AuditOptions",
    places: Sequence[tuple[str, Path | None]],
    regles: "Regles",
    sorties: Sorties,
    arret: Callable[[], bool],
    ton: Ton,
    promenade: Promenade,
) -> int:
    """Audit procedures one after the other: one that breaks does not keep the others from it."""
    from dataclasses import replace

    from exigences.commandes.console import Progress

    codes: list[int] = []
    for rank, (demarche, folder) in enumerate(places, 1):
        if arret():
            break
        titre = f"Démarche {rank} sur {len(places)} : {demarche}"
        one = replace(asked, procedure=demarche, sortie=folder)
        try:
            if is_address(demarche):
                one = from_address(one, arret, Progress(ton, titre), promenade)
            codes.append(_audit_one(one, regles, sorties, arret, Progress(ton, titre)))
        except ExigencesError as error:
            say(str(error))
            codes.append(BROKEN)
    if left := [demarche for demarche, _ in places[len(codes) :]]:
        say(f"Pas auditées, à cause de l'arrêt : {', '.join(left)}.")
        codes.append(BROKEN)
    return max(codes)


def register(app: typer.Typer) -> None:
    """Give the program this command."""
    app.command(help="Rejoue une démarche et écrit son rapport.")(auditer)
