#!/bin/sh
# Its own server refuses root: its WSGI application is served instead.
set -eu
exec "$INSTALLE/bin/python" "$ICI/servir.py"
