#!/bin/sh
set -eu
. "$ICI/environnement.sh"
serveur -s ejabberd
