export LC_ALL=C.UTF-8 TZ=Europe/Paris
export PERL5LIB="$ETAT/backuppc/lib:$(echo "$INSTALLE"/usr/lib/*/perl5/*)"
demarrer_les_sauvegardes() {
  rm -f "$ETAT"/run/*
  perl "$ETAT/backuppc/bin/BackupPC" >>"$ETAT/journal" 2>&1 &
  sauvegardes=$!
  essais=0
  until perl "$ETAT/backuppc/bin/BackupPC_serverMesg" status info >/dev/null 2>&1; do
    essais=$((essais + 1))
    test "$essais" -lt 100
    sleep 0.2
  done
}
