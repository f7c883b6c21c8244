#!/bin/sh
# The appointments of a town hall in French, as django-appointment gives them.
set -eu
. "$ICI/environnement.sh"
"$INSTALLE/bin/python" -m django migrate --noinput --run-syncdb
"$INSTALLE/bin/python" "$ICI/contenu.py"
