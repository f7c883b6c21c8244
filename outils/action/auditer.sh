#!/usr/bin/env bash
# Audit for the GitHub action: its inputs come by the environment, never in the text of a command.
#
# DEMARCHE, SCENARIOS, REFERENCE and FORMATS are those of action.yml; EXIGENCES_ENVIRONNEMENT, the
# folder where installer.sh put the program. What the audit says may quote a page: as long as it
# speaks, the runner takes nothing of it for a command. The exit code is that of `exigences auditer`.
set -euo pipefail

ici=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
programmes=$EXIGENCES_ENVIRONNEMENT/bin
dossier=rapports/action

options=(--sortie "$dossier")
read -ra formats <<<"$(tr ',\n' '  ' <<<"${FORMATS:-}")"
for format in md junit sarif "${formats[@]}"; do options+=(--format "$format"); done
read -ra scenarios <<<"$(tr ',\n' '  ' <<<"${SCENARIOS:-}")"
for scenario in "${scenarios[@]}"; do options+=(--scenario "$scenario"); done
if [ -n "${REFERENCE:-}" ]; then options+=(--reference "$REFERENCE"); fi
if [ -n "${DEMARCHE:-}" ]; then options+=(-- "$DEMARCHE"); fi

rm -rf "$dossier"
jeton=$("$programmes/python" -c 'import secrets; print(secrets.token_hex(16))')
echo "::stop-commands::$jeton"
code=0
"$programmes/exigences" auditer "${options[@]}" || code=$?
echo "::$jeton::"

"$programmes/python" "$ici/bilan.py" "$dossier"
exit "$code"
