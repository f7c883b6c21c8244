#!/bin/sh
set -eu
cd "$ETAT/site"
export PHP_CLI_SERVER_WORKERS=4
php -S "127.0.0.1:$PORT" -t "$ETAT/site" "$ICI/aiguillage.php" &
wait $!
