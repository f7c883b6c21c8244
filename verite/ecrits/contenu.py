"""What is already there: the pages that its foot leads to, its members, and who knows whom."""

from django.contrib.auth import get_user_model
from django.contrib.flatpages.models import FlatPage
from django.contrib.sites.models import Site

Site.objects.update_or_create(
    pk=1, defaults={"domain": "127.0.0.1", "name": "Les écrits de la Société d'histoire de Valmont"}
)

TEXTES = {
    "/terms/": (
        "Conditions d'utilisation",
        (
            "<h3>Qui tient ce site</h3><p>La Société d'histoire de Valmont, association loi de "
            "1901, 2 place de"
            " l'Église, 57730 Valmont. Directrice de la publication : Hélène Vautrin.</p>"
            "<h3>Pour quoi faire</h3><p>Les membres y écrivent ensemble les articles du bulletin "
            "annuel. Un article"
            " reste à ses auteurs ; en le proposant au bulletin, ils autorisent la société à "
            "l'imprimer une fois.</p>"
            "<h3>Ce qui n'est pas admis</h3><p>Les textes injurieux ou copiés d'un autre auteur "
            "sont retirés.</p>"
        ),
    ),
    "/privacy/": (
        "Vie privée",
        (
            "<p>Votre nom d'utilisateur, votre nom et votre adresse électronique servent à vous "
            "connecter et à"
            " signer vos articles. Ils sont gardés tant que votre compte est ouvert, et ne sont "
            "donnés à personne.</p>"
            "<p>Pour les consulter, les corriger ou les effacer : "
            "bulletin@histoire-valmont.example. Vous pouvez aussi"
            " saisir la CNIL.</p>"
        ),
    ),
}
for url, (title, content) in TEXTES.items():
    page, _ = FlatPage.objects.update_or_create(
        url=url, defaults={"title": title, "content": content}
    )
    page.sites.set([1])

User = get_user_model()
MEMBRES = [
    ("odile", "Odile", "Martin", "odile.martin@example.org"),
    ("hvautrin", "Hélène", "Vautrin", "bulletin@histoire-valmont.example"),
    ("pschmitt", "Paul", "Schmitt", "paul.schmitt@example.org"),
]
membres = {}
for login, prenom, nom, courriel in MEMBRES:
    membre = User.objects.create_user(
        login, courriel, "Un-mot-de-passe-2026", first_name=prenom, last_name=nom
    )
    membre.emailaddress_set.create(email=courriel, verified=True, primary=True)
    membre.language = "fr"
    membre.save()
    membres[login] = membre

membres["odile"].contacts.add(membres["hvautrin"], membres["pschmitt"])
