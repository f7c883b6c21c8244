#!/bin/sh
# The intranet of a solidarity grocery in French, as Abilian publishes it.
set -eu
. "$ICI/environnement.sh"
mkdir -p "$ETAT/outils"
# Its scripts are gathered as they are, whatever compiler this machine has.
printf '#!/bin/sh\nexit 1\n' >"$ETAT/outils/java"
chmod +x "$ETAT/outils/java"
# Its translations are published uncompiled.
for dossier in translations sbe/translations; do
  "$INSTALLE/bin/pybabel" -q compile -l fr -d "$(echo "$INSTALLE"/lib/python3.*/site-packages/abilian)/$dossier" || true
done
"$INSTALLE/bin/python" "$ICI/contenu.py"
# The compiler of its styles loses the way to its fonts.
sed -i -e "s#/static/min/[^')]*abilian/web/resources/#/static/abilian/#g" \
  -e "s#/static/min/[^')]*abilian/sbe/static/#/static/abilian/sbe/#g" "$ETAT"/instance/webassets/compiled/*.css
