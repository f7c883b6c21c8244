"""What enDI still asks of an older Python: a name, and versions that no longer build."""

import configparser

import pkg_resources

configparser.SafeConfigParser = configparser.ConfigParser
pkg_resources.EntryPoint.require = lambda *_, **__: None
