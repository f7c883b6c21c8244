#!/bin/sh
set -eu
. "$ICI/lancer.sh"
