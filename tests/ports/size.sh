#!/bin/sh
# SPDX-License-Identifier: MIT
# The flash that each room and each document takes on a Cortex-M0, compiled for size; and a check that a firmware
# which asks one document, or counts pulses, links only that.
#
#     sh tests/ports/size.sh
#
# Sizes are printed, checks are counted. Everything is in build/size/.

cd "$(dirname "$0")/../.." || exit 1
LC_ALL=C
export LC_ALL

arm=arm-none-eabi
for tool in $arm-gcc $arm-nm $arm-size; do
    if ! command -v $tool >/dev/null; then
        echo "SKIP $tool is missing (Debian: gcc-arm-none-eabi libnewlib-arm-none-eabi)"
        echo "0 passed, 0 failed, 1 skipped"
        exit 0
    fi
done

build=build/size
root=$PWD
passed=0
failed=0
flags="-mcpu=cortex-m0 -mthumb -Os -std=c99 -ffp-contract=off -ffunction-sections -fdata-sections"
strict="-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wstrict-prototypes -Wundef -Werror"

# check TEXT COMMAND...
check() {
    text=$1
    shift
    if "$@"; then
        echo "ok   $text"
        passed=$((passed + 1))
    else
        echo "FAIL $text"
        failed=$((failed + 1))
    fi
}

# ---- rooms ----

# The header that declares what a source defines; "documents" and "shared" otherwise.
room_of() {
    case $1 in */table_*)
        echo documents
        return
        ;;
    esac
    for name in $($arm-nm --defined-only -g "$1" | awk '{ print $3 }'); do
        header=$(grep -l "[ *]$name(" include/tanhe/*.h | head -n 1)
        if [ -n "$header" ]; then
            basename "$header" .h
            return
        fi
    done
    echo shared
}

# Of an object file: room, file, code, read-only data (texts are in .rodata.str*), writable data.
object_row() {
    $arm-size -A "$1" | awk -v room="$(room_of "$1")" -v file="$(basename "$1" .o).c" '
        $1 ~ /^\.text/ { code += $2 }
        $1 ~ /^\.rodata/ { constant += $2 }
        $1 ~ /^\.(data|bss)/ { writable += $2 }
        END { print room, file, code + 0, constant + 0, writable + 0 }'
}

compile() {
    rm -rf $build && mkdir -p $build/lib && cd $build/lib || return
    # shellcheck disable=SC2086
    $arm-gcc $flags $strict -I"$root/include" -c "$root"/lib/*.c || return
    cd "$root" || return
    for object in $build/lib/*.o; do
        object_row "$object"
    done | sort >$build/rooms.txt
}

has_no_writable_data() {
    awk '$5 { print; found = 1 } END { exit found }' $build/rooms.txt
}

# A room by its header, then its sources.
print_rooms() {
    awk 'function row(name, a, b) { printf "%-24s %8d %8d %8d\n", name, a, b, a + b }
         { code[$1] += $3; constant[$1] += $4; files[$1] = files[$1] " " NR; name[NR] = $2; c[NR] = $3; r[NR] = $4
           all_code += $3; all_constant += $4 }
         END {
             printf "%-24s %8s %8s %8s\n", "room", "code", "constant", "flash"
             count = split("base unit sum factor energy inventory meter shared documents", order, " ")
             for (i = 1; i <= count; i++) known[order[i]] = 1
             for (room in code) if (!(room in known)) order[++count] = room
             for (i = 1; i <= count; i++) if (order[i] in code) {
                 row(order[i], code[order[i]], constant[order[i]])
                 if (order[i] == "documents") continue
                 lines = split(files[order[i]], line, " ")
                 for (k = 1; k <= lines; k++) row("  " name[line[k]], c[line[k]], r[line[k]])
             }
             row("all", all_code, all_constant)
         }' $build/rooms.txt
}

# ---- documents ----

# Name and bytes of each document: rows and texts.
documents() {
    for object in $build/lib/table_*.o; do
        $arm-size -A "$object" | awk -v name="$(basename "$object" .o | sed 's/^table_//')" '
            $1 ~ /^\.rodata/ { sum += $2 } END { print name, sum + 0 }'
    done
}

every_document_is_listed() {
    wanted=$(sed -n 's/^TANHE_API const tanhe_table \*tanhe_table_\([a-z0-9_]*\)(void);/\1/p' include/tanhe/factor.h |
        sort)
    [ -n "$wanted" ] && [ "$wanted" = "$(sed '/^steam /d; /^tree_equation /d; s/ .*//' $build/documents.txt | sort)" ]
}

print_documents() {
    awk '{ printf "%-24s %8d\n", $1, $2; sum += $2 } END { printf "%-24s %8d\n", "all", sum }' $build/documents.txt
}

# ---- what a firmware links ----

# firmware NAME: links standard input with the whole library, dropping what it does not use.
firmware() {
    cat >$build/"$1".c &&
        $arm-gcc $flags $strict -Iinclude $build/"$1".c $build/lib/*.o -nostartfiles --specs=nano.specs -Wl,-e,main \
            -Wl,--gc-sections -Wl,-Map,$build/"$1".map -o $build/"$1".elf
}

firmware_of_document() {
    firmware document <<'EOF'
#include "tanhe/factor.h"
int main(void) {
    tanhe_query query = {TANHE_CARRIER_ELECTRICITY, TANHE_PROPERTY_COAL_EQUIVALENT, 0, 0, 0, 0};
    tanhe_factor factor;
    return tanhe_table_find(tanhe_table_gbt2589_2020(), &query, &factor);
}
EOF
}

firmware_of_meter() {
    firmware meter <<'EOF'
#include "tanhe/meter.h"
static tanhe_meter meter;
int main(void) {
    static const tanhe_meter_config config = {{1, 1600}, {1000000, 1}, {122900, 1}, 0, 1000, 900, 60, 0};
    tanhe_meter_totals totals;
    if (tanhe_meter_start(&meter, &config, 0, 0) != TANHE_OK ||
        tanhe_meter_count(&meter, &config, 0, 60, 0, 1, 0) != TANHE_OK)
        return 1;
    return tanhe_meter_total(&meter, &config, &totals);
}
EOF
}

# linked NAME: the documents of which rows or texts are in a firmware, one a line.
linked() {
    sed -n '/^Memory Configuration/,$p' $build/"$1".map | tr '\n' ' ' |
        grep -o '\.rodata[^ ]* *0x[0-9a-f]* *0x[0-9a-f]* [^ ]*/table_[a-z0-9_]*\.o' |
        sed 's/.*table_\(.*\)\.o/\1/' | sort -u
}

links_one_document() {
    found=$(linked document)
    [ "$found" = gbt2589_2020 ] || { echo "linked: $found"; false; }
}

links_no_document() {
    found=$(linked meter)
    [ -z "$found" ] || { echo "linked: $found"; false; }
}

# The names of the meter room and of bytes.c are the only ones of the library in it.
links_only_the_meter() {
    for object in $build/lib/*.o; do
        case $object in */meter.o | */bytes.o) continue ;; esac
        $arm-nm --defined-only -g "$object"
    done | awk '{ print $3 }' >$build/others.txt
    [ -s $build/others.txt ] &&
        ! $arm-nm $build/meter.elf | awk 'FNR == NR { other[$1]; next } $3 in other' $build/others.txt - | grep .
}

print_firmware() {
    $arm-size -A $build/"$1".elf | awk -v text="$2" '
        $1 ~ /^\.(text|rodata|data)/ { sum += $2 } END { printf "%-58s %8d\n", text, sum }'
}

# ---- ----

if ! compile; then
    echo "0 passed, 1 failed, 0 skipped"
    exit 1
fi
documents >$build/documents.txt
echo "bytes of flash on Cortex-M0, -Os"
echo
print_rooms
echo
echo "rows of the documents"
print_documents
echo
check "every document is listed" every_document_is_listed
check "no room has writable data" has_no_writable_data
check "a firmware that asks one document builds" firmware_of_document
check "it has the rows of that document alone" links_one_document
check "a firmware that counts pulses builds" firmware_of_meter
check "it has no document" links_no_document
check "it has nothing of the other rooms" links_only_the_meter
echo
print_firmware document "firmware that asks one document, with the C library's help"
print_firmware meter "firmware that counts pulses, with the C library's help"
echo "$passed passed, $failed failed, 0 skipped"
[ $failed = 0 ]
