#!/bin/sh
# A digital workshop in French, where anyone opens an account and learns.
set -eu
. "$ICI/environnement.sh"
mkdir -p "$KOLIBRI_HOME"
"$INSTALLE/bin/kolibri" manage provisiondevice --facility "Espace numérique de Valmont" --preset informal \
  --superusername mairie --superuserpassword Un-mot-de-passe-2026 --language_id fr-fr --noinput
