#!/bin/sh
# The engine wants every setting of the ministry's platform: those that are not used here are named all the same.
set -eu
export ETAT PORT ICI INSTALLE
export NODE_ENV=production ENVIRONMENT=prod LOG_ENABLED=false PHASE_TAG=
export UPLOADER_URL="http://127.0.0.1:$PORT/televersement"
export FEEDBACK_LINK=mailto:guichet-mer@premar-ponant.example SESSION_COOKIE_PASSWORD=mot-de-passe-des-cookies-du-guichet-mer
export NOTIFY_TEMPLATE_ID=aucun NOTIFY_API_KEY=aucun MANAGER_URL=aucun DESIGNER_URL=aucun SUBMISSION_URL=aucun
export REDIS_HOST=aucun REDIS_USERNAME=aucun REDIS_PASSWORD=aucun REDIS_KEY_PREFIX=aucun
# It looks for govuk-frontend from the folder it is started in.
cd "$INSTALLE"
exec node --no-warnings "$ICI/serveur.mjs"
