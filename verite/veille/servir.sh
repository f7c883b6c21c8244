#!/bin/sh
set -eu
. "$ICI/environnement.sh"
montrer_la_mairie
veiller
