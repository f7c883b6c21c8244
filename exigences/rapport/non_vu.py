"""What the robot did not see, and why: it counts neither for nor against the service."""

from collections.abc import Iterable, Iterator
from urllib.parse import urlsplit

from exigences.model.facts.facts import Lien, PageFacts, ParcoursFacts
from exigences.model.parcours.parcours import Fin, Parcours, StatutEtape
from exigences.model.procedure.hotes import host_of
from exigences.model.rapport.alentours import NonVu
from exigences.rapport.adresses import without_query
from exigences.rapport.alentours import unread
from exigences.rapport.langue import accorde, combien, entre_guillemets, enumere
from exigences.rapport.plan import Plan

FICHIERS_MAX = 8
"""How many files behind links are named one by one."""
CUT = ("ERR_EMPTY_RESPONSE", "ERR_CONNECTION_RESET", "ERR_CONNECTION_CLOSED")
"""Chrome's errors after which it may have sent a request twice: the line had served before."""


def build_unseen(parcours: Parcours, faits: ParcoursFacts, plan: Plan) -> tuple[NonVu, ...]:
    """List what was not seen, the most important first, each thing once."""
    found = (
        *_blind(parcours),
        *_before_the_start(parcours),
        *_after_the_end(parcours),
        *_refused(parcours, plan),
        *_frames(faits.pages, plan),
        *_closed(faits.pages, plan),
        *_axe(parcours, plan),
        *_cut(parcours, plan),
        *unread(parcours, faits, plan),
        *_files(faits.pages, plan),
        *_servers(parcours),
        *_admitted(parcours),
        *_repeated(parcours),
        *_engine(parcours),
    )
    once: dict[tuple[str, str], NonVu] = {}
    for item in found:
        once.setdefault((item.quoi, item.pourquoi), item)
    return tuple(once.values())


_OWN = "etapes."
"""What begins the place of a step of the procedure."""


def steps_done(parcours: Parcours) -> tuple[int, int]:
    """Count the steps of the procedure, and those that were done to their end."""
    good = {StatutEtape.FAITE, StatutEtape.SAUTEE}
    done = sum(s <= good and StatutEtape.FAITE in s for s in _begun(parcours).values())
    return len(parcours.source.procedure.etapes), done


def _begun(parcours: Parcours) -> dict[str, set[StatutEtape]]:
    """What became of each step that was begun, with the ones inside it.

    What the replay does besides (opening the first page, answering a banner) is no step of theirs.
    """
    states: dict[str, set[StatutEtape]] = {}
    for record in parcours.journal:
        if not record.etape.startswith(_OWN):
            continue
        top = ".".join(record.etape.split(".")[:2])
        states.setdefault(top, set()).add(record.statut)
    return states


def _blind(parcours: Parcours) -> Iterator[NonVu]:
    if why := parcours.moteur.angle_mort:
        yield NonVu(quoi="Une partie de ce qui est parti", pourquoi=why)


def _before_the_start(parcours: Parcours) -> Iterator[NonVu]:
    if parcours.deja_identifie:
        yield NonVu(
            quoi="L'identification, et ce qui vient avant elle",
            pourquoi="Le rejeu a commencé déjà identifié, avec un état de session.",
        )


def _after_the_end(parcours: Parcours) -> Iterator[NonVu]:
    match parcours.fin:
        case Fin.OBSTACLE | Fin.ECHEC | Fin.INTERROMPU:
            left = len(parcours.source.procedure.etapes) - len(_begun(parcours))
            count = f" : {combien(left, 'étape')} de la démarche" if left > 0 else ""
            yield NonVu(quoi=f"Ce qui vient après{count}", pourquoi=parcours.phrase_fin)
        case Fin.AVANT_ENVOI:
            yield NonVu(
                quoi="Ce qui suit l'envoi de la demande",
                pourquoi="Le robot s'est arrêté juste avant ce geste.",
            )
        case Fin.TERMINE:
            if not parcours.envoye:
                yield NonVu(
                    quoi="Ce qui suit la dernière étape décrite",
                    pourquoi="La démarche n'a été décrite que jusque-là.",
                )


def _refused(parcours: Parcours, plan: Plan) -> Iterator[NonVu]:
    pages = {record.etape: record.page for record in parcours.journal}
    for navigation in parcours.refusees:
        yield NonVu(
            quoi=f"La page {without_query(navigation.url)}",
            pourquoi=navigation.raison,
            ecran=plan.numero(pages.get(navigation.etape)),
        )
    if rest := parcours.autres_refusees:
        yield NonVu(
            quoi=f"Et {combien(rest, 'autre page', 'autres pages')}",
            pourquoi="Le service voulait les ouvrir toutes seules, et elles n'ont pas été suivies.",
        )


def _frames(pages: Iterable[PageFacts], plan: Plan) -> Iterator[NonVu]:
    for page in pages:
        for cadre in page.cadres:
            if not cadre.vu:
                host = urlsplit(cadre.url).hostname
                name = f" {entre_guillemets(cadre.titre)}" if cadre.titre else ""
                origin = f", de {host}" if host else ""
                yield NonVu(
                    quoi=f"Le contenu du cadre{name}{origin}",
                    pourquoi="Ce cadre n'a pas pu être lu.",
                    ecran=plan.numero(page.indice),
                )


def _closed(pages: Iterable[PageFacts], plan: Plan) -> Iterator[NonVu]:
    by_screen: dict[int | None, set[str]] = {}
    for page in pages:
        if page.fermes:
            by_screen.setdefault(plan.numero(page.indice), set()).update(page.fermes)
    for ecran, names in by_screen.items():
        count = accorde(len(names), "d'un composant", f"de {combien(len(names), 'composant')}")
        yield NonVu(
            quoi=f"L'intérieur {count} ({enumere(sorted(names))})",
            pourquoi="Leur code est fermé à toute lecture automatique (« shadow root » fermé).",
            ecran=ecran,
        )


def _axe(parcours: Parcours, plan: Plan) -> Iterator[NonVu]:
    for page in parcours.pages:
        if page.axe is None:
            yield NonVu(
                quoi="Les défauts d'accessibilité de cet écran",
                pourquoi=page.axe_erreur or "axe n'a pas pu examiner la page.",
                ecran=plan.numero(page.indice),
            )


def _cut(parcours: Parcours, plan: Plan) -> Iterator[NonVu]:
    for page in parcours.pages:
        if page.capture_absente:
            yield NonVu(
                quoi="L'image de cet écran",
                pourquoi=page.capture_absente,
                ecran=plan.numero(page.indice),
            )
        if page.capture is not None and page.capture.tronquee:
            yield NonVu(
                quoi="Le bas de la capture",
                pourquoi="La page est trop longue pour une seule image ; son texte a été lu.",
                ecran=plan.numero(page.indice),
            )


def _files(pages: Iterable[PageFacts], plan: Plan) -> Iterator[NonVu]:
    files: dict[str, tuple[Lien, int | None]] = {}
    for page in pages:
        for lien in page.liens:
            if lien.extension and lien.url:
                files.setdefault(lien.url, (lien, plan.numero(page.indice)))
    named = list(files.values())
    for lien, ecran in named[:FICHIERS_MAX]:
        name = entre_guillemets(lien.texte or lien.url.rsplit("/", 1)[-1])
        yield NonVu(
            quoi=f"Le fichier {name} ({lien.extension.upper()})",
            pourquoi="Les fichiers derrière les liens ne sont pas ouverts.",
            ecran=ecran,
        )
    if (rest := len(named) - FICHIERS_MAX) > 0:
        yield NonVu(
            quoi=f"Et {combien(rest, 'autre fichier', 'autres fichiers')}",
            pourquoi="Les fichiers derrière les liens ne sont pas ouverts.",
        )


def _servers(parcours: Parcours) -> Iterator[NonVu]:
    """Which server answered, where it is not sure to be the one that was named."""
    if any(not nom.adresse for nom in parcours.noms):
        yield NonVu(
            quoi="L'adresse des serveurs de la démarche",
            pourquoi="Non vérifiée : un proxy résout les noms à la place du robot.",
        )
        return
    for nom in parcours.noms:
        heard = {r.adresse for r in parcours.requetes if host_of(r.url) == nom.hote}
        if others := heard - {"", nom.adresse}:
            yield NonVu(
                quoi=f"Le serveur attendu pour {nom.hote}",
                pourquoi=(
                    f"Ce nom menait à {nom.adresse} avant le départ, "
                    f"et {enumere(sorted(others))} a répondu."
                ),
            )


def _admitted(parcours: Parcours) -> Iterator[NonVu]:
    """Which errors were taken for screens, as the procedure says: a true one would pass for one."""
    statuses = [page.statut for page in parcours.pages if page.admise]
    for status in sorted(set(filter(None, statuses))):
        states = combien(statuses.count(status), "état reçu", "états reçus")
        yield NonVu(
            quoi=f"Une vraie page d'erreur, s'il y en a une parmi {states} avec l'erreur {status}",
            pourquoi="La démarche l'admet (« statuts_admis ») : ces états ont été lus et jugés.",
        )


def _repeated(parcours: Parcours) -> Iterator[NonVu]:
    """Which requests Chrome may have made again by itself: its tools tell of one alone."""
    for request in parcours.requetes:
        carried = request.partie and (request.porte or request.illisible)
        if carried and request.erreur.endswith(CUT):
            yield NonVu(
                quoi=f"Combien de fois {without_query(request.url)} a reçu cet envoi",
                pourquoi="Le serveur a coupé sans répondre : Chrome a pu le répéter de lui-même.",
            )


def _engine(parcours: Parcours) -> Iterator[NonVu]:
    moteur = parcours.moteur
    who = f"{moteur.navigateur}, conduit par {moteur.nom},"
    for words in moteur.non_teste:
        yield NonVu(quoi=words, pourquoi=f"{who} ne sait pas le faire.")
    for words in moteur.non_vu:
        yield NonVu(quoi=words, pourquoi=f"{who} ne le voit pas.", toujours=True)
