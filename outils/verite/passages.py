"""Runs the audits of a service, each from its first state, and reads what they say."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

from exigences.chaine.audit import AuditOptions, audit
from outils.verite.archives import Dossier
from outils.verite.courriel import mail_box
from outils.verite.documents import Passage, Service
from outils.verite.installation import install, version
from outils.verite.releve import passage_of
from outils.verite.vivant import Atelier, free_port

PORT_ECRIT = 8900
"""The port that journeys are written with; the one that is free takes its place."""


def replay_all(dossier: Dossier, cache: Path) -> Iterator[Passage]:
    """Install and start a service, and yield what each audit says of it as soon as it is done."""
    service, name = dossier.service(), dossier.chemin.name
    installed = install(dossier.chemin, service, cache)
    with mail_box(cache / "courriels" / name) as port_courriel:
        atelier = Atelier(
            scripts=dossier.chemin,
            installe=installed,
            etat=cache / "etats" / name,
            port=free_port(),
            port_courriel=port_courriel,
        )
        atelier.prepare()
        demarches = _with_port(dossier.chemin, cache, atelier.port)
        for demarche, sosie in journeys(service):
            folder = cache / "rapports" / name / f"{demarche}-{sosie}"
            shutil.rmtree(folder, ignore_errors=True)
            options = AuditOptions(
                procedure=str(demarches / f"{demarche}.yaml"),
                scenarios=(sosie,),
                sortie=folder,
                hors_ligne=True,
            )
            with atelier.alive(service.pret):
                rapport = audit(options, lambda _: None).rapport
            said = passage_of(rapport, demarche, sosie, version(dossier.chemin, service))
            # The folder of this machine is nobody else's business.
            yield said.model_copy(update={"fin": said.fin.replace(f"{demarches}/", "")})


def journeys(service: Service) -> tuple[tuple[str, str], ...]:
    """Return each journey with each of its people."""
    return tuple((d.demarche, sosie) for d in service.demarches for sosie in d.sosies)


def _with_port(dossier: Path, cache: Path, port: int) -> Path:
    """Copy the journeys of a service with the port where it is served."""
    folder = cache / "demarches" / dossier.name
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(dossier / "demarches", folder)
    for path in folder.glob("*.yaml"):
        text = path.read_text("utf-8")
        path.write_text(re.sub(rf":{PORT_ECRIT}\b", f":{port}", text), encoding="utf-8")
    return folder
