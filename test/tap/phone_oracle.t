#!/bin/bash
# hygiene's phone kernel against libphonenumber (C++), see phone_oracle.cc.  Texts: HYGIENE_PHONE_TEXTS, 200000 unless set.
set -euo pipefail
cd "$(dirname "$0")/../.."
echo 1..1
mkdir -p build/tap
for kernel in src/field/phone.c src/field/phone_plan.c src/field/phone_table.c src/field/phone_words_table.c src/text/wordlist.c src/text/buffer.c; do
	cc -O2 -Isrc -c "$kernel" -o "build/tap/oracle_$(basename "$kernel" .c).o"
done
g++ -O1 -Isrc test/tap/phone_oracle.cc build/tap/oracle_{phone,phone_plan,phone_table,phone_words_table,wordlist,buffer}.o \
	-lphonenumber -o build/tap/phone_oracle
build/tap/phone_oracle "${HYGIENE_PHONE_TEXTS:-200000}"
