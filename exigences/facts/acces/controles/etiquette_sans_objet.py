"""A field whose label is a word of the interface, and not of the answer."""

from collections.abc import Iterator

from exigences.facts.acces.arbre import Arbre, Noeud
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.facts.acces.elements import fields, kind
from exigences.mots import notion
from exigences.mots.pliage import fold

_EMPTY, _KNOWN = notion("etiquette-sans-objet"), notion("nom-technique-d-une-reponse")
_WRITTEN = frozenset({"text", "email", "tel", "search", "url", "number"})


@controle(
    Regle(
        id="etiquette-sans-objet",
        titre="L'étiquette d'un champ ne dit pas ce qu'il faut y écrire.",
        remede="Nommer le champ par la réponse attendue : « Prénom », « Adresse électronique ».",
        question="Sait-on, à lire cette étiquette, ce qu'il faut écrire ?",
        impact="serious",
        rgaa=("11.2.1",),
        wcag=("2.4.6",),
        act=("cc0f0a",),
        applicabilite="Les champs d'une ligne, affichés et entendus, qui ont un nom.",
        echec=(
            "Ce nom entier est « menu », « champ », « texte », et le nom que le champ porte dans "
            "le code dit une autre réponse : un prénom, une adresse, un téléphone."
        ),
        limites="Là où le code ne dit rien de la réponse, c'est une question.",
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Read the name of each field, then what its code calls it."""
    for field in fields(arbre):
        if field.balise != "input" or kind(field) not in _WRITTEN:
            continue
        if name := fold(field.nom).strip(" .*!:>0123456789"):
            empty = _EMPTY.fullmatch(name)
            other = Avis.ECHEC if _says_another(field) else Avis.DOUTE
            yield Vu(field, other if empty else Avis.PASSE)


def _says_another(field: Noeud) -> bool:
    coded = (fold(field.attribut(name)) for name in ("name", "autocomplete", "id"))
    return any(_KNOWN.fullmatch(one) for one in coded)
