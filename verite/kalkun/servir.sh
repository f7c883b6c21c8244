#!/bin/sh
set -eu
cd "$ETAT/web"
export CI_ENV=production PHP_CLI_SERVER_WORKERS=4
exec php -d include_path="$ETAT/php" -d session.save_path="$ETAT/sessions" -d display_errors=0 -S "127.0.0.1:$PORT" -t "$ETAT/web"
