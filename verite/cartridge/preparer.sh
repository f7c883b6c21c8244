#!/bin/sh
# The shop of a village in French, as Cartridge's own command makes it: three things to buy.
set -eu
. "$ICI/environnement.sh"
mkdir -p "$LOCPATH"
# Prices are written as the system's French has them.
LC_ALL=C I18NPATH="$INSTALLE/usr/share/i18n" localedef -i fr_FR -f UTF-8 "$LOCPATH/fr_FR.UTF-8"
cd "$ETAT"
env -u DJANGO_SETTINGS_MODULE "$INSTALLE/bin/mezzanine-project" -a cartridge boutique
projet="$ETAT/boutique/boutique"
# Python no longer has the module by which the project reads its local settings: they are put in its place.
sed -e '/^f = os.path.join/,$d' "$projet/settings.py" >"$ETAT/avant"
sed -n -e '/^    from mezzanine.utils.conf/,$p' "$projet/settings.py" >"$ETAT/apres"
{
  cat "$ETAT/avant" "$ICI/reglages.inc"
  echo 'try:'
  cat "$ETAT/apres"
} >"$projet/settings.py"
rm "$projet/local_settings.py" "$ETAT/avant" "$ETAT/apres"
# Its home page is one of its pages, which is one of the choices that its manual offers.
sed -i -e 's|^from mezzanine.conf import settings|&\nfrom mezzanine.pages.views import page|' \
  -e 's|path("", direct_to_template, {"template": "index.html"}, name="home")|path("", page, {"slug": "/"}, name="home")|' \
  "$projet/urls.py"
"$INSTALLE/bin/python" -m django migrate --noinput
"$INSTALLE/bin/python" -m django collectstatic --noinput
"$INSTALLE/bin/python" -m django shell <"$ICI/contenu.py"
