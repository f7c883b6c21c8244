"""What the service says to who makes a mistake, screen by screen, in words."""

from collections.abc import Iterator, Mapping, Sequence
from typing import assert_never

from exigences.model.facts.facts import ParcoursFacts
from exigences.model.facts.provocation import LienMessage, ProvocationFacts
from exigences.model.parcours.parcours import Abstention, Parcours
from exigences.model.procedure.procedure import GenreProvocation
from exigences.model.rapport.rapport import CaptureRapport, ProvocationRapport
from exigences.rapport.captures import image_of
from exigences.rapport.langue import accorde, combien, enumere
from exigences.rapport.plan import Plan

NAVIGATEUR = LienMessage.NAVIGATEUR
MESSAGES_MAX = 20
"""How many messages of one mistake are printed."""
_GENRES = {
    GenreProvocation.ENVOI_VIDE: "Envoyer le formulaire sans rien y écrire",
    GenreProvocation.RETOUR: "Revenir en arrière, puis en avant",
    GenreProvocation.RECHARGEMENT: "Recharger la page",
    GenreProvocation.REPRISE: "Partir avant l'envoi, puis revenir au début",
    GenreProvocation.ECRITURE: "Écrire autrement",
    GenreProvocation.FAUTE: "Se tromper en écrivant",
}
_RAISONS = {
    Abstention.ENVOI: "ce bouton envoie la demande pour de bon.",
    Abstention.PAGE_ENVOYEE: "cette page répond à un formulaire, qui partirait une seconde fois.",
    Abstention.PAGE_DE_SCRIPT: "un script a dessiné cette étape : la recharger la perdrait.",
    Abstention.CADRE: "une partie se remplit dans un cadre.",
    Abstention.OBSTACLE: "un captcha ou un code s'y remplit, qui peut ne servir qu'une fois.",
    Abstention.SANS_BOUTON: "le geste qui suit n'est pas, ici, d'envoyer ces réponses.",
    Abstention.BOUTON_INACTIF: "le bouton reste inactif tant que rien n'est rempli.",
    Abstention.AUTRE_ONGLET: "le formulaire ouvre un autre onglet.",
    Abstention.DEJA_REMPLI: "des réponses y sont déjà écrites.",
    Abstention.RIEN_A_PERDRE: "rien n'y est écrit qu'un navigateur puisse garder.",
    Abstention.SANS_PASSE: "aucune page ne vient avant, ou le retour n'a pas ramené ici.",
}
_LEAVES = (GenreProvocation.RETOUR, GenreProvocation.RECHARGEMENT)
_REFUSED = ("n'est pas accepté", "ne sont pas acceptés")
_CUT = ("n'est pas gardé tel quel", "ne sont pas gardés tels quels")
_GONE = " ; le formulaire est parti ainsi, sur cette plateforme de test"
_RENAMED = "les champs ont changé de nom : à une personne de voir si les réponses y sont encore."
_SPOILT = (
    "essayé, mais la page n'est pas revenue comme avant ; le robot a refait les étapes qui y "
    "mènent, et n'en dit rien."
)


def build_mistakes(
    faits: ParcoursFacts, plan: Plan
) -> Mapping[int, tuple[ProvocationRapport, ...]]:
    """What was tried on each screen, by its number; what comes to the same is told once."""
    tried: dict[int, list[ProvocationFacts]] = {}
    for provocation in faits.provocations:
        numero = plan.numero(provocation.page)
        if numero is not None:
            tried.setdefault(numero, []).append(provocation)
    return {
        numero: tuple(dict.fromkeys(map(_told, _worth_telling(trials))))
        for numero, trials in tried.items()
    }


def _worth_telling(trials: Sequence[ProvocationFacts]) -> Iterator[ProvocationFacts]:
    """What was tried on a screen, but for what a later trial there tells better.

    A screen is left once with a first answer, then with all of them: the fullest tells what is
    lost; what was not tried once, and was later, was tried. What sent something is always told.
    """
    known = {one.genre for one in trials if one.abstention is None}
    fullest = {genre: max(map(_answers, _of(trials, genre)), default=0) for genre in _LEAVES}
    for one in trials:
        if one.abstention is None:
            better = _answers(one) < fullest.get(one.genre, 0)
        else:
            better = one.genre in known
            known.add(one.genre)
        if one.partie or not better:
            yield one


def _of(trials: Sequence[ProvocationFacts], genre: GenreProvocation) -> Iterator[ProvocationFacts]:
    return (one for one in trials if one.genre is genre and one.abstention is None)


def _answers(provocation: ProvocationFacts) -> int:
    """How many answers were there before the page was left."""
    return len(provocation.perdus) + len(provocation.gardes)


def mistake_captures(
    parcours: Parcours, faits: ParcoursFacts
) -> Iterator[tuple[str, CaptureRapport]]:
    """The pictures of the states that a form sent empty gave, by name."""
    for provocation in faits.provocations:
        name = _capture_name(provocation)
        if name is not None and provocation.etat is not None:
            capture = parcours.etats[provocation.etat].capture
            if capture is not None:
                yield name, image_of(capture)


def _capture_name(provocation: ProvocationFacts) -> str | None:
    sent = provocation.genre is GenreProvocation.ENVOI_VIDE or bool(provocation.mal_ecrites)
    seen = sent and provocation.faite and not provocation.avance
    return f"erreur-{provocation.etat}" if seen else None


def _told(provocation: ProvocationFacts) -> ProvocationRapport:
    said = () if provocation.abstention is Abstention.REFAIT else provocation.messages
    messages = dict.fromkeys(m.texte for m in said if m.lien is not NAVIGATEUR)
    browser = dict.fromkeys(m.texte for m in said if m.lien is NAVIGATEUR)
    return ProvocationRapport(
        genre=provocation.genre,
        phrase=f"{_GENRES[provocation.genre]} : {_outcome(provocation)}",
        faite=provocation.faite,
        messages=tuple(messages)[:MESSAGES_MAX],
        navigateur=tuple(browser)[:MESSAGES_MAX],
        capture=_capture_name(provocation),
    )


def _outcome(provocation: ProvocationFacts) -> str:
    if provocation.abstention is Abstention.REFAIT:
        return f"{_SPOILT[:-1]}{_GONE}." if provocation.partie else _SPOILT
    if provocation.abstention is not None:
        return f"pas essayé, car {_RAISONS[provocation.abstention]}"
    match provocation.genre:
        case GenreProvocation.ENVOI_VIDE:
            return _answer(provocation)
        case GenreProvocation.RETOUR | GenreProvocation.RECHARGEMENT:
            return _left(provocation)
        case GenreProvocation.REPRISE:
            return _come_back(provocation)
        case GenreProvocation.ECRITURE | GenreProvocation.FAUTE:
            return _rewritten(provocation)
        case _:
            assert_never(provocation.genre)


def _answer(provocation: ProvocationFacts) -> str:
    if provocation.avance and provocation.definitif:
        return "le service l'accepte : une demande vide est partie, sur cette plateforme de test."
    if provocation.avance:
        return "le service l'accepte et passe à la suite."
    if any(m.lien is not NAVIGATEUR for m in provocation.messages):
        return "le service dit ce qui suit."
    if provocation.messages:
        return "le service ne dit rien avec ses mots ; le navigateur, lui, parle."
    return "le service ne dit rien."


def _rewritten(provocation: ProvocationFacts) -> str:
    gone = _GONE if provocation.partie else ""
    wrong = provocation.mal_ecrites
    refused = [e.dite for e in wrong if e.refusee]
    cut = [e.dite for e in wrong if not e.refusee]
    told = [f"{enumere(refused)} {accorde(len(refused), *_REFUSED)}"] * bool(refused)
    told += [f"{enumere(cut)} {accorde(len(cut), *_CUT)}"] * bool(cut)
    if told:
        return f"{', et '.join(told)}{gone}."
    tried = [e.dite for e in provocation.ecritures]
    if not tried:
        return f"rien ne s'est vu{gone}."
    if provocation.avance:
        them = accorde(len(tried), "l'accepte", "les accepte")
        return f"{enumere(tried)}, le service {them}{gone}."
    if any(m.lien is not NAVIGATEUR for m in provocation.messages):
        return f"{enumere(tried)}, le service dit ce qui suit{gone}."
    if provocation.bouton is None:
        return f"{enumere(tried)}, rien n'est reproché tant que la suite n'est pas demandée{gone}."
    return f"{enumere(tried)}, rien n'est reproché{gone or " avant l'envoi"}."


def _come_back(provocation: ProvocationFacts) -> str:
    if provocation.avance:
        return "le service reprend là où la personne en était."
    if not (provocation.gardes or provocation.perdus):
        return "ni ces questions ni la suite ne sont plus là."
    return _left(provocation)


def _left(provocation: ProvocationFacts) -> str:
    lost, total = len(provocation.perdus), _answers(provocation)
    if not total:
        return _RENAMED
    if not lost:
        return "les réponses sont toujours là."
    verb = accorde(lost, "est perdue", "sont perdues")
    return f"{combien(lost, 'réponse')} sur {total} {verb}."
