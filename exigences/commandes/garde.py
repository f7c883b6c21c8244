"""Runs the program for a campaign, and ends with it: one that is killed leaves no audit behind.

`python -m exigences.commandes.garde auditer …`: its standard input is a pipe that the campaign
holds, and that the system closes with it.
"""

import os
import threading

from exigences.commandes.arret import INTERRUPTED
from exigences.commandes.lancement import main


def _leave_with_the_other_end() -> None:
    while os.read(0, 1):  # not by `sys.stdin`, whose lock would break the end of the program
        pass
    os._exit(INTERRUPTED)  # the browser ends with the pipe that drives it


if __name__ == "__main__":
    threading.Thread(target=_leave_with_the_other_end, daemon=True).start()
    main()
