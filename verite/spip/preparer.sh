#!/bin/sh
# The site of a village in French, as Debian ships SPIP: readers answer its articles, and register.
set -eu
site="$ETAT/site"
mkdir "$site"
# Debian's links lead to /etc, /var/lib and the libraries of others: here all is in one folder.
for morceau in "$INSTALLE"/usr/share/spip/*; do
  case "$(basename "$morceau")" in
  IMG | local | sites | themes | plugins | mutualisation | config) ;;
  *) cp -R "$morceau" "$site/" ;;
  esac
done
for lien in $(find "$site" -type l); do
  vise="$INSTALLE/usr/share/spip/${lien#"$site"/}"
  rm "$lien"
  if test -e "$vise"; then cp -RL "$vise" "$lien"; fi
done
mkdir -p "$site/IMG" "$site/local" "$site/config" "$site/tmp" "$site/plugins"
cp -R "$INSTALLE/usr/share/spip/config/spip" "$site/config/"
cp "$INSTALLE/etc/spip/ecran_securite.php" "$site/config/"
cp -R "$INSTALLE/usr/share/php/SpipLeague" "$ETAT/"
sed -i "s|'/usr/share/php/SpipLeague|'$ETAT/SpipLeague|" "$site/vendor/autoload.php"
sed -i "s|'/usr/share/spip/'|'$site/'|" "$ETAT/SpipLeague/Component/Kernel/InstallationDetector.php"
cd "$site"
export PHP_CLI_SERVER_WORKERS=4
php -S "127.0.0.1:$PORT" -t "$site" >"$ETAT/installation" 2>&1 &
serveur=$!
trap 'kill "$serveur"' EXIT
# Its own screens of installation make its base: they are followed one after the other.
installer() {
  curl --silent --show-error --fail --retry 20 --retry-connrefused --retry-delay 1 \
    --cookie spip_lang_ecrire=fr --output "$ETAT/etape" \
    --data "exec=install" "$@" "http://127.0.0.1:$PORT/ecrire/?exec=install"
}
base="--data server_db=sqlite3 --data adresse_db=localhost"
installer --data etape=chmod
installer --data etape=1 --data chmod=511
installer --data etape=2 $base
installer --data etape=3 $base --data choix_db=new_spip --data table_new=spip --data tprefix=spip --data chmod=511
installer --data etape=3b $base --data sel_db=spip --data nom=Mairie --data login=mairie \
  --data email=mairie@valmont.example --data pass=Un-mot-de-passe-2026 --data pass_verif=Un-mot-de-passe-2026
installer --data etape=4 $base
installer --data etape=fin
php "$ICI/contenu.php"
