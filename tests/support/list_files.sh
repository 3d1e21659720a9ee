#!/bin/sh
# SPDX-License-Identifier: MIT
# list_files.sh PATTERN: the files of tests/ that match, one a line, in a fixed order; none is no error.
cd "$(dirname "$0")/.." || exit 1
LC_ALL=C
export LC_ALL
for file in $1; do
    if [ -f "$file" ]; then
        printf '%s\n' "$file"
    fi
done
