"""Put the session in its room: the command that makes it does not keep this."""

import sys

import otree.main

sys.path.insert(0, ".")
otree.main.setup()

from otree.database import db  # noqa: E402
from otree.room import ROOM_DICT  # noqa: E402
from otree.session import create_session  # noqa: E402

session = create_session(session_config_name="etude", num_participants=6)
ROOM_DICT["deplacements"].set_session(session)
db.commit()
