#!/bin/sh
# Resolve the dependencies of pyproject.toml into the two lock files, with hashes and no address.
set -eu

uv=$(command -v uv || printf '%s\n' .cache/uv/bin/uv)
if [ ! -x "$uv" ]; then
  printf 'Installation de uv…\n' >&2
  "$(sh outils/amorce.sh python)" -m venv .cache/uv
  .cache/uv/bin/python -m pip --disable-pip-version-check install --quiet uv
fi

verrouiller() {
  sortie=$1
  shift
  "$uv" pip compile pyproject.toml --universal --python-version 3.12 --generate-hashes \
    --no-emit-index-url --no-header --quiet --group construction --output-file "$sortie" "$@"
}

# The run-time lock is a part of the development lock: the same versions everywhere.
verrouiller requirements-dev.lock --group dev --extra dask --extra etat --extra selenium "$@"
verrouiller requirements.lock --constraint requirements-dev.lock
printf 'Les verrous sont à jour : requirements.lock et requirements-dev.lock.\n'
