#!/bin/sh
# An identity provider in French, open to registration, with one account already there.
set -eu
cat >"$ETAT/canaille.toml" <<FIN
SECRET_KEY = "une-cle-pour-le-banc"
PREFERRED_URL_SCHEME = "http"
[CANAILLE]
NAME = "Compte citoyen de Valmont"
LANGUAGE = "fr"
TIMEZONE = "Europe/Paris"
ENABLE_REGISTRATION = true
EMAIL_CONFIRMATION = false
ADMIN_EMAIL = "admin@valmont.example"
[CANAILLE.SMTP]
HOST = "127.0.0.1"
PORT = $PORT_COURRIEL
FROM_ADDR = "compte@valmont.example"
[CANAILLE_SQL]
DATABASE_URI = "sqlite:///$ETAT/canaille.sqlite"
FIN
export CANAILLE_CONFIG="$ETAT/canaille.toml"
"$INSTALLE/bin/canaille" install
"$INSTALLE/bin/canaille" create user --user-name odile --given-name Odile --family-name Martin \
  --emails odile.martin@example.org --password "Un-mot-de-passe-2026"
