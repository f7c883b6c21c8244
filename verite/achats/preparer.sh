#!/bin/sh
# The management of a work-integration association in French: Odile works there, asks for purchases and says her hours.
set -eu
. "$ICI/environnement.sh"
printf 'Un-mot-de-passe-2026' >"$ETAT/passe"
export TRYTONPASSFILE="$ETAT/passe"
administrer() { "$INSTALLE/bin/trytond-admin" -c "$TRYTOND_CONFIG" -d jardins "$@"; }
: >"$ETAT/base/jardins.sqlite"
administrer --all --email gestion@jardins-valmont.example
administrer -u purchase_requisition timesheet --activate-dependencies
"$INSTALLE/bin/python" "$ICI/contenu.py"
