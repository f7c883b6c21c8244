#!/bin/sh
# The exercises of an evening university, as Debian ships WIMS: one class is open to who has its password.
set -eu
mkdir -p "$ETAT/files"
cp -a "$INSTALLE/var/lib/wims" "$ETAT/wims"
cd "$ETAT/wims"
# Debian's links lead to /usr/lib and to the libraries of others: what its package gives is here in one folder.
rm bin
cp -a "$INSTALLE/usr/lib/wims/bin" bin
for lien in $(find other -type l); do
  vise="$INSTALLE$(readlink "$lien")"
  if test -e "$vise"; then rm "$lien"; cp -a "$vise" "$lien"; fi
done
mkdir -p sessions s2 tmp/log
# What its installation does.
ln -sf /bin/true /bin/false bin/
for page in visitor supervisor; do
  for theme in default standard; do
    cp "public_html/themes/$theme/$page.phtml.tpl" "public_html/themes/$theme/$page.phtml"
  done
done
# A machine that works is no reason to send people away here.
sed -e 's/^threshold\([12]\)=.*/threshold\1=1000000/' -e 's/^site_manager=.*/site_manager=cours@valmont.example/' \
  log/wims.conf.distrib >log/wims.conf
sh "$ICI/classe.sh"
cat >"$ETAT/lighttpd.conf" <<FIN_DU_SERVEUR
server.modules = ("mod_cgi", "mod_alias", "mod_rewrite", "mod_redirect")
server.document-root = "$ETAT/wims/public_html"
server.bind = "127.0.0.1"
server.port = $PORT
server.upload-dirs = ("$ETAT/files")
mimetype.assign = (".css" => "text/css", ".js" => "text/javascript", ".png" => "image/png", ".gif" => "image/gif",
  ".svg" => "image/svg+xml", ".html" => "text/html", ".woff2" => "font/woff2", ".woff" => "font/woff")
alias.url = ("/wims" => "$ETAT/wims/public_html")
url.redirect = ("^/$" => "/wims/wims.cgi?lang=fr")
url.rewrite-once = ("^/wims/(wims|index)\.[^?]*(\?.*)?$" => "/wims/wims.cgi\$2", "^/wims/?$" => "/wims/wims.cgi",
  "^/wims/getfile/.*" => "/wims/wims.cgi", "^/wims/.._[^?]*\.html(\?.*)?$" => "/wims/wims.cgi")
cgi.assign = (".cgi" => "")
FIN_DU_SERVEUR
