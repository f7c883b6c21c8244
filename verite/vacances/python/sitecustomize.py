"""What these libraries of 2019 expect of their Python, less those that no longer build."""

import builtins
import cgi
import collections
import collections.abc
import functools
import html
import importlib.machinery
import importlib.util
import inspect
import re
import sys
import types

ArgSpec = collections.namedtuple("ArgSpec", "args varargs keywords defaults")


def getargspec(function):
    """As it was, before annotations."""
    spec = inspect.getfullargspec(function)
    return ArgSpec(spec.args, spec.varargs, spec.varkw, spec.defaults)


def parse(query):
    """The columns of a query, each on its line with its type in a comment."""
    targets = [
        {"name": found.group(1), "location": found.start()}
        for found in re.finditer(r"(\w+)\"?\s*,?\s*--", query)
    ]
    return [types.SimpleNamespace(target_list=types.SimpleNamespace(targets=targets))]


_compile = re.compile


def compile_anywhere(pattern, flags=0):
    """Flags for the whole pattern might stand anywhere in it."""
    if isinstance(pattern, str):
        whole = "".join(re.findall(r"(?<!\\)\(\?([aiLmsux]+)\)", pattern))
        if whole:
            letters = "".join(sorted(set(whole)))
            pattern = f"(?{letters})" + _FLAGS.sub("", pattern)
    return _compile(pattern, flags)


def open_universal(file, mode="r", *others, **named):
    """The lines of all systems, which is now the only way to read."""
    return _open(file, mode.replace("U", ""), *others, **named)


_open = builtins.open
builtins.open = open_universal
_FLAGS = re.compile(r"(?<!\\)\(\?[aiLmsux]+\)")
re.compile = compile_anywhere
for name in collections.abc.__all__:
    if not hasattr(collections, name):
        setattr(collections, name, getattr(collections.abc, name))
inspect.ArgSpec = ArgSpec
inspect.getargspec = getargspec
cgi.escape = html.escape
for name in ("psqlparse", "pdftotext", "kerberos", "bjoern", "fastcache", "imp"):
    sys.modules[name] = types.ModuleType(name)
sys.modules["psqlparse"].parse = parse
sys.modules["kerberos"].KrbError = OSError
sys.modules["fastcache"].clru_cache = functools.lru_cache
sys.modules["imp"].__dict__.update(PY_SOURCE=1, PY_COMPILED=2, PKG_DIRECTORY=5)


def find_module(self, name, _path=None):
    """The loader of a module, as it was asked for."""
    spec = self.find_spec(name)
    return spec.loader if spec else None


importlib.machinery.FileFinder.find_module = find_module


class OldFinders:
    """Asks the finders that know only the old way."""

    def find_spec(self, name, path=None, _target=None):
        """The module that an old finder gives."""
        for finder in sys.meta_path:
            if not hasattr(finder, "find_spec"):
                loader = finder.find_module(name, path)
                if loader:
                    return importlib.util.spec_from_loader(name, OldLoader(loader))
        return None


class OldLoader:
    """Loads by an old loader."""

    def __init__(self, loader):
        self.loader = loader

    def create_module(self, spec):
        """The module, loaded."""
        return self.loader.load_module(spec.name)

    def exec_module(self, module):
        """Nothing is left to do."""


sys.meta_path.append(OldFinders())
