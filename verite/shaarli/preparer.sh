#!/bin/sh
# The shared bookmarks of an association in French, as Debian ships Shaarli: one account keeps them.
set -eu
site="$ETAT/site"
mkdir -p "$ETAT/carnet" "$ETAT/cache/tmp" "$ETAT/cache/images" "$ETAT/cache/pages"
cp -R "$INSTALLE/usr/share/shaarli" "$site"
# Debian's links lead to the fonts of others, and to /var: here all is in one folder.
rm -rf "$site/doc" "$site/cache"
for lien in $(find "$site" -type l -name '*.woff*'); do
  vise=$(readlink "$lien")
  rm "$lien"
  cp "/usr/share/fonts-${vise##*/fonts-}" "$lien"
done
sed -i "s|/usr/share/shaarli/|$site/|" "$site/index.php" "$site/init.php"
sed -i -e "s|/var/lib/shaarli/data|$ETAT/carnet|" -e "s|/var/cache/shaarli/tmp|$ETAT/cache/tmp|" \
  -e "s|/var/cache/shaarli/cache|$ETAT/cache/images|" -e "s|/var/cache/shaarli/pagecache|$ETAT/cache/pages|" \
  "$site/application/config/ConfigManager.php"
php "$ICI/contenu.php"
