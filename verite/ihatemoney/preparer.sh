#!/bin/sh
# A shared budget manager, with its question against robots.
set -eu
cat >"$ETAT/ihatemoney.cfg" <<FIN
DEBUG = False
SQLALCHEMY_DATABASE_URI = "sqlite:///$ETAT/budget.db"
SQLALCHEMY_TRACK_MODIFICATIONS = False
SECRET_KEY = "une-cle-pour-le-banc"
MAIL_DEFAULT_SENDER = "Comptes partagés <comptes@valmont.example>"
MAIL_SERVER = "127.0.0.1"
MAIL_PORT = $PORT_COURRIEL
ACTIVATE_DEMO_PROJECT = False
ALLOW_PUBLIC_PROJECT_CREATION = True
ENABLE_CAPTCHA = True
SESSION_COOKIE_SECURE = False
BABEL_DEFAULT_LOCALE = "fr"
BABEL_DEFAULT_TIMEZONE = "Europe/Paris"
FIN
