#!/bin/sh
# SPDX-License-Identifier: MIT
# Builds the gateway for this machine, for Cortex-M3 and for Cortex-M0, runs all three (the latter two under qemu), and
# sees that they print the same bytes. Then says what the meter room costs in flash, RAM and instructions.
#
#     sh examples/firmware/run.sh          all
#     sh examples/firmware/run.sh host     only the program of this machine
#
# Everything is in build/firmware/. Exits 0 when all lines agree and every limit holds.

cd "$(dirname "$0")/../.." || exit 1
LC_ALL=C
export LC_ALL

here=examples/firmware
build=build/firmware
day=$here/data/fox_office_joy_2017-07-12.csv
most_flash=4096
most_ram=128
strict="-std=c99 -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wstrict-prototypes -Wundef -Werror"
arm=arm-none-eabi
failed=0

fail() {
    echo "FAIL $*"
    failed=1
}

# ---- build ----

# The recorded day in counts of 0.01 kWh: digits are moved, nothing is rounded.
make_day() {
    awk -F '[,.]' -v rows=24 '
        BEGIN { print "#include \"day.h\"\nconst uint32_t recorded_day[24] = {" }
        NR > 1 {
            if ($0 !~ /^[0-9T:-]+,[0-9]+\.[0-9][0-9]?$/) exit 1
            printf "    %d, /* %s */\n", $2 substr($3 "0", 1, 2), $1
            count++
        }
        END { print "};"; exit count != rows }' $day >$build/day.c
}

# program COMPILER NAME FILE...: the objects of the program, in a directory of its own, linked into $build/NAME/program.
program() {
    compiler=$1
    directory=$build/$2
    shift 2
    rm -rf "$directory" && mkdir -p "$directory" || return
    for source in "$@" lib/meter.c lib/bytes.c; do
        object=$directory/$(basename "$source" .c).o
        # shellcheck disable=SC2086
        $compiler $strict -Iinclude -I$here -c "$source" -o "$object" || return
    done
    # shellcheck disable=SC2086
    $compiler "$directory"/*.o $link -o "$directory/program"
}

gateway="$here/gateway.c $here/replay.c $here/print.c $build/day.c"

build_host() {
    link=
    # shellcheck disable=SC2086
    program "${CC:-cc} -O2" host $gateway $here/host.c
}

# cross CPU NAME FILE...
cross() {
    link="-nostartfiles -T $here/mps2.ld"
    core=$1
    name=$2
    shift 2
    program "$arm-gcc -mcpu=$core -mthumb -Os -ffunction-sections -fdata-sections -Wl,--gc-sections --specs=nano.specs" \
        "$name" "$@" $here/print.c $here/mps2.c
}

# ---- run ----

# board DIRECTORY [OPTION...]: what the program prints, into a file; qemu's exit status is the program's.
board() {
    image=$1
    shift
    timeout 60 qemu-system-arm -M mps2-an385 -display none -serial none -monitor none "$@" \
        -chardev "file,id=out,path=$image/printed.txt" \
        -semihosting-config enable=on,target=native,chardev=out -kernel "$image/program" </dev/null
}

same_as_host() {
    if board $build/"$1" && cmp $build/host/printed.txt $build/"$1"/printed.txt; then
        echo "$1 prints the same $(wc -c <$build/"$1"/printed.txt) bytes"
    else
        fail "$1: other lines than on this machine"
    fi
}

# ---- what it costs ----

# Text and read-only data of object files, in bytes.
flash_of() {
    $arm-size -A "$@" | awk '$1 ~ /^\.(text|rodata|data|ARM.ex)/ { sum += $2 } END { print sum + 0 }'
}

# The room with all its functions in one image, so that the linker brings what they call.
link_room() {
    wanted=$(sed -n 's/^TANHE_API .*[ *]\(tanhe_meter_[a-z]*\)(.*/-Wl,-u,\1/p' include/tanhe/meter.h)
    # shellcheck disable=SC2086
    $arm-gcc -mcpu="$1" -mthumb -nostartfiles --specs=nano.specs -Wl,--gc-sections -Wl,-e,tanhe_meter_start \
        $wanted $build/"$1"/meter.o $build/"$1"/bytes.o -o $build/"$1"/room
}

# room_rules CPU: nothing in the room's objects that a meter must not have.
room_rules() {
    room="$build/$1/meter.o $build/$1/bytes.o"
    # shellcheck disable=SC2086
    if $arm-nm $room | grep ' [BbCDdGgSs] '; then
        fail "$1: writable data in the room"
    fi
    # As the compiler calls them: __aeabi_fadd, __aeabi_ui2d, __adddf3, __floatsisf, __unordsf2 and so on.
    # shellcheck disable=SC2086
    if $arm-nm -u $room $build/"$1"/gateway.o | grep -E '__aeabi_(c?[fd]|.*2[fd])|__.*[sd]f'; then
        fail "$1: a helper of floating point is called"
    fi
}

# sizes CPU: one row.
sizes() {
    room_rules "$1"
    link_room "$1" || fail "$1: the room does not link"
    own=$(flash_of $build/"$1"/meter.o $build/"$1"/bytes.o)
    all=$(flash_of $build/"$1"/room)
    image=$(flash_of $build/"$1"/program)
    printf '%-10s %12d %12d %12d %12d\n' "$1" "$own" $((all - own)) "$all" "$image"
    if [ "$1" = cortex-m0 ] && { [ "$own" -gt $most_flash ] || [ "$own" = 0 ]; }; then
        fail "the room has $own bytes on $1, more than $most_flash"
    fi
}

# The compiler says it: the size of an array in an object file.
ram() {
    printf '#include "tanhe/meter.h"\nextern char size[];\nchar size[sizeof(tanhe_meter)] = {1};\n' >$build/ram.c
    $arm-gcc -mcpu=cortex-m0 -mthumb -Iinclude -c $build/ram.c -o $build/ram.o || return
    $arm-nm -S -t d $build/ram.o | awk '$4 == "size" { print $2 + 0 }'
}

instructions() {
    if cross "$1" "count-$1" $here/count.c && board $build/count-"$1" -icount shift=10; then
        # shellcheck disable=SC2046
        printf "%-10s %12d %12d %12d %12d %12d %12d\n" "$1" $(cat $build/count-"$1"/printed.txt)
    else
        fail "$1: instructions not counted"
    fi
}

# ---- ----

mkdir -p $build
if ! make_day; then
    echo "FAIL $day is not 24 rows of kWh with at most two decimals"
    exit 1
fi
build_host || exit 1
$build/host/program >$build/host/printed.txt
status=$?
cat $build/host/printed.txt
[ $status = 0 ] || fail "the program of this machine: exit status $status"
if [ "${1-}" = host ]; then
    exit $failed
fi

missing=
for tool in $arm-gcc $arm-nm $arm-size qemu-system-arm timeout; do
    command -v $tool >/dev/null || missing="$missing $tool"
done
if [ -n "$missing" ]; then
    echo "missing:$missing (Debian: gcc-arm-none-eabi libnewlib-arm-none-eabi qemu-system-arm)"
    exit 1
fi

echo
for core in cortex-m3 cortex-m0; do
    # shellcheck disable=SC2086
    cross $core $core $gateway || exit 1
    same_as_host $core
done

echo
echo "bytes of flash, -Os"
printf '%-10s %12s %12s %12s %12s\n' "" "meter room" "its helpers" "both" "this image"
sizes cortex-m3
sizes cortex-m0
echo "meter room: meter.c and bytes.c with all functions; helpers: what these call of libgcc and libc"

echo
bytes=$(ram)
echo "bytes of RAM a meter: $bytes"
[ "$bytes" = $most_ram ] || fail "a meter has ${bytes:-?} bytes, not $most_ram"

echo
echo "instructions a call, counted by qemu, mean of 960 (two periods of a year; one of 960 quarters of an hour)"
printf '%-10s %25s %25s\n' "" "yearly factor" "quarter-hourly factors"
printf '%-10s %12s %12s %12s %12s %12s %12s\n' "" pulses register pulses register totals save
instructions cortex-m3
instructions cortex-m0
exit $failed
