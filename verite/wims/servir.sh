#!/bin/sh
set -eu
exec "$INSTALLE/usr/sbin/lighttpd" -D -f "$ETAT/lighttpd.conf" -m "$INSTALLE/usr/lib/lighttpd"
