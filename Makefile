# infracal: build, try, check, install.

SWIFT ?= swift
PREFIX ?= /usr/local
DESTDIR ?=

# The demo and the tests share the debug build; only what is installed is built for release.
DEBUG := .build/debug
RELEASE := .build/release
SOURCES := Sources Tests Package.swift

.PHONY: help demo test lint format record eval rebuild feeds install uninstall dependencies clean

help: ## shows this list
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1\t/' | expand -t 14

demo: dependencies ## builds, reads data/issues into feeds/, shows what was next in August 2025
	$(SWIFT) build --product infracal
	$(DEBUG)/infracal refresh --verbose
	$(DEBUG)/infracal upcoming --from 2025-08-05

test: dependencies lint ## checks the formatting and runs every test
	$(SWIFT) test

lint: ## checks the formatting
	$(SWIFT) format lint --strict --recursive $(SOURCES)

format: ## puts the sources in form
	$(SWIFT) format --in-place --recursive $(SOURCES)

record: ## rewrites the golden files of the tests; look at the difference before committing it
	RECORD=1 $(SWIFT) test

eval: dependencies ## scores the reader on the corpora beside the checkout
	$(SWIFT) build --product infracal
	python3 Tests/Evaluation/evaluate.py --program $(DEBUG)/infracal ../shared

rebuild: dependencies ## reads the corpora in 20 orders and every split; some hours
	REBUILD_ALL=1 $(SWIFT) test --filter RebuildTests

feeds: dependencies ## writes feeds/ anew from data/issues
	$(SWIFT) build --product infracal
	rm -rf data/store feeds
	$(DEBUG)/infracal refresh

install: dependencies ## installs for everybody, or below PREFIX=
	$(SWIFT) build -c release --static-swift-stdlib --product infracal
	$(SWIFT) build -c release --static-swift-stdlib --product infracal-server
	install -d $(DESTDIR)$(PREFIX)/bin
	install -s -m 755 $(RELEASE)/infracal $(RELEASE)/infracal-server $(DESTDIR)$(PREFIX)/bin
	install -d $(DESTDIR)$(PREFIX)/share/bash-completion/completions \
		$(DESTDIR)$(PREFIX)/share/zsh/site-functions \
		$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
	$(RELEASE)/infracal --generate-completion-script bash \
		>$(DESTDIR)$(PREFIX)/share/bash-completion/completions/infracal
	$(RELEASE)/infracal --generate-completion-script zsh \
		>$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_infracal
	$(RELEASE)/infracal --generate-completion-script fish \
		>$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/infracal.fish

uninstall: ## removes what install put there
	rm -f $(DESTDIR)$(PREFIX)/bin/infracal $(DESTDIR)$(PREFIX)/bin/infracal-server \
		$(DESTDIR)$(PREFIX)/share/bash-completion/completions/infracal \
		$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_infracal \
		$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/infracal.fish

dependencies:
	@.ci/dependencies

clean: ## removes what was built
	rm -rf .build

-include Tests/Interop/Makefile Tests/Operations/Makefile Tests/Torture/Makefile Benchmarks/Makefile
