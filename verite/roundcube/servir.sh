#!/bin/sh
set -eu
# The first state is copied by who runs the bench; there, root's own files are not those of the mail.
if test "$(id -u)" = 0; then chown -R mail:mail "$ETAT/boites"; fi
/usr/sbin/dovecot -F -c "$ETAT/dovecot.conf" &
boites=$!
cd "$ETAT/site"
export PHP_CLI_SERVER_WORKERS=4
php -S "127.0.0.1:$PORT" -t "$ETAT/site" -d include_path=".:/usr/share/php" -d file_uploads=1 &
trap 'kill $boites' TERM
wait $!
