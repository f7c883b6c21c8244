"""The site of the bench: a small town on django CMS, and the two forms that its agents made."""

import json

import django

django.setup()

from cms.api import add_plugin, create_page  # noqa: E402
from cms.models import PageContent  # noqa: E402
from django.contrib.auth.models import User  # noqa: E402
from django.contrib.sites.models import Site  # noqa: E402
from django.db import transaction  # noqa: E402
from djangocms_form_builder.actions import (  # noqa: E402
    RedirectAction,
    SaveToDBAction,
    SendConfirmationMailAction,
    SendMailAction,
    SuccessMessageAction,
    get_hash,
)
from djangocms_versioning.models import Version  # noqa: E402

ENTREE = "Lilas-Bleus-1957"
Site.objects.update(domain="www.bellecombe-sur-auze.example", name="Bellecombe-sur-Auze")
agent = User.objects.create_superuser(
    "mairie", "mairie@bellecombe-sur-auze.example", "Un-mot-de-passe-2026"
)
User.objects.create_user(
    "camille.lormeau",
    "camille.lormeau@example.org",
    ENTREE,
    first_name="Camille",
    last_name="Lormeau",
)


def page(titre, *remplir, gabarit="page.html", parent=None, menu=True, **champs):
    """Make a page, fill it and publish it."""
    faite = create_page(
        titre, gabarit, "fr", created_by=agent, parent=parent, in_navigation=menu, **champs
    )
    contenu = PageContent.admin_manager.get(page=faite, language="fr")
    lieu = contenu.get_placeholders().first() or contenu.rescan_placeholders()["Page Content"]
    for un in remplir:
        if isinstance(un, str):
            add_plugin(lieu, "TextPlugin", "fr", body=un)
        else:
            un(lieu)
    Version.objects.get_for_content(contenu).publish(agent)
    return faite


def bloc(lieu, genre, dans=None, **reglages):
    """Add a component, with what its own form proposes where nothing else is said."""
    fait = add_plugin(lieu, genre, "fr", target=dans, config={})
    fait.initialize_from_form()
    fait.config.update(reglages)
    fait.save()
    return fait


def texte(lieu, dans, corps):
    """Add a text inside a component."""
    add_plugin(lieu, "TextPlugin", "fr", target=dans, body=corps)


def alerte(corps, contexte="info"):
    """Return what adds a notice."""

    def ajoute(lieu):
        texte(lieu, bloc(lieu, "AlertPlugin", alert_context=contexte), corps)

    return ajoute


def bouton(mots, ou):
    """Return what adds a button that leads to a page."""

    def ajoute(lieu):
        bloc(
            lieu,
            "TextLinkPlugin",
            name=mots,
            link={"external_link": ou},
            link_type="btn",
            link_context="primary",
        )

    return ajoute


def cartes(*toutes):
    """Return what adds a row of cards: title, text, words of the link, address."""

    def ajoute(lieu):
        dans = bloc(lieu, "GridContainerPlugin")
        rang = bloc(lieu, "GridRowPlugin", dans)
        for titre, corps, mots, ou in toutes:
            colonne = bloc(lieu, "GridColumnPlugin", rang, xs_col=12, md_col=4)
            carte = bloc(lieu, "CardPlugin", colonne, card_full_height=True)
            dedans = bloc(lieu, "CardInnerPlugin", carte, inner_type="card-body")
            texte(lieu, dedans, f"<h2>{titre}</h2><p>{corps}</p>")
            bloc(
                lieu,
                "TextLinkPlugin",
                dedans,
                name=mots,
                link={"external_link": ou},
                link_type="btn",
                link_context="primary",
            )

    return ajoute


def accordeon(*toutes):
    """Return what adds questions that open on their answers."""

    def ajoute(lieu):
        dans = bloc(lieu, "AccordionPlugin")
        for question, reponse in toutes:
            un = bloc(lieu, "AccordionItemPlugin", dans, accordion_item_header=question)
            texte(lieu, un, reponse)

    return ajoute


def formulaire(nom, actions, parametres, *questions, envoi=None, **reglages):
    """Return what adds a form: a text, or (kind, name, label, required, settings)."""

    def ajoute(lieu):
        fait = add_plugin(
            lieu,
            "FormPlugin",
            "fr",
            form_name=nom,
            form_spacing="mb-3",
            form_actions=json.dumps([get_hash(action) for action in actions]),
            action_parameters=parametres,
            **reglages,
        )
        for question in questions:
            if isinstance(question, str):
                texte(lieu, fait, question)
                continue
            genre, cle, etiquette, requis, *reste = question
            plus = dict(reste[0]) if reste else {}
            options = plus.pop("options", ())
            champ = bloc(
                lieu,
                f"{genre}Plugin",
                fait,
                field_name=cle,
                field_label=etiquette,
                field_required=requis,
                **plus,
            )
            for rang, option in enumerate(options, 1):
                bloc(lieu, "ChoicePlugin", champ, value=f"{cle}-{rang}", verbose=option)
        if reglages.get("captcha_widget"):
            add_plugin(lieu, "CaptchaPlugin", "fr", target=fait, config={})
        if envoi:
            bloc(lieu, "SubmitPlugin", fait, field_name="envoi", submit_cta=envoi)

    return ajoute


def aide(mots, **plus):
    """Return the settings of a field that has a hint."""
    return {"field_help_text": mots, **plus}


def entete(lieu):
    """Add the welcome of the home page."""
    accueil = bloc(lieu, "JumbotronPlugin")
    texte(
        lieu,
        accueil,
        "<h1>Bienvenue à Bellecombe-sur-Auze</h1><p>2 940 habitants entre la vallée de l'Auze et "
        "le plateau des Brandes.</p>",
    )


def actualites(lieu):
    """Add the news of the home page."""
    dans = bloc(lieu, "GridContainerPlugin")
    texte(
        lieu,
        dans,
        "<h2>Actualités</h2>"
        "<h3>Vœux de la municipalité</h3><p>Vendredi 8 janvier 2027 à 18 h 30, salle des fêtes.</p>"
        "<h3>Tri des biodéchets</h3><p>Une nouvelle commande groupée de composteurs est ouverte "
        'jusqu\'au 31 janvier. <a href="/vivre-ici/composteurs/">Tout savoir sur les '
        "composteurs</a></p>"
        "<h3>Coupure d'eau</h3><p>Le mardi 15 décembre de 8 h 30 à 12 h, rue du Lavoir et impasse "
        "des Tilleuls.</p>",
    )


accueil = page(
    "Accueil",
    entete,
    cartes(
        (
            "Composteurs",
            "La commande groupée est ouverte jusqu'au 31 janvier.",
            "Composteurs",
            "/vivre-ici/composteurs/",
        ),
        (
            "Navette du marché",
            "Le mardi et le samedi, de votre quartier à la halle.",
            "Navette",
            "/vivre-ici/navette/",
        ),
        (
            "Papiers d'identité",
            "Le dispositif de recueil le plus proche est à Montravel.",
            "En savoir plus",
            "/demarches/carte-d-identite/",
        ),
    ),
    actualites,
    gabarit="accueil.html",
    page_title="Accueil",
    meta_description="Le site de la commune de Bellecombe-sur-Auze.",
)
with transaction.atomic():
    accueil.set_as_homepage()

mairie = page(
    "La mairie",
    "<p>La mairie de Bellecombe-sur-Auze vous accueille place du Champ-de-Foire.</p>",
    slug="mairie",
)
page(
    "Horaires et services",
    "<h2>Accueil</h2><p>1 place du Champ-de-Foire, 99340 Bellecombe-sur-Auze<br>"
    "Tél. 05 99 00 14 20<br>Lundi, mardi, jeudi : 9 h - 12 h et 14 h - 17 h<br>"
    "Mercredi et vendredi : 9 h - 12 h</p>"
    "<h2>CCAS</h2><p>Sur rendez-vous, le jeudi matin. Tél. 05 99 00 14 24</p>"
    "<h2>Services techniques</h2><p>Route des Brandes. Tél. 05 99 00 14 31</p>",
    parent=mairie,
    slug="horaires",
)
page(
    "Conseil municipal",
    "<p>Le conseil municipal compte 23 membres. Ses séances sont publiques et se tiennent à la "
    "mairie, salle du conseil, à 20 h.</p><p>Prochaine séance : lundi 25 janvier 2027.</p>",
    parent=mairie,
)

vivre = page("Vivre ici", "<p>Déchets, transports, associations, enfance.</p>", slug="vivre-ici")
page(
    "Déchets et tri",
    "<h2>Ordures ménagères</h2><p>Bac marron, le lundi, semaines paires. Sortez votre bac la "
    "veille après 19 h.</p>"
    "<h2>Emballages</h2><p>Bac jaune, le jeudi, semaines impaires.</p>"
    "<h2>Déchèterie des Brandes</h2><p>Lundi, mercredi, vendredi et samedi, 9 h - 12 h et 14 h - "
    "17 h 30. La carte du SICTOM est demandée à l'entrée.</p>",
    parent=vivre,
    slug="dechets",
)
page(
    "Composteurs",
    "<p>Un tiers de nos poubelles peut se composter. La commune et le SICTOM du Pays d'Auze vous "
    "aident à vous équiper : un composteur par foyer, à prix réduit, et un bioseau offert.</p>"
    "<h2>Les modèles</h2>"
    '<table class="table"><thead><tr><th>Modèle</th><th>Volume</th><th>Prix</th></tr></thead>'
    "<tbody>"
    "<tr><td>Bois (douglas non traité)</td><td>400 L</td><td>25 €</td></tr>"
    "<tr><td>Plastique recyclé</td><td>345 L</td><td>20 €</td></tr></tbody></table>"
    "<h2>Qui peut en demander un ?</h2><p>Tout foyer de la commune assujetti à la REOMI. Les "
    "résidences secondaires sont acceptées dans la limite du stock.</p>"
    "<h2>Comment faire ?</h2><ol><li>Remplissez le formulaire avant le 31 janvier 2027.</li>"
    "<li>Le SICTOM vérifie votre dossier.</li>"
    "<li>Vous retirez votre composteur à la déchèterie des Brandes, lors de la permanence que "
    "vous avez choisie. Prévoyez un véhicule : le carton mesure 1,10 m.</li>"
    "<li>Vous réglez sur place.</li></ol>"
    "<p>En demandant un composteur, vous vous engagez à respecter la "
    '<a href="/vivre-ici/charte-du-composteur/">charte du composteur</a>.</p>',
    bouton("Demander un composteur", "/demarches/demander-un-composteur/"),
    parent=vivre,
)
page(
    "Charte du composteur",
    "<p>Le composteur reste la propriété du SICTOM pendant cinq ans. L'usager s'engage à "
    "l'installer à l'adresse déclarée, à l'utiliser pour ses seuls biodéchets, à accepter la "
    "visite d'un maître composteur et à ne pas le céder. En cas de déménagement hors du "
    "territoire, il est restitué propre à la déchèterie. À défaut, il est facturé au prix "
    "d'achat, soit 68 € (bois) ou 54 € (plastique).</p>",
    parent=vivre,
    menu=False,
)
page(
    "Navette du marché",
    "<p>La navette vous conduit au marché, à la maison de santé et au cimetière. Elle est réservée "
    "aux habitants de 65 ans et plus et aux personnes à mobilité réduite.</p>"
    "<h2>Quand ?</h2><p>Le mardi et le samedi matin. Passage à votre arrêt entre 8 h 30 et 9 h 15, "
    "retour à 11 h 30.</p>"
    "<h2>Combien ?</h2><p>1,50 € l'aller-retour, à payer au conducteur. Tarif solidaire : 0,50 €, "
    "sur justificatif.</p>"
    "<h2>Comment s'inscrire ?</h2><p>L'inscription est annuelle. Elle se fait en ligne, dans "
    "l'espace habitants, jusqu'au 18 décembre pour un départ en janvier. Lisez d'abord le "
    '<a href="/vivre-ici/reglement-de-la-navette/">règlement de la navette</a>.</p>',
    bouton("S'inscrire à la navette", "/demarches/inscription-navette/"),
    accordeon(
        (
            "La navette vient-elle jusque chez moi ?",
            (
                "<p>Elle s'arrête à cinq arrêts. Pour être pris chez vous, cochez votre difficulté "
                "de déplacement : le CCAS vous rappellera.</p>"
            ),
        ),
        (
            "Puis-je annuler un trajet ?",
            (
                "<p>Oui, la veille avant 16 h, au 05 99 00 14 24. Après trois absences non "
                "signalées, l'inscription est suspendue.</p>"
            ),
        ),
        (
            "Mon petit chien peut-il monter ?",
            "<p>Oui, sur vos genoux. Les chiens guides voyagent sans condition.</p>",
        ),
    ),
    parent=vivre,
    slug="navette",
)
page(
    "Règlement de la navette",
    "<h2>Article 1</h2><p>Le service est assuré en régie par le CCAS dans le cadre d'un transport "
    "à la demande (TAD) délégué par l'AOM.</p>"
    "<h2>Article 2</h2><p>L'usager présente sa carte de navette au conducteur. Toute carte prêtée "
    "est retirée.</p>"
    "<h2>Article 3</h2><p>Trois absences non signalées en un trimestre entraînent la suspension de "
    "l'inscription pour trois mois.</p>"
    "<h2>Article 4</h2><p>Les bagages sont limités à un cabas et un chariot par personne.</p>",
    parent=vivre,
    menu=False,
)

demarches = page("Démarches", "<p>Vos démarches auprès de la commune.</p>", slug="demarches")
page(
    "Carte d'identité et passeport",
    "<p>La mairie de Bellecombe-sur-Auze ne délivre pas de titres d'identité. Prenez rendez-vous à "
    "la mairie de Montravel, au 05 99 00 22 00, après avoir rempli votre pré-demande.</p>",
    parent=demarches,
    slug="carte-d-identite",
)
page(
    "Demander un composteur",
    alerte("<p>Commande groupée ouverte jusqu'au 31 janvier 2027.</p>"),
    "<p>Les champs marqués d'un astérisque sont obligatoires.</p>",
    formulaire(
        "composteur",
        [SaveToDBAction, SendMailAction, SuccessMessageAction],
        {
            "sendemail_recipients": "environnement@bellecombe-sur-auze.example",
            "sendemail_template": "default",
            "submitmessage_message": "<h2>Merci !</h2><p>Votre demande de composteur a bien été "
            "transmise au SICTOM. Vous recevrez une réponse par courriel. Pensez à apporter votre "
            "règlement et une pièce d'identité le jour du retrait.</p>",
        },
        "<h2>Vos coordonnées</h2>",
        ("CharField", "nom", "Nom", True),
        ("CharField", "prenom", "Prénom", True),
        ("CharField", "adresse", "Adresse à Bellecombe-sur-Auze", True),
        ("EmailField", "email", "Courriel", True, {"field_placeholder": "nom@exemple.fr"}),
        ("CharField", "telephone", "Téléphone", True, {"min_length": 10, "max_length": 14}),
        "<h2>Votre logement</h2>",
        (
            "Select",
            "logement",
            "Type de logement",
            True,
            {
                "field_select": "radio",
                "options": (
                    "Maison avec jardin",
                    "Maison sans jardin",
                    "Appartement avec espace vert commun",
                ),
            },
        ),
        ("IntegerField", "surface", "Surface du terrain en m²", True),
        ("IntegerField", "foyer", "Nombre de personnes au foyer", True),
        (
            "CharField",
            "bac",
            "Numéro de puce du bac marron",
            True,
            aide(
                "Dix chiffres, gravés sous la poignée ou indiqués sur votre facture REOMI.",
                min_length=10,
                max_length=10,
            ),
        ),
        "<h2>Votre composteur</h2>",
        (
            "Select",
            "modele",
            "Modèle",
            True,
            {
                "field_select": "select",
                "options": ("Bois, 400 L : 25 €", "Plastique recyclé, 345 L : 20 €"),
            },
        ),
        (
            "Select",
            "retrait",
            "Permanence de retrait",
            True,
            aide(
                "Déchèterie des Brandes, de 9 h à 12 h.",
                field_select="select",
                options=(
                    "Samedi 6 février 2027",
                    "Mercredi 17 février 2027",
                    "Samedi 6 mars 2027",
                ),
            ),
        ),
        (
            "Select",
            "reglement",
            "Mode de règlement",
            True,
            {
                "field_select": "radio",
                "options": ("Chèque à l'ordre de la RR SICTOM", "Espèces (faire l'appoint)"),
            },
        ),
        ("BooleanField", "bioseau", "Je souhaite aussi un bioseau (gratuit)", False),
        (
            "MultipleFileField",
            "justificatif",
            "Justificatif de domicile",
            True,
            aide(
                "Avis de taxe foncière ou facture de moins de trois mois.",
                max_files=2,
                field_file_validation_presets=["justificatif", "cinq-mega-octets"],
            ),
        ),
        (
            "BooleanField",
            "charte",
            "Je m'engage à respecter la charte du composteur",
            True,
        ),
        (
            "BooleanField",
            "donnees",
            (
                "J'accepte que mes données soient transmises au SICTOM pour le traitement de ma "
                "demande"
            ),
            True,
        ),
        envoi="Envoyer ma demande",
        captcha_widget="altcha",
    ),
    parent=demarches,
)
page(
    "Inscription à la navette",
    "<p>Une inscription par personne. Vous pouvez revenir sur ce formulaire pour corriger vos "
    "réponses jusqu'au 18 décembre.</p>",
    formulaire(
        "navette",
        [SaveToDBAction, SendMailAction, SendConfirmationMailAction, RedirectAction],
        {
            "sendemail_recipients": "ccas@bellecombe-sur-auze.example",
            "sendemail_template": "default",
            "confirmationmail_template": "navette",
            "redirect_link": {"external_link": "/demarches/navette-merci/"},
        },
        "<h2>Vous</h2>",
        ("CharField", "nom", "Nom", True),
        ("CharField", "prenom", "Prénom", True),
        ("DateField", "naissance", "Date de naissance", True),
        ("CharField", "adresse", "Adresse", True),
        (
            "CharField",
            "telephone",
            "Téléphone portable",
            True,
            aide("Le conducteur vous envoie un SMS en cas de retard."),
        ),
        ("EmailField", "email", "Courriel", True),
        "<h2>Personne à prévenir</h2>",
        ("CharField", "proche", "Nom et lien avec vous", True),
        ("CharField", "proche_telephone", "Téléphone", True),
        "<h2>Vos trajets</h2>",
        (
            "Select",
            "jours",
            "Jours souhaités",
            True,
            {"field_select": "checkbox", "options": ("Mardi", "Samedi")},
        ),
        (
            "Select",
            "arret",
            "Arrêt",
            True,
            {
                "field_select": "select",
                "options": (
                    "Les Brandes, abribus",
                    "Rue des Lilas, devant le n° 1",
                    "Le Moulin-Haut, calvaire",
                    "Cité des Genêts",
                    "Gare",
                ),
            },
        ),
        ("DateField", "debut", "Premier trajet souhaité", True),
        "<h2>Votre situation</h2>",
        (
            "Select",
            "mobilite",
            "Difficultés de déplacement",
            False,
            {
                "field_select": "checkbox",
                "options": ("Canne", "Déambulateur", "Fauteuil roulant", "Chien guide"),
            },
        ),
        ("CharField", "cmi", "Numéro de CMI", False),
        (
            "MultipleFileField",
            "ressources",
            "Avis d'imposition (tarif solidaire)",
            False,
            {"max_files": 2, "field_file_validation_presets": ["justificatif", "cinq-mega-octets"]},
        ),
        (
            "Textarea",
            "remarques",
            "Remarques utiles au conducteur",
            False,
            {"field_rows": 4},
        ),
        ("BooleanField", "reglement", "J'ai lu et j'accepte le règlement de la navette", True),
        form_login_required=True,
        form_unique=True,
    ),
    parent=demarches,
    slug="inscription-navette",
    login_required=True,
)
page(
    "Inscription enregistrée",
    "<p>Merci, votre inscription à la navette est enregistrée. Un courriel de confirmation vient "
    "de vous être envoyé.</p><p>Votre carte de navette est à retirer au CCAS, sur rendez-vous, "
    "avec une photo d'identité.</p>",
    parent=demarches,
    slug="navette-merci",
    menu=False,
)
page(
    "Contact",
    "<h2>Mairie</h2><p>1 place du Champ-de-Foire, 99340 Bellecombe-sur-Auze<br>"
    "Tél. 05 99 00 14 20<br>"
    '<a href="mailto:mairie@bellecombe-sur-auze.example">mairie@bellecombe-sur-auze.example</a></p>'
    "<h2>Composteurs</h2><p>SICTOM du Pays d'Auze, tél. 05 99 00 30 10</p>"
    "<h2>Navette</h2><p>CCAS, tél. 05 99 00 14 24</p>",
)
page(
    "Mentions légales",
    "<h2>Éditeur</h2><p>Commune de Bellecombe-sur-Auze, 1 place du Champ-de-Foire, 99340 "
    "Bellecombe-sur-Auze, tél. 05 99 00 14 20. SIRET : 219 903 400 00012.</p>"
    "<h2>Directrice de la publication</h2><p>Mme Solange Verdier, maire.</p>"
    "<h2>Hébergeur</h2><p>Syndicat mixte Numérique 99, 4 rue de la Préfecture, 99000 Vieilleville, "
    "tél. 05 99 01 00 00.</p>",
    menu=False,
)
page(
    "Données personnelles",
    "<p>Les réponses aux formulaires de ce site sont lues par les agents du service concerné et "
    "conservées un an. Pour les composteurs, elles sont transmises au SICTOM du Pays d'Auze, "
    "coresponsable du traitement au sens de l'article 26 du RGPD.</p>"
    "<p>Vous disposez d'un droit d'accès, de rectification et d'effacement : écrivez à "
    '<a href="mailto:dpd@numerique99.example">dpd@numerique99.example</a> ou à la mairie.</p>'
    "<p>Ce site ne dépose que les cookies nécessaires à son fonctionnement.</p>",
    menu=False,
)
page(
    "Accessibilité",
    "<p>La commune de Bellecombe-sur-Auze s'engage à rendre son site accessible conformément à "
    "l'article 47 de la loi n° 2005-102 du 11 février 2005.</p>"
    "<h2>État de conformité</h2><p>Ce site est non conforme au RGAA : aucun audit n'a encore été "
    "réalisé.</p>"
    "<h2>Retour d'information et contact</h2><p>Si vous n'arrivez pas à accéder à un contenu, "
    "appelez la mairie au 05 99 00 14 20 ou écrivez à "
    '<a href="mailto:mairie@bellecombe-sur-auze.example">mairie@bellecombe-sur-auze.example</a>'
    ".</p>"
    "<h2>Voies de recours</h2><p>Si vous n'obtenez pas de réponse, vous pouvez écrire au Défenseur "
    "des droits, Libre réponse 71120, 75342 Paris CEDEX 07, ou au 09 69 39 00 00.</p>"
    "<p>Cette déclaration a été établie le 3 mars 2026.</p>",
    menu=False,
    slug="accessibilite",
)
page("Plan du site", "<p>Toutes les pages du site.</p>", gabarit="plan.html", menu=False)
