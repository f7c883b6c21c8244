"""The five questions of the seed text, answered with what was seen and what the territory offers.

Source: #LABAcces (2019), 2.6, « Penser les exigences numériques des administrations ».
"""

from collections import Counter
from collections.abc import Iterator

from exigences.model.facts.champs import Nature
from exigences.model.rapport.instruction import Enumeration, Partie
from exigences.model.rapport.rapport import Rapport
from exigences.model.rapport.releve import ChampReleve
from exigences.rapport.autrui import distinct, kinds
from exigences.rapport.instruction.aides import desk
from exigences.rapport.instruction.champs import counted
from exigences.rapport.instruction.dire import cite, listed, number
from exigences.rapport.instruction.ouverture import REFAIRE, asked, papers
from exigences.rapport.langue import enumere, liste_ecrans, minuscule
from exigences.rapport.lecture import Lecture

_SOURCE = (
    "Le rapport #LABAcces de 2019 propose de les poser à chaque démarche, en imaginant que l'on "
    "donne ses instructions à son sosie."
)


def five_questions(lecture: Lecture) -> Partie:
    """Answer the questions in their order."""
    rapport = lecture.rapport
    return Partie(
        titre="Les cinq questions, en bref",
        contenu=(_SOURCE,),
        parties=(
            Partie(titre="Que te demande-t-on ?", contenu=tuple(_what(lecture))),
            Partie(titre="Qui te le demande ?", contenu=tuple(_who(rapport))),
            Partie(titre="À quel endroit, et à quelle occasion ?", contenu=tuple(_where(rapport))),
            Partie(
                titre="Quels actes et quels papiers faut-il produire ?",
                contenu=tuple(_acts(rapport)),
            ),
            Partie(
                titre="Qu'offre le territoire ?",
                contenu=tuple(_territory(rapport)),
            ),
        ),
    )


def _what(lecture: Lecture) -> Iterator[str | Enumeration]:
    rapport = lecture.rapport
    counts = Counter(kinds(c.nature, c.libelle, c.groupe) for c in asked(rapport))
    known = distinct(words[count > 1] for words, count in counts.items() if words)
    detail = f" : en particulier, {enumere(known)}" if known else ""
    total = counted(asked(rapport)) or "de lire"
    yield f"Sur {number(len(rapport.ecrans), 'écran')}, on te demande {total}{detail}."
    gestes = number(rapport.cout.gestes, "geste")
    yield f"Cela fait {gestes} à faire : un clic, un choix ou une saisie à la fois."
    if had := [minuscule(c.titre) for c in lecture.a_reunir]:
        yield f"Il te faut avoir : {enumere(had)}."


def _who(rapport: Rapport) -> Iterator[str | Enumeration]:
    yield f"Le service lui-même : {rapport.procedure.organisme}."
    elsewhere: dict[str, list[int]] = {}
    for ecran in rapport.ecrans:
        hosts = {_frame(c) for c in ecran.releve.champs if c.hote}
        hosts |= {f"le site {ecran.releve.hote}"} if ecran.releve.ailleurs else set()
        for host in sorted(hosts):
            elsewhere.setdefault(host, []).append(ecran.numero)
    yield from listed(
        "Et d'autres que lui, à qui tu réponds sans toujours le voir :",
        (
            f"{host[0].upper()}{host[1:]} ({liste_ecrans(where)})."
            for host, where in elsewhere.items()
        ),
    )
    if not elsewhere:
        yield "Sur les écrans vus, aucun autre site ne te demande quoi que ce soit."


def _frame(champ: ChampReleve) -> str:
    title = f"le cadre {cite(champ.cadre)}, " if champ.cadre else "un cadre "
    return f"{title}du site {champ.hote}"


def _where(rapport: Rapport) -> Iterator[str | Enumeration]:
    yield f"Sur internet, à partir de cette adresse : {rapport.procedure.depart}"
    yield REFAIRE[rapport.procedure.periodicite]
    yield from listed(
        "Les réponses sont demandées ici :",
        (
            f"À l'écran {ecran.numero}, {cite(ecran.titre)} : {counted(needed)}."
            for ecran in rapport.ecrans
            if (needed := [c for c in ecran.releve.champs if not c.facultatif])
        ),
    )


def _acts(rapport: Rapport) -> Iterator[str | Enumeration]:
    yield from listed("Les papiers à joindre :", papers(rapport))
    if not papers(rapport):
        yield "Les écrans vus ne demandent de joindre aucun papier."
    yield from listed("Les actes à faire :", _solemn(rapport))


def _solemn(rapport: Rapport) -> Iterator[str]:
    """What engages the person: proofs of oneself, agreements, and the sending."""
    for ecran in rapport.ecrans:
        champs = ecran.releve.champs
        for geste in ecran.gestes:
            rank = geste.champ
            champ = champs[rank] if rank is not None and rank < len(champs) else None
            if geste.verbe in ("franchir", "envoyer"):
                yield f"{geste.texte} (Écran {ecran.numero}.)"
            elif champ is not None and champ.nature is Nature.CONSENTEMENT:
                yield f"Donne ton accord à ceci : {cite(champ.libelle)}. (Écran {ecran.numero}.)"


def _territory(rapport: Rapport) -> Iterator[str | Enumeration]:
    territoire = rapport.procedure.territoire
    where = f"À {territoire.commune}" if territoire.commune else "Près de chez toi"
    yield from listed(
        f"{where}, tu peux trouver de l'aide ici :", map(desk, territoire.points_d_accueil)
    )
    if not territoire.points_d_accueil:
        yield (
            "La description de la démarche ne cite aucun lieu d'accueil : demande à la mairie, ou "
            "à une maison France services."
        )
    yield rapport.alternative.phrase
