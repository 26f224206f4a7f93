# Everything that people and CI do here. `make help` lists it.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.PHONY: help schema plan apply diff test prove golden format lint check emulate demo images schemathesis bench clean libraries \
	discovery clients promql

ENV ?= local
CONFIG ?= config
STATE ?= state
STATE_PLACE ?= $(STATE)/$(ENV).json
IMAGES ?=
BASE ?= HEAD
PORT ?= 8085
ENDPOINT ?=
YES ?=
REGISTRY ?=
TARGETS ?=
TAG ?=
BUILD_FLAGS ?=
GITLAB ?=
DIGEST ?=
MAX_DELETES ?=

# Programs are built for release, tests for debug: nothing is built both ways without need.
BIN := .build/release
PLAN := build/plan/$(ENV).json
COMPILE := $(BIN)/calco compile --config '$(CONFIG)' --env '$(ENV)' $(if $(IMAGES),--images '$(IMAGES)')

# Every commit tries another sample of the proof; PROOF_SEED=… repeats one.
WAITING := ^(CurlTests|ServiceTests)\.
export PROOF_COMMIT := $(shell git rev-parse HEAD 2>/dev/null)

ifneq ($(ENDPOINT),)
DESTINATION := --endpoint '$(ENDPOINT)'
else ifeq ($(ENV),local)
DESTINATION := --local '$(STATE)/local-cloud'
endif
# The local cloud is nobody's production.
CONSENT := $(if $(filter local,$(ENV))$(YES),--yes)
# Where CONFIG is in a git tree: its commit, and whether files in it differ from that. In a job, the job says it.
COMMIT ?= $(if $(CI_COMMIT_SHA)$(GITHUB_SHA),,$(shell git -C '$(CONFIG)' rev-parse HEAD 2>/dev/null)$(if \
	$(shell git -C '$(CONFIG)' status --porcelain . 2>/dev/null),-dirty))
LIMITS := $(if $(GITLAB),--gitlab '$(GITLAB)') $(if $(DIGEST),--digest '$(DIGEST)') \
	$(if $(MAX_DELETES),--max-deletes '$(MAX_DELETES)')

help: ## List these commands
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-13s %s\n", $$1, $$2}' $(MAKEFILE_LIST)
	@echo
	@echo '  ENV=$(ENV)  CONFIG=$(CONFIG)  IMAGES=$(or $(IMAGES),$(CONFIG)/images.json)  STATE=$(STATE)'
	@echo '  for apply, as calco-apply takes them: GITLAB=URL  DIGEST=sha256:…  MAX_DELETES=N'
	@echo '  STATE_PLACE=gs://BUCKET/PREFIX or gitlab:PROJECT/NAME, for a state that machines share'

plan: libraries ## Compile the configuration of ENV into build/plan/ENV.json
	@scripts/build calco
	@$(COMPILE) --out '$(PLAN)'
	@echo "$(PLAN)  $$($(BIN)/calco digest '$(PLAN)')"

apply: plan ## Make the cloud of ENV what its plan says (asks, unless ENV=local, YES=1; GITLAB=URL)
	@scripts/build calco-apply
	@$(BIN)/calco-apply --plan '$(PLAN)' --state '$(STATE_PLACE)' $(DESTINATION) $(LIMITS) $(CONSENT) \
		$(if $(COMMIT),--commit '$(COMMIT)')

diff: plan ## Show what the working tree changes in the plan since the git ref BASE
	@before=$$(scripts/base-plan --calco '$(BIN)/calco' --base '$(BASE)' --config '$(CONFIG)' --env '$(ENV)' \
		--images '$(IMAGES)'); \
	$(BIN)/calco diff "$$before" '$(PLAN)'

# Thousands begin at once otherwise. What waits for the answer of a server goes first: its client gives up after 20 seconds, and
# beside tests that compute for minutes it would.
test: libraries ## Run all tests
	@export SWT_EXPERIMENTAL_MAXIMUM_PARALLELIZATION_WIDTH=$${SWT_EXPERIMENTAL_MAXIMUM_PARALLELIZATION_WIDTH:-16}; failed=0; \
		swift test --filter '$(WAITING)' || failed=1; swift test --skip '$(WAITING)' || failed=1; exit $$failed

prove: libraries ## Kill and disturb an apply at every call, in many situations; minutes, and a table
	@scripts/build prove calco calco-apply calco-emulate
	@failed=0; $(BIN)/prove || failed=1; scripts/prove-kills || failed=1; \
		PROOF=all swift test --filter 'AnyTypeTests|ApplierTests|StoresTests' || failed=1; exit $$failed

schema: libraries ## Write schemas for editors that know the bodies in CONFIG into CONFIG/.schema
	@scripts/build calco
	@$(BIN)/calco schema --config '$(CONFIG)' --write

golden: libraries ## Rewrite the golden files; this run fails, `git diff` is the review
	@GOLDEN=write swift test --filter 'Golden|TableSQL|GeneratedDocs'

format: ## Format all Swift files
	@swift format --in-place --recursive --parallel Package.swift Sources Tests

lint: ## Check the format and the rules that no compiler knows
	@scripts/lint

check: libraries lint ## What CI runs: build, lint, tests, linked libraries, goldens as committed
	@scripts/check

emulate: libraries ## Serve the local cloud on PORT
	@scripts/build calco-emulate
	@$(BIN)/calco-emulate --port '$(PORT)' --store '$(STATE)/local-cloud'

demo: libraries ## The whole way here: apply, run the job and the service, ask for a feature
	@scripts/build calco calco-apply calco-emulate Feature Service
	@scripts/demo

images: ## Build the images; with REGISTRY=HOST/PATH push them and write their digests into build/images.json
	@scripts/images --registry '$(REGISTRY)' --tag '$(TAG)' --build-flags '$(BUILD_FLAGS)' $(TARGETS)

discovery: ## Write what Calco knows of Google's APIs from their Discovery documents
	@scripts/discovery

promql: libraries ## Evaluate the queries of alerts with Prometheus
	@scripts/build calco
	@scripts/promql

clients: libraries ## Drive the local cloud with Google's own Python clients
	@scripts/build calco calco-apply calco-emulate
	@scripts/clients

schemathesis: libraries ## Send right and wrong requests to the service, made from its own openapi.json
	@scripts/build Service
	@SERVICE=$(BIN)/Service scripts/schemathesis

bench: libraries ## Measure compile and apply beside their bounds, the workloads beside pandas and FastAPI
	@scripts/build calco calco-apply calco-emulate Feature
	@# As its image links it: with the runtime beside it, a request costs a third more.
	@swift build -c release --product Service --static-swift-stdlib >build/Service.log 2>&1 || { cat build/Service.log >&2; exit 1; }
	@scripts/bench
	@python3 bench/feature.py
	@python3 bench/service.py
	@python3 bench/stop.py

clean: ## Remove what was built; the state of your environments stays
	@rm -rf .build build

libraries:
	@scripts/libraries
