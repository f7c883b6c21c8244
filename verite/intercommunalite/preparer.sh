#!/bin/sh
# The site of a group of communes in French: its pages, its diary, and the forms that its agents made.
set -eu
. "$ICI/environnement.sh"
mkdir "$ETAT/site"
env -u DJANGO_SETTINGS_MODULE "$INSTALLE/bin/coderedcms" start vaubrune "$ETAT/site" --template basic \
  --sitename "Pays de Vaubrune" --domain www.vaubrune.example
# Forms of several steps: its guide says which models to add.
cat "$ICI/modeles.inc" >>"$ETAT/site/website/models.py"
# Whoever makes the site changes the templates and the styles of the project that CRX wrote for them.
cp -R "$ICI/gabarits/." "$ETAT/site/website/templates/"
cp -R "$ICI/theme/." "$ETAT/site/website/static/"
cp "$INSTALLE/node_modules/jquery/dist/jquery.min.js" "$ETAT/site/website/static/website/js/"
mkdir -p "$ETAT/site/website/locale"
cp -R "$ICI/langues/." "$ETAT/site/website/locale/"
(cd "$ETAT/site/website" && "$INSTALLE/bin/python" -m django compilemessages)
"$INSTALLE/bin/python" -m django makemigrations website
"$INSTALLE/bin/python" -m django migrate --noinput
"$INSTALLE/bin/python" "$ICI/contenu.py"
