#!/bin/sh
# The backups of a social centre in French, as Debian ships BackupPC: Odile's letter was saved, then deleted by mistake.
set -eu
. "$ICI/environnement.sh"
mkdir -p "$ETAT/conf" "$ETAT/donnees/log" "$ETAT/donnees/pc" "$ETAT/donnees/pool" "$ETAT/donnees/cpool" "$ETAT/run" "$ETAT/files"
cp -R "$INSTALLE/usr/share/backuppc" "$ETAT/backuppc"
cp -R "$ICI/documents" "$ETAT/documents"
find "$ETAT/documents" -exec touch -d "2026-11-20 10:00" {} +
grep -rlE "/usr/share/(doc/)?backuppc|/var/lib/backuppc|/run/backuppc|/etc/backuppc|/usr/libexec/backuppc" "$ETAT/backuppc" | xargs sed -i \
  -e "s|/usr/share/backuppc|$ETAT/backuppc|g; s|/var/lib/backuppc|$ETAT/donnees|g; s|/run/backuppc|$ETAT/run|g" \
  -e "s|/usr/share/doc/backuppc|$INSTALLE/usr/share/doc/backuppc|g; s|/etc/backuppc|$ETAT/conf|g; s|/usr/libexec/backuppc|$INSTALLE/usr/libexec/backuppc|g"
sed -e "s|@ETAT@|$ETAT|g; s|@PORT@|$PORT|g; s|@MOI@|$(id -un)|g" "$ICI/reglages.pl" | cat "$ETAT/backuppc/conf/config.pl" - >"$ETAT/conf/config.pl"
printf 'host dhcp user moreUsers\nposte-odile 0 odile\nposte-accueil 0 amina\n' >"$ETAT/conf/hosts"
demarrer_les_sauvegardes
perl "$ETAT/backuppc/bin/BackupPC_dump" -v -f poste-odile >>"$ETAT/journal" 2>&1
rm "$ETAT/documents/Lettre à la mairie.txt"
perl "$ETAT/backuppc/bin/BackupPC_dump" -v -i poste-odile >>"$ETAT/journal" 2>&1
kill "$sauvegardes"
wait "$sauvegardes" || true
rm -f "$ETAT"/run/*
cat >"$ETAT/lighttpd.conf" <<FIN_DU_SERVEUR
server.modules = ("mod_cgi", "mod_alias", "mod_setenv")
server.document-root = "$ETAT/backuppc/image"
server.bind = "127.0.0.1"
server.port = $PORT
server.upload-dirs = ("$ETAT/files")
mimetype.assign = (".css" => "text/css", ".js" => "text/javascript", ".png" => "image/png", ".gif" => "image/gif",
  ".ico" => "image/x-icon")
alias.url = ("/backuppc/index.cgi" => "$ETAT/backuppc/lib/realindex.cgi", "/backuppc/image" => "$ETAT/backuppc/image")
setenv.add-environment = ("REMOTE_USER" => "odile", "PERL5LIB" => env.PERL5LIB, "TZ" => env.TZ)
cgi.assign = (".cgi" => "/usr/bin/perl")
FIN_DU_SERVEUR
