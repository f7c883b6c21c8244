"""Says what is to mend in the sentences of an exigence: each fault quotes what it is about."""

import re

from exigences.catalogue.annonce import announcement_pattern, fold
from exigences.model.catalogue.exigence import Categorie
from outils.completude import FICHIERS, Check, Dossier, Faults

_INFINITIVE = re.compile(r"(?:[a-z'-]+ ){0,2}[a-z'-]+(?:er|ir|re|oir)\b")
_SPACED = re.compile(r"\w[;!?»]|\w:(?=\s|$)|«\w|[“”\"]|  ")
_TU = re.compile(r"\b(?:tu|te|toi|ton|ta|tes)\b|\bt'|-toi\b")
_VOUS = re.compile(r"(?<!rendez-)\b(?:vous|votre|vos)\b")
_ACCUSING = re.compile(
    r"\b(?:illegal\w*|scandal\w*|honteu\w*|inadmissible|inacceptable|coupable|fautif|mepris\w*"
    r"|discrimin\w*|maltrait\w*|refuse de respecter|ne respecte pas|viole)\b"
)
_IMPERATIVE = re.compile(r"(?:^|[.:,;] )(?:ne |n')?[a-z]+(?:e|s)\b")
_DANGLING = re.compile(r"\b(?:ce (?:numéro|papier|moyen)|ces signes|cette (?:image|identité))\b")
_SENTENCES_MAX = 3
_LIMITES_MAX = 300
"""Characters that tell what a detector misses, at most."""


def words_amiss(dossier: Dossier) -> Faults:
    """The demand is in the infinitive; no text accuses, nor speaks to the reader."""
    exigence = dossier.exigence
    if not _INFINITIVE.match(fold(exigence.demande)):
        yield f"{dossier.field('demande')} : commencez par un verbe à l'infinitif."
    for nom in ("demande", "pourquoi", "remediation"):
        text = fold(getattr(exigence, nom))
        if found := _VOUS.search(text):
            yield f"{dossier.field(nom)} : « {found[0]} » s'adresse au lecteur ; tournez autrement."
        if found := _ACCUSING.search(text):
            yield f"{dossier.field(nom)} : « {found[0]} » accuse ; dites ce qui est demandé."
        if nom != "pourquoi" and (found := _TU.search(text)):
            yield f"{dossier.field(nom)} : « {found[0]} » : seule l'instruction tutoie."


def instruction_amiss(dossier: Dossier) -> Faults:
    """The instruction speaks to the double, briefly, and names what it points to."""
    instruction, place = dossier.exigence.instruction, dossier.field("instruction")
    text = fold(instruction)
    if _VOUS.search(text) or not (_TU.search(text) or _IMPERATIVE.search(text)):
        yield f"{place} : dites-le au sosie, en le tutoyant (« Prévois… », « Garde ton… »)."
    if len(re.findall(r"[.!?](?:\s|$)", instruction)) > _SENTENCES_MAX:
        yield f"{place} : {_SENTENCES_MAX} phrases au plus."
    if found := _DANGLING.search(instruction):
        yield f"{place} : « {found[0]} » ne dit pas duquel il s'agit ; nommez la chose."


def typography_amiss(dossier: Dossier) -> Faults:
    """Sentences begin and end as sentences, with French spaces and quotes."""
    exigence = dossier.exigence
    for nom in ("demande", "instruction", "pourquoi", "remediation"):
        text, place = getattr(exigence, nom), dossier.field(nom)
        if not text.endswith((".", " ?", "…")):
            yield f"{place} : finissez par un point."
        if not (text[:1].isupper() or text[:1] in "«0123456789"):
            yield f"{place} : commencez par une majuscule."
    for nom in ("titre", "demande", "instruction", "pourquoi", "remediation"):
        if found := _SPACED.search(getattr(exigence, nom)):
            yield (
                f"{dossier.field(nom)} : « {found[0]} » : une espace simple, et avant « : ; ! ? », "
                "guillemets « »."
            )


def limits_amiss(dossier: Dossier) -> Faults:
    """What is known to be missed is told briefly, in sentences; nothing may be known."""
    text, place = dossier.exigence.limites, dossier.field("limites")
    if len(text) > _LIMITES_MAX:
        yield f"{place} : {_LIMITES_MAX} signes au plus."
    if text and not text.endswith("."):
        yield f"{place} : finissez par un point."
    if found := _SPACED.search(text):
        yield f"{place} : « {found[0]} » : une espace simple, guillemets « »."
    if found := _VOUS.search(fold(text)) or _ACCUSING.search(fold(text)):
        yield f"{place} : « {found[0]} » : dites seulement ce que l'outil manque ou prend à tort."


def announcement_amiss(dossier: Dossier) -> Faults:
    """The terms that announce it find themselves, once each; a fault to mend has none."""
    terms, place = dossier.exigence.annonce, dossier.field("annonce")
    for term in terms:
        told = announcement_pattern((term,)).search(fold(f"Il vous faut : {term}."))
        if term != term.strip() or told is None:
            yield f"{place} : « {term} » ne se trouve pas lui-même ; écrivez des mots entiers."
    if len(set(map(fold, terms))) < len(terms):
        yield f"{place} : un mot y est deux fois ; gardez-en un."
    if terms and dossier.exigence.categorie is Categorie.ACCESSIBILITE:
        yield f"{place} : un défaut d'accessibilité se répare, il ne s'annonce pas ; écrivez ()."


CHECKS: tuple[Check, ...] = (
    *FICHIERS,
    words_amiss,
    instruction_amiss,
    typography_amiss,
    limits_amiss,
    announcement_amiss,
)
"""All that an exigence must have, beside its verdicts."""
