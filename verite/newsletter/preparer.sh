#!/bin/sh
# The newsletters of a commune in French, by django-newsletter: people subscribe and unsubscribe themselves.
set -eu
. "$ICI/environnement.sh"
"$INSTALLE/bin/python" -m django migrate --noinput
"$INSTALLE/bin/python" "$ICI/contenu.py"
