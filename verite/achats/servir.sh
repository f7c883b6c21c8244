#!/bin/sh
set -eu
. "$ICI/environnement.sh"
# A web server stands before it, as where it is used every day, and compresses what it sends.
mkdir -p "$ETAT/files"
cat >"$ETAT/lighttpd.conf" <<FIN_DU_SERVEUR
server.modules = ("mod_proxy", "mod_deflate")
server.document-root = "$INSTALLE/usr/share/tryton-sao/www"
server.bind = "127.0.0.1"
server.port = $PORT
server.upload-dirs = ("$ETAT/files")
proxy.server = ("" => (("host" => "127.0.0.1", "port" => $((PORT + 1)))))
deflate.mimetypes = ("text/", "application/javascript", "application/json")
deflate.allowed-encodings = ("gzip")
FIN_DU_SERVEUR
"$INSTALLE/bin/trytond" -c "$TRYTOND_CONFIG" -d jardins &
gestion=$!
essais=0
until "$INSTALLE/bin/python" -c "import socket; socket.create_connection(('127.0.0.1', $((PORT + 1))))" 2>/dev/null; do
  essais=$((essais + 1))
  test "$essais" -lt 300
  sleep 0.2
done
"$INSTALLE/usr/sbin/lighttpd" -D -f "$ETAT/lighttpd.conf" -m "$INSTALLE/usr/lib/lighttpd" &
pages=$!
trap 'kill $pages $gestion; wait' EXIT
trap 'exit 143' TERM INT
wait $pages
