#!/bin/sh
# The site of an agency of the State in French: the starting pages of its authors, a public meeting and its form.
set -eu
PAQUETS=$(echo "$INSTALLE"/lib/python3.*/site-packages)
export PAQUETS
. "$ICI/environnement.sh"
WAGTAIL_SEUL=1 "$INSTALLE/bin/python" -m django migrate --noinput --skip-checks
"$INSTALLE/bin/python" -m django migrate --noinput --run-syncdb --skip-checks
cd "$ETAT"
# Their pictures are for the pages that editors will write: none is needed here.
mkdir -p staticfiles/dsfr/dist/artwork/pictograms staticfiles/illustration
"$INSTALLE/bin/python" -m django create_starter_pages
"$INSTALLE/bin/python" "$ICI/contenu.py"
