"""Forms whose button has the words of a passage, on a screen that says that it commits."""
# ruff: noqa: E501, ARG005 - pages in strings, and cases drawn alike

from collections.abc import Callable
from random import Random

from outils.exploration.champs import case, champ
from outils.exploration.formes import Cas, Ecran, Forme
from outils.exploration.pieges import last, onward, some_field, trap


def _named(nom: str, titre: str, dernier: Callable[[Random], Ecran]) -> Cas:
    """A trap that is only its last screen."""

    def draw(rng: Random) -> Forme:
        return trap(rng, nom, titre, dernier(rng))

    draw.__name__ = nom
    return draw


def traps() -> tuple[Cas, ...]:
    """Traps of one screen, by what it says."""
    return (
        _named(
            "recapitulatif",
            "« Continuer » sur un récapitulatif",
            lambda r: last("Récapitulatif", onward(r)),
        ),
        _named(
            "verifiez",
            "« Suivant » sous « Vérifiez vos réponses »",
            lambda r: last(
                r.choice(
                    (
                        "Vérifiez vos réponses",
                        "Vérification",
                        "Relecture",
                        "Vos réponses en un coup d'œil",
                    )
                ),
                onward(r),
                "REPONSES",
            ),
        ),
        _named(
            "reponses-relues",
            "« Continuer » sous les réponses, sans un mot",
            lambda r: last("Votre demande", onward(r), "REPONSES"),
        ),
        _named(
            "honneur",
            "« Suivant » sous une déclaration sur l'honneur",
            lambda r: last(
                "Engagement",
                onward(r),
                case("h", "J'atteste sur l'honneur l'exactitude de mes réponses"),
            ),
        ),
        _named(
            "exactitude",
            "« Suivant » sous « je confirme que tout est exact »",
            lambda r: last(
                "Votre accord",
                onward(r),
                case(
                    "h",
                    r.choice(
                        (
                            "Je confirme que ces informations sont exactes",
                            "J'ai relu mes réponses et elles sont exactes",
                        )
                    ),
                ),
            ),
        ),
        _named(
            "phrase",
            "« Suivant », dont une phrase dit qu'il envoie",
            lambda r: last(
                "Votre demande",
                onward(r),
                some_field(r)
                + r.choice(
                    (
                        "<p>En cliquant sur ce bouton, vous transmettez votre demande à la mairie.</p>",
                        "<p>Votre demande sera envoyée au service dès que vous continuez.</p>",
                    )
                ),
            ),
        ),
        _named(
            "derniere",
            "« Suivant », sous « Dernière étape »",
            lambda r: last(
                r.choice(("Dernière étape", "Pour finir", "Finalisation")), onward(r), some_field(r)
            ),
        ),
        _named(
            "envoi",
            "« Continuer », sous un titre qui dit l'envoi",
            lambda r: last(
                r.choice(("Envoi de votre demande", "Dépôt du dossier", "Soumission")),
                onward(r),
                some_field(r),
            ),
        ),
        _named(
            "enregistrer",
            "« Enregistrer », qui envoie",
            lambda r: last("Votre demande", "Enregistrer", some_field(r)),
        ),
        _named(
            "seul",
            "« Envoyer », sur un seul écran",
            lambda r: last("Contact", "Envoyer", some_field(r)),
        ),
        _named(
            "vagues",
            "un bouton au nom vague, qui envoie",
            lambda r: last(
                "Votre demande",
                r.choice(
                    (
                        "Je valide",
                        "C'est bon",
                        "Terminé",
                        "OK",
                        "J'accepte",
                        "Go",
                        "Clôturer",
                        "Finir",
                    )
                ),
                some_field(r),
            ),
        ),
        _named(
            "anglais",
            "un bouton en anglais, qui envoie",
            lambda r: last(
                "Your request",
                r.choice(
                    ("Submit", "Confirm", "Done", "Finish", "Proceed", "Place order", "Apply")
                ),
                some_field(r),
            ),
        ),
        _named(
            "anglais-recap",
            "« Next » sous « Review your answers »",
            lambda r: last(
                r.choice(("Review your answers", "Check your answers", "Summary")),
                r.choice(("Next", "Continue", "Proceed")),
                "REPONSES",
            ),
        ),
        _named(
            "titre-du-bouton",
            "« Continuer », dont l'infobulle dit l'envoi",
            lambda r: last(
                "Votre demande",
                onward(r),
                some_field(r),
                attributs='title="Envoyer ma demande à la mairie"',
            ),
        ),
        _named(
            "paiement",
            "« Continuer » sous un montant à payer",
            lambda r: last("Règlement", onward(r), f"<p>Total à payer : {r.randint(5, 90)} €</p>"),
        ),
        _named(
            "versement",
            "« Suivant » sous le compte où une somme est versée",
            lambda r: last(
                "Votre indemnité",
                onward(r),
                f"<p>Vous recevrez {r.randint(5, 90)} euros.</p>" + champ("iban", "Votre IBAN"),
            ),
        ),
        _named(
            "rendez-vous",
            "« Continuer » sous un créneau choisi",
            lambda r: last(
                "Confirmez votre rendez-vous",
                onward(r),
                "<p>Mardi 4 juin à 10 h, mairie annexe</p>",
            ),
        ),
        _named(
            "entree",
            "un champ qui envoie à la touche Entrée",
            lambda r: last(
                "Votre demande",
                "Envoyer ma demande",
                champ(
                    "c",
                    "Commentaire",
                    "text",
                    "required onkeydown=\"if(event.key==='Enter')this.form.submit()\"",
                ),
            ),
        ),
    )


MOTS = traps()
