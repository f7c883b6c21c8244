#!/bin/sh
# The open book of a town in French: whoever has its name writes in it.
set -eu
mkdir -p "$ETAT/racine/node_modules"
cd "$ETAT/racine"
cp -R "$INSTALLE/node_modules/ep_etherpad-lite" src
# It knows its root by a folder « src », where its libraries are too.
ln -s ../src node_modules/ep_etherpad-lite
mkdir -p src/node_modules
for chose in "$INSTALLE"/node_modules/*; do
  nom=$(basename "$chose")
  test "$nom" = ep_etherpad-lite || test -e "src/node_modules/$nom" || ln -s "$chose" "src/node_modules/$nom"
done
cat >settings.json <<FIN_DES_REGLAGES
{
  "title": "Le cahier de Valmont", "ip": "127.0.0.1", "port": $PORT,
  "dbType": "dirty", "dbSettings": { "filename": "$ETAT/cahiers.db" },
  "defaultPadText": "Refaire la rue Haute : votre avis\n\nDites à la suite ce que vous en pensez, avant le 15 décembre.\nLe conseil municipal lira ce cahier le 18.\n\n- Des arbres, pour l'ombre (Jeanne)\n- Plus de place pour se garer (Hervé)\n",
  "suppressErrorsInPadText": true, "padOptions": { "lang": "fr" }, "loglevel": "WARN", "skinName": "colibris"
}
FIN_DES_REGLAGES
