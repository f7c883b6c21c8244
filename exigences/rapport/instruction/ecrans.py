"""The screens, one part each: where one is, what is asked, what to know, what may go wrong."""

import re
from collections.abc import Iterable, Iterator

from exigences.model.catalogue.exigence import Annonce, Categorie
from exigences.model.procedure.procedure import GenreProvocation
from exigences.model.rapport.instruction import Enumeration, Partie
from exigences.model.rapport.rapport import (
    Consigne,
    EcranRapport,
    Geste,
    ProvocationRapport,
    Rapport,
)
from exigences.model.rapport.releve import ChampReleve
from exigences.model.rapport.sosies import SosieRapport
from exigences.rapport.ecrans import nothing_due
from exigences.rapport.instruction.champs import counted, status, tell_field
from exigences.rapport.instruction.dire import (
    announced,
    cite,
    cite_phrase,
    close,
    listed,
    of_everywhere,
    rewritten,
    sentence_of,
)
from exigences.rapport.instruction.ecoute import heard
from exigences.rapport.instruction.personne import obstacles
from exigences.rapport.langue import accorde, combien, enumere
from exigences.rapport.lecture import Lecture

_MASQUE = re.compile(r"\[([^\[\]]+) du sosie\]")
_DITES = frozenset(
    {"jargon-administratif", "sigles-non-developpes", "collage-interdit", "pieces-annoncees-tard"}
)
"""Demands that the hard words, the fields or the opening already tell."""


def screens(lecture: Lecture, person: SosieRapport | None) -> Partie:
    """All the screens."""
    rapport = lecture.rapport
    return Partie(
        titre="Écran par écran",
        contenu=("Ce qui est entre guillemets est écrit tel quel sur la page.",)
        if rapport.ecrans
        else ("Aucun écran n'a pu être vu : il n'y a rien à raconter.",),
        parties=tuple(
            rewritten(_screen(lecture, ecran, person), lambda texte: _for_you(texte, rapport))
            for ecran in rapport.ecrans
        ),
    )


def _for_you(texte: str, rapport: Rapport) -> str:
    """Replace the person of the replay by the one who reads."""
    return _MASQUE.sub(r"[\1]", texte.replace(rapport.scenario.sosie, "[ton nom]"))


def _screen(lecture: Lecture, ecran: EcranRapport, person: SosieRapport | None) -> Partie:
    rapport = lecture.rapport
    return Partie(
        titre=f"Écran {ecran.numero} sur {len(rapport.ecrans)} : {ecran.titre or 'sans titre'}",
        contenu=(
            *_arrival(rapport, ecran),
            *_asking(ecran),
            *obstacles(rapport, person, ecran.numero),
            *heard(person, ecran.numero),
            *listed("Voici ce que tu fais, dans l'ordre :", _steps(ecran), ordonnee=True),
            *_needed(lecture, ecran),
            *_words(ecran),
            *_faults(lecture, ecran),
        ),
    )


def _arrival(rapport: Rapport, ecran: EcranRapport) -> Iterator[str]:
    before = next((e for e in rapport.ecrans if e.numero == ecran.numero - 1), None)
    away = ecran.releve.ailleurs
    if before is None:
        where = "C'est la page de départ."
    elif away and before.releve.hote != ecran.releve.hote:
        where = (
            f"Attention, tu changes de site : tu es maintenant sur {ecran.releve.hote}. Ce n'est "
            "plus le service de départ qui te parle."
        )
    elif away:
        where = f"Tu es encore sur l'autre site, {ecran.releve.hote}."
    elif before.releve.ailleurs:
        where = "Te voilà de retour sur le site du service."
    else:
        where = ""
    start = f"La page dit d'abord : {cite_phrase(ecran.releve.debut)}" if ecran.releve.debut else ""
    reading = f"Il y a {combien(ecran.mots, 'mot')} à lire." if ecran.mots else ""
    yield " ".join(filter(None, (where, start, reading)))


def _asking(ecran: EcranRapport) -> Iterator[str]:
    champs = [c for c in ecran.releve.champs if not c.facultatif]
    if not ecran.releve.champs:
        yield ecran.intro if ecran.champs else "Rien n'est à remplir ici."
        return
    who = f"Le site {ecran.releve.hote}" if ecran.releve.ailleurs else "Le service"
    needed = sum(c.obligatoire for c in champs)
    if not champs:
        yield (
            nothing_due(ecran.releve.champs)
            if any(c.suppose for c in ecran.releve.champs)
            else f"{who} ne te demande rien d'obligatoire ici."
        )
        return
    if needed == len(champs):
        others = len(champs) < len(ecran.releve.champs)
        what = "C'est" if needed == 1 else "Tout cela est" if others else "Tout est"
        rule = f"{what} obligatoire{' ; le reste peut rester vide' if others else ''}."
    elif needed == 0 and len(champs) == 1:
        rule = "La page ne dit pas si c'est obligatoire : remplis quand même."
    elif needed == 0:
        rule = "La page ne dit pas ce qui est obligatoire : remplis tout."
    else:
        rule = "Tout n'est pas obligatoire : ce qui l'est est dit plus bas."
    yield f"{who} te demande {counted(champs)}. {rule}"


def _steps(ecran: EcranRapport) -> Iterator[str]:
    """Gestures in their order; a field that no gesture touched is told where it stands."""
    champs = ecran.releve.champs
    wanted = [c.obligatoire for c in champs if not c.facultatif]
    mixed = any(wanted) and not all(wanted)
    touched = {g.champ for g in ecran.gestes}
    left = [rank for rank in range(len(champs)) if rank not in touched]
    last = max((i for i, g in enumerate(ecran.gestes) if g.champ is not None), default=-1)
    frame = ""

    def told(rank: int, geste: Geste | None) -> str:
        before = champs[rank - 1].libelle if rank else ""
        same = next((g for g in ecran.gestes if rank and g.champ == rank - 1), None)
        again = geste is not None and same is not None and geste.reponse == same.reponse
        return tell_field(champs[rank], geste, before, mixte=mixed, encore=again)

    for index, geste in enumerate(ecran.gestes):
        if ecran.numero == 1 and index == 0 and geste.verbe == "aller":
            yield f"Ouvre cette adresse : {ecran.url}"
            continue
        rank = _rank(geste, champs)
        if rank is None:
            if index > last:
                yield from (told(r, None) for r in left)
                left = []
            yield f"{geste.texte} {status(geste)}".strip()
            continue
        yield from (told(r, None) for r in left if r < rank)
        left = [r for r in left if r > rank]
        moved, frame = _frame(frame, champs[rank])
        yield f"{moved}{told(rank, geste)}"
    yield from (told(r, None) for r in left)


def _rank(geste: Geste, champs: tuple[ChampReleve, ...]) -> int | None:
    return geste.champ if geste.champ is not None and geste.champ < len(champs) else None


def _frame(before: str, champ: ChampReleve) -> tuple[str, str]:
    """Say that one enters or leaves a frame: the sentence, and the frame where one is."""
    key = champ.cadre or champ.hote
    if key == before:
        return "", key
    if not key:
        return "Reviens dans la page elle-même. ", key
    title = f" {cite(champ.cadre)}" if champ.cadre else ""
    owner = f", qui vient d'un autre site, {champ.hote}" if champ.hote else ""
    return f"Va dans le cadre{title}{owner}. ", key


def _needed(lecture: Lecture, ecran: EcranRapport) -> Iterator[Enumeration]:
    local = [c for c in (*ecran.savoir, *ecran.faire) if _is_local(lecture, c)]
    yield from listed(
        "Pour passer cet écran :",
        (f"{c.texte} {announced(c.annonce)}".strip() for c in ecran.avoir),
    )
    quoted: set[str] = set()
    for annonces, amorce in (
        ((Annonce.JAMAIS,), "Rien, jusqu'ici, ne t'avait dit ceci :"),
        ((Annonce.A_VERIFIER,), "Une page que le robot n'a pas lue t'a peut-être dit ceci :"),
        ((Annonce.TARDIVE,), "On ne te l'aura dit qu'une fois la démarche commencée :"),
        ((Annonce.PREALABLE, Annonce.SANS_OBJET), "Retiens aussi ceci :"),
    ):
        yield from listed(
            amorce,
            (_instruction(lecture, c, ecran, quoted) for c in local if c.annonce in annonces),
        )


def _is_local(lecture: Lecture, consigne: Consigne) -> bool:
    constat = lecture.constats.get(consigne.exigence)
    if consigne.exigence in _DITES:
        return False
    if constat is None:
        return True
    return not of_everywhere(constat) and not _is_fault(lecture, consigne)


def _is_fault(lecture: Lecture, consigne: Consigne) -> bool:
    constat = lecture.constats.get(consigne.exigence)
    return constat is not None and constat.categorie is Categorie.ERREUR


def _instruction(
    lecture: Lecture, consigne: Consigne, ecran: EcranRapport, quoted: set[str]
) -> str:
    """A demand, with the sentence of the page that makes it; each is quoted once a screen."""
    said = sentence_of(lecture.constats.get(consigne.exigence), ecran.numero, quoted)
    return f"{consigne.texte} {said}".strip()


def _words(ecran: EcranRapport) -> Iterator[str | Enumeration]:
    mots = ecran.releve.mots
    yield from listed(
        "Des mots peuvent arrêter, sur cet écran. Les voici, en plus simple :",
        (f"{cite(m.mot)} : {close(m.simple)}" for m in mots if m.simple),
    )
    sigles = [cite(m.mot) for m in mots if not m.simple]
    if sigles:
        these = accorde(len(sigles), "veut dire ce sigle", "veulent dire ces sigles")
        yield f"La page ne dit pas ce que {these} : {enumere(sigles)}."


def _faults(lecture: Lecture, ecran: EcranRapport) -> Iterator[Enumeration]:
    quoted = {m.texte for m in ecran.releve.messages}
    quoted |= {texte for p in ecran.provocations for texte in (*p.messages, *p.navigateur)}
    consignes: Iterable[Consigne] = (*ecran.savoir, *ecran.faire)
    own = [c for c in consignes if _is_fault(lecture, c) and _stands_here(lecture, c)]
    yield from listed(
        "Si quelque chose tourne mal :",
        (*_messages(ecran), *(_instruction(lecture, c, ecran, quoted) for c in own)),
    )


def _stands_here(lecture: Lecture, consigne: Consigne) -> bool:
    constat = lecture.constats.get(consigne.exigence)
    return constat is not None and not of_everywhere(constat)


def _messages(ecran: EcranRapport) -> Iterator[str]:
    tried = [p for p in ecran.provocations if p.faite]
    blank = [p for p in tried if p.genre is GenreProvocation.ENVOI_VIDE]
    answers = [m.texte for m in ecran.releve.messages if m.vide]
    answers += [texte for p in blank for texte in p.messages]
    if empty := list(dict.fromkeys(answers)):
        said = [*(cite(texte.rstrip(".")) for texte in empty[:-1]), cite_phrase(empty[-1])]
        yield f"Si tu envoies la page sans rien remplir, elle répond : {', puis '.join(said)}"
    elif browser := list(dict.fromkeys(texte for p in blank for texte in p.navigateur)):
        words = enumere([cite(texte.rstrip(".")) for texte in browser])
        yield f"Si tu envoies la page sans rien remplir, ton navigateur t'arrête et dit : {words}."
    elif any(p.capture for p in blank):
        yield "Si tu envoies la page sans rien remplir, elle ne dit rien de ce qui manque."
    for message in ecran.releve.messages:
        if not message.vide and message.texte not in empty:
            yield f"La page peut te répondre : {cite_phrase(message.texte)}"
    yield from (p.phrase for p in tried if p not in blank and not _is_of_no_matter(p))


def _is_of_no_matter(essai: ProvocationRapport) -> bool:
    """Whether what was written otherwise was taken, or is not known to be refused."""
    written = (GenreProvocation.ECRITURE, GenreProvocation.FAUTE)
    return essai.genre in written and essai.capture is None
