# make site and make test do all the set-up; see README.md for the rest.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
export NO_MKDOCS_2_WARNING := 1

.PHONY: site test serve check lint schema lock fuzz mutation benchmarks release clean help

help: ## Show the targets
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1\t/' | expand -t 12

site: $(VENV)/.ready ## Check the policies and build the website into site/
	$(BIN)/riktlint check policies
	$(BIN)/mkdocs build --strict --quiet --site-dir site
	@echo "Webbplatsen är byggd: $(CURDIR)/site/index.html (visa den med: make serve)"

test: $(VENV)/.ready ## Run every test
	@.ci/chromium
	$(BIN)/python -m pytest -n 2 --dist loadfile

serve: $(VENV)/.ready ## Show the website and rebuild it at every change
	$(BIN)/mkdocs serve

check: $(VENV)/.ready ## Check the policies only
	$(BIN)/riktlint check policies

lint: $(VENV)/.ready ## ruff and mypy
	$(BIN)/ruff check linter
	$(BIN)/ruff format --check linter
	$(BIN)/mypy

schema: $(VENV)/.ready ## Write schema/vocabulary.schema.json anew from the vocabularies
	$(BIN)/riktlint schema

lock: $(VENV)/.ready ## Choose the exact versions in constraints.txt anew
	$(BIN)/pip install --quiet pip-tools
	$(BIN)/pip-compile --quiet --generate-hashes --allow-unsafe --strip-extras --no-header \
		--no-emit-index-url --no-emit-trusted-host --no-emit-find-links --upgrade \
		--all-extras --output-file constraints.txt pyproject.toml

fuzz: $(VENV)/.ready ## 100,000 mutants of the policies and 100,000 files (long)
	$(BIN)/python -m pytest -m long
	$(BIN)/python linter/tests/fuzz.py --mutants 100000

mutation: $(VENV)/.ready ## Mutation testing, or of some FAMILIES of rules and parts of the package (long)
	$(BIN)/pip install --quiet mutmut==3.8.1
	$(BIN)/python linter/mutation/run.py $(FAMILIES)

benchmarks: $(VENV)/.ready ## Compare with other tools; writes benchmarks/README.md (long)
	benchmarks/setup
	$(BIN)/python benchmarks/run.py --readme

release: $(VENV)/.ready ## Build the package into dist/ and look at what was built
	rm -rf dist
	$(BIN)/python -m build --quiet
	$(BIN)/pip install --quiet --disable-pip-version-check twine
	$(BIN)/twine check --strict dist/*

clean: ## Remove all that was made
	rm -rf $(VENV) site build dist .cache .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find linter docs -name __pycache__ -type d -prune -exec rm -rf {} +

$(VENV)/.ready: constraints.txt pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "riktlint behöver Python 3.11 eller senare; ange den med make PYTHON=…")'
	$(PYTHON) -m venv --clear $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r constraints.txt
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	touch $@
