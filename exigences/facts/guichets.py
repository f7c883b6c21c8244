"""Where a sentence sends people in person or by letter, beyond the names of the channels."""

import re

from exigences.facts.canaux import NOMMES, Canal

_GO = (
    r"(?:\brendez-vous\b|\bvous rendre\b|\bven(?:ir|ez)\b|\bpresent(?:er|ez)\b|\bpasse[rz]\b"
    r"|\bdepose[rz]|\bobten(?:ir|ez)|\bretire[rz]\b|\bretrait\b|\baccueill\w+|\brecue?s?\b"
    r"|\badressez-vous\b|\bvous adresser\b)[^.;@]{0,60}"
)
_PLACE = (
    r"(?:commissariats?|gendarmeries?|brigades?|caisses?|agences?|antennes?|tresoreries?|consulats?"
    r"|ambassades?|(?:sous-)?prefectures?|mairies?|etudes?|mediatheques?|bibliotheques?|etat civil"
    r"|maisons? (?:de|des|du|departementales?)\b|centres? (?:des|de) (?:impots?|finances)"
    r"|cpam|caf|msa|crous|carsat|urssaf|mdph|ccas|bureaux?|locaux|guichets?)"
)
_TO = r"\b(?:au|aux|a|en|dans|aupres)\b (?:du |de |d'|la |le |les |l'|une? |votre )*(?:\w+ )?"
_NOT_THERE = r"(?![^.;]*\b(?:en ligne|sur (?:le|son|leur|notre|ce) site|internet|portail)\b)"
STREET = (
    r"\b\d{1,4}(?: ?bis| ?ter)?,? (?:rue|avenue|place|boulevard|quai|allees?|chemin|cours|route"
    r"|impasse)\b"
)
"""The first words of an address where one may go (folded text)."""
GUICHET = re.compile(
    rf"{NOMMES[Canal.GUICHET].pattern}|{_GO}{_TO}{_PLACE}\b{_NOT_THERE}|\bau {STREET}"
    rf"|{_GO}{STREET}"
)
"""A place where people are received (folded text)."""
SE_FAIT = re.compile(
    rf"(?:\bs'effectue\w*|\bse (?:fait|font|fera|feront)|\b(?:a|ont|aura|auront) lieu)\b"
    rf"[^.;@]{{0,40}}{_TO}{_PLACE}\b{_NOT_THERE}"
)
"""A thing that is done in such a place, whoever does it (folded text)."""
COURRIER = re.compile(
    rf"{NOMMES[Canal.COURRIER].pattern}|\benveloppe (?:\w+ )?(?:timbree|affranchie)\b"
    r"|\bpar lettre\b|\becri(?:re|vez)\b[^.@]{0,60}(?:\b\d{2} ?\d{3}\b|\bcedex\b)"
)
"""A letter to send (folded text)."""
INDICES = ("commissariat", "gendarmerie", "caisse", "antenne", "tresorerie", "consulat",
           "ambassade", "etude", "mediatheque", "bibliotheque", "etat civil", "maison", "centre",
           "cpam", "caf", "msa", "crous", "carsat", "urssaf", "mdph", "enveloppe", "lettre",
           "ecri", "brigade", "rue", "avenue", "boulevard", "quai", "allee")  # fmt: skip
"""Words without which none of them is found."""
