"""The commands `auditer`, `analyser` and `rendre`: options, files, exit codes, nothing else."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from exigences.commandes.arret import stoppable
from exigences.commandes.options import (
    BROKEN,
    ECRAN,
    Contact,
    Demo,
    HorsLigne,
    RapportEcrit,
    Rejuge,
    Silencieux,
    Ton,
    Verbeux,
    one_of,
    say,
    tone_of,
)
from exigences.commandes.sorties import (
    FORMAT_AIDE,
    Sorties,
    check_place,
    completing,
    deliver,
    formats_of,
)
from exigences.model.choix import TEMOIN, MoteurChoisi
from exigences.model.erreur import ExigencesError
from exigences.rapport.formats import format_names

if TYPE_CHECKING:  # what replays or judges is loaded when it does
    from exigences.chaine.audit import AuditOptions
    from exigences.commandes.console import Progress
    from exigences.commandes.regles import Regles

ScoreMax = Annotated[
    float | None,
    typer.Option(
        "--score-max",
        min=0,
        max=100,
        help="Sortir avec 1 si le score passe ce nombre ; remplace celui des réglages.",
    ),
]
Interdire = Annotated[
    list[str] | None,
    typer.Option(
        "--interdire",
        help="Sortir avec 1 si cette exigence est constatée ; répétable, remplace celles des "
        "réglages.",
    ),
]
Config = Annotated[
    Path | None,
    typer.Option(
        "--config",
        help="Réglages à suivre ; sans cela, exigences.toml ou [tool.exigences] de pyproject.toml, "
        "dans ce dossier ou le plus proche au-dessus.",
    ),
]
SansBloquer = Annotated[
    bool,
    typer.Option("--sans-bloquer", help="Dire les limites dépassées sans sortir avec 1."),
]
Reference = Annotated[
    Path | None,
    typer.Option(
        "--reference",
        help="Rapport d'un audit précédent de cette démarche : seul ce qu'il n'avait pas bloque.",
    ),
]
Sortie = Annotated[
    Path | None,
    typer.Option(
        "--sortie",
        "-o",
        help="Dossier du rapport (par défaut, un nouveau dans rapports/) ; avec -, le format "
        "demandé va sur la sortie standard.",
    ),
]
_FORMATS = one_of(format_names())
Formats = Annotated[
    list[str] | None,
    typer.Option(
        "--format",
        "-f",
        help=f"Ce qui est écrit de plus, à côté du rapport : {_FORMATS} ; {FORMAT_AIDE}.",
        autocompletion=completing(format_names()),
    ),
]


def auditer(
    demarche: Annotated[
        str | None,
        typer.Argument(
            help="Fichier YAML de la démarche, ou un nom que montre « exigences procedures » ; "
            "sans cela, toutes celles des réglages.",
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
    moteur: Annotated[
        MoteurChoisi,
        typer.Option(
            "--moteur", help=f"Ce qui conduit le navigateur : {' ou '.join(MoteurChoisi)}."
        ),
    ] = MoteurChoisi.PLAYWRIGHT,
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
    silencieux: Silencieux = False,
    verbeux: Verbeux = False,
) -> None:
    """Audit a procedure, or each of the settings."""
    from exigences.chaine.audit import AuditOptions
    from exigences.commandes.console import Progress
    from exigences.commandes.regles import rules_of

    ton = tone_of(silencieux=silencieux, verbeux=verbeux)
    sorties = _outputs(format_, sortie)
    regles = rules_of(config, score_max, interdire, bloquer=not sans_bloquer, reference=reference)
    demarches = regles.demarches if demarche is None else (demarche,)
    if not demarches:
        raise ExigencesError(
            "Aucune démarche à auditer : donnez son fichier YAML, ou un nom que montre « exigences "
            "procedures » ; ou écrivez « demarches » dans exigences.toml."
        )
    alone = {
        "--reference": reference is not None,
        "--garder-etat": garder_etat is not None,
        "--sortie -": sorties.ecran,
    }
    _check_alone(demarches, [option for option, given in alone.items() if given])
    asked = AuditOptions(
        procedure=demarches[0],
        scenarios=tuple(scenario or regles.scenarios or (TEMOIN,)),
        sortie=None if sorties.ecran else sortie,
        moteur=moteur,
        envoyer=envoyer,
        etat_de_session=etat_de_session,
        garder_etat=garder_etat,
        demo=demo,
        hors_ligne=hors_ligne,
        contact=contact,
        alentours=not sans_alentours,
        attente_s=attente,
    )
    with stoppable() as arret:
        if len(demarches) == 1:
            code = _audit_one(asked, regles, sorties, arret, Progress(ton))
        else:
            code = _audit_each(asked, demarches, regles, sorties, arret, ton)
    if code:
        raise typer.Exit(code)


def _check_alone(demarches: Sequence[str], options: Sequence[str]) -> None:
    """Refuse options that are for one procedure, where several are to be audited."""
    if options and len(demarches) > 1:
        raise ExigencesError(
            f"{options[0]} ne vaut que pour une démarche, et les réglages en nomment "
            f"{len(demarches)} : nommez celle qu'il faut auditer."
        )


def _outputs(formats: list[str] | None, sortie: Path | None) -> Sorties:
    """What is written besides the report; a folder takes as many formats as are asked for."""
    asked = formats_of(formats, format_names())
    if sortie == ECRAN:
        check_place(asked, sortie)
    return Sorties(formats=asked, ecran=sortie == ECRAN)


def _audit_one(
    asked: "AuditOptions",
    regles: "Regles",
    sorties: Sorties,
    arret: Callable[[], bool],
    followed: "Progress",
) -> int:
    from exigences.chaine.audit import audit
    from exigences.commandes.bilan import conclude

    with followed as progress:
        done = audit(asked, progress, arret)
    return conclude(done, regles, sorties)


def _audit_each(
    asked: "AuditOptions",
    demarches: Sequence[str],
    regles: "Regles",
    sorties: Sorties,
    arret: Callable[[], bool],
    ton: Ton,
) -> int:
    """Audit procedures one after the other: one that breaks does not keep the others from it."""
    from dataclasses import replace

    from exigences.chaine.audit import folders_of
    from exigences.commandes.console import Progress

    codes: list[int] = []
    for rank, (demarche, folder) in enumerate(folders_of(demarches, asked.sortie), 1):
        if arret():
            break
        titre = f"Démarche {rank} sur {len(demarches)} : {demarche}"
        one = replace(asked, procedure=demarche, sortie=folder)
        try:
            codes.append(_audit_one(one, regles, sorties, arret, Progress(ton, titre)))
        except ExigencesError as error:
            say(str(error))
            codes.append(BROKEN)
    if left := demarches[len(codes) :]:
        say(f"Pas auditées, à cause de l'arrêt : {', '.join(left)}.")
        codes.append(BROKEN)
    return max(codes)


def analyser(
    rapport: RapportEcrit,
    sortie: Rejuge = None,
    score_max: ScoreMax = None,
    interdire: Interdire = None,
    config: Config = None,
    sans_bloquer: SansBloquer = False,
    reference: Reference = None,
    format_: Formats = None,
) -> None:
    """Judge a stored parcours again."""
    from exigences.chaine.analyse import analyse_folder
    from exigences.chaine.dossier import audit_folder
    from exigences.commandes.bilan import conclude
    from exigences.commandes.regles import rules_of

    sorties = _outputs(format_, sortie)
    regles = rules_of(config, score_max, interdire, bloquer=not sans_bloquer, reference=reference)
    done = analyse_folder(audit_folder(rapport), None if sorties.ecran else sortie)
    if code := conclude(done, regles, sorties):
        raise typer.Exit(code)


def rendre(
    rapport: RapportEcrit,
    format_: Annotated[
        list[str] | None,
        typer.Option(
            "--format",
            "-f",
            help=f"{_FORMATS} ; {FORMAT_AIDE} (html si rien n'est dit).",
            autocompletion=completing(format_names()),
        ),
    ] = None,
    sortie: Annotated[
        Path | None,
        typer.Option(
            "--sortie",
            "-o",
            help="Fichier à écrire, ou dossier de plusieurs formats (l'écran par défaut, ou -).",
        ),
    ] = None,
    score_max: ScoreMax = None,
    interdire: Interdire = None,
    config: Config = None,
    reference: Reference = None,
) -> None:
    """Render a report; settings, limits and a reference count for what says what blocks."""
    from exigences.chaine.dossier import read_report
    from exigences.chaine.rendus import render_each
    from exigences.rapport.rendu import is_gated

    formats = formats_of(format_ or ["html"], format_names())
    check_place(formats, sortie)
    read = read_report(rapport)
    if not any(map(is_gated, formats)):
        deliver(render_each(read, formats), sortie)
        return
    from exigences.commandes.regles import rules_of
    from exigences.comparaison.barriere import judge_release

    regles = rules_of(config, score_max, interdire, reference=reference)
    gate = judge_release(read, regles.reglages, regles.reference)
    deliver(render_each(read, formats, gate.tri), sortie)


def register(app: typer.Typer) -> None:
    """Give the program these commands."""
    app.command(help="Rejoue une démarche et écrit son rapport.")(auditer)
    app.command(help="Juge à nouveau un parcours enregistré, sans navigateur.")(analyser)
    app.command(help="Écrit un rapport dans un autre format.")(rendre)
