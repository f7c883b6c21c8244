"""The settings of the study, as oTree's own command writes them, in French."""

SESSION_CONFIGS = [
    {
        "name": "etude",
        "display_name": "Étude sur les déplacements",
        "app_sequence": ["etude"],
        "num_demo_participants": 1,
    }
]
SESSION_CONFIG_DEFAULTS = {
    "real_world_currency_per_point": 1.0,
    "participation_fee": 5.0,
    "doc": "",
}
ROOMS = [
    {
        "name": "deplacements",
        "display_name": "Étude sur les déplacements",
        "participant_label_file": "participants.txt",
    }
]
PARTICIPANT_FIELDS = []
SESSION_FIELDS = []
LANGUAGE_CODE = "fr"
REAL_WORLD_CURRENCY_CODE = "EUR"
USE_POINTS = False
ADMIN_USERNAME = "admin"
ADMIN_PASSWORD = "Un-mot-de-passe-2026"  # noqa: S105
DEMO_PAGE_INTRO_HTML = ""
SECRET_KEY = "une-cle-pour-le-banc"  # noqa: S105
