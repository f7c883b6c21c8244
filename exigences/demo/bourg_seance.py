"""What Bourg-Fictif keeps of one person while their session lasts."""

from dataclasses import dataclass, field

from exigences.demo.bourg_regles import Captcha
from exigences.demo.captcha import texte_captcha
from exigences.demo.seance import chiffres

DUREE_SEANCE_S = 15 * 60
LONGUEUR_CODE = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A letter in the mock mailbox."""

    objet: str
    code: str


@dataclass(slots=True)
class SeanceBourg:
    """One session; an account lives no longer than it, so that a replay finds the same service."""

    compte: dict[str, str] | None = None
    essais: int = 0
    code: str = ""
    connecte: bool = False
    derniere_action_s: float = 0.0
    demande: dict[str, dict[str, str]] = field(default_factory=dict)
    envoyee: bool = False
    messages: list[Message] = field(default_factory=list)

    @property
    def captcha(self) -> Captcha:
        """The picture of this attempt; each refusal shows another one."""
        return Captcha(texte=texte_captcha(self.essais))

    def creer_compte(self, saisie: dict[str, str]) -> None:
        """Keep the account and send its code; a code depends on the address and the sending."""
        self.compte = saisie
        self.connecte = False
        self.code = chiffres(f"code {saisie['courriel']} {len(self.messages)}", LONGUEUR_CODE)
        self.messages.insert(0, Message(objet="Activation de votre compte usager", code=self.code))

    def connecter(self, instant_s: float) -> None:
        """Open the user's space; the time limit starts."""
        self.connecte = True
        self.derniere_action_s = instant_s

    def expirer(self, instant_s: float) -> bool:
        """Close a session left idle for 15 minutes, and drop what was typed."""
        if not self.connecte:
            return False
        if instant_s - self.derniere_action_s <= DUREE_SEANCE_S:
            self.derniere_action_s = instant_s
            return False
        self.quitter()
        return True

    def quitter(self) -> None:
        """Leave the user's space; nothing typed is kept."""
        self.connecte = False
        self.demande.clear()
        self.envoyee = False
