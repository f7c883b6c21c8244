"""What an exploration knows of the screen where it stands, and forgets when it leaves it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from exigences.exploration.agenda import Agenda
from exigences.exploration.attentes import marks_of, read_rules
from exigences.exploration.refus import blamed, said
from exigences.exploration.reponses import Consigne, Identite, Reponse, identity
from exigences.facts.page.lecture import text_about
from exigences.model.facts.champs import Champ
from exigences.model.facts.facts import PageFacts

CORRECTIONS = 3
"""Times that the answers of one screen are corrected."""
_SILENT = " Il ne dit pas pourquoi."


@dataclass(slots=True, kw_only=True)
class Tour:
    """One screen: which of its fields were met, and what its service refused."""

    arrivee: int = 0
    """How many steps were done when it came."""
    repondus: set[Identite] = field(default_factory=set)
    laisses: set[Identite] = field(default_factory=set)
    """Those of them that were left as their service fills them."""
    ouverts: set[str] = field(default_factory=set)
    """Selectors of the folded parts that were opened."""
    agenda: Agenda = field(default_factory=Agenda)
    refus: int = 0
    """Times that the service kept it."""
    dit: str = ""
    """What it said the last time."""
    tout: bool = False
    """Whether what nothing asks for is given too."""
    cherche: bool = False
    """Whether the search of the page is used: nothing else leads anywhere."""
    consignes: dict[Identite, Consigne] = field(default_factory=dict)

    def of(
        self,
        page: PageFacts,
        champ: Champ,
        branches: tuple[str, ...],
        resout: Callable[[str], str],
    ) -> Consigne:
        """What is known of the answer that a field wants."""
        known = self.consignes.get(identity(champ), Consigne())
        hints = marks_of(champ).under(read_rules(text_about(page, champ).split("\n")))
        return replace(
            known,
            attente=hints.under(known.attente),
            tout=self.tout,
            branches=branches,
            resout=resout,
        )

    def leaves(self, champ: Champ) -> bool:
        """Whether a field is left as its service fills it: until something is refused."""
        if champ.prerempli and not self.refus:
            self.laisses.add(identity(champ))
        return identity(champ) in self.laisses and not self.tout

    def learn(self, key: Identite, offered: tuple[str, ...]) -> bool:
        """Take note of what a drawn list offers; whether that is new."""
        known = self.consignes.get(key, Consigne())
        if known.offertes or known.ecrire:
            return False
        self.consignes[key] = replace(known, offertes=offered, ecrire=not offered)
        self.repondus.discard(key)
        return True

    def refused(
        self,
        page: PageFacts,
        before: PageFacts,
        champs: Sequence[Champ],
        given: Sequence[Reponse],
        resout: Callable[[str], str],
        *,
        more: bool,
    ) -> bool:
        """Learn from a refusal; whether there is anything else to answer.

        `more` tells whether something is left that nothing asks for.
        """
        messages = said(page, before)
        self.refus += 1
        self.dit = f" Il dit : « {messages[0].texte} »" if messages else _SILENT
        if self.refus > CORRECTIONS:
            return False
        values = {r.identite: r.valeur for r in given if r.valeur}
        typed = {k: resout(v) for k, v in values.items()}
        told = {k: v for k, v in blamed(messages, champs, typed).items() if k in values}
        for key, texts in told.items():
            known = self.consignes.get(key, Consigne())
            self.consignes[key] = replace(
                known,
                attente=known.attente.under(read_rules(texts)),
                refusees=(*known.refusees, values[key]),
                dit=texts[-1],
            )
        if told:
            return True
        first, self.tout = not self.tout, True
        return first and more
