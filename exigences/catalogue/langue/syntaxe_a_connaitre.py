"""Syntax to know: what is written in a field is set out by signs that one must learn."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import MAZET
from exigences.facts.langue.texte import Force, fold
from exigences.facts.page.lecture import Phrase, asked_on, phrases_of
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.champs import Champ
from exigences.model.facts.facts import PageFacts, ParcoursFacts
from exigences.mots import notion

_SYNTAX = notion("nomme-une-syntaxe")
_TOOLS = notion("met-en-forme")
_NEAR = 40
"""Elements around a field among which what is said of it stands."""
_QUESTION = "Peut-on écrire ici sans connaître cette syntaxe ?"


@detector(
    Exigence(
        id="syntaxe-a-connaitre",
        categorie=Categorie.LANGUE,
        titre="Syntaxe à connaître",
        demande="Connaître les signes qui mettent en forme ce que l'on écrit (Markdown, BBCode…).",
        instruction=(
            "Le texte passe par une syntaxe : une étoile ou un dièse tapés peuvent en changer "
            "l'allure. Écris des phrases simples."
        ),
        pourquoi=(
            "Ces signes viennent des métiers du logiciel. Qui ne les connaît pas voit son texte "
            "changer sans savoir pourquoi, ou n'ose pas écrire."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.INSTRUMENTALE,
        references=(MAZET,),
        effort=Effort.ECRAN,
        remediation="Dire qu'on peut écrire sans rien savoir ; offrir des boutons (gras, liste).",
        limites=(
            "Là où des boutons mettent en forme, rien n'est dit. Une syntaxe seulement offerte, "
            "ou dont le texte ne dit pas si elle s'impose, est une question ; celle que l'écran "
            "tait est manquée."
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find what is said of a syntax beside a long text to write, each sentence once."""
    seen: set[str] = set()
    for page in parcours.pages:
        texts = [champ for champ in asked_on(page) if champ.type == "textarea"]
        if not texts or _has_tools(page):
            continue
        for phrase in phrases_of(page):
            named = phrase.plie not in seen and _SYNTAX.search(phrase.plie)
            if named and any(_is_near(phrase, champ) for champ in texts):
                seen.add(phrase.plie)
                sure = phrase.force is Force.DEMANDE
                yield sure_or_asked(phrase.bloc.lieu, phrase.texte, sure=sure, question=_QUESTION)


def _has_tools(page: PageFacts) -> bool:
    """Whether controls set the text out: nothing has to be known."""
    buttons = (text for b in page.boutons for text in (b.texte, b.titre))
    return any(_TOOLS.search(fold(text)) for text in (*buttons, *(x.texte for x in page.liens)))


def _is_near(phrase: Phrase, champ: Champ) -> bool:
    lieu = phrase.bloc.lieu
    if lieu.cadre != champ.lieu.cadre:
        return False
    return phrase.bloc.champ == champ.lieu.selecteur or abs(lieu.ordre - champ.lieu.ordre) <= _NEAR
