#!/bin/sh
set -eu
. "$ICI/environnement.sh"
# What its pages ask for later (imports, reminders) goes through another process of its own.
"$INSTALLE/bin/creme" creme_job_manager &
taches=$!
"$INSTALLE/bin/creme" runserver --noreload "127.0.0.1:$PORT" &
pages=$!
trap 'kill $pages $taches; wait' EXIT
trap 'exit 143' TERM INT
wait $pages
