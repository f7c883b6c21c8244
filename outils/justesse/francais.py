"""Writes what was measured on the sheets of service-public.fr: words, acronyms, channels."""

from collections.abc import Iterator
from pathlib import Path

from exigences.facts.langue.lexique import load_lexicon
from exigences.facts.voies.canaux import Canal
from outils.justesse.fiches import LICENCE, PAQUET, VERSION, Fiche, load_sheets
from outils.justesse.jargon import Jargon, Tri, measure_jargon
from outils.justesse.points import points_section
from outils.justesse.sigles import MesureSigles, measure_acronyms
from outils.justesse.tables import TABLE, number, pair, row
from outils.justesse.voies import Croisement, MesureCanaux, measure_channels

MONTRES_MAX = 25
"""Missed terms that are shown."""
_NOMS = {
    Canal.EN_LIGNE: "en ligne",
    Canal.COURRIER: "courrier",
    Canal.GUICHET: "guichet",
    Canal.TELEPHONE: "téléphone",
}


def french_sections(cache: Path, npm: str | None) -> str:
    """Measure, and say it in Markdown; `FichesError` where the sheets cannot be had."""
    sheets = load_sheets(cache, npm)
    lines = [
        *_corpus(sheets),
        *_jargon(measure_jargon(sheets)),
        *_acronyms(measure_acronyms(sheets)),
        *_channels(measure_channels(sheets)),
        *points_section(sheets),
    ]
    return "\n".join(lines).rstrip("\n") + "\n"


def _corpus(sheets: tuple[Fiche, ...]) -> Iterator[str]:
    yield "## Mots, sigles, canaux et informations préalables des fiches de service-public.fr"
    yield ""
    yield (
        f"Corpus : {PAQUET} {VERSION} (npm, {LICENCE}), les {len(sheets)} fiches écrites pour les "
        "particuliers. Ce dépôt n'en garde rien. Là où une fiche publiée perd l'espace à côté "
        "d'un lien, elle est rétablie. Intervalles : Wilson, à 95 %."
    )
    yield ""


def _jargon(jargon: Jargon) -> Iterator[str]:
    yield "### Mots à expliquer"
    yield ""
    yield (
        f"Le lexique du programme compte {len(load_lexicon().termes)} mots ou expressions. Les "
        "rédacteurs des fiches ont lié à une définition ceux qu'ils jugent difficiles : un terme "
        "est ce texte lié, en minuscules, et sa moitié suit la parité du premier octet de "
        "`sha1(terme)`. Le lexique a été écrit sur les termes de la moitié paire et de mémoire ; "
        "quelques entrées reprennent des tours propres à ces fiches, si bien que le rappel de la "
        "moitié paire dit surtout ce que le lexique a retenu. Une dizaine de titres du glossaire, "
        "des deux moitiés, avaient été vus en ouvrant le corpus, et le total de la moitié impaire "
        "a été lu à chaque version, sans ses termes. Deux formes d'un même "
        "mot peuvent tomber dans deux moitiés : la troisième ligne ne garde donc, de la "
        "moitié impaire, que les notions dont aucune forme n'est dans la moitié paire. Un terme "
        "est trouvé si ce qui est signalé en couvre au moins la moitié des lettres."
    )
    yield ""
    yield from TABLE
    yield row("occurrences, moitié paire (lexique écrit sur elle)", *jargon.bati.compte)
    yield row("occurrences, moitié impaire", *jargon.tenu.compte)
    yield row("dont notions absentes de la moitié paire", *jargon.neuf.compte)
    yield ""
    yield (
        f"Signalements : {jargon.signalements.total()} pour {jargon.mots} mots, soit "
        f"{_rate(jargon.signalements.total(), jargon.mots)} pour 100 mots "
        f"({_rate(jargon.certains, jargon.mots)} sans compter les mots qui ont aussi un sens "
        "courant, et qui ne font que poser une question). Un rapport ne donne chaque mot qu'une "
        f"fois par démarche : {_rate(jargon.par_fiche, jargon.mots)} pour 100 mots, à une fois "
        "par fiche. Des mots courants ont été retirés du lexique jusqu'à passer sous 4 "
        "signalements pour 100 mots sur ces mêmes fiches : ce chiffre est réglé, il n'est pas une "
        "prévision. La précision n'est pas mesurable ici : les rédacteurs ne lient pas toutes "
        "les occurrences d'un mot qu'ils expliquent."
    )
    yield ""
    yield (
        "Manqués de la moitié paire, les plus fréquents : "
        f"{_most(jargon.bati)}. Ceux de la moitié impaire ne sont pas montrés, pour que personne "
        "n'écrive le lexique sur eux."
    )
    yield ""


def _acronyms(sigles: MesureSigles) -> Iterator[str]:
    yield "### Sigles"
    yield ""
    yield (
        "Un sigle lié par les rédacteurs est-il lu comme un sigle ? « Forme longue (sigle) » "
        "est-il lu comme une explication ? Les sigles écrits comme un mot (« Caf ») sont connus "
        "par leur nom : la liste a été écrite sur la moitié paire et de mémoire, puis allongée de "
        "mémoire, une fois, après avoir lu le total de la moitié impaire ; quelques-uns de ses "
        "sigles (« Pacs » parmi eux) avaient été vus en ouvrant le corpus. Le chiffre de la moitié "
        "impaire n'est donc pas tout à fait neuf. L'espace rétablie à côté des liens, choix fait "
        "après avoir vu des manqués de la moitié paire, relève aussi ces parts."
    )
    yield ""
    yield from TABLE
    yield row("sigles dans les textes, moitié paire", *sigles.bati.compte)
    yield row("sigles dans les textes, moitié impaire", *sigles.tenu.compte)
    reported = sigles.bati.compte[0] + sigles.tenu.compte[0] - sigles.communs.total()
    everything = sigles.bati.compte[1] + sigles.tenu.compte[1]
    yield row("les deux moitiés, sans les sigles jamais signalés", reported, everything)
    yield row("sigles donnés avec leur forme longue", *sigles.developpes.compte)
    yield ""
    yield (
        f"Parmi eux, {sigles.communs.total()} occurrences sont lues mais jamais signalées : ces "
        f"sigles sont devenus des mots ({', '.join(sorted(sigles.communs))}). Manqués de la "
        f"moitié paire : {_most(sigles.bati)}."
    )
    yield ""


def _channels(canaux: MesureCanaux) -> Iterator[str]:
    yield "### Canaux"
    yield ""
    yield (
        "L'étalon est la structure des fiches : un cas, un chapitre ou un sous-chapitre dont le "
        "titre nomme un canal, ou plusieurs (« Par courrier », « En ligne », « Par courrier ou sur "
        "place », « Par messagerie »…), chaque texte compté une fois. Un texte repris mot pour mot "
        "sous des titres de canaux différents n'en dit aucun : il n'est pas compté. Là où une "
        "phrase du texte offre le canal du titre ou un autre (« sur place ou par courrier »), "
        "l'autre n'est compté ni juste ni faux, parce que le texte le dit. Le titre est caché au "
        "programme, qui doit reconnaître le canal au seul contenu ; puis il lui est montré, comme "
        "sur une page. Ce second chiffre dit seulement que les titres sont lus. Moitiés : parité "
        "du premier octet de `sha1(texte)` ; les règles ont été écrites en quatre fois sur les "
        "exemples de la moitié paire, les totaux des deux moitiés étant lus à chaque fois, puis "
        "reprises une fois sur les mêmes exemples, surtout pour le guichet, les totaux de la "
        "moitié impaire étant lus six fois. Elles ont été reprises encore, avec l'étalon, sur la "
        "moitié paire et sur les fiches des professionnels et des associations, celles qui "
        "ressemblent à un texte de la moitié impaire étant écartées sans être lues ; la moitié "
        "impaire a ensuite été lue quatre fois, les règles n'ayant été retouchées, entre les deux "
        "premières, que sur les autres textes. Les tours ont enfin été élargis par familles, de "
        "mémoire, sur ces autres textes et sur d'autres passages des fiches, où le canal nommé "
        "était caché ; les noms d'organismes de toutes les fiches ont été vus une fois, sans leurs "
        "textes ; les totaux de la moitié impaire ont été lus trois fois. Une adresse postale, un "
        "numéro, un formulaire ou un organisme seuls ne disent pas toujours ce qu'on y fait : la "
        "part des textes qui ont au moins une phrase est donnée à part. Le découpage des textes a "
        "changé après le premier regard : des exemples déjà vus ont pu passer dans la moitié "
        "impaire. Les exigences se servent des mots qui nomment un canal, pour chercher une autre "
        "voie que le numérique ; elles laissent ce que cette lecture ne fait que supposer, parce "
        "qu'une voie supposée n'est pas une voie offerte."
    )
    for half, name in ((True, "paire"), (False, "impaire")):
        yield ""
        yield (
            f"Moitié {name} ({canaux.volets[half]} textes, dont {canaux.phrases[half]} ont une "
            "phrase) :"
        )
        yield ""
        yield (
            "| canal | précision, titre caché | intervalle | rappel, titre caché | intervalle "
            "| F1, titre caché | dont textes qui ont une phrase | F1, titre montré |"
        )
        yield "| --- | ---: | :---: | ---: | :---: | ---: | ---: | ---: |"
        for canal, label in _NOMS.items():
            row, seen = canaux.cache[half][canal], canaux.vu[half][canal]
            f1 = " | ".join(map(_f1, (row, canaux.dit[half][canal], seen)))
            yield f"| {label} | {_precision(row)} | {_recall(row)} | {f1} |"
    yield ""


def _precision(row: Croisement) -> str:
    return pair(row.justes, row.justes + row.a_tort)


def _recall(row: Croisement) -> str:
    return pair(row.justes, row.justes + row.manques)


def _f1(row: Croisement) -> str:
    return number(row.f1)


def _rate(count: int, told: int) -> str:
    return f"{100 * count / max(told, 1):.3f}".replace(".", ",")


def _most(tri: Tri) -> str:
    missed = sorted(tri.manques.items(), key=lambda item: (-item[1], item[0]))
    return ", ".join(f"« {name} » ({times})" for name, times in missed[:MONTRES_MAX] if name)
