"""The shop of a village: a welcome, one shelf, and three things to buy."""

from decimal import Decimal

from cartridge.shop.models import Category, Product
from django.contrib.auth import get_user_model
from django.contrib.sites.models import Site
from mezzanine.conf.models import Setting
from mezzanine.pages.models import RichTextPage

Site.objects.update(domain="127.0.0.1", name="Boutique de Valmont")
Setting.objects.create(name="SITE_TITLE", value="Boutique de Valmont")
Setting.objects.create(name="SITE_TAGLINE", value="Ce qui se fait au village")
RichTextPage.objects.create(
    title="Accueil",
    slug="/",
    content="<p>Les producteurs du village vendent ici leurs paniers, livrés dans la vallée.</p>",
)
rayon = Category.objects.create(title="Paniers", content="<p>Composés chaque semaine.</p>")
for titre, prix, texte in (
    ("Panier de légumes", "18.00", "Sept légumes de saison, quatre personnes."),
    ("Panier de fromages", "24.50", "Trois tommes de la vallée."),
    ("Panier du matin", "15.00", "Pain, miel et confiture."),
):
    article = Product.objects.create(
        title=titre, content=f"<p>{texte}</p>", available=True, unit_price=Decimal(prix)
    )
    article.variations.create(
        default=True, unit_price=Decimal(prix), sku=f"V{article.pk:03}", num_in_stock=40
    )
    article.copy_default_variation()
    rayon.products.add(article)
get_user_model().objects.create_superuser("odile", "odile@valmont.example", "Un-mot-de-passe-2026")
