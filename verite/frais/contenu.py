"""What the association put in its site: the volunteers, what they spend for, how one is paid."""

# ruff: noqa: F821 - CubicWeb gives its own words to the scripts of its shell
from datetime import date

TRESORIERE = "nadine"
BENEVOLES = {
    "odile": ("Odile", "Marchand"),
    "karim": ("Karim", "Benali"),
    TRESORIERE: ("Nadine", "Aubert"),
}
COMPTES = {
    "625100": "Aide alimentaire",
    "625200": "Transport des personnes",
    "625700": "Réunions et fêtes",
}
AIDE = """
<p>L'association rembourse ce que vous dépensez pour elle, sur justificatif, dans les deux mois.
Écrivez une note de frais par mois, une ligne par dépense, joignez vos reçus, puis soumettez-la.</p>
<p>Pour la voiture, comptez 0,32 € par kilomètre. Trésorière : Nadine Aubert, le mardi
de 14 h à 17 h au 4 rue du Four, 04 50 00 00 44.</p>
"""

# The people and the accounts of the authors' own company come with the application.
for entity in ("PaidByAccount", "PaidForAccount"):
    rql(f"DELETE {entity} X")
rql('DELETE CWUser X WHERE X in_group G, G name "users", NOT X login IN ("admin", "anon")')

set_property("ui.language", "fr")
set_property("ui.site-title", "Frais des bénévoles")

rql(
    'INSERT Card X: X title "Être remboursé", X wikiid "index",'
    ' X content %(c)s, X content_format "text/html"',
    {"c": AIDE},
)
for login, (prenom, nom) in BENEVOLES.items():
    rql(
        "INSERT CWUser U: U login %(l)s, U upassword %(p)s, U firstname %(f)s, U surname %(s)s,"
        " U in_group G WHERE G name %(g)s",
        {
            "l": login,
            "p": "Un-mot-de-passe-2026",
            "f": prenom,
            "s": nom,
            "g": "managers" if login == TRESORIERE else "users",
        },
    )
    rql(
        "INSERT EmailAddress E: E address %(a)s, U primary_email E, U use_email E"
        " WHERE U login %(l)s",
        {"a": f"{login}@example.org", "l": login},
    )
    rql(
        "INSERT PaidByAccount P: P label %(n)s, P account %(c)s, P associated_to U"
        " WHERE U login %(l)s",
        {"n": f"{prenom} {nom}", "c": f"467{login[:3].upper()}", "l": login},
    )
rql('INSERT PaidByAccount P: P label "Carte de l\'association", P account "512100"')
for account, label in COMPTES.items():
    rql("INSERT PaidForAccount P: P label %(l)s, P account %(a)s", {"l": label, "a": account})
rql(
    'INSERT ExpenseLine L: L title "Train pour la banque alimentaire", L diem %(d)s,'
    ' L type "transport", L amount 23.4, L taxes 0.0, L paid_by B, L paid_for F'
    ' WHERE B account "467ODI", F account "625100"',
    {"d": date(2026, 9, 12)},
)
rql(
    'INSERT Expense E: E title "Septembre 2026", E has_lines L'
    ' WHERE L title "Train pour la banque alimentaire"'
)
commit()
