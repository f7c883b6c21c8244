"""Two agents: Odile has a password only, Amina has a phone that she lost and ten codes on paper."""

import django

django.setup()

from django.contrib.auth import get_user_model  # noqa: E402
from django_otp.plugins.otp_static.models import StaticDevice  # noqa: E402
from two_factor.plugins.phonenumber.models import PhoneDevice  # noqa: E402

for nom, prenom, famille in (("omartin", "Odile", "Martin"), ("abenali", "Amina", "Benali")):
    get_user_model().objects.create_user(
        nom,
        f"{prenom}.{famille}@departement-valmont.example".lower(),
        "Un-mot-de-passe-2026",
        first_name=prenom,
        last_name=famille,
    )
amina = get_user_model().objects.get(username="abenali")
PhoneDevice.objects.create(user=amina, name="default", number="+33639980017", method="sms")
secours = StaticDevice.objects.create(user=amina, name="backup")
for numero in range(10):
    secours.token_set.create(token=f"k7qx2m{numero}a")
