"""The site of a public hospital on django CMS, and the two forms that its agents made."""

import django

django.setup()

from cms.api import add_plugin, create_page, publish_page  # noqa: E402
from django.contrib.auth.models import User  # noqa: E402
from django.contrib.sites.models import Site  # noqa: E402
from filer.models import Folder  # noqa: E402

Site.objects.update(domain="www.ch-montcalvy.example", name="Centre hospitalier de Montcalvy")
agent = User.objects.create_superuser(
    "communication", "communication@ch-montcalvy.example", "Un-mot-de-passe-2026"
)
pieces = Folder.objects.create(name="Dossiers médicaux, pièces", owner=agent)


def page(titre, *remplir, gabarit="page.html", parent=None, menu=True, **champs):
    """Make a page, fill it and publish it."""
    faite = create_page(
        titre, gabarit, "fr", created_by=agent, parent=parent, in_navigation=menu, **champs
    )
    faite.rescan_placeholders()
    lieu = faite.placeholders.get(slot="contenu")
    for un in remplir:
        if isinstance(un, str):
            add_plugin(lieu, "TextPlugin", "fr", body=un)
        else:
            un(lieu)
    publish_page(faite, agent, "fr")
    return faite.reload()


def formulaire(nom, *groupes, envoi, **reglages):
    """Return what adds a form: its groups of questions, then its button."""

    def ajoute(lieu):
        fait = add_plugin(lieu, "EmailNotificationForm", "fr", name=nom, **reglages)
        fait.email_notifications.create(theme="default", to_user=agent)
        for legende, *questions in groupes:
            groupe = add_plugin(lieu, "Fieldset", "fr", target=fait, legend=legende)
            for question in questions:
                if isinstance(question, str):
                    add_plugin(lieu, "TextPlugin", "fr", target=groupe, body=question)
                    continue
                genre, etiquette, requis, *reste = question
                plus = dict(reste[0]) if reste else {}
                options = plus.pop("options", ())
                champ = add_plugin(
                    lieu, genre, "fr", target=groupe, label=etiquette, required=requis, **plus
                )
                for option in options:
                    champ.option_set.create(value=option)
        add_plugin(lieu, "SubmitButton", "fr", target=fait, label=envoi)

    return ajoute


def fichier(etiquette, requis, aide):
    """Return a question that is answered by a file."""
    return (
        "FileField",
        etiquette,
        requis,
        {"help_text": aide, "upload_to": pieces, "max_size": 4 * 1024 * 1024},
    )


SERVICES = (
    "Anesthésie",
    "Cardiologie",
    "Chirurgie orthopédique",
    "Chirurgie viscérale",
    "Dermatologie",
    "Diabétologie - endocrinologie",
    "Gastro-entérologie",
    "Gynécologie",
    "Neurologie",
    "Ophtalmologie",
    "ORL",
    "Pédiatrie",
    "Pneumologie",
    "Rhumatologie",
    "Urologie",
)

page(
    "Accueil",
    '<div class="accueil"><h1>Bienvenue au centre hospitalier de Montcalvy</h1>'
    "<p>412 lits et places, 31 services, 1 150 professionnels au service de votre santé.</p></div>"
    "<h2>Vos démarches</h2>"
    '<ul class="vignettes">'
    "<li><h3>Votre rendez-vous</h3><p>Un empêchement ? Prévenez-nous au plus tôt.</p>"
    '<p><a href="/vos-rendez-vous/">Déplacer ou annuler</a></p></li>'
    "<li><h3>Votre dossier médical</h3><p>Obtenir la copie de votre dossier ou de celui d'un "
    'proche.</p><p><a href="/vos-droits/dossier-medical/">Accéder à mon dossier</a></p></li>'
    "<li><h3>Votre séjour</h3><p>Préparer votre hospitalisation et votre sortie.</p>"
    '<p><a href="/votre-sejour/">Préparer mon séjour</a></p></li></ul>'
    "<h2>Actualités</h2>"
    "<h3>Le parking P2 est fermé</h3><p>Travaux jusqu'au 26 février 2027. Utilisez le parking P1, "
    "rue des Carmes (première heure gratuite).</p>"
    "<h3>Vaccination contre la grippe</h3><p>Sans rendez-vous au centre de vaccination, du lundi "
    "au vendredi de 9 h à 16 h, jusqu'au 31 janvier.</p>",
    gabarit="accueil.html",
    page_title="Accueil",
    meta_description="Le site du centre hospitalier de Montcalvy, établissement public de santé.",
).set_as_homepage()
page(
    "Votre séjour",
    "<h2>Votre admission</h2><p>Présentez-vous au bureau des admissions (hall A) avec votre pièce "
    "d'identité, votre carte Vitale à jour, votre carte de mutuelle et, le cas échéant, votre "
    "attestation de C2S ou d'AME.</p>"
    "<h2>Les frais d'hospitalisation</h2><p>Le forfait journalier est de 20 € par jour. Le ticket "
    "modérateur reste à votre charge si vous n'avez pas de mutuelle. Une permanence d'accès aux "
    "soins de santé (PASS) reçoit les personnes sans couverture sociale, bâtiment C.</p>"
    "<h2>Votre sortie</h2><p>La sortie est prononcée par le médecin du service. Un bulletin de "
    "situation vous est remis au bureau des admissions.</p>",
    slug="votre-sejour",
)
rendezvous = page(
    "Vos rendez-vous",
    "<p>Chaque année, plus de 9 000 consultations ne sont pas honorées à l'hôpital. En nous "
    "prévenant, vous laissez votre place à un autre patient.</p>"
    "<h2>Déplacer ou annuler une consultation</h2>"
    "<p>Remplissez le formulaire au moins deux jours ouvrés avant votre rendez-vous. Le "
    "secrétariat vous rappelle pour fixer une nouvelle date.</p>"
    '<p><a class="bouton" href="/vos-rendez-vous/deplacer-ou-annuler/">Déplacer ou annuler</a></p>'
    "<p>Moins de deux jours avant, ou pour un examen d'imagerie, appelez la centrale des "
    "rendez-vous au 03 53 01 40 10, du lundi au vendredi de 8 h 30 à 17 h.</p>"
    "<h2>Prendre un rendez-vous</h2><p>Par téléphone auprès du secrétariat du service, avec la "
    "lettre de votre médecin traitant.</p>",
    slug="vos-rendez-vous",
)
recue = page(
    "Demande reçue",
    "<p>Nous avons bien reçu votre demande concernant votre rendez-vous.</p>"
    "<p>Le secrétariat de la consultation la traite sous deux jours ouvrés. Si vous souhaitez une "
    "nouvelle date, il vous appelle au numéro que vous avez indiqué. Sans appel de notre part, "
    "votre rendez-vous initial est maintenu.</p>"
    "<p>Si vous aviez réservé un transport sanitaire (VSL ou ambulance), pensez à prévenir votre "
    "transporteur.</p>",
    parent=rendezvous,
    menu=False,
    slug="demande-recue",
)
page(
    "Déplacer ou annuler un rendez-vous",
    "<p>Ce formulaire concerne les consultations externes. Les champs marqués d'un astérisque "
    "sont obligatoires.</p>",
    formulaire(
        "Rendez-vous",
        (
            "Votre demande",
            (
                "RadioSelectField",
                "Vous souhaitez",
                True,
                {"options": ("Déplacer le rendez-vous", "Annuler le rendez-vous")},
            ),
            ("SelectField", "Consultation", True, {"options": SERVICES}),
            ("TextField", "Praticien", False, {"placeholder_text": "Dr"}),
            (
                "TextField",
                "Date et heure du rendez-vous",
                True,
                {"help_text": "Elles figurent sur votre convocation ou sur le SMS de rappel."},
            ),
            (
                "MultipleCheckboxSelectField",
                "Vos disponibilités",
                False,
                {"min_value": 0, "options": ("Matin", "Après-midi", "Mercredi", "Indifférent")},
            ),
            ("TextAreaField", "Précisions", False, {"text_area_rows": 3}),
        ),
        (
            "Le patient",
            ("TextField", "Nom de naissance", True),
            ("TextField", "Prénom", True),
            (
                "TextField",
                "Date de naissance",
                True,
                {"placeholder_text": "JJ/MM/AAAA", "min_value": 10, "max_value": 10},
            ),
            ("PhoneField", "Téléphone", True),
            ("EmailField", "Courriel", False),
            (
                "BooleanField",
                "J'ai une prescription médicale de transport (PMT)",
                False,
            ),
        ),
        (
            "Données personnelles",
            (
                "<p>Vos réponses sont lues par le secrétariat de la consultation et supprimées au "
                'bout de trois mois. <a href="/donnees-personnelles/">En savoir plus</a></p>'
            ),
        ),
        envoi="Envoyer",
        redirect_type="redirect_to_page",
        redirect_page=recue,
    ),
    parent=rendezvous,
    slug="deplacer-ou-annuler",
)
droits = page(
    "Vos droits",
    "<p>Toute personne prise en charge à l'hôpital dispose de droits garantis par la loi.</p>"
    '<ul><li><a href="/vos-droits/dossier-medical/">Accéder à votre dossier médical</a></li>'
    '<li><a href="/vos-droits/personne-de-confiance/">Désigner une personne de confiance</a></li>'
    '<li><a href="/vos-droits/plaintes-et-reclamations/">Plaintes et réclamations</a></li></ul>',
    slug="vos-droits",
)
dossier = page(
    "Votre dossier médical",
    "<p>Conformément aux articles L. 1111-7 et R. 1111-1 à R. 1111-8 du code de la santé publique, "
    "vous pouvez accéder à l'ensemble des informations de santé vous concernant détenues par "
    "l'établissement.</p>"
    "<h2>Qui peut en faire la demande ?</h2>"
    "<ul><li>le patient majeur ;</li><li>le titulaire de l'autorité parentale, pour un mineur ;"
    "</li><li>la personne chargée d'une mesure de protection avec représentation relative à la "
    "personne ;</li><li>l'ayant droit, le concubin ou le partenaire lié par un PACS d'un patient "
    "décédé, sauf volonté contraire exprimée par la personne avant son décès ;</li>"
    "<li>le médecin que l'une de ces personnes a désigné.</li></ul>"
    "<h2>Sous quel délai ?</h2><p>Huit jours à compter de la réception d'une demande complète, ou "
    "deux mois si les informations datent de plus de cinq ans. Un délai de réflexion de "
    "quarante-huit heures doit être observé avant toute communication.</p>"
    "<h2>Combien cela coûte-t-il ?</h2>"
    "<p>La consultation sur place est gratuite. Les frais de copie et d'envoi sont à votre charge "
    "et font l'objet d'un avis des sommes à payer, à régler auprès du Trésor public.</p>"
    "<table><tbody><tr><td>Page A4, noir et blanc</td><td>0,18 €</td></tr>"
    "<tr><td>CD d'imagerie</td><td>2,75 €</td></tr>"
    "<tr><td>Envoi en recommandé avec AR</td><td>tarif postal en vigueur</td></tr></tbody></table>"
    "<h2>Comment faire la demande ?</h2>"
    "<p>En ligne, en joignant une copie de votre pièce d'identité. Comptez une dizaine de "
    "minutes.</p>"
    '<p><a class="bouton" href="/vos-droits/dossier-medical/demande/">Faire la demande en '
    "ligne</a></p>"
    '<p>Par courrier, avec le <a href="/static/hopital/formulaire-dossier-medical.pdf">formulaire '
    "à imprimer (PDF)</a>, à la direction des usagers, bureau des dossiers médicaux, 18 avenue du "
    "Général-Lasserre, 99200 Montcalvy.</p>"
    '<p class="encadre">Les dossiers sont conservés vingt ans à compter du dernier passage. Les '
    "clichés antérieurs à 2009 ne sont pas numérisés.</p>",
    parent=droits,
    slug="dossier-medical",
)
page(
    "Demande de communication du dossier médical",
    "<p>Les champs marqués d'un astérisque sont obligatoires. Toute demande incomplète sera "
    "classée sans suite.</p>",
    formulaire(
        "Dossier médical",
        (
            "1. Le demandeur",
            (
                "RadioSelectField",
                "Vous êtes",
                True,
                {
                    "options": (
                        "Le patient majeur",
                        "Titulaire de l'autorité parentale",
                        "Tuteur ou personne habilitée",
                        "Ayant droit d'un patient décédé",
                        "Médecin désigné",
                    )
                },
            ),
            ("TextField", "Nom et prénom du demandeur", True),
            ("TextField", "Adresse", True, {"placeholder_text": "Numéro et voie"}),
            ("TextField", "Code postal", True, {"min_value": 5, "max_value": 5}),
            ("TextField", "Commune", True),
            ("PhoneField", "Téléphone", True, {"min_value": 10, "max_value": 10}),
            (
                "EmailField",
                "Courriel",
                True,
                {
                    "email_send_notification": True,
                    "email_subject": "Votre demande de dossier médical",
                    "email_body": (
                        "Votre demande a bien été enregistrée par le bureau des dossiers médicaux "
                        "du centre hospitalier de Montcalvy."
                    ),
                },
            ),
        ),
        (
            "2. Le patient",
            ("TextField", "Nom de naissance", True),
            ("TextField", "Nom d'usage", False),
            ("TextField", "Prénom(s)", True),
            (
                "TextField",
                "Date de naissance",
                True,
                {"placeholder_text": "JJ/MM/AAAA", "min_value": 10, "max_value": 10},
            ),
            ("TextField", "Commune et pays de naissance", True),
            (
                "TextField",
                "N° de sécurité sociale (NIR)",
                True,
                {"min_value": 15, "max_value": 15, "help_text": "15 chiffres, clé comprise."},
            ),
            (
                "TextField",
                "IPP",
                False,
                {"help_text": "Sur les étiquettes ou le bulletin de situation."},
            ),
        ),
        (
            "3. Les documents demandés",
            ("TextField", "Service(s) d'hospitalisation ou de consultation", True),
            ("TextField", "Dates de séjour", True, {"placeholder_text": "du ... au ..."}),
            (
                "MultipleCheckboxSelectField",
                "Documents souhaités",
                True,
                {
                    "min_value": 1,
                    "options": (
                        "CRH",
                        "CRO",
                        "Résultats de biologie",
                        "Imagerie (CD)",
                        "Dossier infirmier",
                        "Dossier complet",
                    ),
                },
            ),
            (
                "SelectField",
                "Motif (ayants droit uniquement)",
                False,
                {
                    "options": (
                        "Connaître les causes de la mort",
                        "Défendre la mémoire du défunt",
                        "Faire valoir un droit",
                    )
                },
            ),
            (
                "TextAreaField",
                "Exposez votre demande",
                True,
                {
                    "text_area_rows": 5,
                    "min_value": 20,
                    "max_value": 1000,
                    "help_text": (
                        "Pathologie, intervention ou examen concerné, nom du médecin si vous le "
                        "connaissez."
                    ),
                },
            ),
        ),
        (
            "4. Le mode de communication",
            (
                "RadioSelectField",
                "Mode de communication",
                True,
                {
                    "options": (
                        "Consultation sur place, sur rendez-vous",
                        "Retrait au bureau des dossiers médicaux",
                        "Envoi postal en recommandé avec AR",
                        "Envoi au médecin désigné par MSSanté",
                    )
                },
            ),
            ("TextField", "Nom et adresse du médecin désigné", False),
        ),
        (
            "5. Les pièces",
            fichier("Pièce d'identité du demandeur", True, "Recto verso. MAXSIZE maximum."),
            fichier(
                "Justificatif de qualité",
                False,
                "Livret de famille, jugement de tutelle ou acte de notoriété. MAXSIZE maximum.",
            ),
            fichier("Acte de décès", False, "Ayants droit uniquement. MAXSIZE maximum."),
            fichier(
                "Justificatif de domicile",
                True,
                "De moins de trois mois. MAXSIZE maximum.",
            ),
        ),
        (
            "6. Engagements",
            (
                "BooleanField",
                "Je m'engage à régler les frais de reproduction et d'envoi",
                True,
            ),
            (
                "BooleanField",
                "J'atteste sur l'honneur l'exactitude des renseignements fournis",
                True,
                {
                    "help_text": (
                        "Toute fausse déclaration est punie d'un an d'emprisonnement et de "
                        "15 000 € d'amende (article 441-7 du code pénal)."
                    )
                },
            ),
            (
                "BooleanField",
                "J'ai pris connaissance de la notice relative aux données personnelles",
                True,
            ),
        ),
        envoi="Envoyer la demande",
        error_message="Votre demande n'a pas pu être envoyée.",
        success_message=(
            "Votre demande a été transmise au bureau des dossiers médicaux. Un courriel de "
            "confirmation vous a été adressé.\n"
            "Pour un retrait ou une consultation sur place, présentez-vous à la date qui vous sera "
            "indiquée, muni de l'original de votre pièce d'identité (hall B, niveau 0, du lundi au "
            "jeudi de 9 h à 12 h)."
        ),
    ),
    parent=dossier,
    slug="demande",
)
page(
    "Personne de confiance",
    "<p>Toute personne majeure peut désigner une personne de confiance (article L. 1111-6 du code "
    "de la santé publique). La désignation se fait par écrit, à l'admission, et peut être révoquée "
    "à tout moment.</p>",
    parent=droits,
    slug="personne-de-confiance",
)
page(
    "Plaintes et réclamations",
    "<p>Adressez-vous d'abord au cadre de santé du service. Vous pouvez ensuite écrire à la "
    "direction des usagers, ou saisir la commission des usagers (CDU). Un médiateur peut vous "
    "recevoir sur rendez-vous au 03 53 01 40 32.</p>",
    parent=droits,
    slug="plaintes-et-reclamations",
)
page(
    "Contact et accès",
    "<h2>Centre hospitalier de Montcalvy</h2><p>18 avenue du Général-Lasserre, 99200 Montcalvy<br>"
    "Standard, jour et nuit : 03 53 01 40 00</p>"
    "<h2>Bureau des dossiers médicaux</h2><p>Hall B, niveau 0, du lundi au jeudi de 9 h à 12 h<br>"
    "Tél. 03 53 01 40 30, le matin<br>"
    '<a href="mailto:dossiers@ch-montcalvy.example">dossiers@ch-montcalvy.example</a></p>'
    "<h2>Centrale des rendez-vous</h2><p>Tél. 03 53 01 40 10, du lundi au vendredi de 8 h 30 à "
    "17 h</p>"
    "<h2>Maison des usagers</h2><p>Hall A, le mardi et le jeudi de 14 h à 17 h, sans rendez-vous."
    "</p>"
    "<h2>Venir à l'hôpital</h2><p>Bus lignes 2 et 7, arrêt « Hôpital ». Parking P1, rue des Carmes."
    "</p>",
    slug="contact",
)
page(
    "Mentions légales",
    "<h2>Éditeur</h2><p>Centre hospitalier de Montcalvy, 18 avenue du Général-Lasserre, 99200 "
    "Montcalvy, tél. 03 53 01 40 00. Établissement public de santé, FINESS 990 000 123.</p>"
    "<h2>Directeur de la publication</h2><p>M. Bertrand Aubanel, directeur.</p>"
    "<h2>Hébergeur</h2><p>GIP Santé numérique 99, 2 rue du Collège, 99000 Vieilleville, "
    "tél. 03 53 01 70 00, hébergeur certifié de données de santé.</p>",
    menu=False,
)
page(
    "Données personnelles",
    "<p>Les informations recueillies par les formulaires de ce site font l'objet de traitements "
    "dont le responsable est le directeur du centre hospitalier de Montcalvy.</p>"
    "<h2>Demandes de dossier médical</h2><p>Fondées sur une obligation légale (article 6.1.c du "
    "RGPD), elles sont lues par le bureau des dossiers médicaux et par le médecin responsable du "
    "service, et conservées cinq ans.</p>"
    "<h2>Demandes de rendez-vous</h2><p>Fondées sur la mission d'intérêt public, elles sont lues "
    "par le secrétariat de la consultation et conservées trois mois.</p>"
    "<h2>Vos droits</h2><p>Vous disposez d'un droit d'accès, de rectification et de limitation. "
    "Écrivez au délégué à la protection des données : "
    '<a href="mailto:dpo@ch-montcalvy.example">dpo@ch-montcalvy.example</a>, ou par courrier à '
    "l'adresse de l'hôpital. Vous pouvez adresser une réclamation à la CNIL.</p>"
    "<p>Ce site ne dépose que les cookies nécessaires à son fonctionnement.</p>",
    menu=False,
)
page(
    "Déclaration d'accessibilité",
    "<p>Le centre hospitalier de Montcalvy s'engage à rendre son site internet accessible, "
    "conformément à l'article 47 de la loi n° 2005-102 du 11 février 2005.</p>"
    "<h2>État de conformité</h2><p>Ce site est non conforme au référentiel général d'amélioration "
    "de l'accessibilité (RGAA 4.1), en l'absence d'audit.</p>"
    "<h2>Établissement de cette déclaration</h2><p>Elle a été établie le 12 mai 2025.</p>"
    "<h2>Retour d'information et contact</h2><p>Si vous n'arrivez pas à accéder à un contenu, "
    'écrivez à <a href="mailto:communication@ch-montcalvy.example">'
    "communication@ch-montcalvy.example</a> ou appelez le 03 53 01 40 00.</p>"
    "<h2>Voies de recours</h2><p>Si vous n'obtenez pas de réponse satisfaisante, vous pouvez "
    "écrire au Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07, ou l'appeler au "
    "09 69 39 00 00.</p>",
    menu=False,
    slug="accessibilite",
)
page("Plan du site", "<p>Toutes les rubriques du site.</p>", gabarit="plan.html", menu=False)
