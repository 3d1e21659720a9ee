#!/bin/sh
# SPDX-License-Identifier: MIT
# Fuzzing of every entry that takes text or bytes. Needs clang with libFuzzer and the sanitizers, and nothing else.
#
#     sh tests/fuzz/run.sh                              short: replays tests/fuzz/corpus, then a fixed number of
#                                                       runs a target from a fixed seed, the same every time
#     sh tests/fuzz/run.sh long [SECONDS] [TARGET...]   SECONDS (120) a target; what it learns is kept in
#                                                       build/fuzz/TARGET/corpus, inputs that fail beside it
#
# The same every time: what a run of libFuzzer learns from comparisons has addresses in it, so the short form does
# without (-use_cmp=0).
#
# A target is fuzz_TARGET.c; see there what its input is. To look at one input: build/fuzz/fuzz_TARGET FILE.
# Prints a line a target and `N passed, N failed, N skipped`.

cd "$(dirname "$0")/../.." || exit 1
LC_ALL=C
export LC_ALL
unset CFLAGS CPPFLAGS LDFLAGS ASAN_OPTIONS
UBSAN_OPTIONS=print_stacktrace=1
export UBSAN_OPTIONS
here=tests/fuzz
work=build/fuzz
warnings="-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wstrict-prototypes -Wundef -Werror"
flags="-std=c99 -O1 -g -fno-omit-frame-pointer -ffp-contract=off $warnings -Iinclude -Ilib"
sanitize="-fsanitize=address,undefined -fno-sanitize-recover=all"

# settle TARGET: the longest input worth trying, the runs of the short form, the dictionary.
settle() {
    words=-dict=$here/words.dict
    case $1 in
    activity) longest=1024 runs=30000 ;;
    category) longest=32 runs=100000 ;;
    csv) longest=1200 runs=60000 ;;
    inventory) longest=12000 runs=1500 words= ;;
    meter) longest=600 runs=20000 words= ;;
    meter_state) longest=272 runs=60000 words= ;;
    name) longest=64 runs=15000 ;;
    number) longest=400 runs=30000 words= ;;
    overlay) longest=1024 runs=3000 ;;
    path) longest=4096 runs=1000 ;;
    struct) longest=400 runs=2000 words= ;;
    sum) longest=900 runs=15000 words= ;;
    text) longest=70 runs=10000 words= ;;
    unit) longest=200 runs=60000 ;;
    *) longest=4096 runs=10000 ;;
    esac
}

# Two commands at a time: in_pairs COMMAND ITEM...
in_pairs() {
    command=$1
    shift
    result=0
    while [ $# -gt 0 ]; do
        "$command" "$1" &
        first=$!
        shift
        if [ $# -gt 0 ]; then
            "$command" "$1" || result=1
            shift
        fi
        wait $first || result=1
    done
    return $result
}

compile() {
    # shellcheck disable=SC2086
    clang $flags $sanitize -fsanitize=fuzzer-no-link -c "$1" -o "$work/lib/$(basename "$1" .c).o"
}

link() {
    rm -f "$work/fuzz_$1"
    # shellcheck disable=SC2086
    clang $flags $sanitize -fsanitize=fuzzer "$here/fuzz_$1.c" "$work"/lib/*.o -o "$work/fuzz_$1" \
        >"$work/$1.log" 2>&1
}

# Every file of the corpus by itself; some of them must be accepted, or the target would check nothing.
replay() {
    "$work/fuzz_$1" "$here/corpus/$1"/* >"$work/$1.log" 2>&1 &&
        grep -q '^accepted: [1-9]' "$work/$1.log"
}

# fuzz TARGET DIRECTORY OPTION...: new inputs go to the directory.
fuzz() {
    target=$1
    directory=$2
    shift 2
    settle "$target"
    mkdir -p "$directory"
    # shellcheck disable=SC2086
    "$work/fuzz_$target" "$@" $words -max_len=$longest -timeout=20 -artifact_prefix="$work/$target/" \
        "$directory" "$here/corpus/$target" >"$work/$target.log" 2>&1
}

run_one() {
    if [ ! -x "$work/fuzz_$1" ]; then
        false
    elif [ "$mode" = long ]; then
        fuzz "$1" "$work/$1/corpus" -max_total_time="$seconds"
    else
        settle "$1"
        rm -rf "$work/$1/short"
        replay "$1" && fuzz "$1" "$work/$1/short" -seed=1 -runs="$runs" -use_cmp=0
    fi
    echo $? >"$work/$1.status"
}

tell() {
    if [ "$(cat "$work/$1.status")" = 0 ]; then
        passed=$((passed + 1))
        echo "ok   $1: $(sed -n 's/^Done \(.*\)/\1/p' "$work/$1.log")"
        return
    fi
    failed=$((failed + 1))
    echo "FAIL $1"
    tail -n 60 "$work/$1.log" | sed 's/^/     | /'
    for input in "$work/$1"/*-*; do
        [ ! -f "$input" ] || echo "     again with: $work/fuzz_$1 $input"
    done
}

mode=short
seconds=120
if [ "${1-}" = long ]; then
    mode=long
    shift
    case ${1-} in
    [0-9]*)
        seconds=$1
        shift
        ;;
    esac
fi
targets=$*
if [ -z "$targets" ]; then
    targets=$(cd $here && echo fuzz_*.c | sed 's/fuzz_\([a-z0-9_]*\)\.c/\1/g')
fi

mkdir -p $work/lib
rm -f $work/lib/*.o
# shellcheck disable=SC2046
if ! in_pairs compile lib/*.c; then
    echo "FAIL the library does not compile for fuzzing"
    echo "0 passed, 1 failed, 0 skipped"
    exit 1
fi
# shellcheck disable=SC2086
in_pairs link $targets
# shellcheck disable=SC2086
in_pairs run_one $targets

passed=0
failed=0
for target in $targets; do
    tell "$target"
done
echo "$passed passed, $failed failed, 0 skipped"
[ $failed = 0 ]
