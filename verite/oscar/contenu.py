"""A museum that sells what it prints: four things, of two kinds, sent in France and near it."""

from decimal import Decimal

from django.contrib.sites.models import Site
from oscar.apps.address.models import Country
from oscar.apps.catalogue.categories import create_from_breadcrumbs
from oscar.apps.catalogue.models import Product, ProductCategory, ProductClass
from oscar.apps.partner.models import Partner, StockRecord

Site.objects.update(domain="127.0.0.1", name="Musée de Valmont")
for code, name in (("FR", "France"), ("BE", "Belgique"), ("CH", "Suisse")):
    Country.objects.create(
        iso_3166_1_a2=code, printable_name=name, name=name, is_shipping_country=True
    )
papier = ProductClass.objects.create(name="Papeterie", requires_shipping=True, track_stock=True)
musee = Partner.objects.create(name="Musée de Valmont")
for rank, (shelf, title, price, text) in enumerate(
    (
        ("Livres", "Valmont au fil de l'eau", "24.00", "Le catalogue de l'exposition, 160 pages."),
        ("Livres", "Les lavoirs de la vallée", "12.50", "Promenade en soixante images."),
        ("Papeterie", "Carnet « Lilas »", "7.00", "Quatre-vingts pages blanches, cousues."),
        ("Papeterie", "Dix cartes postales", "6.00", "Vues anciennes de la ville."),
    )
):
    thing = Product.objects.create(
        product_class=papier, title=title, description=f"<p>{text}</p>", upc=f"VAL{rank:03}"
    )
    ProductCategory.objects.create(product=thing, category=create_from_breadcrumbs(shelf))
    StockRecord.objects.create(
        product=thing,
        partner=musee,
        partner_sku=f"V{rank}",
        price=Decimal(price),
        price_currency="EUR",
        num_in_stock=40,
    )
