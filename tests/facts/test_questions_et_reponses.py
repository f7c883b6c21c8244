"""A question answered by yes or no is read as what both say together."""

import pytest

from exigences.facts.langue.questions import answer_of, is_denied, told_by_answer
from exigences.facts.langue.texte import Force, force_of

SAID = [
    (
        "Puis-je faire ma demande sur papier ?",
        "vous pouvez faire votre demande sur papier.",
        "vous ne pouvez pas faire votre demande sur papier.",
    ),
    (
        "Est-ce que je peux joindre mes photos ?",
        "vous pouvez joindre vos photos.",
        "vous ne pouvez pas joindre vos photos.",
    ),
    (
        "Pourrai-je reprendre ma saisie plus tard ?",
        "vous pourrez reprendre votre saisie plus tard.",
        "vous ne pourrez pas reprendre votre saisie plus tard.",
    ),
    (
        "Dois-je donner une adresse électronique ?",
        "vous devez donner une adresse electronique.",
        "vous n'avez pas a donner une adresse electronique.",
    ),
    (
        "Devrai-je me déplacer ?",
        "vous devrez vous deplacer.",
        "vous n'aurez pas a vous deplacer.",
    ),
    (
        "Vais-je recevoir un courriel ?",
        "vous allez recevoir un courriel.",
        "vous n'allez pas recevoir un courriel.",
    ),
    (
        "Ai-je besoin d’un compte ?",
        "vous avez besoin d'un compte.",
        "vous n'avez pas besoin d'un compte.",
    ),
    (
        "Aurai-je un accusé de réception ?",
        "vous aurez un accuse de reception.",
        "vous n'aurez pas d'accuse de reception.",
    ),
    (
        "Suis-je obligé de créer un compte ?",
        "vous etes oblige de creer un compte.",
        "vous n'etes pas oblige de creer un compte.",
    ),
    (
        "Serai-je prévenu par SMS ?",
        "vous serez prevenu par sms.",
        "vous ne serez pas prevenu par sms.",
    ),
    (
        "Recevrai-je une réponse ?",
        "vous recevrez une reponse.",
        "vous ne recevrez pas une reponse.",
    ),
    (
        "1. Faut-il créer un compte ?",
        "il faut creer un compte.",
        "il n'est pas necessaire de creer un compte.",
    ),
    (
        "Faut-il un scanner ?",
        "il faut un scanner.",
        "un scanner n'est pas necessaire.",
    ),
    (
        "Faudra-t-il apporter l'original ?",
        "il faudra apporter l'original.",
        "il ne sera pas necessaire d'apporter l'original.",
    ),
    (
        "Doit-on se déplacer ?",
        "on doit se deplacer.",
        "on n'a pas a se deplacer.",
    ),
    (
        "Les deux parents doivent-ils signer ?",
        "les deux parents doivent signer.",
        "les deux parents n'ont pas a signer.",
    ),
    (
        "Le demandeur devra-t-il venir ?",
        "le demandeur devra venir.",
        "le demandeur n'aura pas a venir.",
    ),
    (
        "Un proche peut-il faire la demande à ma place ?",
        "un proche peut faire la demande a votre place.",
        "un proche ne peut pas faire la demande a votre place.",
    ),
    (
        "Quelqu’un peut-il m’aider ?",
        "quelqu'un peut vous aider.",
        "quelqu'un ne peut pas vous aider.",
    ),
    (
        "Est-ce qu'il y a un guichet ?",
        "il y a un guichet.",
        "il n'y a pas de guichet.",
    ),
    (
        "Existe-t-il une aide sur place ?",
        "il existe une aide sur place.",
        "il n'existe pas d'aide sur place.",
    ),
    (
        "La démarche est-elle gratuite ?",
        "la demarche est gratuite.",
        "la demarche n'est pas gratuite.",
    ),
    ("Est-ce gratuit ?", "c'est gratuit.", "ce n'est pas gratuit."),
    (
        "Je n'ai pas d'ordinateur, puis-je venir à la mairie ?",
        "vous n'avez pas d'ordinateur, vous pouvez venir a la mairie.",
        "vous n'avez pas d'ordinateur, vous ne pouvez pas venir a la mairie.",
    ),
    (
        "Si je suis sous tutelle, mon tuteur doit-il signer ?",
        "si vous etes sous tutelle, votre tuteur doit signer.",
        "si vous etes sous tutelle, votre tuteur n'a pas a signer.",
    ),
    (
        "Une pièce m'est-elle demandée ?",
        "une piece vous est demandee.",
        "une piece ne vous est pas demandee.",
    ),
]


@pytest.mark.parametrize(("question", "yes", "no"), SAID, ids=[q for q, _, _ in SAID])
def test_it_says_what_the_answer_makes_of_it(question: str, yes: str, no: str) -> None:
    assert told_by_answer(question, "oui") == yes
    assert told_by_answer(question, "non") == no


@pytest.mark.parametrize(
    ("question", "no"),
    [
        ("Est-ce qu'on peut payer ?", "on ne peut pas payer."),
        ("Est-ce que les parents peuvent signer ?", "les parents ne peuvent pas signer."),
        ("Est-ce que je dois venir ?", "vous n'avez pas a venir."),
        ("Est-ce qu'il doit signer ?", "il n'a pas a signer."),
        ("Est-ce que les parents doivent signer ?", "les parents n'ont pas a signer."),
        ("Est-ce que je vais payer ?", "vous n'allez pas payer."),
        ("Est-ce que j'ai un délai ?", "vous n'avez pas de delai."),
        (
            "Est-ce que l'inscription à la cantine est payante ?",
            "l'inscription a la cantine n'est pas payante.",
        ),
        ("Est-ce que l'adresse est obligatoire ?", "l'adresse n'est pas obligatoire."),
        ("Est-ce que les élèves ont un casier ?", "les eleves n'ont pas de casier."),
        ("Est-ce que je suis assuré ?", "vous n'etes pas assure."),
        ("Est-ce que la demande est payante ?", "la demande n'est pas payante."),
        ("Est-ce que les photos sont jointes ?", "les photos ne sont pas jointes."),
        ("Est-ce que l'aide sera versée ?", "l'aide ne sera pas versee."),
        ("Est-ce qu'il faut un compte ?", "un compte n'est pas necessaire."),
        ("Est-ce qu'il existe un guichet ?", "il n'existe pas de guichet."),
        ("Un délai existe-t-il ?", "un delai n'existe pas."),
        ("Les agents auront-ils une réponse ?", "les agents n'auront pas de reponse."),
        ("Y aura-t-il un guichet ?", "il n'y aura pas de guichet."),
        ("Existent-ils encore ?", "ils n'existent pas encore."),
    ],
)
def test_each_verb_takes_its_no(question: str, no: str) -> None:
    assert told_by_answer(question, "non") == no


@pytest.mark.parametrize(
    "question",
    [
        "Comment puis-je payer ?",
        "Quelles pièces dois-je fournir ?",
        "À qui puis-je écrire ?",
        "Qu'est-ce que je dois fournir ?",
        "Avez-vous un compte ?",
        "Besoin d'aide ?",
        "Est-ce que pour accéder à la demande je dois créer un compte ?",
        "Est-ce que les personnes qui ont un compte doivent payer ?",
        "Puis-je faire ma demande sans compte ?",
    ],
)
def test_what_is_answered_otherwise_than_by_yes_or_no_says_nothing(question: str) -> None:
    assert told_by_answer(question, "oui") == ""


def test_what_one_need_not_do_is_left_aside() -> None:
    asked = told_by_answer("Faut-il créer un compte ?", "oui")
    spared = told_by_answer("Faut-il créer un compte ?", "non")
    assert (force_of(asked), force_of(spared)) == (Force.DEMANDE, Force.ECARTEE)


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("Oui, elle sert à vous répondre.", "oui"),
        ("Oui.", "oui"),
        ("Non !", "non"),
        ("Elle est demandée pour vous répondre.", "oui"),
        ("Ils sont nécessaires.", "oui"),
        ("C'est obligatoire.", "oui"),
        ("Elles sont indispensables.", "oui"),
        ("Il est exigé.", "oui"),
        ("Elle est requise.", "oui"),
        ("Elle est souhaitée.", ""),
        ("Non malheureusement.", "non"),
        ("Oui", ""),
        ("Oui je certifie l'exactitude", ""),
        ("Non, sauf pour les mineurs.", ""),
        ("Oui, mais uniquement si vous voulez suivre le dossier.", ""),
        ("Oui, si vous venez au guichet.", ""),
        ("Il est nécessaire d'en créer un.", ""),
        ("Nous répondons.", ""),
    ],
)
def test_an_answer_ends_or_goes_on_but_a_lone_word_is_a_box(said: str, answer: str) -> None:
    assert answer_of(said) == answer


def test_what_is_denied_is_so_of_the_whole_answer() -> None:
    assert is_denied("Puis-je venir ? Non.")
    assert not is_denied("Non, un proche peut le faire à votre place.")
    assert not is_denied("Puis-je venir ? Oui.")
