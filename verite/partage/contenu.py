"""The intranet of a solidarity grocery: its people, two groups, what they wrote and filed."""

from abilian.core.extensions import db
from abilian.core.models.subjects import User, create_root_user
from abilian.sbe.apps.communities.models import MANAGER, MEMBER, Community
from abilian.sbe.apps.forum.models import Thread
from flask import g
from flask_login import login_user
from site_partage import app

GENS = (
    ("Odile", "Renard", "odile.renard@lelien.example"),
    ("Karim", "Benali", "karim.benali@lelien.example"),
    ("Jeanne", "Le Goff", "jeanne.legoff@lelien.example"),
)

with app.test_request_context("/"):
    db.create_all()
    create_root_user()
    people = []
    for prenom, nom, courriel in GENS:
        one = User(first_name=prenom, last_name=nom, email=courriel, can_login=True)
        one.set_password("Un-mot-de-passe-2026")
        db.session.add(one)
        people.append(one)
    db.session.commit()
    odile, karim, jeanne = people
    login_user(karim)
    g.user = karim
    distribution = Community(
        name="Distribution",
        description="Les permanences, les collectes et les comptes rendus de l'équipe.",
        type="participative",
    )
    bureau = Community(name="Bureau", description="Les réunions du bureau.", type="participative")
    for group in (distribution, bureau):
        db.session.add(group)
        group.set_membership(karim, MANAGER)
    distribution.set_membership(odile, MEMBER)
    distribution.set_membership(jeanne, MEMBER)
    db.session.commit()
    comptes_rendus = distribution.folder.create_subfolder("Comptes rendus")
    old = comptes_rendus.create_document("Compte rendu du 6 octobre.txt")
    old.set_content("Présents : Karim, Jeanne. La collecte est le 28.".encode(), "text/plain")
    thread = Thread(
        title="Qui ouvre samedi matin ?", community=distribution, creator=karim, owner=karim
    )
    db.session.add(thread)
    thread.create_post(
        body_html="<p>Il manque une personne de 9 h à 11 h. Répondez ici.</p>",
        creator=karim,
        owner=karim,
    )
    db.session.commit()
# The first page gathers the scripts and the styles: it takes a minute, once.
app.test_client().get("/user/login", headers={"X-Forwarded-Proto": "https"})
