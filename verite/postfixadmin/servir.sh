#!/bin/sh
set -eu
export PHP_CLI_SERVER_WORKERS=4
cd "$ETAT/site/public"
exec php -S "127.0.0.1:$PORT" -t "$ETAT/site/public" -d error_reporting=22527 -d display_errors=0
