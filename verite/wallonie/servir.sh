#!/bin/sh
set -eu
export PYTHONPATH="$ICI" PYTHONDONTWRITEBYTECODE=1
export zope_i18n_compile_mo_files=true
exec "$INSTALLE/bin/runwsgi" "$ETAT/etc/zope.ini"
