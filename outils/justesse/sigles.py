"""Measures which acronyms of the sheets of service-public.fr are read, and read as spelled out."""

from collections import Counter
from dataclasses import dataclass, field

from exigences.facts.langue.sigles import is_developed, load_acronyms, read_acronyms
from outils.justesse.fiches import Fiche
from outils.justesse.jargon import Tri, is_built, name_of


@dataclass(slots=True)
class MesureSigles:
    """Acronyms in the texts, and acronyms with their long form."""

    bati: Tri = field(default_factory=Tri)
    """Marked in the texts: the half from which acronyms may be learnt by name."""
    tenu: Tri = field(default_factory=Tri)
    """The other half."""
    developpes: Tri = field(default_factory=Tri)
    """Listed with their long form: is « long form (acronym) » read as an explanation?"""
    communs: Counter[str] = field(default_factory=Counter)
    """Read, but never reported: everyone is held to know them."""


def measure_acronyms(sheets: tuple[Fiche, ...]) -> MesureSigles:
    """Read every acronym that the editors marked or listed."""
    result, known = MesureSigles(), load_acronyms()
    for sheet in sheets:
        for name, long in sheet.abreviations:
            text = f"{long} ({name})"
            found = any(
                match.group() == name and is_developed(text, match)
                for match in read_acronyms(text, known)
            )
            result.developpes.count(name, hit=found)
        for passage in sheet.passages:
            if not passage.sigles:
                continue
            read = [match.span() for match in read_acronyms(passage.texte, known)]
            for mark in passage.sigles:
                name = name_of(passage.texte, mark)
                hit = any(start < mark.fin and mark.debut < end for start, end in read)
                (result.bati if is_built(name) else result.tenu).count(name, hit=hit)
                if passage.texte[mark.debut : mark.fin].strip() in known.communs:
                    result.communs[name] += 1
    return result
