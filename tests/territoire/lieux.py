"""Invented places of digital mediation, in the columns of the national schema."""

import csv
import io
import json

LIEUX: tuple[dict[str, str], ...] = (
    {
        "nom": "Médiathèque du Port",
        "commune": "Brume-sur-Mer",
        "code_postal": "99310",
        "code_insee": "99031",
        "adresse": "3 quai Neuf",
        "latitude": "48.100",
        "longitude": "-1.600",
        "telephone": "+33199004141",
        "horaires": "Tu-Sa 10:00-18:00",
        "services": "Accès internet et matériel informatique|Loisirs et créations numériques",
        "frais_a_charge": "Gratuit",
        "date_maj": "2026-03-01",
    },
    {
        "nom": "Maison des aidants",
        "commune": "Val-Doux",
        "code_postal": "99320",
        "adresse": "1 rue Haute",
        "latitude": "48.150",
        "longitude": "-1.600",
        "services": "Aide aux démarches administratives",
        "publics_specifiquement_adresses": "Seniors",
        "date_maj": "2025-12-31",
    },
    {
        "nom": "Bureau fermé au public",
        "commune": "Brume-sur-Mer",
        "code_postal": "99310",
        "latitude": "48.100",
        "longitude": "-1.600",
        "services": "Aide aux démarches administratives",
        "modalites_acces": "Ce lieu n'accueille pas de public",
    },
    {
        "nom": "Club de jeux",
        "commune": "Brume-sur-Mer",
        "code_postal": "99310",
        "latitude": "48.100",
        "longitude": "-1.600",
        "services": "Loisirs et créations numériques",
    },
    {
        "nom": "Cyber-espace lointain",
        "commune": "Autre-Bout",
        "code_postal": "98000",
        "latitude": "43.000",
        "longitude": "5.000",
        "services": "Aide aux démarches administratives|Accès internet et matériel informatique",
    },
)


def en_csv(separateur: str = ",") -> str:
    """The places as a table."""
    colonnes = list(dict.fromkeys(nom for lieu in LIEUX for nom in lieu))
    sortie = io.StringIO()
    ecrit = csv.DictWriter(sortie, colonnes, delimiter=separateur)
    ecrit.writeheader()
    ecrit.writerows(LIEUX)
    return sortie.getvalue()


def en_json() -> str:
    """The places as a list, their services too."""
    return json.dumps(
        [
            {**lieu, "services": lieu["services"].split("|"), "latitude": float(lieu["latitude"])}
            for lieu in LIEUX
        ],
        ensure_ascii=False,
    )
