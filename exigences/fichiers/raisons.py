"""Says in French why the system could not read or write a file."""

import errno

_REASONS = {
    errno.EACCES: "les droits manquent",
    errno.EDQUOT: "le quota de disque est atteint",
    errno.EEXIST: "un fichier est à sa place",
    errno.EFBIG: "il est trop gros",
    errno.EIO: "le disque ne répond pas bien",
    errno.EISDIR: "c'est un dossier",
    errno.ELOOP: "ses liens tournent en rond",
    errno.EMFILE: "trop de fichiers sont ouverts à la fois, voyez « ulimit -n »",
    errno.ENAMETOOLONG: "son nom est trop long",
    errno.ENFILE: "trop de fichiers sont ouverts à la fois sur cette machine",
    errno.ENOENT: "il n'existe pas",
    errno.ENOMEM: "la mémoire manque",
    errno.ENOSPC: "le disque est plein",
    errno.ENOTDIR: "un fichier est à la place d'un dossier",
    errno.EPERM: "le système le refuse",
    errno.EROFS: "ce disque est en lecture seule",
}


_FULL = (errno.EDQUOT, errno.EFBIG, errno.ENOSPC)


def is_known(error: OSError) -> bool:
    """Whether a few words tell what the system refused, and of which file."""
    return error.errno in _REASONS and error.filename is not None


def reason_of(error: OSError) -> str:
    """A few words, without capital nor full stop."""
    return _REASONS.get(error.errno or 0) or error.strerror or "le système le refuse"


def remedy_of(error: OSError) -> str:
    """What else than another place may help, as an order without full stop."""
    return "faites de la place" if error.errno in _FULL else "vérifiez ses droits"
