#!/bin/sh
# SPDX-License-Identifier: MIT
# The same bits on every machine: builds the digest and the vectors for each machine below, runs them there (under
# qemu where it is not this one), and compares the digests with the kept ones in digest.txt, section by section.
# Then sees that the self-test of the arithmetic passes where it should and fails where flags or an x87 break it.
#
#     sh tests/ports/run.sh              all
#     sh tests/ports/run.sh NAME...      only the machines whose names begin so
#     sh tests/ports/run.sh update       writes digest.txt anew first: after a new section or new published values
#
# What is missing on this system is skipped, by name. Everything is in build/ports/.

cd "$(dirname "$0")/../.." || exit 1
LC_ALL=C.UTF-8
export LC_ALL
unset CFLAGS CPPFLAGS LDFLAGS

kept=tests/ports/digest.txt
activity=examples/data/hunan_2007_activity.csv
build=build/ports
here=$(uname -m)
seconds=120
strict="-std=c99 -ffp-contract=off -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wstrict-prototypes -Wundef -Werror"
includes="-Iinclude -Ilib"

# machine|compiler|runner|options|options to link. With -ffp-contract=on, its default, clang contracts a*b+c where the
# machine has an instruction for it, and the library must not let it.
machines() {
    cat <<EOM
$here|gcc||-O0|
$here|clang||-O0|
cortex-m0|arm-none-eabi-gcc|board|-Os -mcpu=cortex-m0 -mthumb|
cortex-m3|arm-none-eabi-gcc|board|-O2 -mcpu=cortex-m3 -mthumb|
$here|gcc||-O3|
$here|clang||-O3|
$here|gcc||-O3 -march=native|
$here|clang||-O3 -march=native|
$here|clang||-O2 -march=native -ffp-contract=on|
aarch64|clang --target=aarch64-linux-gnu|qemu-aarch64|-O2 -ffp-contract=on|-static
i686|i686-linux-gnu-gcc|qemu-i386|-O2 -msse2 -mfpmath=sse|-static
aarch64|aarch64-linux-gnu-gcc|qemu-aarch64|-O3|-static
riscv64|riscv64-linux-gnu-gcc|qemu-riscv64|-O2|-static
s390x|s390x-linux-gnu-gcc|qemu-s390x|-O2|-static
EOM
}

# keeps or breaks the arithmetic|machine|compiler|runner|options|options to link. In its GNU mode gcc contracts a*b+c
# where the machine has an instruction for it; the x87 computes in extended precision.
arithmetics() {
    cat <<EOM
keeps|i686|i686-linux-gnu-gcc|qemu-i386|-std=c99 -O2 -msse2 -mfpmath=sse|-static
breaks|i686|i686-linux-gnu-gcc|qemu-i386|-std=c99 -O2 -mno-sse -mfpmath=387|-static
breaks|i686|i686-linux-gnu-gcc|qemu-i386|-std=gnu99 -O0 -mno-sse -mfpmath=387|-static
breaks|i686|i686-linux-gnu-gcc|qemu-i386|-std=c99 -O2 -mno-sse -mfpmath=387 -mpc64|-static
keeps|aarch64|aarch64-linux-gnu-gcc|qemu-aarch64|-std=c99 -O2|-static
keeps|aarch64|aarch64-linux-gnu-gcc|qemu-aarch64|-std=gnu99 -O2 -ffp-contract=off|-static
breaks|aarch64|aarch64-linux-gnu-gcc|qemu-aarch64|-std=gnu99 -O2|-static
breaks|aarch64|aarch64-linux-gnu-gcc|qemu-aarch64|-std=c99 -O2 -ffp-contract=fast|-static
breaks|aarch64|aarch64-linux-gnu-gcc|qemu-aarch64|-std=c99 -O2 -ffast-math|-static
keeps|riscv64|riscv64-linux-gnu-gcc|qemu-riscv64|-std=c99 -O2|-static
breaks|riscv64|riscv64-linux-gnu-gcc|qemu-riscv64|-std=c99 -O2 -ffp-contract=fast|-static
keeps|s390x|s390x-linux-gnu-gcc|qemu-s390x|-std=c99 -O2|-static
breaks|s390x|s390x-linux-gnu-gcc|qemu-s390x|-std=c99 -O2 -ffp-contract=fast|-static
keeps|cortex-m0|arm-none-eabi-gcc|board|-std=c99 -Os -mcpu=cortex-m0 -mthumb|
breaks|cortex-m0|arm-none-eabi-gcc|board|-std=c99 -Os -mcpu=cortex-m0 -mthumb -ffast-math|
EOM
}

# ---- one machine: set by lanes as $machine $compiler $runner $options $link ----

link_options() {
    if [ "$runner" = board ]; then
        echo "$link --specs=rdimon.specs -T tests/ports/mps2.ld tests/ports/mps2.c"
    else
        echo "$link"
    fi
}

# compile FILE... -o PROGRAM
compile() {
    # shellcheck disable=SC2046,SC2086
    $compiler $options "$@" $(link_options)
}

# run PROGRAM [ARGUMENT]. On the board newlib's semihosting serves printf and fopen from this system.
run() {
    if [ "$runner" = board ]; then
        timeout $seconds qemu-system-arm -M mps2-an385 -nographic -monitor none -serial none -kernel "$1" \
            -semihosting-config "enable=on,target=native,arg=program${2:+,arg=$2}" </dev/null
    else
        timeout $seconds $runner "$@" </dev/null
    fi
}

# Says what is missing to build and run for this machine; nothing when all is there.
missing() {
    command -v ${compiler%% *} >/dev/null || echo "${compiler%% *}"
    case $runner in
    '') ;;
    board) command -v qemu-system-arm >/dev/null || echo qemu-system-arm ;;
    *) command -v "$runner" >/dev/null || echo "$runner" ;;
    esac
    if command -v ${compiler%% *} >/dev/null; then
        printf '#include <stdio.h>\nint main(void) { return puts("") < 0; }\n' >"$1/probe.c"
        compile "$1/probe.c" -o "$1/probe" >"$1/probe.log" 2>&1 || echo "the C library of $compiler"
    fi
}

build_library() {
    mkdir -p "$1/lib" && (
        root=$PWD
        cd "$1/lib" || exit
        # shellcheck disable=SC2086
        $compiler $strict $options -I"$root/include" -c "$root"/lib/*.c
    )
}

build_digest() {
    # shellcheck disable=SC2086
    compile $strict $includes tests/ports/digest*.c "$1"/lib/*.o -o "$1/digest"
}

build_vectors() {
    # shellcheck disable=SC2086
    compile $strict -Iinclude -idirafter tests/support tests/vectors/check_vectors.c "$1"/lib/*.o -o "$1/vectors"
}

build_machine() {
    build_library "$1" && build_digest "$1" && build_vectors "$1"
}

row() {
    printf '%-4s %-10s %-32s %-36s %-24s %s\n' "$@"
}

# check_machine DIRECTORY: one row of the table, and what is wrong below it.
check_machine() {
    lacking=$(missing "$1" | tr '\n' ' ')
    if [ -n "$lacking" ]; then
        echo "SKIP $machine $compiler $options: $lacking"
        echo "0 0 2" >"$1/counts"
        return
    fi
    if ! build_machine "$1" >"$1/build.log" 2>&1; then
        row FAIL "$machine" "$compiler" "$options" "not built" "not built"
        cat "$1/build.log"
        echo "0 2 0" >"$1/counts"
        return
    fi
    failed=0
    word=ok
    run "$1/digest" $activity >"$1/digest.txt" 2>"$1/digest.log"
    status=$?
    whole=$(sed -n 's/^whole  *\([0-9a-f]*\) .*/\1/p' "$1/digest.txt")
    if [ $status != 0 ] || ! cmp -s "$1/digest.txt" $kept; then
        failed=1
        whole="DIFFERS $whole"
        echo "exit status $status" >>"$1/digest.log"
    fi
    run "$1/vectors" tests/vectors >"$1/vectors.txt" 2>&1
    status=$?
    vectors=$(sed -n 's/^Pass: \([0-9]*\), fail: 0, skip: 0\.$/\1 passed/p' "$1/vectors.txt")
    if [ $status != 0 ] || [ -z "$vectors" ] || [ "$vectors" = "0 passed" ]; then
        vectors=FAIL
        failed=$((failed + 1))
    fi
    [ $failed = 0 ] || word=FAIL
    row $word "$machine" "$compiler" "$options" "$whole" "$vectors"
    case $whole in
    DIFFERS*)
        diff $kept "$1/digest.txt"
        cat "$1/digest.log" ;;
    esac
    [ "$vectors" != FAIL ] || cat "$1/vectors.txt"
    echo "$((2 - failed)) $failed 0" >"$1/counts"
}

# check_arithmetic DIRECTORY
check_arithmetic() {
    lacking=$(missing "$1" | tr '\n' ' ')
    if [ -n "$lacking" ]; then
        echo "SKIP self-test $machine $compiler $options: $lacking"
        echo "0 0 1" >"$1/counts"
        return
    fi
    cat >"$1/main.c" <<'EOM'
#include <stdio.h>
#include "tanhe/base.h"
int main(void) {
    puts(tanhe_self_test() == TANHE_OK ? "keeps" : "breaks");
    return 0;
}
EOM
    compile -Iinclude "$1/main.c" lib/base.c -o "$1/self" >"$1/build.log" 2>&1 && run "$1/self" >"$1/self.txt" 2>&1
    found=$(head -n 1 "$1/self.txt" 2>/dev/null)
    if [ "$found" = "$wanted" ]; then
        printf 'ok   %-10s %-24s %-55s self-test: %s it\n' "$machine" "$compiler" "$options" "$found"
        echo "1 0 0" >"$1/counts"
    else
        printf 'FAIL %-10s %-24s %-55s self-test: %s it, %s expected\n' "$machine" "$compiler" "$options" "$found" "$wanted"
        cat "$1/build.log"
        echo "0 1 0" >"$1/counts"
    fi
}

# ---- two at a time ----

wanted_machine() {
    [ -n "$only" ] || return 0
    for pattern in $only; do
        case $machine in "$pattern"*) return 0 ;; esac
    done
    return 1
}

# lane NUMBER COMMAND: every second line of the list.
lane() {
    number=0
    while IFS='|' read -r machine compiler runner options link; do
        wanted_machine || continue
        number=$((number + 1))
        directory=$build/$list$number
        [ $((number % 2)) = "$1" ] || continue
        rm -rf "$directory" && mkdir -p "$directory" || exit 1
        $2 "$directory" >"$directory/report"
    done
}

with_wanted() {
    wanted=${machine%% *}
    machine=${machine#* }
    check_arithmetic "$1"
}

# both LIST COMMAND
both() {
    list=$1
    rm -rf "$build/$list"[0-9]*
    "$list" | sed 's/^\(keeps\|breaks\)|/\1 /' >"$build/$list.txt"
    lane 0 "$2" <"$build/$list.txt" &
    other=$!
    lane 1 "$2" <"$build/$list.txt"
    wait $other
    number=1
    while [ -d "$build/$list$number" ]; do
        cat "$build/$list$number/report"
        # shellcheck disable=SC2046
        set -- $(cat "$build/$list$number/counts")
        passed=$((passed + ${1:-0}))
        failed_cases=$((failed_cases + ${2:-1}))
        skipped=$((skipped + ${3:-0}))
        number=$((number + 1))
    done
}

mkdir -p $build || exit 1
only=$*
passed=0
failed_cases=0
skipped=0

if [ "${1-}" = update ]; then
    only=
    machine=$here compiler=gcc runner='' options=-O0 link=''
    rm -rf $build/update && mkdir -p $build/update && build_machine $build/update || exit 1
    if ! $build/update/digest $activity >$build/update/digest.txt; then
        cat $build/update/digest.txt
        exit 1
    fi
    diff $kept $build/update/digest.txt
    cp $build/update/digest.txt $kept || exit 1
fi

row '' machine compiler options digest vectors
both machines check_machine
both arithmetics with_wanted
echo "$passed passed, $failed_cases failed, $skipped skipped"
[ $failed_cases = 0 ]
