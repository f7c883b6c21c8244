"""The keys that a step may press, by the names that the DOM gives them."""

import re
import unicodedata

from exigences.loading.erreur import excerpt, suggestion

TOUCHES = frozenset(
    {
        "ArrowDown",
        "ArrowLeft",
        "ArrowRight",
        "ArrowUp",
        "Backspace",
        "Delete",
        "End",
        "Enter",
        "Escape",
        "Home",
        "Insert",
        "PageDown",
        "PageUp",
        "Space",
        "Tab",
        *(f"F{n}" for n in range(1, 13)),
    }
)
MODIFICATEURS = frozenset({"Alt", "Control", "Meta", "Shift"})

_FRENCH = (
    (r"entree|retour|return", "Enter"),
    (r"echap\w*|esc", "Escape"),
    (r"espace", "Space"),
    (r"tabulation", "Tab"),
    (r"suppr\w*|del", "Delete"),
    (r"(fleche )?(du )?bas", "ArrowDown"),
    (r"(fleche )?(du )?haut", "ArrowUp"),
    (r"(fleche )?(de )?(a )?gauche", "ArrowLeft"),
    (r"(fleche )?(de )?(a )?droite", "ArrowRight"),
    (r"maj\w*", "Shift"),
    (r"ctrl", "Control"),
)


def fault_of_key(touche: str) -> str:
    """What is wrong with a key such as `Enter` or `Shift+Tab`, and what to do; '' if nothing."""
    *modifiers, key = touche.split("+") if len(touche) > 1 else [touche]
    for modifier in modifiers:
        if modifier not in MODIFICATEURS:
            return _unknown(modifier, MODIFICATEURS)
    if key in TOUCHES or (len(key) == 1 and key.isascii() and key.isprintable()):
        return ""
    return _unknown(key, TOUCHES)


def _unknown(word: str, known: frozenset[str]) -> str:
    plain = unicodedata.normalize("NFD", word.strip().lower())
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    french = next((t for p, t in _FRENCH if re.fullmatch(p, plain) and t in known), None)
    advice = f"vouliez-vous dire « {french} » ?" if french else suggestion(word, known)
    return f"touche inconnue « {excerpt(word)} » : {advice}"
