"""A study on how people travel: what it asks, and in what order."""

from otree.api import BaseConstants, BaseGroup, BasePlayer, BaseSubsession, Page, models, widgets


class C(BaseConstants):
    """What oTree must know of the study."""

    NAME_IN_URL = "etude"
    PLAYERS_PER_GROUP = None
    NUM_ROUNDS = 1


class Subsession(BaseSubsession):
    """One session."""


class Group(BaseGroup):
    """One group."""


class Player(BasePlayer):
    """What a participant answers."""

    accord = models.BooleanField(
        label="J'accepte de participer", choices=[[True, "Oui"]], widget=widgets.RadioSelect
    )
    age = models.IntegerField(label="Quel âge avez-vous ?", min=18, max=110)
    commune = models.StringField(label="Dans quelle commune habitez-vous ?")
    moyen = models.StringField(
        label="Comment allez-vous le plus souvent au travail ou aux courses ?",
        choices=["À pied", "À vélo", "En bus", "En voiture"],
        widget=widgets.RadioSelect,
    )
    minutes = models.IntegerField(label="Combien de minutes par jour ?", min=0, max=600)
    pourquoi = models.LongStringField(label="Qu'est-ce qui vous en ferait changer ?", blank=True)
    iban = models.StringField(label="Sur quel compte verser les 5 euros (IBAN) ?")


class Accueil(Page):
    """What the study is, and the consent."""

    form_model = "player"
    form_fields = ["accord"]  # noqa: RUF012


class Vous(Page):
    """Who the participant is."""

    form_model = "player"
    form_fields = ["age", "commune", "moyen", "minutes"]  # noqa: RUF012


class Choix(Page):
    """A page that must be answered in two minutes."""

    form_model = "player"
    form_fields = ["pourquoi"]  # noqa: RUF012
    timeout_seconds = 120


class Versement(Page):
    """Where to pay the participant."""

    form_model = "player"
    form_fields = ["iban"]  # noqa: RUF012


class Merci(Page):
    """The end."""


page_sequence = [Accueil, Vous, Choix, Versement, Merci]
