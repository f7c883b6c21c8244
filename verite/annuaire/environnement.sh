# Debian's programs, where they were unfolded; the languages of the C library are built there too.
PARTIES="$INSTALLE/usr/lib/$(uname -m)-linux-gnu"
export LOCPATH="$ETAT/langues" LC_ALL=fr_FR.UTF-8 TZ=Europe/Paris
annuaire="ldap://127.0.0.1:$((PORT + 1))"
demarrer_l_annuaire() {
  LD_LIBRARY_PATH="$PARTIES" "$INSTALLE/usr/sbin/slapd" -d 0 -f "$ETAT/slapd.conf" -h "$annuaire" &
  slapd=$!
  essais=0
  until php -r "exit(@fsockopen('127.0.0.1', $((PORT + 1))) ? 0 : 1);"; do
    essais=$((essais + 1))
    test "$essais" -lt 100
    sleep 0.2
  done
}
