"""Any text, halves of characters included, through the store, the verdicts and every output."""

import io
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.console import Console

from exigences.chaine.analyse import AuditDone, analyse
from exigences.chaine.dossier import read_report, write_report
from exigences.commandes.console import print_summary
from exigences.fichiers.ecriture import Porte
from exigences.fichiers.textes import from_file, from_wire, to_bytes, whole, whole_all
from exigences.model.parcours.parcours import (
    Dialogue,
    Fin,
    NavigationRefusee,
    Parcours,
    StatutEtape,
    StepRecord,
)
from exigences.model.procedure.procedure import ProcedureSource
from exigences.rapport.instruction import build_instruction
from exigences.rapport.instruction.html_ import render_html
from exigences.rapport.instruction.texte import render_text
from exigences.rapport.rendu import render, renderers
from exigences.replay.relecture import read_parcours
from exigences.replay.store import save_parcours
from tests.fabrique.collecte import DEPART, bloc_brut, champ_brut, collecte, etat, formulaire_brut
from tests.fabrique.decor import moteur, procedure, scenario

TEXTES = st.text(
    st.characters(exclude_categories=())
    | st.sampled_from("\0\x1b\u2028\u2029\u202e\u2066\ufffe\uffff\ud83d\ude00\r\n<&\"'|;=")
)


def parcours_of(texte: str) -> Parcours:
    """A parcours that holds a text wherever one can stand."""
    page = collecte(
        blocs=[bloc_brut(f"{texte} titre", balise="h1", niveau=1), bloc_brut(texte, ordre=2)],
        champs=[champ_brut(f"Courriel {texte}", nom=texte, type="email", aide=texte)],
        formulaires=[formulaire_brut()],
    )
    record = StepRecord(
        etape="etapes.0", verbe="aller", phrase=f"Ouvrir {texte}", ligne=1,
        statut=StatutEtape.ECHEC, page=0, message=texte,
    )  # fmt: skip
    return Parcours(
        source=ProcedureSource(procedure=procedure(depart=DEPART), fichier="a.yaml", lignes={}),
        scenario=scenario(),
        moteur=moteur(),
        outil="0",
        debut="2026-11-24T10:00:00+00:00",
        pages=(replace(etat(page), titre=texte, langue=texte, axe_erreur=texte),),
        journal=(record,),
        fin=Fin.ECHEC,
        phrase_fin=f"Fin : {texte}",
        refusees=(NavigationRefusee(url=f"http://a.example/{texte}", etape="", raison=texte),),
        dialogues=(Dialogue(type="alert", texte=texte, etape=""),),
    )


@pytest.mark.promesse("rien-perdu")
@settings(max_examples=15, deadline=None)
@given(TEXTES)
def test_any_text_goes_through_every_output(texte: str) -> None:
    """Even one that came by another way than the browser's wire."""
    parcours = parcours_of(texte)
    with tempfile.TemporaryDirectory() as nom:
        dossier = Path(nom)
        save_parcours(parcours, dossier / "parcours")
        relu = read_parcours(dossier / "parcours")
        assert [(p.titre, p.axe_erreur) for p in relu.pages] == [(whole(texte), whole(texte))]
        assert [d.texte for d in relu.dialogues] == [whole(texte)]
        rapport = analyse(parcours)
        write_report(rapport, dossier, Porte())
        assert read_report(dossier / "rapport.json") == analyse(relu)
    for nom in renderers():
        to_bytes(render(rapport, nom)).decode()
    instruction = build_instruction(rapport)
    to_bytes(render_text(instruction) + render_html(instruction)).decode()
    ecran = io.TextIOWrapper(io.BytesIO(), "utf-8", errors="strict")
    print_summary(Console(file=ecran), AuditDone(rapport=rapport, dossier=Path("r")))
    ecran.flush()


@pytest.mark.promesse("rien-perdu")
@given(st.recursive(TEXTES, lambda inner: st.lists(inner) | st.dictionaries(TEXTES, inner)))
def test_what_a_browser_says_is_whole(value: object) -> None:
    import json

    for text in (json.dumps(value), json.dumps(value, ensure_ascii=False)):
        assert whole_all(from_wire(text)) == whole_all(value)
    lu = from_wire(json.dumps(value))
    to_bytes(json.dumps(lu, ensure_ascii=False)).decode()
    assert lu == from_file(json.dumps(value).encode()) == whole_all(value)


@pytest.mark.promesse("dossier-hostile")
@pytest.mark.parametrize(
    "contenu",
    [b"1e999", b"[-1e999]", b"NaN", b"Infinity", b"[" * 200_000, b'{"a":' * 200_000, b"9" * 5000,
     b"\xff", b"", b'"\xed\xa0\xbd"', b"[" * 900 + b"1" + b"]" * 900 + b"]"],
    ids=["infini", "moins-infini", "nan", "constante", "crochets", "accolades", "long-entier",
         "octet", "vide", "moitie-crue", "trop-ferme"],
)  # fmt: skip
def test_what_is_no_json_is_refused_by_one_kind_of_error(contenu: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        from_file(contenu)
