"""Turns the text of a document into its model, or says all that is to mend, with the lines."""

from collections.abc import Callable

from pydantic import ValidationError

from exigences.loading.arbre import Noeud, Table, parse, to_data
from exigences.loading.ecriture import EN_YAML, Ecriture
from exigences.loading.erreur import Faute, LoadingError
from exigences.loading.messages import coerced, fault_at, fault_of, is_echo
from exigences.loading.reparation import mended
from exigences.loading.syntaxe import SyntaxFault
from exigences.loading.verification import Trouvailles
from exigences.model.document import Document


def load_strict[D: Document](
    text: str, fichier: str, modele: type[D], check: Callable[[D, Noeud], Trouvailles]
) -> tuple[D, Noeud]:
    """The document and its tree; `check` says what else has no sense; LoadingError says it all."""
    try:
        racine = parse(text)
    except SyntaxFault as fault:
        faute = Faute(fichier=fichier, ligne=fault.ligne, colonne=fault.colonne, texte=fault.texte)
        raise LoadingError([faute]) from fault
    return check_tree(racine, fichier, modele, check), racine


def check_tree[D: Document](
    racine: Noeud,
    fichier: str,
    modele: type[D],
    check: Callable[[D, Noeud], Trouvailles],
    ecriture: Ecriture = EN_YAML,
) -> D:
    """The document of a tree, whatever the language that it was written in; as above."""
    if not isinstance(racine, Table):
        texte = "ce document doit être fait de clés : commencez par « nom: … »."
        place = {"ligne": racine.ligne, "colonne": racine.colonne}
        raise LoadingError([Faute(fichier=fichier, **place, texte=texte)])
    fautes = list(coerced(modele, racine, fichier, ecriture))
    document: D | None = None
    try:
        document = modele.model_validate(to_data(racine))
    except ValidationError as error:
        details = (d for d in error.errors() if not is_echo(d, racine))
        fautes += [fault_of(d, racine, modele, fichier, ecriture) for d in details]
    told = {f.ligne for f in fautes}
    whole = (document, racine) if document is not None else mended(modele, racine)
    if whole is not None:
        found = [fault_at(racine, *one, fichier) for one in check(*whole)]
        fautes += [f for f in found if f.ligne not in told]
    if document is not None and not fautes:
        return document
    unique = dict.fromkeys(sorted(fautes, key=lambda f: (f.ligne or 0, f.colonne or 0)))
    raise LoadingError(unique)
