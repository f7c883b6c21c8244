#!/bin/sh
set -eu
cd "$INSTALLE/site"
# The built-in server answers one request at a time: pages load their styles beside them.
export PHP_CLI_SERVER_WORKERS=4 MW_CONFIG_FILE="$ETAT/LocalSettings.php"
exec php -S "127.0.0.1:$PORT" -t "$INSTALLE/site"
