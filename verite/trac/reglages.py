"""The settings of Trac and of its accounts, as their manuals give them, in French."""

import os
from pathlib import Path

from trac.config import Configuration

REGLAGES = {
    "trac": {
        "default_language": "fr",
        "base_url": f"http://127.0.0.1:{os.environ['PORT']}/",
        "permission_policies": "DefaultPermissionPolicy, LegacyAttachmentPolicy",
    },
    "project": {
        "name": "Valmont signale",
        "descr": "Les signalements des habitants de Valmont",
    },
    "header_logo": {
        "src": "common/trac_banner.png",
        "alt": "Valmont signale",
        "link": "/",
    },
    "components": {
        "trac.web.auth.LoginModule": "disabled",
        "acct_mgr.api.*": "enabled",
        "acct_mgr.db.SessionStore": "enabled",
        "acct_mgr.notification.*": "enabled",
        "acct_mgr.pwhash.HtDigestHashMethod": "enabled",
        "acct_mgr.register.*": "enabled",
        "acct_mgr.web_ui.*": "enabled",
    },
    "account-manager": {
        "password_store": "SessionStore",
        "hash_method": "HtDigestHashMethod",
        "db_htdigest_realm": "valmont",
        "register_check": ("BasicCheck, EmailCheck, BotTrapCheck, RegExpCheck, UsernamePermCheck"),
        "reset_password": "true",
        "verify_email": "true",
    },
    "notification": {
        "smtp_enabled": "true",
        "smtp_server": "127.0.0.1",
        "smtp_port": os.environ["PORT_COURRIEL"],
        "smtp_from": "signale@valmont.example",
    },
}

config = Configuration(str(Path(os.environ["ETAT"]) / "suivi" / "conf" / "trac.ini"))
for section, values in REGLAGES.items():
    for name, value in values.items():
        config.set(section, name, value)
config.save()
