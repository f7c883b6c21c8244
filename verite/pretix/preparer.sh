#!/bin/sh
# A ticket shop in French: free and paid places, a bank transfer, questions to who comes.
set -eu
mkdir -p "$ETAT/data"
cat >"$ETAT/pretix.cfg" <<FIN
[pretix]
instance_name = Billetterie de Valmont
url = http://127.0.0.1:$PORT
currency = EUR
datadir = $ETAT/data
registration = off
trust_x_forwarded_for = off
[locale]
default = fr
timezone = Europe/Paris
[database]
backend = sqlite3
name = $ETAT/db.sqlite3
[mail]
from = billets@valmont.example
host = 127.0.0.1
port = $PORT_COURRIEL
[django]
secret = une-cle-pour-le-banc
debug = off
FIN
export PRETIX_CONFIG_FILE="$ETAT/pretix.cfg"
cd "$ETAT"
gerer() { "$INSTALLE/bin/python" -m pretix "$@"; }
gerer migrate --noinput
gerer shell <"$ICI/contenu.py"
