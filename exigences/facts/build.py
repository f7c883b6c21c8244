"""From a stored parcours to the facts that the catalogue judges."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from exigences.facts.langue.declaree import foreign_to_french, in_their_language
from exigences.facts.langue.saisies import typed_values
from exigences.facts.page.acceptes import with_what_may_be_left, with_what_was_refused
from exigences.facts.page.apres_faute import without_old_errors
from exigences.facts.page.attentes import at_rest
from exigences.facts.page.autres_demarches import is_notice_of_another
from exigences.facts.page.deplies import read_where_shown
from exigences.facts.page.ecrans import screens
from exigences.facts.page.editeurs import without_makers
from exigences.facts.page.etat import read_page
from exigences.facts.page.lecture import offered_on
from exigences.facts.page.liens import LEGAL
from exigences.facts.page.noms_changeants import with_lasting_names
from exigences.facts.page.noms_par_chargement import with_first_names
from exigences.facts.page.ouvertures import with_joined_files
from exigences.facts.page.provocations import read_provocations
from exigences.facts.page.publications import publications_met
from exigences.facts.page.remis import with_handed_files
from exigences.facts.page.sans_script import with_what_scripts_hide
from exigences.facts.page.sous_une_fenetre import with_names_under_windows
from exigences.facts.page.tiers import asked_elsewhere
from exigences.facts.page.voisines import followed, read_around
from exigences.facts.voies.alternatives import find_alternative, is_to_pay
from exigences.facts.voies.connexion import settle_spare_forms
from exigences.facts.voies.entrees import Voie, ways_on
from exigences.model.facts.facts import PageFacts, ParcoursFacts
from exigences.model.parcours.parcours import Abstention, Parcours, requests_by_state
from exigences.model.parcours.trafic import Requete
from exigences.model.procedure.hotes import belongs, declared_hosts
from exigences.model.procedure.procedure import Procedure


def build_facts(parcours: Parcours) -> ParcoursFacts:
    """Type the facts of every state: a pure function of the parcours."""
    parcours = with_first_names(with_lasting_names(parcours))
    procedure = parcours.source.procedure
    declared = declares(procedure)
    loaded = requests_by_state(parcours.journal)
    places = screens(parcours.jugees, _done_again(parcours), _before_sending(parcours))
    pages = tuple(
        read_page(snapshot, screen, declared, _weight(loaded.get(snapshot.indice, ())))
        for snapshot, screen in zip(parcours.jugees, places, strict=True)
    )
    pages = tuple(
        replace(page, tiers=asked_elsewhere(page, loaded.get(page.indice, ()), declared))
        for page in pages
    )
    pages = with_names_under_windows(pages)
    pages = settle_spare_forms(read_where_shown(at_rest(pages)), parcours.journal)
    pages = with_what_scripts_hide(pages, parcours.alentours.dit_sans_script)
    pages = with_joined_files(pages, parcours.journal)
    pages = with_handed_files(pages, parcours.journal)
    settle = in_their_language(pages)
    pages = tuple(map(settle, pages))
    provocations, states = read_provocations(parcours, pages, declared)
    pages = with_what_was_refused(with_what_may_be_left(pages, provocations), provocations)
    pages = without_old_errors(pages, provocations)
    around, closed = read_around(parcours.alentours, pages, len(pages) + len(states), declared)
    around = tuple(replace(v, page=settle(v.page)) for v in around)
    spoken = foreign_to_french(pages)
    around = around if spoken else tuple(map(without_makers, around))
    seuil = _threshold(pages)
    around = tuple(
        replace(v, autre=is_notice_of_another(v, pages, seuil, procedure)) for v in around
    )
    linked = tuple(v.page for v in around if v.genre not in LEGAL and not v.autre)
    return ParcoursFacts(
        procedure=procedure,
        scenario=parcours.scenario,
        moteur=parcours.moteur,
        pages=pages,
        journal=parcours.journal,
        fin=parcours.fin,
        complet=parcours.complet,
        deja_identifie=parcours.deja_identifie,
        devant_obstacle=parcours.devant_obstacle,
        devant_envoi=parcours.devant_envoi,
        envoye=parcours.envoye,
        seuil=seuil,
        alternative=find_alternative(
            pages,
            typed_values(procedure, parcours.scenario),
            linked,
            paie=is_to_pay(procedure.nom),
        ),
        debut=parcours.debut,
        provocations=provocations,
        etats_provoques=tuple(map(settle, states)),
        voisines=around,
        fermees=closed,
        suivis=followed(parcours.alentours),
        suit_le_navigateur=parcours.alentours.suit_le_navigateur,
        muette_sans_script=parcours.alentours.muette_sans_script,
        publications=publications_met(parcours.alentours, pages, parcours.journal),
        pertes_sans_script=parcours.alentours.sans_script,
        autre_langue=spoken,
    )


def _weight(requests: Iterable[Requete]) -> int:
    """Bytes received by some requests."""
    return sum(request.octets for request in requests)


def declares(procedure: Procedure) -> Callable[[str], bool]:
    """A test of hosts: that of the start, the declared ones and their sub-domains."""
    hosts = declared_hosts(procedure)
    return lambda host: belongs(host, hosts)


def _threshold(pages: tuple[PageFacts, ...]) -> tuple[int, int] | None:
    """Where identification begins, or else the first field of the procedure."""
    for page in pages:
        orders = [champ.lieu.ordre for champ in offered_on(page)]
        orders += [way.lieu.ordre for way in ways_on(page) if way.voie is Voie.FOURNISSEUR]
        if orders:
            return page.indice, min(orders)
    return None


def _before_sending(parcours: Parcours) -> int | None:
    """The state on which the irreversible step was done; None where it was not, or not known."""
    if not parcours.envoye:
        return None
    done = (r.lieu for r in parcours.journal if r.verbe == "envoyer")
    return max((lieu.page for lieu in done if lieu is not None), default=None)


def _done_again(parcours: Parcours) -> frozenset[int]:
    """The states to which the replay came back by doing its steps again, after a mistake."""
    return frozenset(
        tried.page
        for tried in parcours.provocations
        if tried.refaite or tried.abstention is Abstention.REFAIT
    )
