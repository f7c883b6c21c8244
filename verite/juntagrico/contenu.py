"""A cooperative that sells baskets of vegetables: two sizes, eggs, three places to take them."""

import datetime

from django.contrib.sites.models import Site
from juntagrico.entity.depot import Depot
from juntagrico.entity.jobs import ActivityArea
from juntagrico.entity.location import Location
from juntagrico.entity.member import Member
from juntagrico.entity.subtypes import (
    ProductSize,
    SubscriptionBundle,
    SubscriptionBundleProductSize,
    SubscriptionCategory,
    SubscriptionProduct,
    SubscriptionType,
)

type Kind = tuple[str, str, int, int, int]

Site.objects.update(domain="127.0.0.1", name="Les Paniers de Valmont")


def sell(product: str, category: SubscriptionCategory, *, extra: bool, kinds: list[Kind]) -> None:
    """Offer a product in several sizes: name, text, price, shares and work of each."""
    thing = SubscriptionProduct.objects.create(name=product)
    for rank, (name, text, price, shares, work) in enumerate(kinds):
        size = ProductSize.objects.create(name=name, product=thing, units=rank + 1)
        bundle = SubscriptionBundle.objects.create(
            long_name=name, description=text, category=category, sort_order=rank
        )
        SubscriptionBundleProductSize.objects.create(bundle=bundle, product_size=size)
        SubscriptionType.objects.create(
            name=name,
            long_name=name,
            bundle=bundle,
            shares=shares,
            required_assignments=work,
            price=price,
            description=text,
            is_extra=extra,
            sort_order=rank,
        )


paniers = SubscriptionCategory.objects.create(
    name="Paniers de légumes", description="Un panier par semaine, de février à décembre."
)
oeufs = SubscriptionCategory.objects.create(name="Œufs", description="En plus du panier.")
sell(
    "Légumes",
    paniers,
    extra=False,
    kinds=[
        ("Petit panier", "Pour une ou deux personnes, environ quatre kilos.", 720, 1, 4),
        ("Grand panier", "Pour trois ou quatre personnes, environ huit kilos.", 1320, 2, 8),
    ],
)
sell("Œufs", oeufs, extra=True, kinds=[("Six œufs", "Une boîte par semaine.", 110, 0, 0)])

for rank, (name, street, day, text) in enumerate(
    [
        ("À la ferme", "4 chemin des Maraîchers", 2, "Sous le hangar, à droite en entrant."),
        ("Maison de quartier des Lilas", "12 rue des Lilas", 4, "Dans le hall."),
        ("Gare de Valmont", "1 place de la Gare", 5, "Devant le local à vélos."),
    ]
):
    where = Location.objects.create(
        name=name, addr_street=street, addr_zipcode="99001", addr_location="Valmont"
    )
    Depot.objects.create(
        name=name,
        weekday=day,
        pickup_time=datetime.time(17),
        pickup_duration=2,
        location=where,
        description=text,
        sort_order=rank,
    )

ActivityArea.objects.create(
    name="Récolte", description="Cueillir et laver les légumes.", core=False
)
Member.objects.create(
    first_name="Odile",
    last_name="Martin",
    email="odile.martin@example.org",
    addr_street="3 rue du Puits",
    addr_zipcode="99001",
    addr_location="Valmont",
    phone="0199001200",
    confirmed=True,
)
