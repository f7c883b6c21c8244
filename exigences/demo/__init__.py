"""The embedded fictitious services: one right, asked for in a demanding way and in a gentle way."""

from exigences.demo.application import application
from exigences.demo.serveur import DemoError, DemoServer, serve_demo

__all__ = ["DemoError", "DemoServer", "application", "serve_demo"]
