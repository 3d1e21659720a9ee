#!/bin/sh
# SPDX-License-Identifier: MIT
# Makes the one tanhe.c and the one tanhe.h that other projects copy, and uses them as they would. Prints a
# line a case and `N passed, N failed, N skipped`. Needs gcc, g++, clang, clang++, meson, ninja, nm, python3.

cd "$(dirname "$0")/.." || exit 1
root=$PWD
work=$root/build/vendor-one
one=$work/one
rm -rf "$work"
mkdir -p "$work"
LC_ALL=C.UTF-8
PYTHONDONTWRITEBYTECODE=1
export LC_ALL PYTHONDONTWRITEBYTECODE
unset CFLAGS CXXFLAGS CPPFLAGS LDFLAGS DESTDIR LD_LIBRARY_PATH

plain='-O2 -ffp-contract=off'
strict="$plain -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wundef -Werror"

passed=0
failed=0

# try NAME COMMAND...
try() {
    name=$1
    shift
    if ("$@") >"$work/log" 2>&1; then
        passed=$((passed + 1))
        echo "ok   $name"
    else
        failed=$((failed + 1))
        echo "FAIL $name"
        cat "$work/log"
    fi
}

finish() {
    echo "$passed passed, $failed failed, 0 skipped"
    [ $failed = 0 ]
    exit
}

version=$(sed -n "s/^ *version: '\(.*\)',$/\1/p" meson.build | head -n 1)

# Python orders sets differently from run to run: two orders here.
made() {
    PYTHONHASHSEED=1 python3 lib/amalgamate.py "$one"
}

same_bytes() {
    cd "$work" && PYTHONHASHSEED=2 python3 ../../lib/amalgamate.py again && diff -r one again
}

head_says() {
    for file in "$one/tanhe.c" "$one/tanhe.h"; do
        head -n 10 "$file" | grep -F "tanhe $version, published values of edition 20" &&
            head -n 10 "$file" | grep -F 'lib/amalgamate.py' &&
            head -n 10 "$file" | grep -F 'MIT License' || return
    done
}

# Nothing of the tree is included, and nothing that is not C99.
includes() {
    [ "$(grep -c '^ *# *include "' "$one/tanhe.c")" = 1 ] &&
        grep -x '#include "tanhe.h"' "$one/tanhe.c" &&
        ! grep '^ *# *include "' "$one/tanhe.h" &&
        ! grep -h '^ *# *include <' "$one/tanhe.c" "$one/tanhe.h" |
        grep -Evx '#include <(float|limits|math|stddef|stdint|string)\.h>'
}

# compiles COMPILER DIRECTORY
compiles() {
    # shellcheck disable=SC2086
    "$1" -std=c99 $strict -Wstrict-prototypes -c "$2/tanhe.c" -o "$2/$1.o"
}

# cpp C++-COMPILER C-COMPILER
cpp() {
    # shellcheck disable=SC2086
    "$1" -std=c++17 $strict -I"$one" examples/linking/main.cpp "$one/$2.o" -o "$work/$1" && "$work/$1"
}

exported() {
    nm -D --defined-only "$1" | sed 's/.* //' | sort
}

same_symbols() {
    # shellcheck disable=SC2086
    gcc -std=c99 $plain -fPIC -shared -fvisibility=hidden "$one/tanhe.c" -o "$work/libone.so" &&
        meson setup "$work/build" && ninja -C "$work/build" "libtanhe.so.$version" || return
    exported "$work/libone.so" >"$work/symbols-one"
    exported "$work/build/libtanhe.so.$version" >"$work/symbols"
    [ -s "$work/symbols" ] && diff "$work/symbols" "$work/symbols-one"
}

# The tests name the headers of the source tree: here each of these names is the one header.
forward() {
    mkdir -p "$work/forward/tanhe"
    for header in include/tanhe/*.h; do
        echo '#include "tanhe.h"' >"$work/forward/tanhe/${header##*/}"
    done
}

# runs SOURCE ARGUMENT...
runs() {
    source=$1
    program=$work/$(basename "$source" .c)
    shift
    # shellcheck disable=SC2086
    gcc -std=c99 $plain -I"$one" -I"$work/forward" -Ilib -idirafter tests/support "$source" "$one/gcc.o" \
        -o "$program" -lm && "$program" "$@"
}

# What a room needs is with it: it compiles, and nothing is undefined but what the C library has.
room() {
    python3 lib/amalgamate.py "$work/$1" "$1" && [ -s "$work/$1/tanhe.c" ] || return
    for compiler in gcc clang; do
        # shellcheck disable=SC2086
        "$compiler" -std=c99 $strict -Wstrict-prototypes -fPIC -shared -Wl,-z,defs "$work/$1/tanhe.c" \
            -o "$work/$1/$compiler.so" || return
    done
}

no_such_room() {
    ! python3 lib/amalgamate.py "$work/none" nosuchroom 2>"$work/error" && [ ! -e "$work/none" ] &&
        grep '^no room nosuchroom: the rooms are base ' "$work/error"
}

# refuses WORD LINE-OF-BASE LINE-OF-UNIT: two sources that cannot be one file; the message has the word.
refuses() {
    rm -rf "$work/copy"
    mkdir "$work/copy"
    cp -R include lib meson.build LICENSE "$work/copy" &&
        echo "$2" >>"$work/copy/lib/base.c" &&
        echo "$3" >>"$work/copy/lib/unit.c" || return
    ! python3 "$work/copy/lib/amalgamate.py" "$work/copy/out" 2>"$work/copy/error" &&
        cat "$work/copy/error" &&
        [ ! -e "$work/copy/out" ] &&
        grep -x "lib/base.c and lib/unit.c both use the name $1" "$work/copy/error"
}

try "one tanhe.c and one tanhe.h" made
[ $failed = 0 ] || finish
try "the same bytes again" same_bytes
try "version, edition and licence on top" head_says
try "includes tanhe.h and C headers only" includes
try "compiles alone: gcc" compiles gcc "$one"
try "compiles alone: clang" compiles clang "$one"
[ $failed = 0 ] || finish
try "C++17: g++" cpp g++ gcc
try "C++17: clang++" cpp clang++ clang
try "exports what the library exports" same_symbols
forward
try "vectors" runs tests/vectors/check_vectors.c tests/vectors
for test in tests/unit/test_*.c; do
    try "$(basename "$test" .c)" runs "$test"
done
for header in include/tanhe/*.h; do
    name=${header##*/}
    grep -q "\"tanhe/$name\"" include/tanhe.h && try "room: ${name%.h}" room "${name%.h}"
done
try "a room that is not there" no_such_room
try "refuses a variable named twice" refuses twice 'static const int twice = 1;' 'static const int twice = 2;'
try "refuses a function named twice" refuses twice 'static int twice(void) { return 1; }' 'static long twice(int x) {'
try "refuses a type named twice" refuses twice 'struct twice {
    int x;
};' 'typedef struct {
    int y;
} twice;'
try "refuses a macro met elsewhere" refuses TWICE '#define TWICE 1' 'static int once(int TWICE);'
finish
