"""What a town's people report: two services, one report, and someone who has an account."""

import os
from pathlib import Path

from acct_mgr.api import AccountManager
from trac.env import open_environment
from trac.perm import PermissionSystem
from trac.ticket.model import Component, Milestone, Ticket, Version

env = open_environment(str(Path(os.environ["ETAT"]) / "suivi"))
for kind in (Component, Milestone, Version):
    for old in list(kind.select(env)):
        old.delete()
for name in ("Voirie", "Éclairage", "Espaces verts"):
    new = Component(env)
    new.name = name
    new.owner = "odile"
    new.insert()

AccountManager(env).set_password("samir", "Un-mot-de-passe-2026")
PermissionSystem(env).grant_permission("authenticated", "TICKET_APPEND")

ticket = Ticket(env)
ticket["reporter"] = "samir"
ticket["summary"] = "Lampadaire éteint rue des Lilas"
ticket["description"] = "Devant le numéro 12, depuis dimanche."
ticket["component"] = "Éclairage"
ticket["status"] = "new"
ticket.insert()
