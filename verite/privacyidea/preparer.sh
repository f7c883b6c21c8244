#!/bin/sh
# The second factor of a town's online services in French: people enrol their own phone.
set -eu
. "$ICI/environnement.sh"
sed "s|@ETAT@|$ETAT|g" "$ICI/reglages.inc" >"$ETAT/pi.cfg"
pi="$INSTALLE/bin/pi-manage"
"$pi" setup create_enckey
"$pi" setup create_audit_keys
"$pi" setup create_tables
"$INSTALLE/bin/python" "$ICI/contenu.py"
