#!/bin/sh
# A call for proposals in French: one event, its tracks, its questions to who proposes.
set -eu
cat >"$ETAT/pretalx.cfg" <<FIN
[filesystem]
data = $ETAT/data
static = $ETAT/static
[site]
debug = False
url = http://127.0.0.1:$PORT
secret = une-cle-pour-le-banc
https = False
[database]
backend = sqlite3
name = $ETAT/db.sqlite3
[mail]
from = appel@valmont.example
host = 127.0.0.1
port = $PORT_COURRIEL
tls = False
ssl = False
[redis]
session = False
[locale]
language_code = fr
time_zone = Europe/Paris
FIN
mkdir -p "$ETAT/data" "$ETAT/static"
# No Redis here: one process serves, and keeps its cache in memory.
cat >"$ETAT/reglages.py" <<FIN
from pretalx.settings import *
CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
FIN
export PYTHONPATH="$ETAT" DJANGO_SETTINGS_MODULE=reglages
export PRETALX_CONFIG_FILE="$ETAT/pretalx.cfg" DJANGO_SUPERUSER_EMAIL=admin@valmont.example
export DJANGO_SUPERUSER_PASSWORD=Un-mot-de-passe-2026
export PRETALX_INIT_ORGANISER_NAME="Ville de Valmont" PRETALX_INIT_ORGANISER_SLUG=valmont
cd "$ETAT"
gerer() { "$INSTALLE/bin/python" -m pretalx "$@"; }
gerer migrate --no-input
gerer collectstatic --no-input
gerer init --no-input
gerer shell --no-startup --unsafe-disable-scopes <"$ICI/contenu.py"
