#!/bin/sh
# The platform where a history society writes its bulletin: its pages are built, then its people and its articles are put in.
set -eu
. "$ICI/environnement.sh"
cp "$ICI/configuration.py" "$ETAT/configuration.py"
# It asks pnpm for the libraries of its pages: they are there already.
mkdir -p "$ETAT/outils"
cat >"$ETAT/outils/pnpm" <<FIN
#!/bin/sh
set -eu
rm -rf node_modules
ln -s "$INSTALLE/node_modules" node_modules
PATH="$INSTALLE/node_modules/.bin:\$PATH" npm run --silent postinstall
FIN
chmod +x "$ETAT/outils/pnpm"
cd "$ETAT"
PATH="$ETAT/outils:$PATH" "$INSTALLE/bin/fiduswriter" setup
rm -rf "$ETAT/.transpile" "$ETAT/outils"
"$INSTALLE/bin/fiduswriter" shell <"$ICI/contenu.py"
