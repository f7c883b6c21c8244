"""No way to an account: one must have one, and nothing opens it or says who gives it."""

from collections.abc import Iterator

from exigences.catalogue.absences import missing, screens_seen
from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import DEFENSEUR_2022, MAZET
from exigences.facts.demandes.objet import (
    answers_what_was_asked,
    gives_up_an_account,
    is_about_access,
    settles_a_mailbox,
)
from exigences.facts.page.lecture import label_of
from exigences.facts.page.liens import helpful
from exigences.facts.voies.comptes import account_passwords, leads_to_an_account
from exigences.model.catalogue.exigence import (
    Categorie,
    Competence,
    Effort,
    Exigence,
    Mode,
    Observation,
    Preuve,
)
from exigences.model.facts.facts import Contact, ParcoursFacts, TypeContact
from exigences.mots import notion
from exigences.mots.flair import flair

_MAY_TELL = notion("lien-qui-peut-dire-qui-donne-un-compte")
_TO_ASK = frozenset({TypeContact.TELEPHONE, TypeContact.ADRESSE, TypeContact.COURRIEL})
_HOLD_ONE = (is_about_access, settles_a_mailbox, answers_what_was_asked)
_HOLDERS = "Qui vient sans compte sait-il à qui en demander un ?"


def _signs_in(parcours: ParcoursFacts) -> bool:
    if gives_up_an_account(parcours.procedure):
        return False
    return parcours.deja_identifie or next(account_passwords(parcours), None) is not None


@detector(
    Exigence(
        id="compte-sans-chemin",
        categorie=Categorie.IDENTITE,
        titre="Compte sans chemin",
        demande="Savoir à qui demander un compte : rien n'en ouvre, ni ne dit qui en donne.",
        instruction=(
            "Il te faut un compte, et aucune page ne dit comment en avoir un : demande-le avant."
        ),
        pourquoi=(
            "Qui n'a pas de compte lit « Identifiant », « Mot de passe », et s'arrête là, sans "
            "savoir si le service est pour lui ni à qui parler."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.SUBSTANTIELLE,
        references=(
            MAZET,
            DEFENSEUR_2022,
        ),
        effort=Effort.TEXTE,
        remediation=(
            "Écrire sous le formulaire qui donne un compte, et où le demander ; ou permettre d'en "
            "ouvrir un."
        ),
        limites=(
            "Un mot sur un écran vu jusqu'à la connexion, ou sur une page liée, suffit : il n'est "
            "pas essayé. Une adresse ou un numéro, qui ne dit rien du compte, en fait une "
            "question. Un identifiant qui est un numéro (carte, matricule) est tenu pour remis "
            "avec elle."
        ),
        absence=True,
        observation=Observation.AVANT_OBSTACLE,
    ),
    applies=_signs_in,
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Look, on what is read without an account, for what opens one or says who gives it.

    Whoever comes to change what opens the account, to set up a mailbox or to go on with what was
    begun there has one: a question.
    """
    champ = next(account_passwords(parcours), None)
    if champ is None:
        return
    before = parcours.pages[: champ.lieu.page + 1]
    around = tuple(voisine.page for voisine in parcours.voisines)
    if any(map(leads_to_an_account, (*before, *around))):
        return
    said = (
        f"« {label_of(champ)} » : rien n'ouvre un compte ni ne dit qui en donne, sur "
        f"{screens_seen(parcours)}"
    )
    if any(holds(parcours.procedure) for holds in _HOLD_ONE):
        yield sure_or_asked(champ.lieu, said, sure=False, question=_HOLDERS)
    elif contact := _someone(parcours, champ.lieu.page):
        question = f"Sait-on que c'est à « {contact.valeur} » qu'un compte se demande ?"
        yield sure_or_asked(champ.lieu, said, sure=False, question=question)
    else:
        question = "La page « {page} » dit-elle comment avoir un compte ?"
        yield from missing(
            parcours, said, _MAY_TELL, question, champ.lieu, near=flair("compte-sans-chemin")
        )


def _someone(parcours: ParcoursFacts, last: int) -> Contact | None:
    """Who could be asked, on what is read without an account."""
    after = range(last + 1, len(parcours.pages))
    pages = (page for page in helpful(parcours) if page.indice not in after)
    return next((c for page in pages for c in page.contacts if c.type in _TO_ASK), None)
