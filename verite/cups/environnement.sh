# Debian's programs, where they were unfolded. CUPS gives its pages to another than root.
PARTIES="$INSTALLE/usr/lib/$(uname -m)-linux-gnu"
export LD_LIBRARY_PATH="$PARTIES" CUPS_SERVER="127.0.0.1:$PORT" LOCPATH="$ETAT/langues" LC_ALL=fr_FR.UTF-8 TZ=Europe/Paris
export LOCALEDIR="$INSTALLE/usr/share/cups/locale"
if test "$(id -u)" = 0; then moi=nobody; groupe=nogroup; else moi=$(id -un); groupe=$(id -gn); fi
demarrer_cups() {
  sed "s|@PORT@|$PORT|g" "$ICI/cupsd.conf" >"$ETAT/conf/cupsd.conf"
  sed -e "s|@ETAT@|$ETAT|g; s|@INSTALLE@|$INSTALLE|g; s|@MOI@|$moi|g; s|@GROUPE@|$groupe|g" \
    "$ICI/cups-files.conf" >"$ETAT/conf/cups-files.conf"
  if test "$(id -u)" = 0; then chown -R nobody:nogroup "$ETAT/conf" "$ETAT/cache" "$ETAT/run" "$ETAT/spool" "$ETAT/tmp" "$ETAT/journaux"; fi
  "$INSTALLE/usr/sbin/cupsd" -f -c "$ETAT/conf/cupsd.conf" -s "$ETAT/conf/cups-files.conf" &
  cupsd=$!
  essais=0
  until "$INSTALLE/usr/bin/lpstat" -p >/dev/null 2>&1; do
    essais=$((essais + 1))
    test "$essais" -lt 100
    sleep 0.2
  done
}
