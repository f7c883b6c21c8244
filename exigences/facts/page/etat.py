"""From the collection of one state of a page, frame by frame, to its typed facts."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from html import unescape
from typing import Any, Literal, cast
from urllib.parse import urlsplit

from exigences.facts.acces.arbre import Arbre
from exigences.facts.acces.jugement import INSTEAD, Muets, judge_access, judged_here, trees_of
from exigences.facts.page.axe import read_axe
from exigences.facts.page.cases import with_codes
from exigences.facts.page.champs import read_fields, rules_of
from exigences.facts.page.collecte import (
    BlocBrut,
    BoutonBrut,
    Chose,
    Collecte,
    LienBrut,
    LienReplie,
    Situee,
)
from exigences.facts.page.contacts import find_contacts
from exigences.facts.page.delais import find_delays, refresh_delay
from exigences.facts.page.derriere import with_windows
from exigences.facts.page.ecoute import read_heard
from exigences.facts.page.editeurs import without_publishers
from exigences.facts.page.enigmes import with_questions
from exigences.facts.page.etiquettes_communes import with_shared_labels
from exigences.facts.page.formulaires import near_forms, read_forms, settle_natures
from exigences.facts.page.liens_vains import with_effects
from exigences.facts.page.marqueurs import EMPTY, UNSEEN_SIGNS
from exigences.facts.page.obligations import settle_around
from exigences.facts.page.oeils import with_reveals
from exigences.facts.page.ouvertures import with_opened_files
from exigences.facts.page.petits import with_sizes
from exigences.facts.page.redistribution import read_overflows
from exigences.facts.page.reglages import settle_settings
from exigences.facts.page.reponses import with_answers
from exigences.facts.page.sans_nom import with_neighbours
from exigences.facts.page.tableaux_vides import without_empty_tables
from exigences.model.facts.axe import AxeFinding
from exigences.model.facts.champs import Champ, Formulaire, Region
from exigences.model.facts.facts import (
    Bloc,
    Bouton,
    Cadre,
    Delai,
    Image,
    Lien,
    Media,
    Modale,
    PageFacts,
)
from exigences.model.lieu import Boite, CheminCadre, Lieu
from exigences.model.parcours.etat import FrameSnapshot, PageSnapshot

FILES = frozenset(
    {"pdf", "doc", "docx", "odt", "rtf", "xls", "xlsx", "ods", "csv", "ppt", "pptx", "odp"}
    | {"zip", "7z", "rar", "epub"}
)
_SHIM = "es-module-shims"
"""Name of the script by which older browsers read a map of modules too."""
_RUNNING_TAGS = frozenset({"label", "legend", "button", "summary", "th", "figcaption", "caption"})
_LINKS_ONLY = 60
"""Share of a block's characters in links, in %, from which it is a list of links."""
_SENTENCE_WORDS = 8


@dataclass(frozen=True, slots=True)
class _Frame:
    """A readable frame: where it stands on the page and in the order of all."""

    snapshot: FrameSnapshot
    dx: float
    dy: float
    order: int

    @property
    def collecte(self) -> Collecte:
        """What was collected of it."""
        return _collected(self.snapshot)


def _collected(frame: FrameSnapshot) -> Collecte:
    """The collection of a frame, whose shape was checked where it was read; empty if unreadable."""
    return cast("Collecte", frame.collecte)


def _needs_a_map(main: Collecte) -> bool:
    shimmed = any(_SHIM in source for source in main.get("scripts", ()))
    return bool(main.get("importmap")) and not shimmed


def read_page(
    snapshot: PageSnapshot, screen: int, declared: Callable[[str], bool], octets: int = 0
) -> PageFacts:
    """Facts of a state; `declared` says whether a host is that of the procedure."""
    frames = tuple(_frames(snapshot))
    main = _collected(snapshot.cadres[0]) if snapshot.cadres else cast("Collecte", {})
    blocs = tuple(b for f in frames for b in _blocks(snapshot.indice, f))
    liens = tuple(x for f in frames for x in _links(snapshot.indice, f, declared))
    rules = rules_of(b.texte for b in blocs)
    champs: list[Champ] = []
    formulaires: list[Formulaire] = []
    for frame in frames:
        fields, forms = _asked(snapshot.indice, frame, rules)
        champs += fields
        formulaires += forms
    boutons = _sorted(tuple(x for f in frames for x in _buttons(snapshot.indice, f)))
    champs = list(with_opened_files(champs, boutons, blocs))
    champs = list(settle_settings(champs, formulaires, (*liens, *boutons)))
    trees = tuple(trees_of(snapshot))
    champs = list(with_reveals(with_shared_labels(champs), trees))
    champs = list(with_neighbours(champs, blocs, boutons))
    width, height = main.get("fenetre", (0, 0))
    host = urlsplit(snapshot.url).hostname or ""
    axe, muets = _judged(snapshot, trees)
    return PageFacts(
        indice=snapshot.indice,
        etape=snapshot.etape,
        etape_dite=main.get("etape", ""),
        ecran=screen,
        url=snapshot.url,
        hote=host,
        titre=snapshot.titre,
        langue=snapshot.langue,
        document=snapshot.document,
        focus=main.get("focus"),
        focus_sur=_maybe(snapshot.indice, frames, "focus_sur"),
        modale=_modal(snapshot.indice, frames),
        principal=_maybe(snapshot.indice, frames, "principal"),
        vives=main.get("vives"),
        statut=snapshot.statut,
        hauteur=float(main.get("hauteur", 0)),
        fenetre=Boite(x=0, y=0, largeur=width, hauteur=height),
        champs=settle_around([c for c in champs if c.visible], blocs),
        champs_caches=tuple(c for c in champs if not c.visible),
        formulaires=tuple(formulaires),
        blocs=with_answers(_sorted(with_sizes(blocs, trees))),
        liens=with_effects(_sorted(liens), trees),
        boutons=boutons,
        dessins=tuple(x for f in frames for x in _drawings(snapshot.indice, f)),
        images=tuple(x for f in frames for x in _images(snapshot.indice, f)),
        medias=tuple(x for f in frames for x in _medias(snapshot.indice, f)),
        cadres=tuple(x for f in frames for x in _inner(snapshot, f, declared)),
        contacts=tuple(without_publishers(find_contacts(blocs, liens), blocs, host)),
        delais=(*find_delays(blocs), *_refresh(snapshot.indice, main)),
        axe=axe,
        muets=muets,
        marqueurs=_markers(snapshot.indice, frames),
        octets=octets,
        scripts=len(main.get("scripts", ())),
        importmap=_needs_a_map(main),
        modules=main.get("modules", False) and not main.get("sinon", False),
        debordements=read_overflows(snapshot.indice, main),
        sans_script=tuple(" ".join(unescape(t).split()) for t in main.get("noscript", ())),
        abreviations={
            raw["sigle"].replace(".", ""): raw["forme"]
            for f in frames
            for raw in f.collecte.get("abreviations", ())
        },
        fermes=tuple(s for f in frames for s in f.collecte["fermes"]),
        liens_replies=tuple(x for f in frames for x in _folded(snapshot.indice, f, declared)),
        boutons_replies=tuple(b for f in frames for b in _folded_buttons(snapshot.indice, f)),
        entendu=read_heard(snapshot),
        ancres=_anchors(main, gone=False),
        ancres_perdues=_anchors(main, gone=True) or (),
    )


def _anchors(main: Collecte, *, gone: bool) -> tuple[str, ...] | None:
    """The words of the links to a place of the page, or of those that leave it; None if unknown."""
    if "evitements" not in main:
        return None
    return tuple(a["texte"] for a in main["evitements"] if a.get("ailleurs", False) is gone)


def _judged(
    snapshot: PageSnapshot, trees: Sequence[Arbre]
) -> tuple[tuple[AxeFinding, ...] | None, Muets | None]:
    """What axe and our checks found, and which of ours were silent; None if axe did not run."""
    if snapshot.axe is None:
        return None, None
    left_out = INSTEAD if judged_here(snapshot) else frozenset()
    by_axe = (f for f in read_axe(snapshot.axe) if f.regle not in left_out)
    found, silent = judge_access(snapshot, trees)
    ours = with_windows(found, trees, _window_of(snapshot))
    return tuple(without_empty_tables((*by_axe, *ours), trees)), silent


def _window_of(snapshot: PageSnapshot) -> str:
    """The selector of the window that is open over the page, '' where none is."""
    main = _collected(snapshot.cadres[0]) if snapshot.cadres else cast("Collecte", {})
    raw = main.get("modale")
    return raw["selecteur"] if raw else ""


def _sorted[T: (Bloc, Lien, Bouton)](things: Sequence[T]) -> tuple[T, ...]:
    return tuple(sorted(things, key=lambda thing: thing.lieu.ordre))


def _frames(snapshot: PageSnapshot) -> Iterator[_Frame]:
    """Readable frames, each placed in its parent and numbered after its own iframe element."""
    known = {f.chemin: f for f in snapshot.cadres if f.collecte}
    counted = 0

    def visit(frame: FrameSnapshot, dx: float, dy: float) -> Iterator[_Frame]:
        nonlocal counted
        yield _Frame(frame, dx, dy, counted)
        counted += int(_collected(frame)["elements"]) + 1
        for inner in _collected(frame)["cadres"]:
            child = known.get((*frame.chemin, inner["chemin"]))
            if child is not None and inner["visible"]:
                x, y, *_ = inner["boite"] or (0, 0)
                yield from visit(child, dx + x, dy + y)

    if (main := known.get(())) is not None:
        yield from visit(main, 0, 0)


def _place(page: int, frame: _Frame, raw: Chose) -> Lieu:
    box = raw.get("boite")
    return Lieu(
        page=page,
        cadre=frame.snapshot.chemin,
        selecteur=raw["selecteur"],
        boite=Boite(x=box[0] + frame.dx, y=box[1] + frame.dy, largeur=box[2], hauteur=box[3])
        if box
        else None,
        ordre=frame.order + cast("Situee", raw).get("ordre", 0),
    )


def _maybe(
    page: int, frames: Sequence[_Frame], name: Literal["focus_sur", "principal"]
) -> Lieu | None:
    """Where a thing of the main frame stands, if there is one."""
    main = next((f for f in frames if not f.snapshot.chemin), None)
    raw = main.collecte.get(name) if main else None
    return _place(page, main, raw) if main and raw else None


def _modal(page: int, frames: Sequence[_Frame]) -> Modale | None:
    """The window that is open over the page."""
    main = next((f for f in frames if not f.snapshot.chemin), None)
    raw = main.collecte.get("modale") if main else None
    if main is None or raw is None:
        return None
    return Modale(lieu=_place(page, main, raw), fin=main.order + raw["fin"])


def _blocks(page: int, frame: _Frame) -> Iterator[Bloc]:
    for raw in frame.collecte["blocs"]:
        region = Region(raw["region"])
        yield Bloc(
            lieu=_place(page, frame, raw),
            texte=raw["texte"],
            balise=raw["balise"],
            langue=raw["langue"],
            region=region,
            niveau=raw["niveau"],
            courant=_running(raw, region),
            part_liens=raw["liens"],
            champ=raw["champ"],
            replie=raw.get("replie", False),
            choix=raw.get("choix", False),
        )


def _running(raw: BlocBrut, region: Region) -> bool:
    if raw["niveau"] is not None or raw["champ"] or raw["balise"] in _RUNNING_TAGS:
        return False
    if region not in (Region.CONTENU, Region.DIALOGUE) or raw["liens"] >= _LINKS_ONLY:
        return False
    text = raw["texte"]
    return len(text.split()) >= _SENTENCE_WORDS or text.endswith((".", "!", "?", "…"))


def _links(page: int, frame: _Frame, declared: Callable[[str], bool]) -> Iterator[Lien]:
    for raw in frame.collecte["liens"]:
        lien = _link(_place(page, frame, raw), raw, declared)
        loaded = raw["telechargement"] or lien.telechargement
        icon = raw.get("icone", False)
        title = raw.get("titre", "")
        off = raw.get("hors_tab", False)
        yield replace(lien, telechargement=loaded, icone=icon, titre=title, hors_tabulation=off)


def _folded(page: int, frame: _Frame, declared: Callable[[str], bool]) -> Iterator[Lien]:
    for raw in frame.collecte.get("replies", ()):
        yield _link(_place(page, frame, raw), raw, declared)


def _link(lieu: Lieu, raw: LienBrut | LienReplie, declared: Callable[[str], bool]) -> Lien:
    parts = urlsplit(raw["url"])
    ending = parts.path.rsplit("/", 1)[-1].rpartition(".")[2].lower()
    extension = ending if ending in FILES else ""
    return Lien(
        lieu=lieu,
        texte=raw["texte"],
        url=raw["url"],
        nouvel_onglet=_apart(raw),
        telechargement=bool(extension),
        extension=extension,
        externe=parts.scheme in ("http", "https") and not declared(parts.hostname or ""),
        region=Region(raw["region"]),
    )


def _apart(raw: LienBrut | LienReplie | BoutonBrut) -> bool:
    """Whether what one presses opens beside the page."""
    return raw.get("cible", "") not in ("", "_self", "_top", "_parent")


def _buttons(page: int, frame: _Frame) -> Iterator[Bouton]:
    for raw in frame.collecte["boutons"]:
        yield Bouton(
            lieu=_place(page, frame, raw),
            texte=raw["texte"],
            type=raw["type"],
            formulaire=raw["formulaire"],
            region=Region(raw["region"]),
            action=raw.get("action", ""),
            nouvel_onglet=_apart(raw),
            titre=raw.get("titre", ""),
            replie=raw.get("ouvert") == "false",
            eteint=raw.get("desactive", False),
            icone=raw.get("icone", False),
            hors_tabulation=raw.get("hors_tab", False),
            sans_mot=raw.get("sans_mot", raw.get("icone", False)),
        )


def _folded_buttons(page: int, frame: _Frame) -> Iterator[Bouton]:
    for raw in frame.collecte.get("boutons_replies", ()):
        yield Bouton(
            lieu=_place(page, frame, raw),
            texte=raw["texte"],
            type="button",
            formulaire=None,
            region=Region(raw["region"]),
        )


def _drawings(page: int, frame: _Frame) -> Iterator[Bouton]:
    """The pictures that one presses, though the code makes no button of them."""
    for raw in frame.collecte.get("dessins", ()):
        if raw["icone"]:
            yield Bouton(
                lieu=_place(page, frame, raw),
                texte=raw["texte"],
                type="button",
                formulaire=None,
                region=Region(raw["region"]),
                icone=True,
            )


def _images(page: int, frame: _Frame) -> Iterator[Image]:
    for raw in frame.collecte["images"]:
        yield Image(
            lieu=_place(page, frame, raw), alternative=raw["alternative"], url=raw["url"][:500]
        )


def _medias(page: int, frame: _Frame) -> Iterator[Media]:
    for raw in frame.collecte["medias"]:
        yield Media(lieu=_place(page, frame, raw), type=raw["type"], url=raw["url"][:500])


def _inner(
    snapshot: PageSnapshot, frame: _Frame, declared: Callable[[str], bool]
) -> Iterator[Cadre]:
    read = {f.chemin for f in snapshot.cadres if f.collecte}
    urls = {f.chemin: f.url for f in snapshot.cadres}
    for raw in frame.collecte["cadres"]:
        if not raw["visible"]:
            continue
        chemin: CheminCadre = (*frame.snapshot.chemin, raw["chemin"])
        url = _shown(urls.get(chemin, "")) or raw["url"]
        host = urlsplit(url).hostname or ""
        yield Cadre(
            lieu=_place(snapshot.indice, frame, raw),
            chemin=chemin,
            url=url,
            titre=raw["titre"],
            externe=bool(host) and not declared(host),
            vu=chemin in read,
            editeur=raw.get("editeur", False),
        )


def _shown(url: str) -> str:
    """The address of a frame, and nothing for that of the page that says it could not load."""
    return "" if url.startswith("chrome-error:") else url


def _asked(
    page: int, frame: _Frame, rules: Any
) -> tuple[tuple[Champ, ...], tuple[Formulaire, ...]]:
    collected = frame.collecte

    def place(raw: Chose) -> Lieu:
        return _place(page, frame, raw)

    fields = read_fields(collected["champs"], place, rules)
    said: dict[int, str] = {}
    for raw in collected["boutons"]:
        if raw["formulaire"] is not None:
            said[raw["formulaire"]] = f"{said.get(raw['formulaire'], '')} {raw['texte']}"
    raws = collected["formulaires"]
    near = near_forms(raws, collected["blocs"], collected["champs"])
    forms = read_forms(raws, place, fields, said, near)
    blocks = tuple(_blocks(page, frame))
    return with_codes(with_questions(settle_natures(fields, forms), blocks), blocks), forms


def _refresh(page: int, main: Collecte) -> Iterator[Delai]:
    if content := main.get("refresh", ""):
        lieu = Lieu(page=page, selecteur='meta[http-equiv="refresh" i]')
        if (delay := refresh_delay(lieu, content)) is not None:
            yield delay


def _markers(page: int, frames: Sequence[_Frame]) -> Mapping[str, tuple[Lieu, ...]]:
    found: dict[str, tuple[Lieu, ...]] = {}
    for frame in frames:
        for name, places in frame.collecte["marqueurs"].items():
            unseen = name in UNSEEN_SIGNS
            seen = tuple(_place(page, frame, raw) for raw in places if unseen or raw["visible"])
            if seen:
                found[name] = (*found.get(name, ()), *seen)
            elif name.startswith("captcha:"):
                laid = tuple(_place(page, frame, raw) for raw in places if raw.get("pose"))
                found |= {f"{name}{EMPTY}": laid} if laid else {}
    return found
