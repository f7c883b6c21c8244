# The commands of the project; `make` alone lists them.

PROCEDURE ?= bourg-fictif
SCENARIO ?= poste-fixe

PY := .venv/bin/python
EXECUTION := .venv/.execution
DEVELOPPEMENT := .venv/.developpement

MAKEFLAGS += --no-print-directory
export PYTHON

.PHONY: help installer audit test check statique docs exemple reel ailleurs banc justesse acces identite verite grille exploration exigence essai mots flair mutations lock clean navigateur pilote sarif absent
.NOTPARALLEL:

help: ## liste ces commandes
	@echo "Usage : make COMMANDE. Chaque commande installe d'abord ce qui manque."
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1|\2/p' $(firstword $(MAKEFILE_LIST)) \
	  | while IFS='|' read -r nom sens; do printf '%-18s %s\n' "$$nom" "$$sens"; done

installer: $(EXECUTION) navigateur ## installe seulement : Python, bibliothèques, navigateur

audit: $(EXECUTION) navigateur ## rejoue une démarche et écrit son rapport (PROCEDURE=… SCENARIO=… SORTIE=…)
	@.venv/bin/exigences auditer "$(PROCEDURE)" --scenario "$(SCENARIO)" --demo \
	  $(if $(SORTIE),--sortie "$(SORTIE)")

test: $(DEVELOPPEMENT) navigateur pilote sarif ## passe tous les essais
	@$(PY) -m pytest -n auto --dist worksteal

check: statique test ## passe toutes les vérifications : style, types, couches, docs, essais

statique: $(DEVELOPPEMENT)
	@$(PY) -m ruff check .
	@$(PY) -m ruff format --check .
	@$(PY) -m mypy
	@.venv/bin/lint-imports --no-logo
	@$(PY) -m outils.docs --verifier
	@$(PY) -m outils.mots --verifier
	@$(PY) -m outils.mots_du_code

docs: $(DEVELOPPEMENT) ## refait les pages de documentation tirées du code
	@$(PY) -m outils.docs

exemple: $(EXECUTION) navigateur ## refait le rapport d'exemple de rapports/
	@$(PY) -m outils.exemple

reel: $(EXECUTION) navigateur ## audite les pages d'exemple du système de design de l'État
	@$(PY) -m outils.reel

ailleurs: $(DEVELOPPEMENT) navigateur ## installe le paquet dans un environnement neuf et s'en sert loin d'ici
	@$(PY) -m outils.ailleurs

banc: $(DEVELOPPEMENT) navigateur ## mesure départ, rejeu, campagne, page, mille rapports, et remplit docs/banc.md
	@$(PY) -m outils.banc_rejeu
	@$(PY) -m outils.banc_acces
	@$(PY) -m outils.banc_campagne
	@$(PY) -m outils.banc_mille
	@$(PY) -m outils.banc
	@$(PY) -m outils.docs

justesse: $(DEVELOPPEMENT) navigateur ## mesure la justesse du programme sur des pages annotées par d'autres
	@$(PY) -m outils.justesse

acces: $(DEVELOPPEMENT) navigateur ## confronte les alarmes sûres d'accessibilité, sur les pages des autres, à ce qui en a été jugé
	@$(PY) -m outils.acces

identite: $(DEVELOPPEMENT) navigateur ## mesure si un constat se reconnaît d'un audit à l'autre
	@$(PY) -m outils.identite

verite: $(DEVELOPPEMENT) navigateur ## audite des services entiers écrits par d'autres, et dit ce qui reste à juger (SERVICE=…)
	@$(PY) -m outils.verite $(SERVICE)

grille: $(DEVELOPPEMENT) navigateur pilote ## essaie une grille Selenium : installe la sienne (Java, npm), puis passe ses essais
	@sh outils/amorce.sh npm
	@sh outils/amorce.sh java
	@$(PY) -m outils.grille

exploration: $(DEVELOPPEMENT) navigateur ## explore des formulaires difficiles tirés au sort, et compte ce qui est atteint (FORMES=… ou SERVICES=…)
	@$(PY) -m outils.exploration $(FORMES) $(if $(SERVICES),--services $(SERVICES))

exigence: $(DEVELOPPEMENT) ## crée une exigence et ses essais (ID=… CATEGORIE=…)
	@$(PY) -m outils.nouvelle_exigence "$(ID)" "$(CATEGORIE)"

essai: $(DEVELOPPEMENT) navigateur ## dit ce qui manque à une exigence, puis essaie ses pages (ID=…)
	@$(PY) -m outils.essai "$(ID)"

mots: $(DEVELOPPEMENT) ## éprouve les mots par leurs exemples, et les prépare
	@$(PY) -m outils.mots

flair: $(DEVELOPPEMENT) ## apprend, des phrases de outils/flair, à pressentir ce que les mots n'ont pas prévu
	@test -x .cache/flair/bin/python || $(PY) -m venv .cache/flair
	@.cache/flair/bin/python -m pip --disable-pip-version-check install --quiet --require-hashes -r outils/flair/requirements.lock
	@.cache/flair/bin/python -m outils.flair

mutations: $(DEVELOPPEMENT) navigateur ## change le programme un peu, 200 fois, et compte ce que les essais voient
	@$(PY) -m outils.mutations

lock: ## refait les verrous des bibliothèques
	@sh outils/verrouiller.sh

clean: ## efface ce qui a été installé et calculé ici
	@rm -rf .venv .cache .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis dist
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

navigateur: | $(EXECUTION)
	@sh outils/amorce.sh navigateur

pilote:
	@sh outils/amorce.sh pilote

sarif: $(DEVELOPPEMENT)
	@sh outils/amorce.sh npm
	@$(PY) -m outils.sarif

# The stamps make a second call free; an environment whose Python has gone is made again.
ABSENT := $(shell test -x $(PY) || echo absent)

$(EXECUTION): requirements.lock pyproject.toml outils/amorce.sh $(ABSENT)
	@sh outils/amorce.sh environnement requirements.lock
	@touch $@

$(DEVELOPPEMENT): requirements-dev.lock pyproject.toml outils/amorce.sh $(ABSENT)
	@sh outils/amorce.sh environnement requirements-dev.lock
	@touch $@ $(EXECUTION)
