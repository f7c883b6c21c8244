#!/usr/bin/env bash
# Install exigences for the GitHub action, in an environment of its own, and make sure of a browser.
#
# EXIGENCES_ENVIRONNEMENT is the folder of the environment; EXIGENCES_VERSION, a published version,
# or nothing: the one of this action, with the libraries of its lock. PYTHON is the Python to use.
set -euo pipefail

racine=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
export VENV=$EXIGENCES_ENVIRONNEMENT
cd "$racine"
if [ -z "${EXIGENCES_VERSION:-}" ]; then
  sh outils/amorce.sh environnement requirements.lock
elif [[ $EXIGENCES_VERSION =~ ^[0-9][0-9A-Za-z.]*$ ]]; then
  "${PYTHON:-python3}" -m venv --clear "$VENV"
  "$VENV/bin/python" -m pip --disable-pip-version-check --no-input install \
    "exigences==$EXIGENCES_VERSION"
else
  echo "« $EXIGENCES_VERSION » n'est pas une version : écrivez par exemple 0.1.0." >&2
  exit 2
fi
sh outils/amorce.sh navigateur
