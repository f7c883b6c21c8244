#!/bin/sh
# The mail accounts of an association in French, as Modoboa's own command makes them: each member looks after their own.
set -eu
. "$ICI/environnement.sh"
boite="$ETAT/boites/odile.martin@maisondesassos.example/Maildir"
mkdir -p "$ETAT/media" "$ETAT/pieces" "$ETAT/journaux" "$boite/new" "$boite/cur" "$boite/tmp"
cp "$ICI/lettre.eml" "$boite/new/1795000000.M1P1.valmont"
# Dovecot never reads mail as root: there its own accounts do it, elsewhere who runs the bench does all.
if test "$(id -u)" = 0; then
  comptes='' libre='' gardien=mail groupe=mail
else
  gardien=$(id -un) groupe=$(id -gn) libre='chroot ='
  comptes="default_internal_user = $gardien\ndefault_internal_group = $groupe\ndefault_login_user = $gardien"
fi
sed -e "s|@ETAT@|$ETAT|g" -e "s|@PORT@|$PORT|" -e "s|@PORT_IMAP@|$((PORT + 2))|" -e "s|@PORT_SIEVE@|$((PORT + 3))|" \
  -e "s|@COMPTES@|$comptes|" -e "s|@LIBRE@|$libre|" -e "s|@GARDIEN@|$gardien|" -e "s|@GROUPE@|$groupe|" \
  "$ICI/dovecot.conf" >"$ETAT/dovecot.conf"
openssl genrsa -traditional -out "$ETAT/oidc.pem" 2048 2>/dev/null
demarrer_la_memoire
trap 'kill $memoire' EXIT
"$INSTALLE/bin/django-admin" migrate --noinput
"$INSTALLE/bin/django-admin" load_initial_data --relative-urls-in-config
"$INSTALLE/bin/django-admin" set_default_site "127.0.0.1:$PORT"
"$INSTALLE/bin/python" "$ICI/contenu.py"
