#!/bin/sh
set -eu
exec "$INSTALLE/bin/runwsgi" "$ETAT/etc/zope.ini"
