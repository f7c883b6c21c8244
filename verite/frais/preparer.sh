#!/bin/sh
# What the volunteers of an association spent for it, and are to be paid back, in French.
set -eu
. "$ICI/environnement.sh"
"$INSTALLE/bin/cubicweb-ctl" create fresh frais --automatic --no-db-create
sed -i -e "s/^db-driver=.*/db-driver=sqlite/" -e "s#^db-name=.*#db-name=$ETAT/frais/base.sqlite#" \
  -e "s/^password=.*/password=Un-mot-de-passe-2026/" "$ETAT/frais/sources"
# The mail goes nowhere, the language is that of the site, and the association is the one of the content.
sed -i -e "s/^smtp-host=.*/smtp-host=127.0.0.1/" -e "s/^smtp-port=.*/smtp-port=$PORT_COURRIEL/" \
  -e "s/^sender-name=.*/sender-name=Entraide de Valmont/" -e "s/^sender-addr=.*/sender-addr=frais@entraide.example/" \
  -e "s/^language-mode=.*/language-mode=/" -e "s/^print-traceback=.*/print-traceback=no/" \
  -e "s/^company-name=.*/company-name=Entraide de Valmont/" -e "s/^company-address=.*/company-address=4 rue du Four - 74999 Valmont/" \
  "$ETAT/frais/all-in-one.conf"
# Its authors say to leave out the bare pages of the base where there are pages for people.
sed -i "/rest_api.include_html/d" "$ETAT/frais/pyramid.ini"
"$INSTALLE/bin/cubicweb-ctl" db-create --automatic frais
"$INSTALLE/bin/cubicweb-ctl" shell frais "$ICI/contenu.py"
