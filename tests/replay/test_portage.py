"""What a request carried: in every code, for every place, and nothing that was not given."""

import base64
import gzip
import hashlib
import json
import zlib
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote, quote_plus, urlencode

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exigences.model.parcours.portage import Porte
from exigences.replay.portage import BINAIRE, CODE, Cargaison

pytestmark = pytest.mark.promesse("portee")

ADRESSE = "https://service.exemple/suite"
type Code = Callable[[str], bytes]

CODES: dict[str, Code] = {
    "tel-quel": lambda v: v.encode(),
    "latin-1": lambda v: v.encode("latin-1"),
    "utf-16": lambda v: v.encode("utf-16-le"),
    "adresse": lambda v: quote(v).encode(),
    "tout-en-pourcent": lambda v: "".join(f"%{b:02X}" for b in v.encode()).encode(),
    "formulaire": lambda v: urlencode({"a": v}).encode(),
    "formulaire-latin-1": lambda v: urlencode({"a": v}, encoding="latin-1").encode(),
    "json": lambda v: json.dumps({"a": {"b": [v]}}).encode(),
    "json-echappe": lambda v: json.dumps("".join(f"\\u{ord(c):04x}" for c in v)).encode(),
    "base64": lambda v: base64.b64encode(v.encode()),
    "base64-latin-1": lambda v: base64.b64encode(v.encode("latin-1")),
    "base64-url": lambda v: base64.urlsafe_b64encode(v.encode()).rstrip(b"="),
    "base64-decale": lambda v: b"x" + base64.b64encode(v.encode() + b" et la suite"),
    "hexadecimal": lambda v: v.encode().hex().encode(),
    "entites": lambda v: "".join(f"&#{ord(c)};" for c in v).encode(),
    "capitales": lambda v: v.upper().encode(),
    "gzip": lambda v: gzip.compress(v.encode()),
    "deflate": lambda v: zlib.compress(v.encode()),
    "multipart": lambda v: (
        b'--bord\r\nContent-Disposition: form-data; name="a"\r\n\r\n'
        + v.encode()
        + b"\r\n--bord--\r\n"
    ),
}
NICHEES = [
    ("base64", "adresse"),
    ("json", "base64"),
    ("formulaire", "json"),
    ("json", "json"),
    ("base64", "base64"),
    ("adresse", "adresse"),
    ("json", "gzip"),
]
VALEURS = st.text(
    "abcdefghijklmnopqrstuvwxyzéèçàùôÉ ABCDEFGHIJ@.-'", min_size=8, max_size=40
).filter(lambda v: sum(c.isalpha() for c in v) >= 6 and v.strip() == v and "  " not in v)


def donne(valeur: str, champ: str = "Nom", noms: tuple[str, ...] = ()) -> Cargaison:
    """A replay that gave one value."""
    cargaison = Cargaison()
    cargaison.give(champ, [valeur], noms)
    return cargaison


@pytest.mark.parametrize("code", CODES)
@settings(max_examples=25)
@given(valeur=VALEURS)
def test_a_value_is_seen_in_every_code(code: str, valeur: str) -> None:
    porte = donne(valeur).carried("POST", ADRESSE, [CODES[code](valeur)])
    assert porte == (Porte(champ="Nom"),)


@pytest.mark.parametrize(("dedans", "dehors"), NICHEES, ids=str)
@settings(max_examples=15)
@given(valeur=VALEURS)
def test_a_value_is_seen_under_two_codes(dedans: str, dehors: str, valeur: str) -> None:
    corps = CODES[dehors](CODES[dedans](valeur).decode("latin-1"))
    assert donne(valeur).carried("POST", ADRESSE, [corps]) == (Porte(champ="Nom"),)


@given(
    valeur=VALEURS,
    code=st.sampled_from(["adresse", "tout-en-pourcent", "base64-url", "hexadecimal"]),
)
def test_a_value_is_seen_in_an_address(valeur: str, code: str) -> None:
    adresse = f"{ADRESSE}/{CODES[code](valeur).decode()}/pixel.gif"
    assert donne(valeur).carried("GET", adresse, []) == (Porte(champ="Nom"),)


@given(valeur=VALEURS, autre=VALEURS)
def test_nothing_is_seen_of_what_was_not_given(valeur: str, autre: str) -> None:
    un, deux = (Cargaison(), Cargaison())
    un.give("Nom", [valeur])
    deux.give("Nom", [autre])
    corps = [CODES["formulaire"](autre)]
    if valeur.lower() not in autre.lower() and len({*valeur.lower()} & {*autre.lower()}) < 4:
        assert un.carried("GET", ADRESSE, corps) == ()
    assert deux.carried("GET", ADRESSE, corps) == (Porte(champ="Nom"),)


@given(st.binary(max_size=4000))
def test_any_bytes_can_be_read(raw: bytes) -> None:
    cargaison = donne("Camille Martin")
    cargaison.carried("POST", ADRESSE, [raw])
    cargaison.unread([raw])


@pytest.mark.parametrize(
    ("donnee", "parti"),
    [
        ("06 12 34 56 78", "tel=0612345678"),
        ("0612345678", "tel=06+12+34+56+78"),
        ("06 12 34 56 78", "tel=%2B33612345678"),
        ("14/07/1990", '{"naissance":"1990-07-14T00:00:00Z"}'),
        ("1990-07-14", "naissance=14%2F07%2F1990"),
        ("1 85 05 78 006 084 91", "nir=185057800608491"),
        ("14/07/1990", '{"le":"1990-07-13T22:00:00.000Z"}'),
        ("14/07/1990", '{"le":647906400000}'),
        ("FR76 3000 6000 0112 3456 7890 189", '{"i":"FR7630006000011234567890189"}'),
        ("FR7630006000011234567890189", "i=FR76+3000+6000+0112+3456+7890+189"),
        ("AB-123-CD", "plaque=AB123CD"),
        ("Camille@Exemple.fr", "e=9fec2bdb30a0e9d1f5d2c0a7d7ba25a8"),
        ("Élodie", "p=ELODIE"),
        ("rue de l'Église", "a=rue+de+l%E2%80%99eglise"),
        ("+33 6 12 34 56 78", "tel=0612345678"),
        ("0612345678", "tel=%2B33+(0)6+12+34+56+78"),
        ("0612345678", "tel=(06)+12-34-56-78"),
        ("0612345678", "tel=0033612345678"),
        ("0612345678", '["06","12","34","56","78"]'),
        ("1985-03-05", '{"le":"5/3/1985"}'),
        ("1985-03-05", "le=05/03/1985+00:00:00"),
        ("1985-03-05", "le=03/05/1985"),
        ("1985-11-25", "le=25/11/85"),
        ("25/11/1985", "le=25+novembre+1985"),
        ("25/11/1985", "Mon Nov 25 1985 00:00:00 GMT+0100"),
        ("25/11/1985", '{"jour":25,"mois":11,"annee":1985}'),
        ("05/03/1985", "j=05&m=03&a=1985"),
        ("Camille Exemple", "prenom=Camille&famille=Exemple"),
        ("camille@exemple.fr", '{"qui":"camille","ou":"exemple.fr"}'),
        ("Jean-Pierre Dupont", "/p/jean-pierre-dupont"),
        ("Camille  Exemple", "n=camille_exemple"),
        ("Bonjour,\nje demande", "m=Bonjour%2C%0D%0Aje+demande"),
        ("Cœur de ville", "m=coeur+de+ville"),
        ("camille", base64.b64encode(gzip.compress(b'{"c":"camille"}', mtime=0)).decode()),
        ("camille", str(list(b"camille"))),
        ("camille", json.dumps(dict(enumerate(b"camille")))),
        ("Camille Exemple", str(list("camille exemple"))),
    ],
    ids=str,
)
def test_a_value_written_otherwise_is_seen(donnee: str, parti: str) -> None:
    parti = parti.replace(
        "9fec2bdb30a0e9d1f5d2c0a7d7ba25a8", hashlib.md5(b"camille@exemple.fr").hexdigest()
    )
    assert donne(donnee).carried("POST", ADRESSE, [parti.encode()]) == (Porte(champ="Nom"),)


@pytest.mark.parametrize(
    ("valeur", "noms", "methode", "parti", "attendu"),
    [
        ("oui", ("locataire",), "POST", "locataire=oui", True),
        ("oui", ("locataire",), "POST", "demande%5Blocataire%5D=oui", True),
        ("oui", ("locataire",), "POST", '{"reponses":{"locataire":"oui"}}', True),
        ("oui", ("locataire",), "POST", '42["champ",{"name":"locataire","value":"oui"}]', True),
        ("1", ("enfants",), "GET", "enfants=1", True),
        ("oui", ("locataire",), "GET", "cookies=oui", False),
        ("1", ("enfants",), "POST", "page=1", False),
        ("1", ("enfants",), "POST", '{"version":1}', False),
        ("oui", ("locataire",), "POST", "locataire=non", False),
        ("on", ("conditions",), "POST", "conditions=on", True),
        ("75011", ("cp",), "GET", "id=75011", False),
        ("75011", ("cp",), "GET", "cp=75011", True),
        ("Lyon", ("commune",), "GET", "q=lyonnais", False),
        ("Lyon", ("commune",), "GET", "q=rue+de+lyon", True),
        ("123456", ("code",), "GET", "t=1690123456789", False),
        ("123456", ("code",), "GET", "t=123456", True),
        ("12 500", ("montant",), "POST", "montant=12500", True),
        ("1250,50", ("montant",), "POST", '{"montant":1250.5}', True),
        ("1250", ("montant",), "GET", "montant=1+250+%E2%82%AC", True),
        ("1250,50", ("montant",), "POST", '{"montant":1250.6}', False),
        ("05/03/1985", ("le",), "POST", '{"jour":5,"mois":3}', False),
        ("05/03/1985", ("le",), "POST", "le=15/03/1985", False),
    ],
    ids=str,
)
def test_a_short_value_is_told_by_its_name(
    valeur: str, noms: tuple[str, ...], methode: str, parti: str, attendu: bool
) -> None:
    cargaison = donne(valeur, "Question", noms)
    adresse, corps = (f"{ADRESSE}?{parti}", []) if methode == "GET" else (ADRESSE, [parti.encode()])
    porte = cargaison.carried(methode, adresse, corps)
    assert porte == ((Porte(champ="Question"),) if attendu else ())


def test_a_short_value_under_another_name_is_a_doubt_where_something_is_written() -> None:
    porte = donne("oui", "Locataire").carried("POST", ADRESSE, [b'{"q7":"oui"}'])
    assert porte == (Porte(champ="Locataire", certain=False),)


def test_a_word_of_the_addresses_is_common_until_its_name_is_told() -> None:
    cargaison = Cargaison()
    cargaison.carried("GET", "https://service.exemple/bourg-fictif/accueil", [])
    cargaison.give("Commune", ["Bourg-Fictif"], ["commune"])
    assert cargaison.carried("GET", "https://service.exemple/bourg-fictif/suite", []) == ()
    porte = cargaison.carried(
        "GET", "https://service.exemple/bourg-fictif/?commune=Bourg-Fictif", []
    )
    assert porte == (Porte(champ="Commune"),)


def test_a_box_that_is_ticked_is_no_word_of_what_leaves_later() -> None:
    """« true » is what any box is worth: that of another form says nothing of this one."""
    cargaison = donne("true", "Française", ("nationalite",))
    assert cargaison.carried("POST", ADRESSE, [b"certifie=oui&vu=true"]) == ()
    assert cargaison.carried("POST", ADRESSE, [b"nationalite=true"]) == (Porte(champ="Française"),)


@pytest.mark.parametrize(
    ("parti", "attendus"),
    [
        ("courriel=camille.lormeau%40exemple.fr", ["Courriel"]),
        ('{"courriel": "camille.lormeau@exemple.fr"}', ["Courriel"]),
        ("courriel=camille.lormeau%40exemple.fr&qui=Lormeau", ["Nom", "Courriel"]),
        ("qui=Lormeau", ["Nom"]),
    ],
)
def test_a_name_inside_an_address_is_that_address(parti: str, attendus: list[str]) -> None:
    """Who gives « camille.lormeau@… » gives an address; the field of the name is elsewhere."""
    cargaison = donne("Lormeau", "Nom", ("nom",))
    cargaison.give("Courriel", ["camille.lormeau@exemple.fr"], ["courriel"])
    porte = cargaison.carried("POST", ADRESSE, [parti.encode()])
    assert [p.champ for p in porte] == attendus


def test_what_was_carried_once_is_not_common_for_the_next_field() -> None:
    cargaison = donne("camille@exemple.fr", "Adresse")
    parti = f"{ADRESSE}?c=camille%40exemple.fr"
    cargaison.carried("GET", parti, [])
    cargaison.give("Confirmation", ["camille@exemple.fr"])
    assert [p.champ for p in cargaison.carried("GET", parti, [])] == ["Adresse", "Confirmation"]


def test_nothing_is_carried_before_something_is_given() -> None:
    cargaison = Cargaison()
    assert cargaison.carried("POST", ADRESSE, [b"nom=Camille"]) == ()
    assert cargaison.unread([bytes(range(256)) * 4]) == ""


@pytest.mark.parametrize(
    "corps",
    [
        lambda raw: raw,
        lambda raw: b"--b\r\nContent-Disposition: form-data; name=f\r\n\r\n" + raw + b"\r\n--b--",
        lambda raw: raw[2000:4000],
        lambda raw: json.dumps({"fichier": base64.b64encode(raw).decode()}).encode(),
        lambda raw: quote_plus(raw).encode(),
        lambda raw: b"nom=justificatif.pdf",
        lambda raw: hashlib.sha256(raw).hexdigest().encode(),
    ],
    ids=["nu", "multipart", "un-morceau", "base64", "pourcent", "son-nom", "son-empreinte"],
)
def test_a_file_is_seen(corps: Callable[[bytes], bytes], tmp_path: Path) -> None:
    raw = b"%PDF-1.7\n" + bytes((i * i * 7 + i // 3) % 251 for i in range(6000))
    fichier = tmp_path / "justificatif.pdf"
    fichier.write_bytes(raw)
    cargaison = Cargaison()
    cargaison.give_file("Justificatif", fichier)
    porte = cargaison.carried("POST", ADRESSE, [corps(raw)])
    assert porte == (Porte(champ="Justificatif", fichier=True),)


@pytest.mark.parametrize(
    ("corps", "pourquoi"),
    [
        (b"jeton=abc&suite=1", ""),
        (b'{"evenement":"page vue","duree":12}', ""),
        (bytes(range(256)) * 3, BINAIRE),
        (base64.b64encode(bytes((i * 91 + 7) % 256 for i in range(90))), CODE),
        (b'{"d":"' + base64.b64encode(bytes((i * 91 + 7) % 256 for i in range(90))) + b'"}', CODE),
        (gzip.compress(b'{"evenement":"page vue"}'), ""),
        (base64.b64encode(b"evenement: page vue, sans rien de plus que cela"), ""),
        (b"anticonstitutionnellementanticonstitutionnellement", ""),
    ],
    ids=["formulaire", "json", "binaire", "chiffre", "chiffre-dans-json", "gzip", "base64", "mot"],
)
def test_what_cannot_be_read_is_told(corps: bytes, pourquoi: str) -> None:
    assert donne("Camille Martin").unread([corps]) == pourquoi
