"""Says in French words which files a field takes, from the types of its accept attribute."""

import re

_TYPE = re.compile(r"\*|\.|[\w*]+/")
"""How a type, or the end of a name, begins: « undefined » is neither."""
_ANY = frozenset({"*", "*/*", ".*", "*.*"})
ANY_PICTURE = "toutes les images"
_FAMILIES = {
    "image": ANY_PICTURE,
    "audio": "tous les sons",
    "video": "toutes les vidéos",
    "text": "tous les textes simples",
}
_NAMES = {
    "jpg": "JPG",
    "jpeg": "JPG",
    "pjpeg": "JPG",
    "jpe": "JPG",
    "jfif": "JPG",
    "tif": "TIFF",
    "heic": "HEIC (photo d'iPhone)",
    "heif": "HEIC (photo d'iPhone)",
    "heic-sequence": "HEIC (photo d'iPhone)",
    "heif-sequence": "HEIC (photo d'iPhone)",
    "svg+xml": "SVG",
    "doc": "Word",
    "docx": "Word",
    "msword": "Word",
    "vnd.openxmlformats-officedocument.wordprocessingml.document": "Word",
    "xls": "Excel",
    "xlsx": "Excel",
    "vnd.ms-excel": "Excel",
    "vnd.openxmlformats-officedocument.spreadsheetml.sheet": "Excel",
    "ppt": "PowerPoint",
    "pptx": "PowerPoint",
    "vnd.ms-powerpoint": "PowerPoint",
    "vnd.openxmlformats-officedocument.presentationml.presentation": "PowerPoint",
    "odt": "LibreOffice (ODT)",
    "vnd.oasis.opendocument.text": "LibreOffice (ODT)",
    "ods": "LibreOffice (ODS)",
    "vnd.oasis.opendocument.spreadsheet": "LibreOffice (ODS)",
    "plain": "texte simple (TXT)",
    "txt": "texte simple (TXT)",
    "zip": "dossier compressé (ZIP)",
    "x-zip-compressed": "dossier compressé (ZIP)",
    "mpeg": "MP3",
    "quicktime": "MOV",
}
_PICTURES = frozenset({"JPG", "PNG", "GIF", "TIFF", "BMP", "WEBP", "SVG", "HEIC (photo d'iPhone)"})
_WILD = re.compile(r"^(image|audio|video|text)/\*$")
_KNOWN = (
    r"(?:application/(?:pdf|x-pdf|msword|rtf|zip|x-zip-compressed|vnd(?:\.[\w-]+)+)"
    r"|image/(?:\*|jpe?g|jpe|pjpeg|png|gif|tiff?|bmp|webp|svg\+xml|hei[cf](?:-sequence)?)"
    r"|text/(?:\*|plain|csv|rtf)|audio/(?:\*|mpeg|mp[34]|wav|ogg)"
    r"|video/(?:\*|mpeg|mp4|quicktime|webm))(?![\w*/-])"
)
"""A type as computers name it, and not « image/pdf », which people write for one or the other."""
_LISTED = re.compile(rf"(?<![\w/.-]){_KNOWN}(?:\s?[,;|]\s?{_KNOWN}){{0,20}}", re.IGNORECASE)
_PREFIX = re.compile(r"^(?:\*?\.|[a-z]+/)?(?:x-(?!zip))?")


def formats_in_words(accept: str) -> str:
    """The types of an accept attribute, as people name them; '' where any file is taken."""
    types = [part for part in re.split(r"[,;\s]+", accept.lower()) if _TYPE.match(part)]
    if any(part in _ANY for part in types):
        return ""
    names = list(dict.fromkeys(_name(part) for part in types))
    if _FAMILIES["image"] in names:
        names = [name for name in names if name not in _PICTURES]
    return ", ".join(names)


def types_in_words(text: str) -> str:
    """A text where the types that it lists as computers do are named as people do."""
    return _LISTED.sub(lambda found: formats_in_words(found[0].replace("|", ",")), text)


def _name(part: str) -> str:
    if family := _WILD.match(part):
        return _FAMILIES[family[1]]
    if part == "video/mpeg":
        return "MPEG"
    kind = _PREFIX.sub("", part)
    return _NAMES.get(kind, kind.rpartition(".")[2].upper())
