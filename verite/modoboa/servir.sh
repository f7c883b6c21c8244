#!/bin/sh
set -eu
. "$ICI/environnement.sh"
# The first state is copied by who runs the bench; there, root's own files are not those of the mail.
if test "$(id -u)" = 0; then chown -R mail:mail "$ETAT/boites"; fi
/usr/sbin/dovecot -F -c "$ETAT/dovecot.conf" &
boites=$!
demarrer_la_memoire
"$INSTALLE/bin/django-admin" runserver --noreload --insecure "127.0.0.1:$PORT" &
pages=$!
trap 'kill $pages $memoire $boites; wait' EXIT
trap 'exit 143' TERM INT
wait $pages
