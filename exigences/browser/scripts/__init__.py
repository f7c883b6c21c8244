"""The JavaScript that is run in pages."""

import re
from functools import cache
from importlib.resources import files


@cache
def read_script(name: str) -> str:
    """Source of one of the scripts, a function expression; `/* @part */` lines are filled in."""
    source = files(__package__).joinpath(name).read_text("utf-8").strip()
    return re.sub(r"/\* @(\w+) \*/", lambda part: read_script(f"{part[1]}.js"), source)
