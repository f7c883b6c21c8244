#!/bin/sh
# A site of meetings in French: a study day to which anyone registers.
set -eu
. "$ICI/environnement.sh"
mkdir "$ETAT/base" "$ETAT/cache" "$ETAT/tmp" "$ETAT/log" "$ETAT/archive"
chmod 700 "$ETAT/base"
en_personne "$SERVEUR/initdb" -D "$ETAT/base" -U indico -E UTF8 --locale=C.UTF-8 --no-sync >/dev/null
demarrer_la_base
dire() { "$SERVEUR/psql" -q -h 127.0.0.1 -p $((PORT + 1)) -U indico "$1" -c "$2"; }
dire postgres "CREATE DATABASE indico"
dire indico "CREATE EXTENSION unaccent; CREATE EXTENSION pg_trgm"
cat >"$INDICO_CONFIG" <<FIN
SQLALCHEMY_DATABASE_URI = 'postgresql://indico@127.0.0.1:$((PORT + 1))/indico'
SECRET_KEY = 'une-cle-pour-le-banc-une-cle-pour-le-banc'
BASE_URL = 'http://127.0.0.1:$PORT'
CELERY_BROKER = 'redis://127.0.0.1:$((PORT + 2))/0'
REDIS_CACHE_URL = 'redis://127.0.0.1:$((PORT + 2))/1'
DISABLE_CELERY_CHECK = True
SMTP_SERVER = ('127.0.0.1', $PORT_COURRIEL)
SMTP_USE_CELERY = False
SYSTEM_NOTICES_URL = None
DEFAULT_TIMEZONE = 'Europe/Paris'
DEFAULT_LOCALE = 'fr_FR'
SUPPORT_EMAIL = 'colloques@valmont.example'
PUBLIC_SUPPORT_EMAIL = 'colloques@valmont.example'
NO_REPLY_EMAIL = 'colloques@valmont.example'
CACHE_DIR = '$ETAT/cache'
TEMP_DIR = '$ETAT/tmp'
LOG_DIR = '$ETAT/log'
STORAGE_BACKENDS = {'default': 'fs:$ETAT/archive'}
FIN
cp "$INSTALLE"/lib/python3.*/site-packages/indico/logging.yaml.sample "$ETAT/logging.yaml"
demarrer_le_cache
"$INSTALLE/bin/indico" db prepare
"$INSTALLE/bin/python" "$ICI/contenu.py"
en_personne "$SERVEUR/pg_ctl" -D "$ETAT/base" -m fast -w stop
