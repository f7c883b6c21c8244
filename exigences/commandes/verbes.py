"""The command `aide`: tells the verbs of a procedure, with examples."""

from difflib import get_close_matches
from typing import TYPE_CHECKING, Annotated

import typer

from exigences.commandes.options import show
from exigences.model.erreur import ExigencesError

if TYPE_CHECKING:  # the model is loaded when it is told
    from exigences.loading.verbes import FicheVerbe


def aide(
    verbe: Annotated[
        str | None, typer.Argument(help="Verbe d'une étape : cliquer, remplir…")
    ] = None,
) -> None:
    """Tell the verbs, or one of them."""
    from exigences.loading.verbes import load_verbes

    fiches = load_verbes()
    if verbe is None:
        show("Une étape a une seule clé, son verbe :\n")
        for fiche in fiches.values():
            show(f"  {fiche.verbe:<14} {fiche.titre}")
        show("\n« exigences aide VERBE » en explique un, avec des exemples.")
        return
    if verbe not in fiches:
        near = get_close_matches(verbe.lower(), fiches, n=1)
        maybe = f" Vouliez-vous dire « {near[0]} » ?" if near else ""
        raise ExigencesError(
            f"« {verbe} » n'est pas un verbe.{maybe} « exigences aide » les montre tous."
        )
    _tell(fiches[verbe])


def _tell(fiche: "FicheVerbe") -> None:
    from exigences.commandes.fiches import bold, wrapped

    show(f"{bold(fiche.verbe)}  {fiche.titre}\n")
    show(wrapped(fiche.dit))
    for exemple in fiche.exemples:
        show(f"\n{wrapped(exemple.dit)}")
        for line in exemple.etapes.splitlines():
            show(f"  {line}")
    if fiche.attention:
        show(f"\n{wrapped(f'Attention : {fiche.attention}')}")
    if fiche.cles:
        show("\nSes clés :")
    for cle in fiche.cles:
        must = ", obligatoire" if cle.obligatoire else ""
        show(wrapped(f"  {cle.nom} ({cle.sorte}{must}) : {cle.dit}"))


def register(app: typer.Typer) -> None:
    """Give the program this command."""
    app.command(help="Explique les verbes d'une démarche, avec des exemples.")(aide)
