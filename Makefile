# infracal: build, try, check, install.

SWIFT ?= swift
PREFIX ?= /usr/local
DESTDIR ?=

# The demo and the tests share the debug build; only the installed programs are release builds.
DEBUG := .build/debug
RELEASE := .build/release
SOURCES := Sources Tests Package.swift
# Everything that has a documentation catalog.
MODULES := $(notdir $(patsubst %/,%,$(dir $(wildcard Sources/*/*.docc))))

# What is installed, and where.
PROGRAMS := infracal infracal-server
# The program that infracal runs to parse mail; nobody types its name, so it has no manual page.
HELPERS := infracal-mail
MANUAL := .build/manual
BIN := $(DESTDIR)$(PREFIX)/bin
MAN := $(DESTDIR)$(PREFIX)/share/man/man1
BASH := $(DESTDIR)$(PREFIX)/share/bash-completion/completions
ZSH := $(DESTDIR)$(PREFIX)/share/zsh/site-functions
FISH := $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
UNITS := $(DESTDIR)$(PREFIX)/lib/systemd/system
SYSUSERS := $(DESTDIR)$(PREFIX)/lib/sysusers.d
TMPFILES := $(DESTDIR)$(PREFIX)/lib/tmpfiles.d
DOC := $(DESTDIR)$(PREFIX)/share/doc/infracal
EXAMPLES := $(DOC)/examples

.PHONY: help demo test lint format record eval dates rebuild feeds docs images release install install-files uninstall deb dependencies clean

help: ## show this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1\t/' | expand -t 18

demo: dependencies ## install missing packages, build, publish data/issues into feeds/, list the items from August 2025 on
	$(SWIFT) build --product infracal
	$(DEBUG)/infracal refresh --verbose
	$(DEBUG)/infracal upcoming --from 2025-08-05

test: dependencies lint ## check the formatting and run all tests
	$(SWIFT) test --skip RebuildTests --skip RenderedPageTests --skip IntakeTests --skip WebTests
	# Servers and clients would time out next to tests that use all cores for minutes.
	$(SWIFT) test --skip-build --filter 'IntakeTests|WebTests'
	$(SWIFT) test --skip-build --filter 'RebuildTests|RenderedPageTests'

lint: ## check the formatting
	$(SWIFT) format lint --strict --recursive $(SOURCES)

format: ## format the sources
	$(SWIFT) format --in-place --recursive $(SOURCES)

record: ## rewrite the golden files of the tests; review the differences before you commit them
	RECORD=1 $(SWIFT) test

eval: dependencies ## score the reader on the corpora next to the checkout
	$(SWIFT) build --product infracal
	python3 Tests/Evaluation/evaluate.py --program $(DEBUG)/infracal ../shared

dates: dependencies ## score the date expressions in Tests/DateExpressionsTests/cases.tsv by category
	$(SWIFT) build --build-tests
	@scores=$$(PRINT_SCORE=1 $(SWIFT) test --skip-build --filter ScoreTests 2>&1); status=$$?; \
		echo "$$scores" | sed -n '/^category/,/^$$/p'; exit $$status

rebuild: dependencies ## read the corpora in 20 orders and with every split; takes hours
	REBUILD_ALL=1 $(SWIFT) test --filter RebuildTests

feeds: dependencies ## rebuild feeds/ from data/issues
	$(SWIFT) build --product infracal
	rm -rf data/store feeds
	$(DEBUG)/infracal refresh

docs: dependencies ## build the documentation of the modules; warnings are errors
	$(SWIFT) package generate-documentation $(addprefix --target ,$(MODULES)) \
		--symbol-graph-minimum-access-level internal --warnings-as-errors

images: ## draw docs/images/flow.svg from flow.dot; needs Graphviz
	dot -Tsvg docs/images/flow.dot -o docs/images/flow.svg

release: dependencies ## build the programs and their manual for installation
	$(SWIFT) build -c release --static-swift-stdlib --product infracal
	$(SWIFT) build -c release --static-swift-stdlib --product infracal-server
	$(SWIFT) build -c release --static-swift-stdlib --product infracal-mail
	# The tool of swift-argument-parser's plugin; the plugin itself would build everything again.
	$(SWIFT) build --package-path .build/checkouts/swift-argument-parser \
		--scratch-path .build/manual-tool --product generate-manual
	rm -rf $(MANUAL)
	install -d $(MANUAL)
	for program in $(PROGRAMS); do \
		.build/manual-tool/debug/generate-manual $(RELEASE)/$$program \
			--multi-page --output-directory $(MANUAL) || exit 1; \
	done
	# apropos finds only pages whose name has no spaces, and a paragraph begins with .Pp, not after
	# an empty line.
	sed -i -e '/^\.Sh "*NAME/,/^\.Nd/s/^\.Nm "*infracal\(-server\)* \([a-z]*\)"*$$/.Nm infracal\1-\2/' \
		-e 's/^$$/.Pp/' $(MANUAL)/*.1

install: release install-files ## install for all users, or under PREFIX=

# The programs and the files to run them: the same set as in the Debian package.
install-files:
	install -d $(BIN) $(MAN) $(BASH) $(ZSH) $(FISH) $(UNITS) $(SYSUSERS) $(TMPFILES) \
		$(EXAMPLES)/profiles $(EXAMPLES)/nginx $(EXAMPLES)/caddy
	install -s -m 755 $(addprefix $(RELEASE)/,$(PROGRAMS) $(HELPERS)) $(BIN)
	install -m 644 $(MANUAL)/*.1 $(MAN)
	for page in $(MANUAL)/infracal.*.*; do \
		name=$$(basename $$page .1); ln -sf $$name.1 $(MAN)/infracal-$${name#infracal.}.1; \
	done
	for program in $(PROGRAMS); do \
		$(RELEASE)/$$program --generate-completion-script bash | sed '1{/^#!/d}' >$(BASH)/$$program && \
		$(RELEASE)/$$program --generate-completion-script zsh >$(ZSH)/_$$program && \
		$(RELEASE)/$$program --generate-completion-script fish >$(FISH)/$$program.fish || exit 1; \
	done
	for unit in packaging/systemd/*; do \
		sed 's#/usr/local/bin/#$(PREFIX)/bin/#' $$unit >$(UNITS)/$$(basename $$unit) && \
		chmod 644 $(UNITS)/$$(basename $$unit) || exit 1; \
	done
	install -m 644 packaging/sysusers.d/infracal.conf $(SYSUSERS)
	install -m 644 packaging/tmpfiles.d/infracal.conf $(TMPFILES)
	sed 's#^PATH=.*#PATH=$(PREFIX)/bin:/usr/bin:/bin#' packaging/cron.d/infracal >$(EXAMPLES)/cron.d
	install -m 644 packaging/infracal.yaml $(EXAMPLES)
	install -m 644 data/profiles/*.yaml Sources/Profiles/Resources/openinfra.yaml \
		$(EXAMPLES)/profiles
	install -m 644 packaging/nginx/* $(EXAMPLES)/nginx
	install -m 644 packaging/caddy/* $(EXAMPLES)/caddy
	install -m 644 packaging/debian/copyright $(DOC)

deb: release ## build a Debian package in .build/deb
	packaging/debian/build $(RELEASE) $(MANUAL)

uninstall: ## remove the installed files
	rm -f $(addprefix $(BIN)/,$(PROGRAMS) $(HELPERS)) $(addprefix $(BASH)/,$(PROGRAMS)) \
		$(addprefix $(ZSH)/_,$(PROGRAMS)) $(addsuffix .fish,$(addprefix $(FISH)/,$(PROGRAMS))) \
		$(MAN)/infracal.1 $(MAN)/infracal.*.1 $(MAN)/infracal-*.1 \
		$(addprefix $(UNITS)/,$(notdir $(wildcard packaging/systemd/*))) \
		$(SYSUSERS)/infracal.conf $(TMPFILES)/infracal.conf
	rm -rf $(DOC)

dependencies:
	@.ci/dependencies

clean: ## remove all build products
	rm -rf .build

-include Tests/Fuzz/Makefile Tests/Packaging/Makefile Tests/Interop/Makefile Tests/Operations/Makefile
-include Tests/Sanitizers/Makefile Tests/Torture/Makefile Benchmarks/Makefile
