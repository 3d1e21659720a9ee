#!/bin/sh
# SPDX-License-Identifier: MIT
# All benchmarks: what is compared is compared in one run, as ratios. Nothing here passes or fails.

cd "$(dirname "$0")/../.." || exit 1
LC_ALL=C.UTF-8
export LC_ALL

. tests/support/setup.sh
setup_tools gcc libc-headers meson ninja cmake python3 python3-venv && setup_python tests/requirements.txt || exit 1
setup_build build/bench gcc >build/bench.log 2>&1 && ninja -C build/bench >>build/bench.log 2>&1 ||
    { cat build/bench.log; exit 1; }

for source in tests/bench/bench_*.c; do
    name=$(basename "$source" .c)
    # The library's own default flags.
    gcc -std=c99 -O3 -ffp-contract=off -Iinclude "$source" build/bench/libtanhe.a \
        -o "build/bench/$name" || exit 1
    printf '\n==== %s\n' "$name"
    "build/bench/$name" || exit 1
done

python3 -m pip install --quiet --disable-pip-version-check --no-build-isolation --no-deps --force-reinstall \
    ./bindings/python || exit 1
TANHE_LIBRARY=$PWD/build/bench/libtanhe.so
export TANHE_LIBRARY
for script in tests/bench/bench_*.py; do
    printf '\n==== %s\n' "$(basename "$script" .py)"
    python3 "$script" || exit 1
done
