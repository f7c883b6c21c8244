"""The files that a field takes, in words."""

import pytest

from exigences.facts.demandes.formats import formats_in_words, types_in_words


@pytest.mark.parametrize(
    ("accept", "words"),
    [
        ("", ""),
        ("*/*", ""),
        ("image/*", "toutes les images"),
        ("image/*,application/pdf", "toutes les images, PDF"),
        ("image/*, .png, image/jpeg, .heic", "toutes les images"),
        ("audio/*", "tous les sons"),
        ("video/*;text/*", "toutes les vidéos, tous les textes simples"),
        (".pdf,.jpg,.jpeg,.PNG", "PDF, JPG, PNG"),
        (".heic,image/heif", "HEIC (photo d'iPhone)"),
        ("application/msword,.docx", "Word"),
        (
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,.ods",
            "Excel, LibreOffice (ODS)",
        ),
        ("application/vnd.inconnu.plan", "PLAN"),
        ("application/x-pdf", "PDF"),
        ("application/x-zip-compressed", "dossier compressé (ZIP)"),
        ("audio/mpeg,video/mpeg", "MP3, MPEG"),
        ("image/svg+xml", "SVG"),
        ("*.pdf", "PDF"),
    ],
)
def test_types_in_french_words(accept: str, words: str) -> None:
    assert formats_in_words(accept) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Formats acceptés : application/pdf, image/jpeg.", "Formats acceptés : PDF, JPG."),
        ("Type : image/jpeg, image/jpg, IMAGE/PNG", "Type : JPG, PNG"),
        ("Types de fichiers : application/msword ; text/csv", "Types de fichiers : Word, CSV"),
        ("Formats : image/* (5 Mo)", "Formats : toutes les images (5 Mo)"),
        (
            "application/vnd.oasis.opendocument.text ou application/pdf",
            "LibreOffice (ODT) ou PDF",
        ),
        ("Une image/pdf lisible", "Une image/pdf lisible"),
        ("https://exemple.fr/image/png", "https://exemple.fr/image/png"),
        ("audio/vidéo", "audio/vidéo"),
    ],
)
def test_types_that_a_text_lists(text: str, words: str) -> None:
    assert types_in_words(text) == words
