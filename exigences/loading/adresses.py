"""Which addresses a procedure may name: http or https, on a host that it declares."""

import re
from urllib.parse import SplitResult, urljoin, urlsplit

from exigences.loading.erreur import excerpt
from exigences.loading.valeurs import TEMPLATE
from exigences.model.procedure.hotes import belongs, canonical, declared_hosts
from exigences.model.procedure.procedure import Procedure

_HOST = re.compile(r"(?!-)[a-z0-9_-]+(\.[a-z0-9_-]+)*\.?|\[[0-9a-f:.]+\]", re.IGNORECASE)


def split(address: str) -> SplitResult | None:
    """The parts of an absolute http(s) address with a host; None for anything else."""
    try:
        parts = urlsplit(address)
        usable = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
    except ValueError:
        return None
    return parts if usable and not re.search(r"[\s\\]", address) else None


def shown(address: str) -> str:
    """What is told of an address that is refused: never the password before its host."""
    return excerpt(address.rpartition("@")[2])


def fault_of_start(depart: str) -> str:
    """What is wrong with the first address, and what to do; '' if nothing is."""
    scheme = depart.partition(":")[0].lower() if ":" in depart else ""
    if scheme in ("file", "data", "javascript", "blob", "about", "ftp", "chrome", "view-source"):
        return f"« depart » ne peut pas être une adresse {scheme}: ; donnez une adresse https://."
    parts = split(depart)
    if parts is None:
        return "« depart » n'est pas une adresse complète : écrivez https://hote/chemin."
    if parts.username is not None or parts.password is not None:
        return (
            "« depart » contient un identifiant : retirez-le de l'adresse, "
            "le rapport l'imprimerait."
        )
    return ""


def fault_of_first(adresse: str) -> str:
    """What is wrong with the first address that a command is given; '' if nothing is."""
    if not fault_of_start(adresse):
        return ""
    return (
        f"« {shown(adresse)} » n'est pas une adresse : donnez celle de la première page, avec "
        "http:// ou https://, sans identifiant."
    )


def fault_of_domain(domaine: str, depart: str) -> str:
    """What is wrong with a declared host, that covers the hosts under it; '' if nothing is."""
    if _HOST.fullmatch(domaine) and "." not in domaine.strip(".") and "[" not in domaine:
        start = split(depart)
        if domaine == "localhost" or (start is not None and start.hostname == domaine.lower()):
            return ""
        return f"« {excerpt(domaine)} » ouvrirait trop de sites : écrivez le nom entier de l'hôte."
    if _HOST.fullmatch(domaine) or (":" in domaine and _HOST.fullmatch(f"[{domaine}]")):
        return ""
    parts = split(domaine) or split(f"http://{domaine}")
    if parts is not None and _HOST.fullmatch(parts.hostname or ""):
        return (
            f"« domaines » attend un nom d'hôte seul : écrivez « {parts.hostname} », "
            "sans https:// ni port ni chemin."
        )
    return "« domaines » attend un nom d'hôte, comme « www.exemple.fr » : corrigez-le."


def fault_of_address(address: str, procedure: Procedure) -> str:
    """What is wrong with an address that a step opens; '' if nothing is, or if the start is."""
    if fault_of_start(procedure.depart):
        return ""
    try:
        parts = split(urljoin(procedure.depart, TEMPLATE.sub("x", address)))
    except ValueError:
        parts = None
    if parts is None:
        return "cette adresse ne peut pas être ouverte : écrivez /chemin ou https://hote/chemin."
    if parts.username is not None or parts.password is not None:
        return "cette adresse contient un identifiant : retirez-le, le rapport l'imprimerait."
    host = canonical(parts.hostname or "")
    if belongs(host, declared_hosts(procedure)):
        return ""
    return f"l'hôte « {host} » n'est pas déclaré : ajoutez-le à « domaines » pour y entrer."
