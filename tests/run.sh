#!/bin/sh
# SPDX-License-Identifier: MIT
# Everything that must hold before a change is in: installs what is missing, builds with two compilers, runs
# every test, and ends with one line `N passed, N failed, N skipped`. Exits 0 when nothing failed; with
# CI=true also nothing may have been skipped. Logs stay in build/logs/.
#
#     sh tests/run.sh              all
#     sh tests/run.sh NAME...      only the suites whose names begin so, e.g. `gcc` or `property`

cd "$(dirname "$0")/.." || exit 1
LC_ALL=C.UTF-8
PYTHONDONTWRITEBYTECODE=1
export LC_ALL PYTHONDONTWRITEBYTECODE
unset CFLAGS CXXFLAGS CPPFLAGS LDFLAGS DESTDIR
root=$PWD
logs=build/logs
mkdir -p $logs
rm -f build/coverage.txt

total_passed=0
total_failed=0
total_skipped=0
failed_suites=
only=$*

finish() {
    if [ -n "$failed_suites" ]; then
        echo "failed:$failed_suites"
    fi
    echo "$total_passed passed, $total_failed failed, $total_skipped skipped"
    if [ "$total_failed" -gt 0 ] || { [ "${CI-}" = true ] && [ "$total_skipped" -gt 0 ]; }; then
        exit 1
    fi
    exit 0
}

# suite NAME COMMAND...: runs the command, counts its cases. A command that prints, last, the line
# `N passed, N failed, N skipped` has counted them itself; any other is one case.
suite() {
    name=$1
    shift
    if [ -n "$only" ]; then
        wanted=no
        for pattern in $only; do
            case $name in "$pattern"*) wanted=yes ;; esac
        done
        [ $wanted = yes ] || return 0
    fi
    log=$logs/$(echo "$name" | tr ' /' '__').log
    begin=$(date +%s)
    ("$@") >"$log" 2>&1
    status=$?
    end=$(date +%s)
    counted=$(sed -n 's/^\([0-9][0-9]*\) passed, \([0-9][0-9]*\) failed, \([0-9][0-9]*\) skipped$/\1 \2 \3/p' "$log" |
        tail -n 1)
    if [ -z "$counted" ]; then
        if [ $status = 0 ]; then counted="1 0 0"; else counted="0 1 0"; fi
    fi
    passed=${counted%% *}
    skipped=${counted##* }
    failed=${counted#* }
    failed=${failed% *}
    if [ $status != 0 ] && [ "$failed" = 0 ]; then
        failed=1
    fi
    total_passed=$((total_passed + passed))
    total_failed=$((total_failed + failed))
    total_skipped=$((total_skipped + skipped))
    word=ok
    [ "$skipped" = 0 ] || word=SKIP
    if [ "$failed" != 0 ]; then
        word=FAIL
        failed_suites="$failed_suites $name;"
    fi
    printf '%-4s %-34s %6d passed, %d failed, %d skipped  %4d s\n' $word "$name" "$passed" "$failed" "$skipped" \
        $((end - begin))
    if [ $word = FAIL ]; then
        sed '/^ok   /d; s/^/     | /' "$log"
        echo "     ($log)"
    elif [ $word = SKIP ]; then
        grep -i '^skip' "$log" | sed 's/^/     | /'
    fi
}

# For a suite that has nothing to run yet: seen, counted, and an error where CI=true.
nothing() {
    echo "SKIP nothing to run: $1"
    echo "0 passed, 0 failed, 1 skipped"
}

# checks FUNCTION ITEM...: one case an item, two at a time.
checks() {
    check=$1
    shift
    passed=0
    failed=0
    parts=$(mktemp -d "$root/build/checks.XXXXXX")
    while [ $# -gt 0 ]; do
        first=$1
        shift
        "$check" "$first" >"$parts/1" 2>&1 &
        pid=$!
        second=
        if [ $# -gt 0 ]; then
            second=$1
            shift
            "$check" "$second" >"$parts/2" 2>&1
            result=$?
        fi
        wait $pid
        checked "$first" $? "$parts/1"
        [ -z "$second" ] || checked "$second" $result "$parts/2"
    done
    rm -r "$parts"
    echo "$passed passed, $failed failed, 0 skipped"
    [ $failed = 0 ]
}

checked() {
    if [ "$2" = 0 ]; then
        passed=$((passed + 1))
        echo "ok   $1"
    else
        failed=$((failed + 1))
        echo "FAIL $1"
        cat "$3"
    fi
}

# ---- the suites ----

# build DIRECTORY COMPILER OPTION...
build() {
    rm -f "$1/built"
    setup_build "$@" && ninja -C "$1" -k 0 && touch "$1/built"
}

# One cause is told once: what needs a build that failed does not repeat its messages.
built() {
    [ -f "$1/built" ] && return
    echo "not run: $1 was not built"
    return 1
}

# meson_tests BUILD LOGNAME OPTION...: what `meson test` runs, counted case by case.
meson_tests() {
    build=$1
    logname=$2
    shift 2
    built "$build" || return
    rm -f "$build/meson-logs/$logname"*.json
    meson test -C "$build" --no-rebuild --logbase "$logname" --quiet "$@" >"$build/$logname.log" 2>&1
    status=$?
    set -- "$build/meson-logs/$logname"*.json
    if [ ! -s "$1" ]; then
        cat "$build/$logname.log"
        if [ $status = 0 ]; then
            nothing "no test of this kind"
        fi
        return $status
    fi
    python3 tests/support/count_cases.py "$1" || return
    return $status
}

build_sanitizers() {
    # clang leaves the sanitizers' own symbols undefined in a shared library.
    build build/sanitizers clang -Dwerror=true -Dbuildtype=debugoptimized -Db_sanitize=address,undefined \
        -Db_lundef=false
}

test_sanitizers() {
    ASAN_OPTIONS=detect_leaks=1:strict_string_checks=1:check_initialization_order=1
    UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1
    export ASAN_OPTIONS UBSAN_OPTIONS
    meson_tests build/sanitizers sanitizers --suite unit --suite vectors --timeout-multiplier 4
}

valgrind_unit() {
    meson_tests build/gcc valgrind --suite unit --timeout-multiplier 20 \
        --wrapper 'valgrind --quiet --leak-check=full --error-exitcode=99'
}

valgrind_inventory() {
    built build/gcc || return
    activity=examples/data/hunan_2007_activity.csv
    if [ ! -x build/gcc/examples/inventory ] || [ ! -f $activity ]; then
        nothing "examples/inventory.c or $activity"
        return
    fi
    # 99 is valgrind's word; the program's own exit status is for the tests of the examples.
    valgrind --quiet --leak-check=full --error-exitcode=99 \
        build/gcc/examples/inventory --keep-going $activity >build/valgrind-inventory.txt
    status=$?
    echo "exit status $status"
    [ $status != 99 ] && [ $status -lt 128 ]
}

plain_compile() {
    for source in lib/*.c; do
        grep -q "'$source'" meson.build || { echo "FAIL $source is not listed in meson.build"; return 1; }
    done
    echo "ok   meson.build lists all of lib/*.c"
    rm -rf build/plain
    mkdir build/plain && cd build/plain || return
    cc -std=c99 -I../../include -c ../../lib/*.c || return
    echo "ok   cc -std=c99 -Iinclude -c lib/*.c"
    cc -std=c99 -I../../include ../../examples/linking/main.c ./*.o -o program && ./program || return
    echo "ok   a program of these objects alone"
    # As firmware is compiled, no table needs relocation: everything constant lies in read-only sections.
    rm ./*.o && cc -std=c99 -fno-pic -I../../include -c ../../lib/*.c || return
    if nm -A ./*.o | grep ' [BbCDd] '; then
        echo "FAIL data that is not read-only"
        return 1
    fi
    echo "ok   no data but read-only data without position-independent code"
    echo "4 passed, 0 failed, 0 skipped"
}

# The arithmetic self-test must pass in an ordinary build and fail where flags break the arithmetic.
self_test_one() {
    expected=${1%% *}
    flags=${1#* }
    directory=$(mktemp -d "$root/build/self.XXXXXX")
    printf '#include "tanhe/base.h"\nint main(void) { return tanhe_self_test() == TANHE_OK ? 0 : 1; }\n' >"$directory/main.c"
    # shellcheck disable=SC2086
    gcc -std=c99 -Iinclude $flags "$directory/main.c" lib/base.c -o "$directory/program" && "$directory/program"
    status=$?
    rm -r "$directory"
    [ $status = "$expected" ]
}

self_test() {
    checks self_test_one "0 -O0" "0 -O2" "0 -O3" "1 -O2 -ffast-math" "1 -O3 -Ofast" "1 -O2 -mfma -ffp-contract=fast"
}

# For firmware: exact totals without the columns on the stack.
small_stack() {
    mkdir -p build/small
    gcc -std=c99 -O2 -DTANHE_SMALL_STACK -Iinclude -Ilib -idirafter tests/support tests/unit/test_sum.c lib/*.c \
        -o build/small/test_sum && build/small/test_sum
}

header_alone() {
    strict="-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wundef -Werror -Iinclude -fsyntax-only"
    for compiler in gcc clang; do
        # shellcheck disable=SC2086
        printf '#include <%s>\nextern int used;\n' "$1" |
            $compiler -std=c99 $strict -Wstrict-prototypes -x c - || return
    done
    for compiler in g++ clang++; do
        # shellcheck disable=SC2086
        printf '#include <%s>\nextern int used;\n' "$1" | $compiler -std=c++17 $strict -x c++ - || return
    done
}

headers_alone() {
    checks header_alone $(cd include && find . -name '*.h' | sed 's|^\./||' | sort)
}

# A whole-tree expansion factor where an above-ground one is meant would count roots twice, or not at all: an error to
# the compiler, without any warning option. $1 is compiled, and must be refused unless it is "tanhe_bef_whole".
expansion_factor_of_type() {
    for compiler in gcc clang g++ clang++; do
        language=c
        case $compiler in *++) language=c++ ;; esac
        if printf '#include <tanhe.h>
void set(tanhe_forest_provincial_data *, const %s *);
void set(tanhe_forest_provincial_data *data, const %s *bef) { data->bef = *bef; }
' "$1" "$1" | $compiler -w -Iinclude -fsyntax-only -x $language - 2>/dev/null; then
            test "$1" = tanhe_bef_whole || return
        else
            test "$1" != tanhe_bef_whole || return
        fi
    done
}

expansion_factors() {
    checks expansion_factor_of_type tanhe_bef_whole tanhe_bef_above tanhe_bcef double
}

sources() {
    find include lib tests examples bindings \( -name '*.c' -o -name '*.h' -o -name '*.cpp' \) 2>/dev/null | sort
}

format_one() {
    clang-format --dry-run -Werror "$1"
}

format() {
    checks format_one $(sources)
}

tidy_one() {
    clang-tidy --quiet -p build/clang "$1"
}

tidy() {
    checks tidy_one lib/*.c
}

check_cppcheck() {
    cppcheck --quiet -j 2 --enable=warning,performance,portability --error-exitcode=1 --std=c99 --inline-suppr \
        --suppress=missingIncludeSystem -Iinclude -Ilib lib examples
}

# A test of the example programs is any program tests/examples/*.sh or *.py; it finds them by TANHE_EXAMPLES.
run_examples() {
    built "$1" || return
    TANHE_EXAMPLES=$root/$1/examples
    TANHE_LIBRARY=$root/$1/libtanhe.so
    export TANHE_EXAMPLES TANHE_LIBRARY
    passed=0
    failed=0
    skipped=0
    found=no
    for test in tests/examples/*.sh tests/examples/*.py; do
        case $test in
        *'*'* | */_*) continue ;;
        *.sh) runner=sh ;;
        *) runner=python3 ;;
        esac
        found=yes
        echo "---- $test"
        $runner "$test" >build/example-test.txt 2>&1
        status=$?
        cat build/example-test.txt
        counted=$(sed -n 's/^\([0-9][0-9]*\) passed, \([0-9][0-9]*\) failed, \([0-9][0-9]*\) skipped$/\1 \2 \3/p' \
            build/example-test.txt | tail -n 1)
        if [ -z "$counted" ]; then
            if [ $status = 0 ]; then counted="1 0 0"; else counted="0 1 0"; fi
        fi
        # shellcheck disable=SC2086
        set -- $counted
        if [ $status != 0 ] && [ "$2" = 0 ]; then
            echo "FAIL $test: exit status $status"
            set -- "$1" 1 "$3"
        fi
        passed=$((passed + $1))
        failed=$((failed + $2))
        skipped=$((skipped + $3))
    done
    if [ $found = no ]; then
        nothing "tests/examples/"
        return
    fi
    echo "$passed passed, $failed failed, $skipped skipped"
    [ $failed = 0 ]
}

# ---- the Python binding: built, installed into .venv, and tested as installed ----

python_install() {
    python3 -m pip install --quiet --disable-pip-version-check --no-build-isolation --no-deps --force-reinstall \
        ./bindings/python
}

# The counts of pytest's last line, `3 failed, 120 passed, 1 skipped in 4.2s`.
python_tests() {
    built build/gcc || return
    TANHE_EXAMPLES=$root/build/gcc/examples
    export TANHE_EXAMPLES
    # Not from the root: the installed package is meant.
    (cd build && python3 -m pytest -q -p no:cacheprovider --rootdir ../tests/python ../tests/python) >build/pytest.txt 2>&1
    status=$?
    cat build/pytest.txt
    summary=$(tail -n 1 build/pytest.txt)
    for word in passed failed error skipped; do
        count=$(echo "$summary" | sed -n "s/.*[^0-9]*\b\([0-9][0-9]*\) ${word}s*\b.*/\1/p")
        eval "count_$word=${count:-0}"
    done
    # shellcheck disable=SC2154
    echo "$count_passed passed, $((count_failed + count_error)) failed, $count_skipped skipped"
    return $status
}

python_types() {
    (cd bindings/python && python3 -m mypy --strict --cache-dir ../../build/mypy src/tanhe) &&
        python3 -m mypy --strict --cache-dir build/mypy-typing tests/python/typing_cases.py
}

python_lint() {
    python3 -m ruff check --no-cache bindings/python tests/python &&
        python3 -m ruff format --check --no-cache bindings/python tests/python &&
        python3 -m ruff check --no-cache --config tests/python/ruff.toml lib/amalgamate.py &&
        python3 -m ruff format --check --no-cache --config tests/python/ruff.toml lib/amalgamate.py
}

# Says how much of lib/ the tests reach; passes when it could be measured.
coverage() {
    # Counts of an earlier build do not fit this one.
    rm -rf build/coverage
    build build/coverage gcc -Dbuildtype=debug -Db_coverage=true || return
    meson test -C build/coverage --no-rebuild --quiet --timeout-multiplier 4
    run_examples build/coverage >/dev/null 2>&1
    gcovr --root . --filter 'lib/' --object-directory build/coverage --exclude-unreachable-branches \
        --print-summary >build/coverage.txt 2>build/coverage.err || { cat build/coverage.err; return 1; }
    cat build/coverage.txt
    grep -q '^lines: ' build/coverage.txt || return
    echo "1 passed, 0 failed, 0 skipped"
}

# ---- ----

. tests/support/setup.sh
if ! setup_tools gcc g++ libc-headers cc clang clang++ clang-sanitizers clang-tidy clang-format cppcheck meson ninja \
    pkg-config cmake make valgrind gcovr nm readelf python3 python3-venv clang-fuzzer abidw abidiff \
    aarch64-linux-gnu-gcc riscv64-linux-gnu-gcc s390x-linux-gnu-gcc i686-linux-gnu-gcc \
    qemu-i386 qemu-aarch64 qemu-riscv64 qemu-s390x arm-none-eabi-gcc qemu-system-arm ||
    ! setup_python tests/requirements.txt; then
    total_failed=1
    failed_suites=" set-up;"
    finish
fi

suite "gcc build" build build/gcc gcc -Dwerror=true
suite "gcc unit" meson_tests build/gcc unit --suite unit
suite "clang build" build build/clang clang -Dwerror=true
suite "clang unit" meson_tests build/clang unit --suite unit
suite "sanitizers build" build_sanitizers
suite "sanitizers unit and vectors" test_sanitizers
suite "valgrind unit" valgrind_unit
suite "valgrind inventory" valgrind_inventory
suite "property" meson_tests build/gcc property --suite property
suite "vectors gcc" meson_tests build/gcc vectors --suite vectors
suite "vectors clang" meson_tests build/clang vectors --suite vectors
suite "symbols gcc" meson_tests build/gcc symbols --suite symbols
suite "symbols clang" meson_tests build/clang symbols --suite symbols
suite "plain cc" plain_compile
suite "self test" self_test
suite "small stack" small_stack
suite "headers alone" headers_alone
suite "expansion factors" expansion_factors
suite "install" sh tests/install.sh
suite "format" format
suite "clang-tidy" tidy
suite "cppcheck" check_cppcheck
suite "examples" run_examples build/gcc
suite "vendoring" sh tests/vendor.sh
suite "abi" sh tests/abi/compare.sh
suite "fuzz" sh tests/fuzz/run.sh
suite "ports" sh tests/ports/run.sh
suite "sizes" sh tests/ports/size.sh
suite "firmware" sh examples/firmware/run.sh
suite "python install" python_install
suite "python tests" python_tests
suite "python types" python_types
suite "python lint" python_lint
suite "coverage" coverage
if [ -f build/coverage.txt ]; then
    sed -n '/^\(lines\|branches\): /s/^/coverage of lib, /p' build/coverage.txt
fi
finish
