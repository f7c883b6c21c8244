"""Checks of sense on a procedure, before any browser."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import assert_never

from exigences.loading.adresses import fault_of_address, fault_of_domain, fault_of_start
from exigences.loading.arbre import Noeud
from exigences.loading.chemin import Chemin, locate, own_texts, step_paths
from exigences.loading.erreur import excerpt, suggestion
from exigences.loading.touches import fault_of_key
from exigences.loading.valeurs import known_names, names_in, secret_name
from exigences.model.procedure.etape import (
    Aller,
    Appuyer,
    Attendre,
    Cadre,
    Choisir,
    Cliquer,
    Cocher,
    DansLeCadre,
    Envoyer,
    Etape,
    Fourche,
    Franchir,
    Messagerie,
    Passage,
    Recharger,
    Remplir,
    Revenir,
    Si,
    Televerser,
    Verifier,
    verb_of,
)
from exigences.model.procedure.procedure import Procedure, step_at

type Trouvailles = Iterator[tuple[Chemin, str]]
"""Places in the document and what is wrong there."""

CLES_A_VALEUR = ("valeur", "option", "aller", "adresse")
"""Keys where `{{ … }}` is replaced."""


def check_procedure(procedure: Procedure, racine: Noeud, dossier: Path) -> Trouvailles:
    """What has no sense in a procedure whose files stand in `dossier`."""
    for key in ("nom", "organisme", "droit"):
        if not getattr(procedure, key):
            yield (key,), f"« {key} » est vide : écrivez-le."
    if start := fault_of_start(procedure.depart):
        yield ("depart",), start
    for i, domaine in enumerate(procedure.domaines):
        if fault := fault_of_domain(domaine, procedure.depart):
            yield ("domaines", i), fault
    for short, chemin, _ in step_paths(racine):
        for inner, sentence in _check_step(step_at(procedure, short), procedure, dossier):
            yield (*chemin, *inner), sentence
        yield from _check_templates(racine, chemin)


def _check_step(step: Etape, procedure: Procedure, dossier: Path) -> Trouvailles:
    match step:
        case Aller():
            key, fault = "adresse", fault_of_address(step.aller.adresse, procedure)
        case Televerser():
            key, fault = "fichier", _check_file(step.televerser.fichier, dossier)
        case Appuyer():
            key, fault = "touche", fault_of_key(step.appuyer.touche)
        case Franchir():
            key, fault = _check_passage(step.franchir, procedure)
        case Si(si=Fourche(alors=())):
            key, fault = "alors", "« alors » est vide : écrivez-y au moins une étape."
        case DansLeCadre(dans_le_cadre=Cadre(etapes=())):
            key, fault = "etapes", "« etapes » est vide : écrivez-y au moins une étape."
        case Si() | DansLeCadre() | Revenir() | Recharger() | Attendre() | Verifier():
            return
        case Cliquer() | Envoyer() | Remplir() | Choisir() | Cocher():
            return
        case _:
            assert_never(step)
    if fault:
        yield (verb_of(step) or "", key), fault


def _check_file(fichier: str, dossier: Path) -> str:
    name = excerpt(fichier)
    if not name:
        return "« fichier » est vide : écrivez le nom d'un fichier placé à côté de la procédure."
    try:
        path = (dossier / fichier).resolve()
        if Path(fichier).is_absolute() or not path.is_relative_to(dossier.resolve()):
            return f"le fichier « {name} » est hors du dossier de la procédure : copiez-le dedans."
        if not path.is_file():
            return (
                f"le fichier « {name} » n'existe pas : "
                "placez-le à côté de la procédure, ou corrigez son nom."
            )
    except (OSError, ValueError, RuntimeError):
        return f"« {name} » n'est pas un nom de fichier : corrigez-le."
    return ""


def _check_passage(passage: Passage, procedure: Procedure) -> tuple[str, str]:
    """The key that is wrong and what is wrong with it; '' where nothing is."""
    declared = [
        k for k in ("valeur", "boite", "courrier", "motif") if getattr(passage, k) is not None
    ]
    if declared and not procedure.en_test:
        return declared[0], (
            f"« {declared[0]} » n'est permis que sur une plateforme de test : "
            "retirez-le, ou déclarez « plateforme: test » si c'en est une."
        )
    if passage.valeur is not None and passage.boite is not None:
        return "boite", "« valeur » et « boite » ne vont pas ensemble : gardez l'une des deux."
    if passage.courrier is not None and (passage.valeur or passage.boite):
        return "courrier", "« courrier » va seul, sans « valeur » ni « boite » : gardez-en un."
    if passage.courrier is not None and (fault := _fault_of_mailbox(passage.courrier, procedure)):
        return "courrier", fault
    if passage.boite is not None and (fault := fault_of_address(passage.boite, procedure)):
        return "boite", fault
    return "motif", _fault_of_pattern(passage)


def _fault_of_mailbox(courrier: Messagerie, procedure: Procedure) -> str:
    """Why a mailbox must not be opened; '' where it may."""
    if courrier.dossier is not None:
        path = Path(courrier.dossier)
        inside = not path.is_absolute() and ".." not in path.parts
        return "" if inside else "« dossier » est à côté de la procédure : écrivez son seul nom."
    address = courrier.mailpit or f"https://{courrier.imap}/"
    return fault_of_address(address, procedure)


def _fault_of_pattern(passage: Passage) -> str:
    if passage.motif is None:
        return ""
    if passage.boite is None and passage.courrier is None:
        return (
            "« motif » cherche un code dans une page : ajoutez « boite », son adresse, ou "
            "« courrier »."
        )
    try:
        re.compile(passage.motif)
    except (re.error, OverflowError, RecursionError):
        return "« motif » n'est pas une expression rationnelle correcte : corrigez-la."
    return ""


def _check_templates(racine: Noeud, chemin: Chemin) -> Trouvailles:
    for place, text in own_texts(locate(racine, chemin).noeud, chemin):
        names = names_in(text)
        if names and place[-1] not in CLES_A_VALEUR:
            yield (
                place,
                "« {{ … }} » n'est compris que dans valeur, option et adresse : retirez-le d'ici.",
            )
            continue
        for name in names:
            if secret_name(name) is None and name not in known_names():
                yield place, _unknown_name(name)
        if text.count("{{") != len(names):
            yield place, "une double accolade n'est pas refermée : écrivez « {{ nom }} »."


def _unknown_name(name: str) -> str:
    if name.startswith("secret."):
        return (
            f"« {excerpt(name)} » n'est pas un nom de secret : "
            "écrivez secret. puis des capitales, comme secret.MOT_DE_PASSE."
        )
    return f"« {excerpt(name)} » n'existe pas : {suggestion(name, known_names())}"
