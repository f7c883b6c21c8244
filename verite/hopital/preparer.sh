#!/bin/sh
# The site of a public hospital in French on django CMS, and the two forms that its agents made.
set -eu
. "$ICI/environnement.sh"
rm -rf "$ETAT/base.sqlite3" "$ETAT/medias"
mkdir -p "$ETAT/medias"
"$INSTALLE/bin/python" -W ignore -m django migrate --noinput --verbosity 0
"$INSTALLE/bin/python" -W ignore "$ICI/contenu.py"
