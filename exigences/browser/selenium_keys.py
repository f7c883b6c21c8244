"""Presses keys and chords through WebDriver, in the words of the keyboard standard."""

from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webdriver import WebDriver

from exigences.browser.engine import EngineError


def press(driver: WebDriver, key: str) -> None:
    """Press a key or a chord, in the words of the keyboard standard: Enter, or Shift+Tab."""
    *held, last = key.split("+") if len(key) > 1 else [key]
    codes = [_code_of(name) for name in held]
    actions = ActionChains(driver)
    for code in codes:
        actions.key_down(code)
    actions.send_keys(_code_of(last))
    for code in reversed(codes):
        actions.key_up(code)
    actions.perform()


def _code_of(name: str) -> str:
    if len(name) == 1:
        return name
    known = name.upper().replace("ARROW", "ARROW_").replace("PAGE", "PAGE_")
    code = getattr(Keys, known, None)
    if not isinstance(code, str):
        message = f"Appuyer sur {name} : cette touche n'existe pas."
        raise EngineError(message)
    return code
