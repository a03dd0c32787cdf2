# hygiene: CRM data hygiene inside PostgreSQL.
#
#   make demo [CSV=file]   the main job on generated data, or on your own file
#   make test              everything that is tested; ends with "N passed, N failed"
#   make psql              a session on the demo database
#   make bench             ratios against pg_trgm, fuzzystrmatch, pg_similarity, libphonenumber ...
#   make accuracy          precision, recall and F1 on generated and labelled data
#   make reference-data    write the frozen tables again from their packaged sources
#   make format            clang-format over src/
#   make && make install   build and install into the PostgreSQL of pg_config (PG_CONFIG=...)
#
# The first six install what they need (Debian 12) and use throw-away clusters of their own.

EXTENSION = hygiene
EXTVERSION = 0.1.0
MODULE_big = hygiene
PG_CONFIG ?= pg_config

# Rooms from the lowest up; the install script is their SQL parts in this order.
ROOMS = server text similarity field identity match index registry find journal guard lifecycle audit
SQL_PARTS = $(foreach room,$(ROOMS),$(sort $(wildcard src/$(room)/*.sql)))
# the list of frozen tables is made from them during the build
TABLES = $(sort $(filter-out src/field/data_versions_table.c,$(wildcard src/*/*_table.c)))
SOURCES = $(foreach room,$(ROOMS),$(sort $(filter-out src/field/data_versions_table.c,$(wildcard src/$(room)/*.c)))) \
	src/field/data_versions_table.c
OBJS = $(SOURCES:.c=.o)

DATA_built = sql/$(EXTENSION)--$(EXTVERSION).sql
DATA = $(wildcard sql/$(EXTENSION)--*--*.sql)
REGRESS = $(sort $(patsubst sql/%.sql,%,$(filter-out sql/$(EXTENSION)--%,$(wildcard sql/*.sql))))
EXTRA_CLEAN = sql/$(EXTENSION)--$(EXTVERSION).sql src/field/data_versions_table.c build

# Scores are compared with thresholds and stored: no contraction, no value-changing float flags.
PG_CPPFLAGS = -I$(CURDIR)/src
PG_CFLAGS = -ffp-contract=off -Wextra -Wno-unused-parameter -Wno-sign-compare \
	-Wno-missing-field-initializers -Wno-declaration-after-statement -Wno-cast-function-type $(LTO)
SHLIB_LINK = $(if $(LTO),$(EXPORTS) -Wno-maybe-uninitialized)
override with_llvm = no

SETUP_GOALS = demo test psql bench bench-peers accuracy reference-data
ifneq ($(filter $(SETUP_GOALS),$(MAKECMDGOALS)),)
# These run on a bare machine: scripts install what is missing and call make again.
.PHONY: $(SETUP_GOALS)
demo:
	@scripts/setup build && demo/run $(if $(CSV),"$(CSV)")
psql:
	@scripts/setup build && demo/psql
test:
	@scripts/setup build test && test/run $(ONLY)
bench:
	@scripts/setup build bench && test/bench/run $(ONLY)
bench-peers:
	@scripts/setup build bench && test/bench/peers
accuracy:
	@scripts/setup build && test/accuracy/run $(ONLY)
reference-data:
	@scripts/setup build reference && generate/run
else
# Kernels are many small files: optimised as one, where the compiler and the linker can (make LTO= goes without).
EXPORTS = -Wl,--version-script=$(CURDIR)/src/server/exports.map
LTO := $(shell echo 'void hygiene_probe(void) {}' | $(shell $(PG_CONFIG) --cc) -flto=auto -fPIC -shared $(EXPORTS) -x c - -o /dev/null 2>/dev/null && echo -flto=auto)

PGXS := $(shell $(PG_CONFIG) --pgxs)
ifeq ($(PGXS),)
$(error pg_config not found: install postgresql-server-dev-NN, or run scripts/setup)
endif
include $(PGXS)

$(OBJS): $(wildcard src/*/*.h)

src/field/data_versions_table.c: $(TABLES) scripts/data-versions
	@scripts/data-versions $(TABLES) >$@.tmp
	@mv $@.tmp $@

sql/$(EXTENSION)--$(EXTVERSION).sql: $(SQL_PARTS) Makefile
	@{ printf '%s\n\n' '\echo Use "CREATE EXTENSION hygiene" to load this file. \quit'; \
	   for part in $(SQL_PARTS); do printf -- '-- ---- %s ----\n\n' "$$part"; cat "$$part"; echo; done; } > $@.tmp
	@if grep -niE 'create +or +replace' $@.tmp; then echo "the install script must not say OR REPLACE" >&2; exit 1; fi
	@if LC_ALL=C grep -n '[^ -~	]' $@.tmp; then echo "the install script must be ASCII: it is read in the encoding of any database" >&2; exit 1; fi
	@mv $@.tmp $@

.PHONY: format
format:
	@clang-format -i $(filter-out %_table.c %_table.h,$(SOURCES) $(wildcard src/*/*.h))
endif
