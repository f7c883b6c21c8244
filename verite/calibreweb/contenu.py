"""Six old books, in the tables that Calibre-Web reads, and settings that let people register."""

import os
import shutil
import sqlite3
import zipfile
from pathlib import Path

from calibreweb.cps import db
from sqlalchemy import create_engine
from werkzeug.security import generate_password_hash

ETAT = Path(os.environ["ETAT"])
LIVRES = ETAT / "livres"
OUVRAGES = (
    ("Les Misérables", "Victor Hugo", "Un forçat, une enfant, une barricade.", 1862),
    ("Germinal", "Émile Zola", "La mine, la faim et la grève.", 1885),
    ("Madame Bovary", "Gustave Flaubert", "L'ennui d'une femme de province.", 1857),
    ("La Mare au diable", "George Sand", "Un laboureur, une bergère et une nuit.", 1846),
    ("Vingt mille lieues sous les mers", "Jules Verne", "Le capitaine Nemo.", 1870),
    ("Le Horla", "Guy de Maupassant", "Quelqu'un d'invisible est là.", 1887),
)
PAGE = """<html xmlns="http://www.w3.org/1999/xhtml" lang="fr"><head><title>{0}</title></head>
<body><h1>{0}</h1><p>{1}</p></body></html>"""
OPF = """<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0"
unique-identifier="id"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">{0}</dc:identifier><dc:title>{0}</dc:title><dc:language>fr</dc:language>
</metadata><manifest><item id="p" href="p.xhtml" media-type="application/xhtml+xml"/></manifest>
<spine><itemref idref="p"/></spine></package>"""
CONTENEUR = """<?xml version="1.0"?><container version="1.0"
xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
<rootfile full-path="p.opf" media-type="application/oebps-package+xml"/></rootfiles></container>"""


def make_tables() -> None:
    """Make the tables of an empty library, as Calibre-Web describes them."""
    base = create_engine(f"sqlite:///{LIVRES / 'metadata.db'}")
    db.Base.metadata.create_all(base.execution_options(schema_translate_map={"calibre": None}))


def write_book(folder: Path, title: str, text: str) -> int:
    """Write a book of one page, and return its size in bytes."""
    folder.mkdir(parents=True)
    path = folder / f"{title}.epub"
    with zipfile.ZipFile(path, "w") as book:
        book.writestr("mimetype", "application/epub+zip")
        book.writestr("META-INF/container.xml", CONTENEUR)
        book.writestr("p.opf", OPF.format(title))
        book.writestr("p.xhtml", PAGE.format(title, text))
    return path.stat().st_size


def fill_tables() -> None:
    """Enter the books, with their authors, their subject and what they tell."""
    base = sqlite3.connect(LIVRES / "metadata.db")
    base.execute("insert into library_id (id, uuid) values (1, 'bibliotheque-de-valmont')")
    base.execute("insert into tags (id, name) values (1, 'Roman')")
    base.execute("insert into languages (id, lang_code) values (1, 'fra')")
    for rank, (title, author, text, year) in enumerate(OUVRAGES, 1):
        where = f"{author}/{title} ({rank})"
        size = write_book(LIVRES / where, title, text)
        last = author.rsplit(" ", 1)
        base.execute(
            "insert into books (id, title, sort, author_sort, timestamp, pubdate, series_index,"
            " last_modified, path, has_cover, uuid) values (?, ?, ?, ?, ?, ?, '1.0', ?, ?, 0, ?)",
            (
                rank,
                title,
                title,
                f"{last[1]}, {last[0]}",
                "2026-09-01 10:00:00.000000",
                f"{year}-01-01 00:00:00.000000",
                "2026-09-01 10:00:00.000000",
                where,
                f"livre-{rank}",
            ),
        )
        base.execute(
            "insert into authors (id, name, sort, link) values (?, ?, ?, '')",
            (rank, author, f"{last[1]}, {last[0]}"),
        )
        base.execute("insert into books_authors_link (book, author) values (?, ?)", (rank, rank))
        base.execute("insert into books_tags_link (book, tag) values (?, 1)", (rank,))
        base.execute("insert into books_languages_link (book, lang_code) values (?, 1)", (rank,))
        base.execute("insert into comments (book, text) values (?, ?)", (rank, f"<p>{text}</p>"))
        base.execute(
            "insert into data (book, format, uncompressed_size, name) values (?, 'EPUB', ?, ?)",
            (rank, size, title),
        )
    base.commit()


def set_site() -> None:
    """Let people register and look around, in French, with messages kept by the bench."""
    base = sqlite3.connect(ETAT / "app.db")
    values = {
        "config_calibre_dir": str(LIVRES),
        "config_calibre_web_title": "Bibliothèque numérique de Valmont",
        "config_default_locale": "fr",
        "config_default_language": "all",
        "config_anonbrowse": 1,
        "config_public_reg": 1,
        "config_register_email": 0,
        "config_port": int(os.environ["PORT"]),
        "config_default_role": 338,
        "mail_server": "127.0.0.1",
        "mail_port": int(os.environ["PORT_COURRIEL"]),
        "mail_from": "bibliotheque@valmont.example",
        "mail_login": "",
        "config_random_books": 0,
        "config_ratelimiter": 0,
        "config_check_extensions": 0,
    }
    for name, value in values.items():
        base.execute(f"update settings set {name} = ?", (value,))  # noqa: S608 - names of ours
    base.execute("update user set locale = 'fr', sidebar_view = sidebar_view & ~1")
    base.execute(
        "insert into user (name, email, role, password, kindle_mail, locale, sidebar_view,"
        " default_language, denied_tags, allowed_tags, denied_column_value, allowed_column_value,"
        " view_settings, kobo_only_shelves_sync) values ('odile', 'odile.martin@example.org', 338,"
        " ?, 'odile@liseuse.example', 'fr', 372, 'all', '', '', '', '', '{}', 0)",
        (generate_password_hash("Un-mot-de-passe-2026"),),
    )
    base.commit()


if __name__ == "__main__":
    make_tables()
    fill_tables()
    set_site()
    shutil.rmtree(ETAT / "cache", ignore_errors=True)
    (ETAT / "cache").mkdir()
