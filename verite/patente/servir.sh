#!/bin/sh
# Symfony builds its container for this folder before the first visitor comes.
set -eu
export ETAT PORT
export PHP_CLI_SERVER_WORKERS=4
cd "$ETAT/application"
rm -rf "$ETAT/cache"
php public/index.php chauffer
exec php -d upload_max_filesize=8M -d post_max_size=20M -d "sendmail_path=cat >>$ETAT/courriels" \
  -S "127.0.0.1:$PORT" -t public public/index.php
