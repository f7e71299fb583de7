SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.PHONY: help demo serve test pythons fuzz sanitize check bench wheels docs clean

VENV := .venv
BIN := $(VENV)/bin
SCRIPTS := src/detente/web/static/vendor/ready
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
KERNELS := setup.py $(wildcard src/detente/kernels/*.c src/detente/kernels/*.h)

help: ## list the recipes
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## (.*)/make \1\t\2/' | expand -t 14

demo: $(VENV)/ready ## answer the questions of the conflict ukraine-2025, and write build/ukraine-2025.html
	@mkdir -p build
	@$(BIN)/detente brief ukraine-2025 --quiet
	@$(BIN)/detente brief ukraine-2025 --html build/ukraine-2025.html

serve: $(VENV)/ready-web $(SCRIPTS) ## open the conflicts in the browser; studies are kept in the folder studies, or STUDY=DIR
	@mkdir -p "$(or $(STUDY),studies)"
	@$(BIN)/detente serve "$(or $(STUDY),studies)"

test: $(VENV)/ready-dev $(SCRIPTS) ## run all tests; the same inputs every time
	@.ci/browser
	@$(BIN)/python -m pytest -n 2 --dist worksteal

pythons: ## run all tests on each of Python 3.11, 3.12 and 3.13 that is here, and say on which
	@failed=; for version in 3.11 3.12 3.13; do \
	  if ! python=$$(.ci/python $$version); then echo "$$version: not here"; \
	  elif $(MAKE) --no-print-directory VENV=build/python$$version PYTHON=$$python test; then echo "$$version: passed"; \
	  else echo "$$version: failed"; failed+=" $$version"; fi; \
	done; [ -z "$$failed" ] || { echo "Failed on:$$failed" >&2; exit 1; }

fuzz: $(VENV)/ready-dev ## try a million random inputs, for an hour or so; INPUTS=N for fewer or more, SEED=S for the same again
	@$(BIN)/python -m tests.fuzz.run $(if $(INPUTS),--inputs $(INPUTS)) $(if $(SEED),--seed $(SEED))

sanitize: $(VENV)/ready-dev ## run the kernels where reading beyond an end ends the process, on random conflicts; SECONDS=N for longer
	@$(BIN)/python -m tests.kernels.sanitized $(or $(SECONDS),60)

check: $(VENV)/ready-dev ## lint, format, types and the order of the rooms
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

bench: $(VENV)/ready-dev ## measure, and write docs/benchmarks.md; PARTS="sizes readings" for some of it, LARGEST=24 for 2^24 states, FIELD=DIR for the field's program GMCR+
	@$(BIN)/python benchmarks/run.py $(PARTS) $(if $(LARGEST),--largest $(LARGEST)) \
	  $(if $(FIELD),--field-program "$(FIELD)") $(if $(FIELD_PYTHON),--field-python "$(FIELD_PYTHON)")

wheels: build/zig/ready $(SCRIPTS) ## build wheels for Linux, macOS and Windows, all on this system, into dist
	@build/zig/bin/python -m tests.wheels.build

docs: $(VENV)/ready-dev ## put what the commands say today, and the map, into the documentation
	@$(BIN)/python -m tests.docs.refresh

clean: ## remove what the other recipes made
	rm -rf $(VENV) build dist

$(VENV)/bin/python:
	@.ci/venv $(VENV)

$(VENV)/ready: pyproject.toml constraints.txt $(KERNELS) | $(VENV)/bin/python
	@echo "Setting up $(VENV); this takes a minute once." >&2
	@CC="$$(.ci/compiler $(BIN))" $(PIP) install -c constraints.txt -e .
	@$(BIN)/python -m compileall -q src
	@touch $@

$(VENV)/ready-web: pyproject.toml constraints.txt $(KERNELS) | $(VENV)/bin/python
	@echo "Setting up $(VENV) for the browser; this takes a minute once." >&2
	@CC="$$(.ci/compiler $(BIN))" $(PIP) install -c constraints.txt -e '.[web,evidence,inverse,large]'
	@touch $(VENV)/ready $@

build/zig/ready: constraints.txt
	@echo "Setting up build/zig, a compiler for all systems." >&2
	@.ci/venv build/zig
	@build/zig/bin/python -m pip --disable-pip-version-check --quiet install -c constraints.txt ziglang 'setuptools>=77'
	@touch $@

$(SCRIPTS): package-lock.json .ci/scripts | $(VENV)/bin/python
	@.ci/scripts $(BIN)
	@touch $@

$(VENV)/ready-dev: pyproject.toml constraints.txt $(KERNELS) | $(VENV)/bin/python
	@echo "Setting up $(VENV) for tests; this takes a minute or two once." >&2
	@CC="$$(.ci/compiler $(BIN))" $(PIP) install -c constraints.txt -e '.[dev]'
	@$(BIN)/python -m compileall -q src
	@touch $(VENV)/ready $@
