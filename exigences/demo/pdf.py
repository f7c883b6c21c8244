"""Small one-page PDF documents: a form to print, without any library."""

A4_POINTS = (595, 842)
MARGE = 56
HAUT = 780


def document_pdf(titre: str, lignes: tuple[str, ...]) -> bytes:
    """Write one A4 page; a line that starts with "# " is a heading, an empty one a space."""
    objets = (
        b"<< /Type /Catalog /Pages 2 0 R /Lang (fr-FR) >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %d %d] /Contents 4 0 R /Resources "
        b"<< /Font << /N 5 0 R /G 6 0 R >> >> >>" % A4_POINTS,
        _flux(lignes),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
        b"<< /Title (%s) >>" % _echapper(titre),
    )
    return _assembler(objets)


def _flux(lignes: tuple[str, ...]) -> bytes:
    y = HAUT
    ordres = [b"BT"]
    for ligne in lignes:
        gras = ligne.startswith("# ")
        y -= 26 if gras else 18
        police = b"/G 14 Tf" if gras else b"/N 11 Tf"
        texte = _echapper(ligne.removeprefix("# "))
        ordres.append(b"%s 1 0 0 1 %d %d Tm (%s) Tj" % (police, MARGE, y, texte))
    ordres.append(b"ET")
    contenu = b"\n".join(ordres)
    return b"<< /Length %d >>\nstream\n%s\nendstream" % (len(contenu), contenu)


def _assembler(objets: tuple[bytes, ...]) -> bytes:
    sortie = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
    places: list[int] = []
    for numero, objet in enumerate(objets, start=1):
        places.append(len(sortie))
        sortie += b"%d 0 obj\n%s\nendobj\n" % (numero, objet)
    table = len(sortie)
    sortie += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objets) + 1)
    for place in places:
        sortie += b"%010d 00000 n \n" % place
    sortie += b"trailer\n<< /Size %d /Root 1 0 R /Info %d 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objets) + 1,
        len(objets),
        table,
    )
    return bytes(sortie)


def _echapper(texte: str) -> bytes:
    octets = texte.encode("cp1252")
    return octets.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
