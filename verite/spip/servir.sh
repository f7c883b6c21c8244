#!/bin/sh
set -eu
cd "$ETAT/site"
export PHP_CLI_SERVER_WORKERS=4
exec php -S "127.0.0.1:$PORT" -t "$ETAT/site" -d "sendmail_path=cat >>$ETAT/courriels"
