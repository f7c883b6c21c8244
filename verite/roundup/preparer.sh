#!/bin/sh
# An issue tracker in English, with its classic template: who registers is written to.
set -eu
mkdir "$ETAT/tracker"
reglages="tracker_web=http://127.0.0.1:$PORT/,mail_domain=valmont.example"
reglages="$reglages,mail_host=127.0.0.1,mail_port=$PORT_COURRIEL"
"$INSTALLE/bin/roundup-admin" -i "$ETAT/tracker" install classic sqlite "$reglages"
"$INSTALLE/bin/roundup-admin" -i "$ETAT/tracker" initialise "Un-mot-de-passe-2026"
"$INSTALLE/bin/roundup-admin" -i "$ETAT/tracker" create user username=odile \
  "password=Un-mot-de-passe-2026" address=odile.martin@example.org roles=User
