#!/bin/sh
# The papers of a town in French: Odile has an account, and sends hers.
set -eu
. "$ICI/environnement.sh"
mkdir -p "$MAYAN_MEDIA_ROOT/whoosh"
"$INSTALLE/bin/mayan-edms.py" common_initial_setup --no-dependencies --force
"$INSTALLE/bin/python" "$ICI/bibliotheques.py"
"$INSTALLE/bin/mayan-edms.py" collectstatic --link --noinput --verbosity 0
"$INSTALLE/bin/python" "$ICI/contenu.py"
