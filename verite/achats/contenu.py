"""Writes the association, those who work there, what they buy and what they work at."""

from trytond.config import config
from trytond.pool import Pool
from trytond.transaction import Transaction

config.update_etc()
BASE = "jardins"
MOT_DE_PASSE = "Un-mot-de-passe-2026"
EQUIPE = [
    ("odile", "Odile Martin", ["purchase_requisition.group_purchase_requisition"]),
    ("amina", "Amina Haddad", ["purchase_requisition.group_purchase_requisition"]),
    (
        "claire",
        "Claire Nguyen",
        [
            "purchase_requisition.group_purchase_requisition",
            "purchase_requisition.group_purchase_requisition_approval",
            "purchase.group_purchase",
        ],
    ),
]
FOURNISSEURS = ["Quincaillerie Le Bihan", "Graineterie du Pont", "Papeterie Centrale"]
ARTICLES = [
    ("Gants de jardinage", "4.50"),
    ("Sécateur", "19.90"),
    ("Terreau, sac de 40 litres", "8.20"),
    ("Bottes de sécurité", "32.00"),
    ("Papier A4, ramette", "4.10"),
]
TRAVAUX = [
    "Maraîchage",
    "Entretien des espaces verts",
    "Vente au marché",
    "Accueil et secrétariat",
    "Formation",
]


def main() -> None:
    """Fill in the base."""
    pool = Pool(BASE)
    with Transaction().start(BASE, 0):
        pool.init()
    with Transaction().start(BASE, 1, context={"active_test": False}) as transaction:
        data = pool.get("ir.model.data")
        party, company = pool.get("party.party"), pool.get("company.company")
        employee, user = pool.get("company.employee"), pool.get("res.user")
        (french,) = pool.get("ir.lang").search([("code", "=", "fr")])
        (euro,) = pool.get("currency.currency").create(
            [{"name": "Euro", "symbol": "€", "code": "EUR", "rates": [("create", [{"rate": 1}])]}]
        )
        (maison,) = party.create([{"name": "Les Jardins de Valmont", "lang": french.id}])
        (societe,) = company.create(
            [{"party": maison.id, "currency": euro.id, "timezone": "Europe/Paris"}]
        )
        with transaction.set_context(company=societe.id, companies=[societe.id]):
            party.create([{"name": name, "lang": french.id} for name in FOURNISSEURS])
            pieces = data.get_id("product", "uom_unit")
            template = pool.get("product.template")
            for name, price in ARTICLES:
                template.create(
                    [
                        {
                            "name": name,
                            "type": "goods",
                            "default_uom": pieces,
                            "purchasable": True,
                            "purchase_uom": pieces,
                            "products": [("create", [{"cost_price": price}])],
                        }
                    ]
                )
            pool.get("timesheet.work").create(
                [{"name": name, "company": societe.id} for name in TRAVAUX]
            )
            for login, name, groups in EQUIPE:
                (someone,) = party.create([{"name": name, "lang": french.id}])
                (worker,) = employee.create([{"party": someone.id, "company": societe.id}])
                asked = [data.get_id(*group.split(".")) for group in groups]
                user.create(
                    [
                        {
                            "name": name,
                            "login": login,
                            "password": MOT_DE_PASSE,
                            "email": f"{login}@jardins-valmont.example",
                            "language": french.id,
                            "companies": [("add", [societe.id])],
                            "company": societe.id,
                            "employees": [("add", [worker.id])],
                            "employee": worker.id,
                            "groups": [("add", asked)],
                        }
                    ]
                )
        transaction.commit()


main()
