"""A person of a town who may enrol a second factor by herself, and the rules."""

import os
import sqlite3

from privacyidea.app import create_app
from privacyidea.lib.policy import set_policy
from privacyidea.lib.realm import set_default_realm, set_realm
from privacyidea.lib.resolver import save_resolver
from privacyidea.lib.token import init_token
from privacyidea.lib.user import User, create_user

REGLES = {
    "user": ["enrollTOTP", "delete", "disable", "setpin", "auditlog", "revoke"],
    "webui": ["logout_time=600"],
}


def _prepare(base: str) -> None:
    table = {
        "resolver": "habitants",
        "type": "sqlresolver",
        "Driver": "sqlite",
        "Database": base,
        "Server": "",
        "Table": "habitants",
        "Limit": "100",
        "Editable": "1",
        "Map": '{"userid": "id", "username": "username", "email": "email", "password": "password",'
        ' "phone": "phone", "mobile": "mobile", "surname": "surname", "givenname": "givenname",'
        ' "description": "description"}',
    }
    save_resolver(table)
    set_realm("valmont", [{"name": "habitants"}])
    set_default_realm("valmont")
    create_user(
        "habitants",
        {
            "username": "odile",
            "email": "odile.martin@example.org",
            "password": "Un-mot-de-passe-2026",
            "surname": "Martin",
            "givenname": "Odile",
        },
        "Un-mot-de-passe-2026",
    )
    perdu = User("odile", "valmont")
    init_token({"type": "totp", "genkey": 1, "description": "Mon ancien téléphone"}, user=perdu)
    for portee, actions in REGLES.items():
        set_policy(f"pour-{portee}", scope=portee, action=actions, realm="valmont")


if __name__ == "__main__":
    base = f"{os.environ['ETAT']}/habitants.sqlite"
    with sqlite3.connect(base) as connexion:
        connexion.execute(
            "create table habitants (id integer primary key, username text unique, email text,"
            " password text, phone text, mobile text, surname text, givenname text,"
            " description text)"
        )
    reglages = os.environ["PRIVACYIDEA_CONFIGFILE"]
    with create_app("production", config_file=reglages, silent=True).app_context():
        _prepare(f"/{base}")
