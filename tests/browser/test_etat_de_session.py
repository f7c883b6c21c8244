"""A signed-in state is given to a browser and read back, by each engine, again and again."""

import pytest

from exigences.browser.engine import BrowserEngine, Conditions, EngineError
from exigences.model.etat_de_session import EtatDeSession
from tests.browser.serveur import serve
from tests.fabrique.decor import scenario


def etat(origine: str, **cookie: object) -> EtatDeSession:
    piece = {"name": "seance", "value": "Vx7qPz2mLk9wRt5s", "domain": "127.0.0.1"} | cookie
    garde = {"origin": origine, "localStorage": [{"name": "jeton", "value": "é \"'</script>"}]}
    return EtatDeSession.model_validate({"cookies": [piece], "origins": [garde]})


def test_each_session_holds_the_state_that_it_was_given_and_nothing_was_asked_for_it(
    moteur: BrowserEngine,
) -> None:
    with serve() as site:
        voulu = etat(site.url.rstrip("/"), httpOnly=True, sameSite="Lax")
        for _ in range(3):
            conditions = Conditions(scenario=scenario(), admis=lambda _u, _i: "", etat=voulu)
            with moteur.session(conditions) as session:
                assert site.demandes("") == []
                session.goto(f"{site.url}arrivee.html")
                vu = session.memory()
            assert vu.origins == voulu.origins
            assert [(c.name, c.value, c.http_only) for c in vu.cookies] == [
                ("seance", "Vx7qPz2mLk9wRt5s", True)
            ]
        with moteur.session(Conditions(scenario=scenario(), admis=lambda _u, _i: "")) as session:
            session.goto(f"{site.url}arrivee.html")
            assert session.memory().vide


def test_a_session_forgets_all_that_its_page_kept(moteur: BrowserEngine) -> None:
    with serve() as site:
        voulu = etat(site.url.rstrip("/"), httpOnly=True)
        conditions = Conditions(scenario=scenario(), admis=lambda _u, _i: "", etat=voulu)
        with moteur.session(conditions) as session:
            session.goto(f"{site.url}arrivee.html")
            (main,) = session.frames()
            session.evaluate(main, "() => sessionStorage.setItem('jeton', 1)")
            session.forget()
            assert session.memory().vide
            assert session.evaluate(main, "() => sessionStorage.length") == 0


def test_a_state_that_the_browser_refuses_is_told_without_its_values(
    moteur: BrowserEngine,
) -> None:
    faux = etat("http://127.0.0.1:1", domain="", path="")
    conditions = Conditions(scenario=scenario(), admis=lambda _u, _i: "", etat=faux)
    with pytest.raises(EngineError, match="état de session") as dit, moteur.session(conditions):
        pass
    assert "Vx7qPz2mLk9wRt5s" not in str(dit.value)
