"""Pages that send what was typed in them, each in its own way, and often when it is least seen."""

from dataclasses import dataclass, field

COURRIEL = "camille.exemple@boite.example"
CHAMP = '<label for="c">Courriel</label><input id="c" type="email"><button id="b">Suite</button>'
LU = (
    'const v = () => document.querySelector("#c").value;'
    'const pret = () => { document.body.dataset.pret = "oui"; };'
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hostile:
    """A page, what it sends, and how that is listed."""

    script: str
    """Run in the page; `v()` is what was typed."""
    envois: tuple[tuple[str, str], ...]
    """Method and path, without the query, of what it must send once the button was clicked."""
    origine: str = "page"
    autres: dict[str, str] = field(default_factory=dict)
    """Other files of the page."""
    a_la_fin: bool = False
    """Whether it leaves only when the page is left."""
    pret: str = "pret();"
    """Run last; calls `pret()` once the page is able to send."""

    @property
    def page(self) -> str:
        return (
            '<!doctype html><html lang="fr"><title>Page</title>'
            f"{CHAMP}<script>{LU}{self.script}{self.pret}</script>"
        )


def au_clic(corps: str) -> str:
    return f"document.querySelector('#b').onclick = () => {{ {corps} }};"


def en_partant(corps: str, quand: str = "pagehide") -> str:
    return f"addEventListener('{quand}', () => {{ {corps} }});"


REPOND = "postMessage('');"
PARTAGE = (
    "onconnect = e => { const p = e.ports[0]; p.postMessage('');"
    " p.onmessage = m => fetch('/p', {method:'POST', body: m.data}); };"
)
IMPORTE = REPOND + "onmessage = m => importScripts('/temoin.html?c=' + m.data);"
OUVRIER = REPOND + "onmessage = m => fetch('/o', {method:'POST', body: m.data});"
EMBOITE = (
    "const w = new Worker('/ouvrier.js'); onmessage = m => w.postMessage(m.data);"
    " w.onmessage = () => postMessage('');"
)
PRISE_OUVRIER = (
    REPOND + "onmessage = m => { const w = new WebSocket('ws://' + location.host + '/prise');"
    " w.onopen = () => w.send(m.data); };"
)
SERVICE = (
    "onmessage = m => fetch('/s', {method:'POST', body: m.data}); onactivate = e =>"
    " e.waitUntil(clients.claim()); oninstall = () => skipWaiting();"
)
PRISE = "const w = new WebSocket('ws://' + location.host + '/prise');"
PAGES: dict[str, Hostile] = {
    "fetch": Hostile(
        script=au_clic("fetch('/f', {method:'POST', body: v()})"), envois=(("POST", "/f"),)
    ),
    "changement": Hostile(
        script="document.querySelector('#c').onchange = () =>"
        " fetch('/f', {method:'POST', body: v()});",
        envois=(("POST", "/f"),),
    ),
    "saisie-par-xhr": Hostile(
        script="document.querySelector('#c').oninput = () => { const x = new XMLHttpRequest();"
        " x.open('POST', '/x'); x.send(v()); };",
        envois=(("POST", "/x"),),
    ),
    "sans-reponse": Hostile(
        script=au_clic("fetch('/muette?c=' + v())"), envois=(("GET", "/muette"),)
    ),
    "image": Hostile(
        script=au_clic("new Image().src = '/temoin.html?c=' + v()"),
        envois=(("GET", "/temoin.html"),),
    ),
    "feuille-de-style": Hostile(
        script=au_clic("document.body.style.backgroundImage = 'url(/temoin.html?c=' + v() + ')'"),
        envois=(("GET", "/temoin.html"),),
    ),
    "balise": Hostile(
        script=au_clic("navigator.sendBeacon('/b', v())"),
        envois=(("POST", "/b"),),
        origine="balise",
    ),
    "renvoi": Hostile(
        script=au_clic("fetch('/redirige?c=' + v())"),
        envois=(("GET", "/redirige"), ("GET", "/arrivee.html")),
    ),
    "ouvrier": Hostile(
        script="const w = new Worker('/ouvrier.js');" + au_clic("w.postMessage(v())"),
        autres={"ouvrier.js": OUVRIER},
        envois=(("POST", "/o"),),
        origine="ouvrier",
        pret="w.onmessage = pret;",
    ),
    "ouvrier-dans-un-ouvrier": Hostile(
        script="const w = new Worker('/emboite.js');" + au_clic("w.postMessage(v())"),
        autres={"ouvrier.js": OUVRIER, "emboite.js": EMBOITE},
        envois=(("POST", "/o"),),
        origine="ouvrier",
        pret="w.onmessage = pret;",
    ),
    "ouvrier-prise": Hostile(
        script="const w = new Worker('/ouvrier.js');" + au_clic("w.postMessage(v())"),
        autres={"ouvrier.js": PRISE_OUVRIER},
        envois=(("GET", "/prise"), ("MESSAGE", "/prise")),
        origine="prise",
        pret="w.onmessage = pret;",
    ),
    "ouvrier-qui-importe": Hostile(
        script="const w = new Worker('/ouvrier.js');" + au_clic("w.postMessage(v())"),
        autres={"ouvrier.js": IMPORTE},
        envois=(("GET", "/temoin.html"),),
        origine="ouvrier",
        pret="w.onmessage = pret;",
    ),
    "ouvrier-de-son": Hostile(
        script="const son = new AudioContext();"
        + au_clic("son.audioWorklet.addModule('/son.js?c=' + v())"),
        autres={"son.js": ""},
        envois=(("GET", "/son.js"),),
        origine="ouvrier",
    ),
    "ouvrier-partage": Hostile(
        script="const w = new SharedWorker('/partage.js');" + au_clic("w.port.postMessage(v())"),
        autres={"partage.js": PARTAGE},
        envois=(("POST", "/p"),),
        origine="ouvrier_partage",
        pret="w.port.onmessage = pret;",
    ),
    "ouvrier-de-service": Hostile(
        script="navigator.serviceWorker.register('/service.js');"
        + au_clic("navigator.serviceWorker.ready.then(r => r.active.postMessage(v()))"),
        autres={"service.js": SERVICE},
        envois=(("POST", "/s"),),
        origine="ouvrier_de_service",
        pret="navigator.serviceWorker.ready.then(pret);",
    ),
    "prise": Hostile(
        script=PRISE + au_clic("w.send(v())"),
        envois=(("MESSAGE", "/prise"),),
        origine="prise",
        pret="w.onopen = pret;",
    ),
    "flux": Hostile(
        script=au_clic("new EventSource('/flux?c=' + v())"),
        envois=(("GET", "/flux"),),
        origine="flux",
    ),
    "cadre": Hostile(
        script=au_clic(
            "const f = document.createElement('iframe'); f.src = '/temoin.html?c=' + v();"
            " document.body.append(f);"
        ),
        envois=(("GET", "/temoin.html"),),
    ),
    "fenetre": Hostile(
        script=au_clic("open('/temoin.html?c=' + v())"), envois=(("GET", "/temoin.html"),)
    ),
    "formulaire-qui-part": Hostile(
        script="const f = document.createElement('form'); f.method = 'post'; f.action = '/recu';"
        " f.target = 'ailleurs'; const i = document.createElement('input'); i.name = 'c';"
        " f.append(i); document.body.append(f);"
        " const a = document.createElement('iframe'); a.name = 'ailleurs';"
        " document.body.append(a);"
        " document.querySelector('#c').onchange = () => { i.value = v(); f.submit(); };",
        envois=(("POST", "/recu"),),
    ),
    "lien-qui-compte": Hostile(
        script=au_clic(
            "const a = document.createElement('a'); a.href = '#x'; a.ping = '/compte?c=' + v();"
            " document.body.append(a); a.click();"
        ),
        envois=(("POST", "/compte"),),
        origine="balise",
    ),
    "avance": Hostile(
        script=au_clic(
            "const l = document.createElement('link'); l.rel = 'prefetch';"
            " l.href = '/temoin.html?c=' + v(); document.head.append(l);"
        ),
        envois=(("GET", "/temoin.html"),),
    ),
    "plus-tard": Hostile(
        script=au_clic("fetchLater('/l', {method:'POST', body: v(), activateAfter: 0})"),
        envois=(("POST", "/l"),),
    ),
    "en-partant-plus-tard": Hostile(
        script=au_clic("fetchLater('/l', {method:'POST', body: v()})"),
        envois=(("POST", "/l"),),
        a_la_fin=True,
    ),
    "en-partant-balise": Hostile(
        script=en_partant("navigator.sendBeacon('/b', v())"),
        envois=(("POST", "/b"),),
        origine="balise",
        a_la_fin=True,
    ),
    "en-partant-paquet": Hostile(
        script=en_partant("navigator.sendBeacon('/b', new Blob([v()]))"),
        envois=(("POST", "/b"),),
        origine="balise",
        a_la_fin=True,
    ),
    "en-partant-fetch": Hostile(
        script=en_partant("fetch('/k', {method:'POST', body: v(), keepalive: true})", "unload"),
        envois=(("POST", "/k"),),
        origine="balise",
        a_la_fin=True,
    ),
    "en-partant-image": Hostile(
        script=en_partant("new Image().src = '/temoin.html?c=' + v()"),
        envois=(("GET", "/temoin.html"),),
        origine="balise",
        a_la_fin=True,
    ),
    "en-se-cachant": Hostile(
        script="document.addEventListener('visibilitychange',"
        " () => document.hidden && navigator.sendBeacon('/b', v()));",
        envois=(("POST", "/b"),),
        origine="balise",
        a_la_fin=True,
    ),
}
