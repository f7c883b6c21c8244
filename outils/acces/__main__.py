"""`make acces`: looks at the pages of others again, and says each alarm that nobody judged."""

import argparse
import json
import sys

from exigences.browser.discovery import BrowserMissingError
from exigences.browser.engine import EngineError
from outils.acces.documents import RELEVE, AccesError, Corpus, read_jugements, read_releve
from outils.acces.jugement import weigh
from outils.acces.pages import CACHE
from outils.acces.releve import alarms_of, look_at, with_alarms
from outils.justesse.erreur import JustesseError
from outils.paquet_npm import PaquetError

FAIT, A_JUGER, IMPOSSIBLE = 0, 1, 2


def main() -> int:
    """Exit 0 where each firm alarm is judged, 1 with those that are not, 2 if it cannot run."""
    parser = argparse.ArgumentParser(prog="python -m outils.acces")
    parser.add_argument("corpus", nargs="*", choices=[*Corpus, []], help="tous, sans rien dire")
    parser.add_argument("--relire", action="store_true", help="relit le dernier relevé")
    asked = parser.parse_args()
    try:
        for corpus in () if asked.relire else map(Corpus, asked.corpus or Corpus):
            _look(corpus)
        bilan = weigh(read_releve(), read_jugements())
    except (AccesError, PaquetError, JustesseError, BrowserMissingError, EngineError) as error:
        sys.stderr.write(f"{error}\n")
        return IMPOSSIBLE
    for one in bilan.perdues:
        sys.stdout.write(f"n'est plus dit : {one.corpus} {one.regle} {one.page} {one.selecteur}\n")
    for one in bilan.a_juger:
        sys.stderr.write(f"à juger : {one.corpus} {one.regle} {one.page} {one.selecteur}\n")
    sys.stdout.write(f"{len(bilan.avis)} alarmes jugées, {len(bilan.a_juger)} à juger.\n")
    return A_JUGER if bilan.a_juger else FAIT


def _look(corpus: Corpus) -> None:
    journal = CACHE / "acces" / f"{corpus}.jsonl"
    journal.parent.mkdir(parents=True, exist_ok=True)
    for told in look_at(corpus, journal):
        sys.stdout.write(f"{told}\n")
        sys.stdout.flush()
    kept = with_alarms(corpus, alarms_of(corpus, journal)).model_dump(mode="json")
    text = json.dumps(kept, ensure_ascii=False, indent=1, sort_keys=True)
    RELEVE.write_text(f"{text}\n", "utf-8")


if __name__ == "__main__":
    sys.exit(main())
