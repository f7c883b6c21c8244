#!/bin/sh
set -eu
. "$ICI/environnement.sh"
# A file is read by another process of its own, once it is imported.
"$INSTALLE/bin/celery" --app=config worker --loglevel=warning --pool=solo &
taches=$!
"$INSTALLE/bin/gunicorn" --bind "127.0.0.1:$PORT" --workers 1 --threads 4 config.wsgi &
pages=$!
trap 'kill $pages $taches; wait' EXIT
trap 'exit 143' TERM INT
wait $pages
