#!/bin/sh
# The desk of a cooperative of self-employed people, in French, as its makers ship enDI: Odile sews, Claire helps her.
set -eu
. "$ICI/environnement.sh"
mkdir -p "$ETAT/redis" "$ETAT/depot" "$ETAT/ftp" "$ETAT/tmp" "$ETAT/sessions/data" "$ETAT/sessions/lock" "$LOCPATH"
LC_ALL=C I18NPATH="$INSTALLE/usr/share/i18n" localedef --no-archive -i fr_FR -f UTF-8 "$LOCPATH/fr_FR.UTF-8"
mariadb-install-db --no-defaults --user="$(id -un)" --datadir="$ETAT/base" --auth-root-authentication-method=normal \
  --skip-test-db >/dev/null
demarrer_les_bases
trap 'kill $base $memoire; wait || true' EXIT
mariadb --no-defaults --socket="$ETAT/base.sock" --user=root \
  -e 'CREATE DATABASE caerp CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci'
"$INSTALLE/bin/caerp-admin" "$ETAT/reglages.ini" syncdb
"$INSTALLE/bin/python" "$ICI/contenu.py" "$ETAT/reglages.ini"
