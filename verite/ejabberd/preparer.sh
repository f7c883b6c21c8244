#!/bin/sh
# The instant messaging of an association: its members open their account on the web.
set -eu
. "$ICI/environnement.sh"
mkdir "$ETAT/base"
cat >"$EJABBERD_CONFIG_PATH" <<FIN
hosts: ["127.0.0.1"]
language: fr
loglevel: warning
listen:
  - port: $PORT
    ip: "127.0.0.1"
    module: ejabberd_http
    request_handlers:
      /register: mod_register_web
access_rules:
  register:
    allow: all
modules:
  mod_register:
    access: register
    ip_access: all
    password_strength: 32
  mod_register_web: {}
registration_timeout: infinity
FIN
serveur -s ejabberd -eval 'ok = ejabberd_auth:try_register(<<"odile">>, <<"127.0.0.1">>, <<"Un-mot-de-passe-2026">>), init:stop().'
