#!/bin/sh
# SPDX-License-Identifier: MIT
# Compares what programs are compiled against with its kept description, which is tanhe.abi (functions and
# structs, made by abidw) and constants.txt (the numbers in the headers, which no debug information has).
#
#     sh tests/abi/compare.sh           fails when something is gone or different
#     sh tests/abi/compare.sh update    writes the description anew, unless that fails
#
# Additions are fine. Anything else needs a new version: a new minor one before 1.0, a new major one from then
# on. The version for which the description was made stands among its constants. Prints a line a case and
# `N passed, N failed, N skipped`. Needs gcc, abidw and abidiff (abigail-tools), and a 64-bit machine.

cd "$(dirname "$0")/../.." || exit 1
LC_ALL=C
export LC_ALL
unset CFLAGS CPPFLAGS LDFLAGS
kept=tests/abi
work=build/abi
mkdir -p $work

passed=0
failed=0

ok() {
    passed=$((passed + 1))
    echo "ok   $1"
}

fail() {
    failed=$((failed + 1))
    echo "FAIL $1"
}

finish() {
    echo "$passed passed, $failed failed, 0 skipped"
    [ $failed = 0 ]
    exit
}

# ---- the description ----

# The directory, the lines and the names of parameters are not in it, and the form of the debug information is
# fixed, so that it changes with the interface only.
describe() {
    gcc -std=c99 -gdwarf-4 -ffp-contract=off -fPIC -shared -fvisibility=hidden -Iinclude lib/*.c \
        -o $work/libtanhe.so &&
        abidw --headers-dir include --drop-private-types --exported-interfaces-only --no-parameter-names \
            --no-show-locs --no-comp-dir-path --no-corpus-path --no-elf-needed --no-architecture \
            --no-write-default-sizes --type-id-style hash $work/libtanhe.so >$work/tanhe.abi
}

# Every macro TANHE_... that is a number, with its value.
constants() {
    echo '#include <tanhe.h>' | gcc -std=c99 -Iinclude -E -dM - >$work/macros || return
    {
        printf '#include <stdio.h>\n#include <tanhe.h>\nint main(void) {\n'
        sed -n 's/^#define \(TANHE_[A-Za-z0-9_]*\) ..*/\1/p' $work/macros | grep -Evx 'TANHE_(API|RESTRICT)' |
            sed 's/.*/    printf("& %.17g\\n", (double)(&));/'
        printf '    return 0;\n}\n'
    } >$work/constants.c
    gcc -std=c99 -Iinclude $work/constants.c -o $work/constants && $work/constants | sort >$work/constants.txt
}

functions() {
    sed -n "s/.*<elf-symbol name='\([^']*\)'.*/\1/p" "$1" | sort
}

# `struct field` of every field. A reserved one may get a name.
fields() {
    awk -F "'" '/<(class|union)-decl / { type = $2 }
        /<data-member / { member = 1 }
        /<var-decl / && member { print type, $2; member = 0 }' "$1" | grep -v ' reserved[0-9]*$' | sort -u
}

# ---- what is gone or different ----

# Each of these is silent when all of the kept description still holds.

different_interface() {
    [ $difference = 0 ] || cat $work/difference
}

# Bare names: the layout is the same.
renamed_fields() {
    fields $kept/tanhe.abi >$work/fields.kept
    fields $work/tanhe.abi >$work/fields
    comm -23 $work/fields.kept $work/fields
}

different_constants() {
    grep -v '^TANHE_VERSION_' $kept/constants.txt >$work/constants.kept
    comm -23 $work/constants.kept $work/constants.txt | while read -r name value; do
        echo "$name was $value, is $(sed -n "s/^$name //p" $work/constants.txt | grep . || echo gone)"
    done
}

# ---- versions ----

# part NAME DIRECTORY: of the version for which a description was made.
part() {
    sed -n "s/^TANHE_VERSION_$1 //p" "$2/constants.txt"
}

version() {
    echo "$(part MAJOR "$1").$(part MINOR "$1").$(part PATCH "$1")"
}

# May this version differ from the kept one?
may_differ() {
    [ "$(part MAJOR $work)" -gt "$(part MAJOR $kept)" ] && return
    [ "$(part MAJOR $work)" = 0 ] && [ "$(part MAJOR $kept)" = 0 ] &&
        [ "$(part MINOR $work)" -gt "$(part MINOR $kept)" ]
}

# ---- the comparison ----

# case_of NAME COMMAND
case_of() {
    "$2" >$work/found
    if [ ! -s $work/found ]; then
        ok "$1"
    elif may_differ; then
        ok "$1: other than in $(version $kept), as $(version $work) may be"
        cat $work/found
    else
        fail "$1: not what they were in $(version $kept), and the version is $(version $work)"
        cat $work/found
    fi
}

additions() {
    functions $kept/tanhe.abi >$work/functions.kept
    functions $work/tanhe.abi >$work/functions
    cut -d ' ' -f 1 $kept/constants.txt >$work/names.kept
    cut -d ' ' -f 1 $work/constants.txt >$work/names
    comm -13 $work/functions.kept $work/functions
    comm -13 $work/names.kept $work/names
}

unchanged() {
    cmp -s $kept/tanhe.abi $work/tanhe.abi && cmp -s $kept/constants.txt $work/constants.txt
}

if ! describe || ! constants; then
    fail "the library and its description could not be made"
    finish
fi
if [ -f $kept/tanhe.abi ] && [ -f $kept/constants.txt ]; then
    abidiff --no-architecture --no-added-syms $kept/tanhe.abi $work/tanhe.abi >$work/difference 2>&1
    difference=$?
    # The two low bits are errors of abidiff's own.
    if [ $((difference % 4)) != 0 ]; then
        cat $work/difference
        fail "the descriptions could not be compared"
        finish
    fi
    case_of "functions and structs" different_interface
    case_of "names of fields" renamed_fields
    case_of "constants" different_constants
    additions >$work/added
    sed 's/^/new: /' $work/added
    if [ "${1-}" != update ] && [ $failed = 0 ] && ! unchanged; then
        echo "to be kept from now on: sh tests/abi/compare.sh update"
    fi
elif [ "${1-}" != update ]; then
    fail "no description is kept in $kept"
fi
if [ "${1-}" = update ]; then
    if [ $failed = 0 ]; then
        cp $work/tanhe.abi $work/constants.txt $kept && echo "written for version $(version $kept)"
    else
        echo "not written"
    fi
fi
finish
