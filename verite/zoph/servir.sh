#!/bin/sh
set -eu
. "$ICI/base.sh"
cd "$ETAT/site"
export PHP_CLI_SERVER_WORKERS=4
php -d pdo_mysql.default_socket="$ETAT/base.sock" -d upload_max_filesize=16M -d post_max_size=16M -d display_errors=0 \
  -S "127.0.0.1:$PORT" -t "$ETAT/site" &
wait $!
