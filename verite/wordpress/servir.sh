#!/bin/sh
set -eu
. "$ICI/base.sh"
cd "$ETAT/site"
export PHP_CLI_SERVER_WORKERS=4
php -S "127.0.0.1:$PORT" -t "$ETAT/site" -d "sendmail_path=cat >>$ETAT/courriels" &
wait $!
