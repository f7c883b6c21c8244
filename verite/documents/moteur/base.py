"""SQLite under another name: its warning to developers is on no screen of a town."""

from django.db.backends.sqlite3.base import DatabaseWrapper

__all__ = ["DatabaseWrapper"]
