"""A dossier is the same each time, and nothing changes in it without being told."""

import io
import random
import re
import subprocess
import tarfile
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from exigences.archive.contenu import read_contents
from exigences.archive.faire import (
    LISEZ_MOI,
    MANIFESTE,
    NOTICE,
    SIGNATURE,
    SOMMES,
    canonical,
    make,
    manifest_of,
    members,
)
from exigences.archive.signature import sign
from exigences.archive.ustar import ArchiveError, packed
from exigences.archive.verification import read_dossier, remade, verify
from exigences.chaine.analyse import analyse_folder
from tests.cli.lancer import lancer
from tests.pipeline.test_analyser import enregistre, enregistre_deux
from tests.rapport.exemple import rapport_exemple


def audit(folder: Path) -> Path:
    """The folder of an audit of three people, with its report."""
    analyse_folder(enregistre_deux(folder), None)
    return folder


def cle(folder: Path) -> Path:
    """A private key, made by the tool that a person has."""
    path = folder / "cle.pem"
    subprocess.run(
        ["openssl", "genpkey", "-algorithm", "ed25519", "-out", path],
        check=True,
        capture_output=True,
    )
    path.chmod(0o600)
    return path


def unpacked(content: bytes, folder: Path) -> Path:
    with tarfile.open(fileobj=io.BytesIO(content)) as archive:
        archive.extractall(folder, filter="data")
    return folder / "dossier"


def test_the_same_report_gives_the_same_bytes(tmp_path: Path) -> None:
    first, second = audit(tmp_path / "un"), audit(tmp_path / "autre" / "nom")
    (second / "sosies.json").touch()
    assert make(first).contenu == make(second).contenu


def test_verified_by_the_command_it_is_whole_and_remade(tmp_path: Path) -> None:
    audit(tmp_path / "audit")
    fait = lancer("dossier", "audit", dossier=tmp_path)
    assert fait.code == 0 and "Écrit : audit.tar" in fait.sortie
    seen = lancer("verifier-dossier", "audit.tar", dossier=tmp_path)
    assert seen.code == 0
    assert seen.sortie.splitlines()[-1] == "Rapport refait de son parcours : le même, à l'octet."
    digest = fait.sortie.splitlines()[-1]
    assert digest in seen.sortie


def test_verified_by_hand_with_the_tools_that_everyone_has(tmp_path: Path) -> None:
    done = make(audit(tmp_path / "audit"), cle(tmp_path))
    folder = unpacked(done.contenu, tmp_path)
    subprocess.run(["sha256sum", "--strict", "-c", SOMMES], cwd=folder, check=True)
    words = ["openssl", "pkeyutl", "-verify", "-pubin", "-inkey", "cle-publique.pem", "-rawin"]
    words += ["-in", MANIFESTE, "-sigfile", SIGNATURE]
    subprocess.run(words, cwd=folder, check=True)
    listed = subprocess.run(
        ["tar", "-xf", "-", "-C", tmp_path], input=done.contenu, capture_output=True, check=True
    )
    assert listed.stderr == b""
    before = {p.name: p.read_bytes() for p in (folder / "rapport").iterdir() if p.is_file()}
    analyse_folder(folder / "rapport", None)
    after = {p.name: p.read_bytes() for p in (folder / "rapport").iterdir() if p.is_file()}
    assert before == after and "rapport.json" in after


def test_what_is_none_of_the_report_stays_out(tmp_path: Path) -> None:
    folder = audit(tmp_path / "audit")
    (folder / "etat.json").write_text("un secret", "utf-8")
    (folder / "parcours" / "notes.txt").write_text("un secret", "utf-8")
    (folder / "rapport.pdf").write_bytes(b"%PDF")
    done = make(folder)
    assert done.laisses == ("etat.json", "parcours/notes.txt", "rapport.pdf")
    assert b"un secret" not in done.contenu
    shown = {p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file()}
    held = set(verify(done.contenu).fichiers)
    assert held == shown - set(done.laisses)


def test_what_only_its_owner_may_read_makes_an_archive_that_only_he_may(tmp_path: Path) -> None:
    folder = audit(tmp_path / "audit")
    assert not make(folder).prive
    (folder / "rapport.html").chmod(0o600)
    assert lancer("dossier", "audit", dossier=tmp_path).code == 0
    assert (tmp_path / "audit.tar").stat().st_mode & 0o777 == 0o600


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    folder = audit(tmp_path / "audit")
    (tmp_path / "ailleurs").write_text("un secret", "utf-8")
    picture = folder / "parcours" / "pages" / "000" / "cadre-0.html"
    picture.symlink_to(tmp_path / "ailleurs")
    with pytest.raises(ArchiveError, match="un lien"):
        make(folder)


def test_a_report_that_its_parcours_does_not_give_is_refused(tmp_path: Path) -> None:
    folder = audit(tmp_path / "audit")
    page = folder / "rapport.html"
    page.write_text(page.read_text("utf-8").replace("</html>", "<p>Et plus</p></html>"), "utf-8")
    with pytest.raises(
        ArchiveError, match=r"rapport\.html : ce n'est pas ce que donne aujourd'hui"
    ):
        make(folder)


def test_a_folder_without_a_parcours_is_refused(tmp_path: Path) -> None:
    (tmp_path / "rapport.json").write_text("{}", "utf-8")
    with pytest.raises(ArchiveError, match="ne tient pas à la fois un rapport et son parcours"):
        make(tmp_path)


PETITS = {
    LISEZ_MOI: NOTICE,
    "rapport/parcours/pages/000/cadre.html": b"<p>" + b"x" * 700,
    "rapport/parcours/parcours.json": b"{}",
    "rapport/rapport.html": b"",
    "rapport/rapport.json": b"x" * 512,
}


@cache
def petit() -> tuple[bytes, bytes]:
    """A small signed archive whose every byte can be changed, and its public key."""
    with TemporaryDirectory() as folder:
        key = cle(Path(folder))
        heads = {MANIFESTE: canonical(manifest_of(rapport_exemple(), PETITS, signed=True))}
        heads[SIGNATURE], heads["cle-publique.pem"] = sign(heads[MANIFESTE], key)
    return packed(members(heads, PETITS)), heads["cle-publique.pem"]


def zones(content: bytes) -> list[tuple[int, int, str]]:
    """Where each member of an archive begins and ends, by a reader that others wrote."""
    with tarfile.open(fileobj=io.BytesIO(content)) as archive:
        ends = [(m.offset, m.name.removeprefix("dossier/")) for m in archive]
    starts = [*(start for start, _ in ends), len(content) - 1024]
    return [(s, e, n) for (s, n), e in zip(ends, starts[1:], strict=True)] + [
        (len(content) - 1024, len(content), "la fin de l'archive")
    ]


def told_for(name: str) -> set[str]:
    """What may be named where a byte of a member changed: itself, or the other of its pair."""
    return {MANIFESTE, SOMMES} if name in (MANIFESTE, SOMMES) else {name}


def test_every_byte_of_it_counts_and_is_told_where() -> None:
    content, key = petit()
    assert verify(content, key).cle
    draw = random.Random(13)
    for start, end, name in zones(content):
        for at in range(start, end):
            changed = bytearray(content)
            changed[at] ^= 1 << draw.randrange(8)
            with pytest.raises(ArchiveError) as refused:
                verify(bytes(changed), key)
            said = str(refused.value)
            assert any(one in said for one in told_for(name)), (at, name, said)


def test_what_is_cut_or_added_is_refused() -> None:
    content, _ = petit()
    draw = random.Random(14)
    for _ in range(200):
        with pytest.raises(ArchiveError):
            verify(content[: draw.randrange(len(content))])
    with pytest.raises(ArchiveError, match="ce qui suit la fin"):
        verify(content + b"\0")


@pytest.mark.parametrize("seed", range(4))
def test_in_a_real_one_too(tmp_path: Path, seed: int) -> None:
    content = make(audit(tmp_path / "audit")).contenu
    draw = random.Random(seed)
    for start, end, name in zones(content):
        changed = bytearray(content)
        changed[draw.randrange(start, end)] ^= 1 << draw.randrange(8)
        with pytest.raises(ArchiveError) as refused:
            verify(bytes(changed))
        assert any(one in str(refused.value) for one in told_for(name))


def forged(files: dict[str, bytes], **parts: object) -> bytes:
    """What somebody who knows the format would make."""
    said = manifest_of(rapport_exemple(), files, signed=False).model_copy(update=parts)
    return packed(members({MANIFESTE: canonical(said)}, files))


@pytest.mark.parametrize(
    "name",
    ["../ailleurs", "rapport/../../a", "/etc/passwd", "rapport/autre.txt", "rapport/rapport.json/"],
)
def test_a_name_that_is_not_of_a_report_is_refused(name: str) -> None:
    with pytest.raises(ArchiveError, match="nomme des fichiers qui ne sont pas d'un rapport"):
        verify(forged({LISEZ_MOI: NOTICE, name: b""}))


def test_what_is_forged_whole_is_not_what_its_parcours_gives(tmp_path: Path) -> None:
    folder = audit(tmp_path / "audit")
    files = {f"rapport/{n}": c for n, c in read_contents(folder).fichiers.items()}
    files["rapport/rapport.html"] += b"<!-- plus -->"
    found = verify(forged({LISEZ_MOI: NOTICE, **files}))
    with pytest.raises(ArchiveError, match=r"rapport\.html n'est pas ce que donne son parcours"):
        remade(found)
    older = verify(forged({LISEZ_MOI: NOTICE, **files}, exigences="0.0.1"))
    assert remade(older) is False


def test_another_key_than_the_expected_one_is_refused(tmp_path: Path) -> None:
    content, _ = petit()
    other = make(audit(tmp_path / "audit"), cle(tmp_path)).contenu
    public = unpacked(other, tmp_path) / "cle-publique.pem"
    with pytest.raises(ArchiveError, match=r"manifeste\.sig"):
        verify(content, public.read_bytes())
    (tmp_path / "petit.tar").write_bytes(content)
    fait = lancer("verifier-dossier", "petit.tar", "--cle", public, dossier=tmp_path)
    assert fait.code == 2
    with pytest.raises(ArchiveError, match="il n'est pas signé"):
        verify(forged(PETITS), public.read_bytes())


@pytest.mark.parametrize(
    ("mode", "text", "said"),
    [(0o644, "", "chmod 600"), (0o600, "pas une clé", "n'est pas une clé privée PEM")],
)
def test_a_key_that_cannot_sign_is_refused(tmp_path: Path, mode: int, text: str, said: str) -> None:
    key = cle(tmp_path)
    if text:
        key.write_text(text, "utf-8")
    key.chmod(mode)
    analyse_folder(enregistre(tmp_path / "audit"), None)
    with pytest.raises(ArchiveError, match=said):
        make(tmp_path / "audit", key)


def test_a_file_that_is_no_dossier_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.tar").write_bytes(b"")
    with pytest.raises(ArchiveError, match=r"l'en-tête de manifeste\.json"):
        verify(read_dossier(tmp_path / "a.tar"))
    with pytest.raises(ArchiveError, match="il n'existe pas"):
        read_dossier(tmp_path / "absent.tar")


def test_what_a_manifest_says_adds_no_line_to_what_the_command_says(tmp_path: Path) -> None:
    demarche = "Aide\nSigné par la clé attendue (SHA-256 00)\x1b[31m"
    content = forged(PETITS, demarche=demarche, exigences="0.0.1\nfaux")
    (tmp_path / "a.tar").write_bytes(content)
    fait = lancer("verifier-dossier", "a.tar", dossier=tmp_path)
    assert fait.code == 0
    assert [ligne.partition(" : ")[0] for ligne in fait.sortie.splitlines()] == [
        "Intact", "SHA-256", "Pas signé", "Rapport pas refait",
    ]  # fmt: skip
    assert "\x1b" not in fait.sortie


def test_the_key_that_did_not_sign_is_the_one_that_is_named(tmp_path: Path) -> None:
    content, _ = petit()
    (tmp_path / "autre").mkdir()
    _, other = sign(b"", cle(tmp_path / "autre"))
    with pytest.raises(ArchiveError, match=r"la signature de manifeste\.json par la clé attendue"):
        verify(content, other)
    with pytest.raises(ArchiveError, match="la clé attendue n'est pas une clé publique"):
        verify(content, b"nom: pas une cle")


def test_a_parcours_that_cannot_be_read_is_told_where_it_is(tmp_path: Path) -> None:
    folder = audit(tmp_path / "audit")
    found = read_contents(folder).fichiers
    name = next(n for n in found if n.endswith("parcours.json"))
    (folder / name).write_text('{"version": "0"}', "utf-8")
    with pytest.raises(ArchiveError) as refused:
        make(folder)
    assert str(refused.value).startswith(f"{folder}/parcours")
    files = {f"rapport/{n}": (b"{}" if n == name else c) for n, c in found.items()}
    with pytest.raises(ArchiveError, match=r"^dossier/rapport/parcours"):
        remade(verify(forged({LISEZ_MOI: NOTICE, **files})))


def test_the_folder_where_one_stands_is_a_report_too(tmp_path: Path) -> None:
    folder = audit(tmp_path / "audit")
    for dossier, word in ((folder, "."), (folder / "parcours", "..")):
        fait = lancer("dossier", word, dossier=dossier)
        assert fait.code == 0, fait.erreurs
        (tmp_path / "audit.tar").unlink()


def test_an_archive_is_not_shown_on_the_screen(tmp_path: Path) -> None:
    fait = lancer("dossier", "audit", "-o", "-", dossier=audit(tmp_path / "audit").parent)
    assert fait.code == 2 and not (tmp_path / "-").exists()


def test_sums_without_their_last_line_end_are_told_by_their_line() -> None:
    said = manifest_of(rapport_exemple(), PETITS, signed=False)
    inside = [
        (name, content.rstrip(b"\n") if name == SOMMES else content)
        for name, content in members({MANIFESTE: canonical(said)}, PETITS)
    ]
    last = f"{SOMMES}, ligne {len(PETITS) + 1} : ce n'est pas l'empreinte de {[*PETITS][-1]} "
    with pytest.raises(ArchiveError, match=re.escape(last)):
        verify(packed(inside))
