#!/bin/sh
set -eu
export SYMPALIB="$ETAT/lib" LC_ALL=C.UTF-8
rm -f "$ETAT"/pid/*
exec "$INSTALLE/usr/sbin/lighttpd" -D -f "$ETAT/lighttpd.conf" -m "$INSTALLE/usr/lib/lighttpd"
