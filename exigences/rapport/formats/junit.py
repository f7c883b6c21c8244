"""The report as JUnit XML, for continuous integration: only a limit that is passed is a failure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import assert_never
from xml.etree import ElementTree as ET

from exigences.fichiers.textes import neutralise
from exigences.model.catalogue.exigence import Categorie, Verdict
from exigences.model.rapport.accessibilite import RegleAxe
from exigences.model.rapport.empreintes import name_of_rule
from exigences.model.rapport.rapport import ConstatRapport, PreuveRapport, Rapport
from exigences.model.rapport.tri import SANS_REGLAGES, Tri
from exigences.rapport.formats import GatedRenderer
from exigences.rapport.francais import typographie
from exigences.rapport.lecture import Lecture

LIMITES = "Limites"
DEFAUTS = "Défauts d'accessibilité"
PAS_UN_ROBOT = "Rien n'a été trouvé ; que ce soit conforme, un robot ne peut pas le dire."
_NODES = 5
"""How many elements of a rule are named."""


@dataclass(frozen=True, slots=True)
class JunitRenderer:
    """What no limit forbids is skipped, with its text; so is what a robot cannot pass."""

    extension: str = "xml"

    def render(self, rapport: Rapport) -> str:
        """Return the report as JUnit XML, where nothing is limited."""
        return self.render_sorted(rapport, SANS_REGLAGES)

    def render_sorted(self, rapport: Rapport, tri: Tri) -> str:
        """Return the report as JUnit XML: a suite of limits, one a domain, one of axe's rules."""
        racine = ET.Element("testsuites", name=_texte(f"exigences : {rapport.procedure.nom}"))
        suites = _Suites(racine, rapport)
        constats = {c.exigence for c in rapport.constats}
        rules = {name_of_rule(r.regle): r for r in rapport.accessibilite.de_la_norme}
        _limits(suites, tri, constats | set(rules))
        for domaine in Lecture(rapport).domaines:
            suite = suites.new(domaine.titre)
            for constat in rapport.constats:
                if constat.categorie is domaine.categorie:
                    _case(suite, constat, tri.depassements.get(constat.exigence, ()))
        _defects(suites, rules, tri)
        for suite in (*racine.iter("testsuite"), racine):
            _compte(suite)
        ET.indent(racine)
        declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
        return declaration + ET.tostring(racine, encoding="unicode") + "\n"


@dataclass(frozen=True, slots=True)
class _Suites:
    """The suites of a report; each says what became of the sending, and what is answered."""

    racine: ET.Element
    rapport: Rapport

    def new(self, titre: str) -> ET.Element:
        """Add a suite."""
        suite = ET.SubElement(self.racine, "testsuite", name=_texte(titre))
        suite.set("timestamp", _texte(self.rapport.date.removesuffix("Z")))
        reseau = self.rapport.reseau
        proprietes = ET.SubElement(suite, "properties")
        said = (
            ("envoi", reseau.issue),
            ("envoi.dit", reseau.phrase),
            ("service.reponse", self.rapport.procedure.reponse_du_service),
        )
        for nom, valeur in said:
            ET.SubElement(proprietes, "property", name=nom, value=_texte(valeur))
        return suite


def _limits(suites: _Suites, tri: Tri, shown: Iterable[str]) -> None:
    """One case for each number that has a limit, and one for what blocks and has no other case."""
    left = {sujet: said for sujet, said in tri.depassements.items() if sujet not in set(shown)}
    if not tri.mesures and not left:
        return
    suite = suites.new(LIMITES)
    for mesure in tri.mesures:
        cas = _named(suite, mesure.sujet, "exigences.limites")
        if mesure.depassement:
            _fail(cas, "limite", (mesure.depassement,))
    for sujet, said in left.items():
        _fail(_named(suite, sujet, "exigences.limites"), "limite", said)


def _case(suite: ET.Element, constat: ConstatRapport, passed: tuple[str, ...]) -> None:
    cas = _named(suite, f"{constat.exigence} : {constat.titre}", f"exigences.{constat.categorie}")
    if passed:
        _fail(cas, f"annonce.{constat.annonce}", passed, _detail(constat))
        return
    match constat.verdict:
        case Verdict.CONSTATE:
            _skip(cas, f"Constaté, sans limite qui l'interdise : {constat.demande}")
            ET.SubElement(cas, "system-out").text = _texte(_detail(constat))
        case Verdict.A_VERIFIER:
            questions = dict.fromkeys(p.question for p in constat.preuves if p.question)
            _skip(cas, f"À vérifier : {' '.join(questions) or constat.message}")
        case Verdict.NON_TESTE:
            _skip(cas, f"Non testé : {constat.message}")
        case Verdict.NON_APPLICABLE:
            _skip(cas, "Sans objet ici")
        case Verdict.ERREUR:
            ET.SubElement(cas, "error", message=_texte(constat.message))
        case Verdict.NON_CONSTATE:
            if constat.categorie is Categorie.ACCESSIBILITE:
                _skip(cas, PAS_UN_ROBOT)
        case _ as jamais:
            assert_never(jamais)


def _defects(suites: _Suites, rules: Mapping[str, RegleAxe], tri: Tri) -> None:
    """One case for each rule that a limit on accessibility, or a reference, forbids."""
    blocked = {name: rule for name, rule in rules.items() if name in tri.depassements}
    if not blocked:
        return
    suite = suites.new(DEFAUTS)
    for name, rule in sorted(blocked.items()):
        cas = _named(suite, f"{name} : {rule.titre}", "exigences.axe")
        lines = [f"- Écran {n.ecran} : {n.selecteur}" for n in rule.noeuds[:_NODES]]
        if (more := rule.noeuds_total - len(lines)) > 0:
            lines.append(f"… et {more} de plus")
        lines.append(f"Remède : {rule.remede}")
        _fail(cas, f"axe.{rule.impact}", tri.depassements[name], "\n".join(lines))


def _named(suite: ET.Element, nom: str, classe: str) -> ET.Element:
    return ET.SubElement(suite, "testcase", name=_texte(nom), classname=_texte(classe), time="0")


def _fail(cas: ET.Element, sort: str, said: tuple[str, ...], detail: str = "") -> None:
    echec = ET.SubElement(cas, "failure", message=_texte(" ".join(said)), type=_texte(sort))
    echec.text = _texte("\n".join(part for part in (*said, detail) if part))


def _skip(cas: ET.Element, said: str) -> None:
    ET.SubElement(cas, "skipped", message=_texte(said))


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


RENDERER: GatedRenderer = JunitRenderer()
