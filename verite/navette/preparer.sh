#!/bin/sh
# The site of a small town in French on django CMS, its two forms, and the accounts of its shuttle.
set -eu
. "$ICI/environnement.sh"
"$INSTALLE/bin/python" -m django migrate --noinput --verbosity 0
"$INSTALLE/bin/python" "$ICI/contenu.py"
