"""A realistic report of a fictitious procedure, built by hand: what every renderer is tried on."""

from collections import Counter

from exigences.loading.charges import load_charges
from exigences.model.catalogue.exigence import Annonce, Competence, Effort, Mode, Verdict
from exigences.model.facts.envois import Trace, Voie
from exigences.model.facts.facts import NiveauAlternative
from exigences.model.parcours.parcours import Fin, StatutEtape
from exigences.model.procedure.procedure import Periodicite, PointDAccueil, Sequence, Territoire
from exigences.model.procedure.scenario import Appareil, Reseau
from exigences.model.rapport.accessibilite import Accessibilite, NoeudAxe, RegleAxe, ThemeRGAA
from exigences.model.rapport.alentours import NonVu
from exigences.model.rapport.rapport import (
    AlternativeRapport,
    Consigne,
    ConstatRapport,
    EcranRapport,
    EntreeJournal,
    FinRapport,
    Geste,
    Outil,
    PreuveRapport,
    ProcedureRapport,
    Rapport,
    ReferenceRapport,
    Repere,
    ScenarioRapport,
)
from exigences.model.rapport.reseau import Envoi, Hote, ReseauRapport, TraceRapport
from exigences.model.rapport.score import Contribution, ScoreCategorie, ScoreRapport
from tests.rapport.exemple_constats import CONSTATS, ConstatExemple
from tests.rapport.exemple_couts import cout_exemple
from tests.rapport.exemple_ecrans import ECRANS
from tests.rapport.exemple_population import population_exemple
from tests.rapport.exemple_prealables import prealables_exemple
from tests.rapport.exemple_sosies import matrice_exemple, sosies_exemple

MODE_COMPETENCE = {
    Mode.AVOIR: Competence.AUCUNE,
    Mode.SAVOIR: Competence.SUBSTANTIELLE,
    Mode.FAIRE: Competence.INSTRUMENTALE,
}
TITRES = {
    "equipement": ("Matériel et argent", 61.0, 1.0),
    "identite": ("Identification", 88.4, 1.0),
    "navigation": ("Écrans et gestes", 44.0, 0.9),
    "langue": ("Langue", 52.5, 1.0),
    "pieces": ("Papiers", 74.0, 1.0),
    "erreur": ("Droit à l'erreur", 58.0, 0.6),
    "recours": ("Aide et autres voies", 81.0, 1.0),
    "accessibilite": ("Accessibilité", 29.0, 0.4),
}
THEMES = (
    (1, "Images", 59), (2, "Cadres", 2), (3, "Couleurs", 15), (4, "Multimédia", 25),
    (5, "Tableaux", 15), (6, "Liens", 6), (7, "Scripts", 11), (8, "Éléments obligatoires", 13),
    (9, "Structuration de l'information", 9), (10, "Présentation de l'information", 29),
    (11, "Formulaires", 34), (12, "Navigation", 19), (13, "Consultation", 21),
)  # fmt: skip
FACTEUR = {Annonce.JAMAIS: 1.5, Annonce.TARDIVE: 1.25}


def rapport_exemple() -> Rapport:
    """The whole sample: 10 screens, more than 20 demands, every verdict."""
    constats = tuple(_constat(exemple) for exemple in CONSTATS)
    return Rapport(
        date="2026-11-24T13:45:07Z",
        outil=Outil(
            exigences="0.1.0",
            moteur="playwright",
            moteur_version="1.56.0",
            navigateur="Chromium 142.0",
            axe="4.11.4",
            referentiel="RGAA 4.1.2",
            bareme="2026-11",
        ),
        procedure=ProcedureRapport(
            nom="Demande d'aide à l'énergie",
            organisme="Ville de Bourg-Fictif",
            droit="Aide municipale à l'énergie",
            sequence=Sequence.DEMANDE,
            periodicite=Periodicite.ANNUELLE,
            depart=ECRANS[0].url,
            fichier="procedures/bourg-fictif.yaml",
            plateforme="test",
            fictive=True,
            territoire=Territoire(
                commune="Bourg-Fictif",
                points_d_accueil=(
                    PointDAccueil(
                        nom="France services de Bourg-Fictif",
                        adresse="2 place du Marché, 99000 Bourg-Fictif",
                        telephone="01 99 00 12 34",
                        horaires="du lundi au vendredi, de 9 h à 17 h",
                    ),
                ),
            ),
        ),
        scenario=ScenarioRapport(
            nom="Poste fixe",
            description="Un ordinateur de bureau, une souris, une ligne sans limite.",
            sosie="Camille Martin",
            appareil=Appareil(),
            reseau=Reseau(),
            saisie="souris",
            zoom=100,
            javascript=True,
            langues=("fr-FR",),
            equipement=("ordinateur", "adresse électronique"),
        ),
        fin=FinRapport(
            etat=Fin.AVANT_ENVOI,
            phrase="Le robot s'est arrêté à l'écran 10, avant l'envoi, comme prévu.",
            complet=True,
            etapes_prevues=33,
            etapes_faites=32,
        ),
        score=_score(),
        alternative=AlternativeRapport(
            niveau=NiveauAlternative.MENTIONNEE,
            titre="Mentionnée, sans moyen de s'en servir",
            phrase="« Contactez nos services », sans numéro, ni adresse, ni horaires.",
            preuves=(_preuve(1, "contact", "Pour toute question, contactez nos services."),),
        ),
        prealables=prealables_exemple(_preuve(1, "contact", "Contactez | nos services")),
        sosies=sosies_exemple(),
        matrice=matrice_exemple(),
        cout=cout_exemple(),
        population=population_exemple(),
        ecrans=tuple(_ecran(numero) for numero in range(1, len(ECRANS) + 1)),
        constats=constats,
        accessibilite=_accessibilite(),
        non_vu=(
            NonVu(quoi="Ce qui suit l'envoi", pourquoi="Le robot n'envoie jamais de demande."),
            NonVu(quoi="Un cadre de cartes.exemple", pourquoi="Il vient d'un autre site.", ecran=7),
            NonVu(quoi="La notice en PDF", pourquoi="Les PDF ne sont pas lus.", ecran=1),
        ),
        reseau=ReseauRapport(
            requetes=143,
            octets=6_480_000,
            hotes=(
                Hote(hote="127.0.0.1:8765", tiers=False, requetes=131, octets=6_210_000),
                Hote(hote="cartes.exemple", tiers=True, requetes=12, octets=270_000),
            ),
            issue="passage",
            phrase=(
                "Des réponses sont parties, pour passer d'un écran à l'autre. Aucun des écrans "
                "vus ne dit que la demande a été déposée."
            ),
            envois=(
                _envoi(2, "Cliquer sur « Créer mon compte »", "Adresse électronique", "Nom"),
                _envoi(3, "Cliquer sur « Activer »", "Code reçu par courriel"),
            ),
            traces=(
                TraceRapport(
                    trace=Trace.COMPTE,
                    phrase="Un compte a été ouvert sur le service",
                    extrait="Votre compte a été créé.",
                    ecran=3,
                ),
            ),
            refusees=("https://www.exemple.fr/aide/contact",),
        ),
        journal=_journal(),
        captures={f"ecran-{n}": e.dessin.capture for n, e in enumerate(ECRANS, start=1)},
    )


def _marks(ecran: int) -> dict[tuple[str, str], int]:
    marks: dict[tuple[str, str], int] = {}
    for exemple in CONSTATS:
        if exemple.verdict is Verdict.CONSTATE:
            for numero, cle, _ in exemple.places:
                if numero == ecran:
                    marks.setdefault((exemple.id, cle), len(marks) + 1)
    return marks


def _preuve(
    ecran: int, cle: str, extrait: str, *, id_: str = "", question: str = ""
) -> PreuveRapport:
    return PreuveRapport(
        ecran=ecran,
        page=ecran - 1,
        url=ECRANS[ecran - 1].url,
        selecteur=f"main > form > div:nth-of-type(3) > #{cle}",
        extrait=extrait,
        certaine=not question,
        question=question,
        boite=ECRANS[ecran - 1].dessin.boites[cle],
        repere=_marks(ecran).get((id_, cle)),
    )


def _constat(exemple: ConstatExemple) -> ConstatRapport:
    preuves = tuple(
        _preuve(ecran, cle, extrait, id_=exemple.id, question=exemple.question)
        for ecran, cle, extrait in exemple.places
    )
    return ConstatRapport(
        exigence=exemple.id,
        titre=exemple.titre,
        categorie=exemple.categorie,
        mode=exemple.mode,
        competence=MODE_COMPETENCE[exemple.mode],
        demande=exemple.demande or f"{exemple.titre} : ce que le service pourrait demander.",
        instruction=exemple.instruction,
        pourquoi=exemple.pourquoi,
        remediation=exemple.remede,
        effort=Effort.ECRAN,
        references=(
            ReferenceRapport(titre=exemple.source),
            ReferenceRapport(titre="RGAA 4.1.2", url="https://accessibilite.numerique.gouv.fr/"),
        ),
        verdict=exemple.verdict,
        annonce=exemple.annonce,
        annonce_preuve=_preuve(3, "envoi", "Il vous faudra un numéro fiscal.")
        if exemple.annonce is Annonce.TARDIVE
        else None,
        preuves=preuves,
        preuves_total=len(preuves),
        mesure=float(len(preuves)) if preuves else None,
        message=exemple.message,
        portee_par=exemple.portee_par,
        charges=load_charges().get(exemple.id, ()),
    )


def _consignes(ecran: int, mode: Mode) -> tuple[Consigne, ...]:
    marks = _marks(ecran)
    return tuple(
        Consigne(
            texte=exemple.instruction,
            exigence=exemple.id,
            annonce=exemple.annonce,
            reperes=tuple(n for (id_, _), n in marks.items() if id_ == exemple.id),
        )
        for exemple in CONSTATS
        if exemple.mode is mode and any(id_ == exemple.id for id_, _ in marks)
    )


def _ecran(numero: int) -> EcranRapport:
    exemple = ECRANS[numero - 1]
    titres = {constat.id: constat.titre for constat in CONSTATS}
    return EcranRapport(
        numero=numero,
        titre=exemple.titre,
        url=exemple.url,
        pages=(numero - 1,),
        capture=f"ecran-{numero}",
        intro=exemple.intro,
        gestes=tuple(Geste(texte=g, statut=StatutEtape.FAITE) for g in exemple.gestes),
        avoir=_consignes(numero, Mode.AVOIR),
        savoir=_consignes(numero, Mode.SAVOIR),
        faire=_consignes(numero, Mode.FAIRE),
        reperes=tuple(
            Repere(numero=mark, exigence=id_, titre=titres[id_], boite=exemple.dessin.boites[cle])
            for (id_, cle), mark in _marks(numero).items()
        ),
        champs=exemple.champs,
        mots=exemple.mots,
    )


def _score() -> ScoreRapport:
    constates = [e for e in CONSTATS if e.verdict is Verdict.CONSTATE]
    forces = {e.id: e.poids * FACTEUR.get(e.annonce, 1) for e in constates}
    return ScoreRapport(
        global_=68.4,
        note="D",
        phrase="Avant de répondre, ce service demande beaucoup.",
        bas=61.2,
        haut=74.0,
        si_confirme=71.3,
        si_annonce=61.9,
        partielle=False,
        couverture=0.83,
        categories=tuple(
            ScoreCategorie(
                categorie=categorie,
                titre=titre,
                demande=demande,
                poids=1,
                couverture=couverture,
                principale=next((e.id for e in constates if e.categorie == categorie), None),
            )
            for categorie, (titre, demande, couverture) in TITRES.items()
        ),
        contributions=tuple(
            Contribution(
                exigence=e.id,
                categorie=e.categorie,
                poids=e.poids,
                facteur_quantite=1,
                facteur_annonce=FACTEUR.get(e.annonce, 1),
                facteur_alternative=1,
                force=forces[e.id],
                points=round(forces[e.id] / 4, 2),
            )
            for e in sorted(constates, key=lambda e: -forces[e.id])
        ),
        seuils={"A": 20, "B": 40, "C": 60, "D": 80, "E": 100},
        tirages=1000,
        amplitude=0.5,
    )


def _accessibilite() -> Accessibilite:
    label = _regle("label", "Un champ n'a pas de nom", ("11.1.1",), "violation", 6, 12)
    contraste = _regle("color-contrast", "Un texte est trop pâle", ("3.2.1",), "violation", 1, 3)
    image = _regle("image-alt", "Une image n'est pas décrite", ("1.1.1",), "incomplete", 4, 1)
    par_theme = {1: image, 3: contraste, 11: label}
    decidables = Counter({1: 6, 2: 2, 3: 1, 5: 4, 6: 2, 7: 2, 8: 9, 9: 3, 11: 5, 12: 2, 13: 1})
    return Accessibilite(
        lancee=True,
        themes=tuple(
            ThemeRGAA(
                numero=numero,
                nom=nom,
                tests=tests,
                tests_en_echec=par_theme[numero].tests_rgaa if numero in (3, 11) else (),
                tests_a_verifier=("1.1.1",) if numero == 1 else (),
                tests_decidables=tuple(f"{numero}.{n}.1" for n in range(1, decidables[numero] + 1)),
                regles=(par_theme[numero],) if numero in par_theme else (),
            )
            for numero, nom, tests in THEMES
        ),
        hors_rgaa=(_regle("target-size", "Une cible est trop petite", (), "violation", 5, 2),),
        pour_information=(
            _regle("region", "Un texte est hors de toute région", (), "violation", 1, 4, "bp"),
        ),
        tests_en_echec=2,
        tests_decidables=37,
        tests_total=258,
    )


def _regle(
    regle: str,
    titre: str,
    tests: tuple[str, ...],
    issue: str,
    ecran: int,
    noeuds: int,
    couche: str = "",
) -> RegleAxe:
    return RegleAxe(
        regle=regle,
        titre=titre,
        remede="Relier une étiquette visible à ce qui est demandé.",
        question="Ce que l'image montre est-il dit ailleurs ?" if issue == "incomplete" else "",
        impact="serious",
        tests_rgaa=tests,
        clauses_en=("9.1.3.1", "9.4.1.2"),
        issue=issue,
        couche="bonne-pratique" if couche else "norme",
        noeuds=tuple(
            NoeudAxe(
                ecran=ecran,
                selecteur=f"form > div:nth-child({n}) > input[name=champ-tres-long-numero-{n}]",
                extrait=f'<input name="champ-{n}" class="saisie saisie--grande">',
                message="L'élément n'a pas d'étiquette.",
            )
            for n in range(1, min(noeuds, 5) + 1)
        ),
        noeuds_total=noeuds,
    )


def _journal() -> tuple[EntreeJournal, ...]:
    faites = tuple(
        EntreeJournal(
            etape=f"etapes.{10 * numero + rang}",
            ligne=12 + 4 * numero + rang,
            phrase=geste,
            statut=StatutEtape.FAITE,
            ecran=numero,
        )
        for numero, ecran in enumerate(ECRANS, start=1)
        for rang, geste in enumerate(ecran.gestes)
    )
    return (
        *faites,
        EntreeJournal(
            etape="etapes.110",
            ligne=61,
            phrase="Envoyer la demande : « Envoyer ma demande »",
            statut=StatutEtape.REFUSEE,
            ecran=10,
            message="Le robot n'envoie pas sans l'option --envoyer.",
        ),
    )


def _envoi(ecran: int, etape: str, *champs: str) -> Envoi:
    return Envoi(
        etape=etape,
        ecran=ecran,
        methode="POST",
        url=ECRANS[ecran - 1].url,
        hote="127.0.0.1",
        tiers=False,
        champs=champs,
        voie=Voie.ECRAN,
        certain=True,
    )
