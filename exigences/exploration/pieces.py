"""The file that an exploration gives where one is asked for: one blank page."""

_PARTS = (
    b"<</Type/Catalog/Pages 2 0 R>>",
    b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
    b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>",
)


def blank_page() -> bytes:
    """Return a PDF of one blank A4 page (ISO 32000-1, 7.5: header, body, table, trailer)."""
    pdf = b"%PDF-1.4\n"
    places = []
    for rank, part in enumerate(_PARTS, 1):
        places.append(len(pdf))
        pdf += b"%d 0 obj%b endobj\n" % (rank, part)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(_PARTS) + 1
    return (
        pdf
        + b"xref\n0 %d\n0000000000 65535 f \n%b" % (size, table)
        + b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (size, len(pdf))
    )
