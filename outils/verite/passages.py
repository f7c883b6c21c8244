"""Runs the audits of a service, each from its first state, and reads what they say."""

import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from exigences.browser.engine import EngineError
from exigences.chaine.analyse import analyse
from exigences.chaine.audit import AuditOptions, audit
from exigences.replay.relecture import read_parcours
from exigences.replay.sosies import PARCOURS
from exigences.replay.store import StoreError
from outils.verite.archives import Dossier
from outils.verite.courriel import mail_box
from outils.verite.documents import Passage, Service
from outils.verite.erreur import VeriteError
from outils.verite.graine import Graine, mark_of
from outils.verite.installation import install, version
from outils.verite.releve import passage_of
from outils.verite.vivant import Atelier, alone

PORT_ECRIT = 8900
"""The port that journeys are written with; the one that is free takes its place."""
ATTENTE_S = 45
"""Longest wait for an element, in seconds: a busy machine must not pass for a slow service."""


def replay_all(dossier: Dossier, cache: Path) -> Iterator[Passage]:
    """Install and start a service, and yield what each audit says of it as soon as it is done.

    An audit that breaks stops no other: VeriteError names all of them, once the others are done.
    """
    service, name = dossier.service(), dossier.chemin.name
    with prepared(dossier, service, cache) as atelier:
        demarches, missed = with_port(dossier.chemin, cache, atelier.port), list[str]()
        sent = {d.demarche for d in service.demarches if d.envoi}
        for demarche, sosie in journeys(service):
            folder = cache / "rapports" / name / f"{demarche}-{sosie}"
            shutil.rmtree(folder, ignore_errors=True)
            options = AuditOptions(
                procedure=str(demarches / f"{demarche}.yaml"),
                scenarios=(sosie,),
                sortie=folder,
                envoyer=demarche in sent,
                hors_ligne=True,
                attente_s=ATTENTE_S,
            )
            try:
                with atelier.alive(service.pret):
                    rapport = audit(options, lambda _: None).rapport
            except (EngineError, StoreError) as error:
                missed.append(f"{demarche}, {sosie} : {error}")
                continue
            said = passage_of(rapport, demarche, sosie, version(dossier.chemin, service))
            # The folder of this machine is nobody else's business.
            yield said.model_copy(update={"fin": said.fin.replace(f"{demarches}/", "")})
    if missed:
        raise VeriteError("\n".join(missed))


def reread_all(dossier: Dossier, cache: Path) -> Iterator[Passage]:
    """Judge again, by the program of today, the replays that are kept: no service is started."""
    for before in dossier.derniers():
        kept = cache / "rapports" / dossier.chemin.name / f"{before.demarche}-{before.sosie}"
        if not (kept / PARCOURS).is_dir():
            raise VeriteError(f"{before.demarche}, {before.sosie} : aucun rejeu gardé à relire.")
        rapport = analyse(read_parcours(kept / PARCOURS))
        said = passage_of(rapport, before.demarche, before.sosie, before.version)
        yield said.model_copy(update={"fin": before.fin, "relu": True})


@contextmanager
def prepared(dossier: Dossier, service: Service, cache: Path) -> Iterator[Atelier]:
    """Install a service and make its first state; its mail is kept while the context lasts.

    VeriteError where someone else holds this state.
    """
    name = dossier.chemin.name
    etat = cache / "etats" / name
    with alone(etat):
        installed = install(dossier.chemin, service, cache)
        kept = Graine(etat, mark_of(dossier.chemin))
        port, port_courriel = kept.ports()
        with mail_box(cache / "courriels" / name, port_courriel) as mail:
            atelier = Atelier(
                scripts=dossier.chemin, installe=installed, etat=etat, port=port, port_courriel=mail
            )
            if not kept.holds(port, mail):
                atelier.prepare()
                kept.keep(port, mail)
            yield atelier


def serve(dossier: Dossier, cache: Path, wait: Callable[[str], object]) -> None:
    """Serve a service to someone who looks at it, until `wait`, given its address, returns."""
    service = dossier.service()
    with prepared(dossier, service, cache) as atelier, atelier.alive(service.pret):
        wait(f"http://127.0.0.1:{atelier.port}{service.pret}")


def journeys(service: Service) -> tuple[tuple[str, str], ...]:
    """Return each journey with each of its people, the first of each journey before the others."""
    made = [(rank, d.demarche, s) for d in service.demarches for rank, s in enumerate(d.sosies)]
    return tuple((demarche, sosie) for _, demarche, sosie in sorted(made, key=lambda m: m[0]))


def with_port(dossier: Path, cache: Path, port: int) -> Path:
    """Copy the journeys of a service with the port where it is served."""
    folder = cache / "demarches" / dossier.name
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(dossier / "demarches", folder)
    for path in folder.glob("*.yaml"):
        text = path.read_text("utf-8")
        path.write_text(re.sub(rf":{PORT_ECRIT}\b", f":{port}", text), encoding="utf-8")
    return folder
