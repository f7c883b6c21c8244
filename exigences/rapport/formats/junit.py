"""The report as JUnit XML: a suite per domain, a case per exigence, for continuous integration."""

from dataclasses import dataclass
from typing import assert_never
from xml.etree import ElementTree as ET

from exigences.fichiers.textes import neutralise
from exigences.model.catalogue.exigence import Verdict
from exigences.model.rapport.rapport import ConstatRapport, PreuveRapport, Rapport
from exigences.rapport.formats import Renderer
from exigences.rapport.francais import typographie
from exigences.rapport.lecture import Lecture


@dataclass(frozen=True, slots=True)
class JunitRenderer:
    """A demand is a failure; what was not judged is skipped, with its reason."""

    extension: str = "xml"

    def render(self, rapport: Rapport) -> str:
        """Return the report as JUnit XML."""
        racine = ET.Element("testsuites", name=_texte(f"exigences : {rapport.procedure.nom}"))
        proprietes = ET.SubElement(racine, "properties")
        said = (
            ("envoi", rapport.reseau.issue),
            ("envoi.dit", rapport.reseau.phrase),
            ("service.reponse", rapport.procedure.reponse_du_service),
        )
        for nom, valeur in said:
            ET.SubElement(proprietes, "property", name=nom, value=_texte(valeur))
        for domaine in Lecture(rapport).domaines:
            constats = [c for c in rapport.constats if c.categorie is domaine.categorie]
            suite = ET.SubElement(racine, "testsuite", name=_texte(domaine.titre))
            suite.set("timestamp", _texte(rapport.date.removesuffix("Z")))
            for constat in constats:
                _case(suite, constat)
            _compte(suite)
        _compte(racine)
        ET.indent(racine)
        declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
        return declaration + ET.tostring(racine, encoding="unicode") + "\n"


def _case(suite: ET.Element, constat: ConstatRapport) -> None:
    cas = ET.SubElement(suite, "testcase", name=_texte(f"{constat.exigence} : {constat.titre}"))
    cas.set("classname", f"exigences.{constat.categorie}")
    match constat.verdict:
        case Verdict.CONSTATE:
            echec = ET.SubElement(cas, "failure", message=_texte(constat.demande))
            echec.set("type", f"annonce.{constat.annonce}")
            echec.text = _texte(_detail(constat))
        case Verdict.A_VERIFIER:
            questions = dict.fromkeys(p.question for p in constat.preuves if p.question)
            motif = " ".join(questions) or constat.message
            ET.SubElement(cas, "skipped", message=_texte(f"À vérifier : {motif}"))
        case Verdict.NON_TESTE:
            ET.SubElement(cas, "skipped", message=_texte(f"Non testé : {constat.message}"))
        case Verdict.NON_APPLICABLE:
            ET.SubElement(cas, "skipped", message="Sans objet ici")
        case Verdict.ERREUR:
            ET.SubElement(cas, "error", message=_texte(constat.message))
        case Verdict.NON_CONSTATE:
            pass
        case _ as jamais:
            assert_never(jamais)


def _detail(constat: ConstatRapport) -> str:
    lignes = [constat.demande, *(_place(p) for p in constat.preuves)]
    reste = constat.preuves_total - len(constat.preuves)
    if reste > 0:
        lignes.append(f"… et {reste} de plus")
    lignes.append(f"Remède : {constat.remediation}")
    return "\n".join(lignes)


def _place(preuve: PreuveRapport) -> str:
    extrait = " ".join(preuve.extrait.split())
    return f"- É{preuve.ou[1:]} : « {extrait} » ({preuve.selecteur or preuve.url})"


def _compte(noeud: ET.Element) -> None:
    noeud.set("tests", str(len(noeud.findall(".//testcase"))))
    for cle, balise in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
        noeud.set(cle, str(len(noeud.findall(f".//{balise}"))))


def _texte(texte: str) -> str:
    """Keep what XML 1.0 admits."""
    return neutralise(typographie(texte))


RENDERER: Renderer = JunitRenderer()
