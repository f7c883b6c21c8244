#!/bin/sh
# The site of a town in French: anyone may open an account, and an association publishes in its own page.
set -eu
. "$ICI/environnement.sh"
cat >"$ETAT/kotti.ini" <<FIN
[app:kotti]
use = egg:kotti
pyramid.includes = pyramid_tm
pyramid.default_locale_name = fr_FR
sqlalchemy.url = sqlite:///$ETAT/kotti.db
mail.default_sender = mairie@valmont.example
mail.port = $PORT_COURRIEL
kotti.site_title = La commune de Valmont
kotti.secret = Un-mot-de-passe-2026
kotti.register = true
[filter:fanstatic]
use = egg:fanstatic#fanstatic
[pipeline:main]
pipeline = fanstatic kotti
[server:main]
use = egg:waitress#main
host = 127.0.0.1
port = $PORT
FIN
"$INSTALLE/bin/python" "$ICI/contenu.py" "$ETAT/kotti.ini"
