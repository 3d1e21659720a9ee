#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Counts the cases behind the programs that one `meson test` ran.

    count_cases.py TESTLOG.json

Reads meson's log, adds up what each program says of itself (`Pass: N, fail: N, skip: N.` or
`N passed, N failed, N skipped`; one case for a program that says nothing), prints the output of the
programs that failed, and ends with `N passed, N failed, N skipped`.
"""

import json
import re
import sys

GREATEST = re.compile(r"^Pass: (\d+), fail: (\d+), skip: (\d+)\.$", re.M)
PLAIN = re.compile(r"^(\d+) passed, (\d+) failed, (\d+) skipped$", re.M)


def cases(program):
    said = GREATEST.findall(program.get("stdout", "")) or PLAIN.findall(program.get("stdout", ""))
    result = program["result"]
    bad = result not in ("OK", "SKIP", "EXPECTEDFAIL")
    if said:
        passed, failed, skipped = map(int, said[-1])
        if bad and failed == 0:  # it failed beside its cases: a leak, a crash after the summary
            failed = 1
    else:
        passed, failed, skipped = int(result in ("OK", "EXPECTEDFAIL")), int(bad), int(result == "SKIP")
    return passed, failed, skipped


def main(path):
    total = [0, 0, 0]
    programs = 0
    with open(path, encoding="utf-8", errors="replace") as log:
        for line in log:
            program = json.loads(line)
            programs += 1
            counts = cases(program)
            total = [a + b for a, b in zip(total, counts)]
            print("%-40s %-8s %6.1f s   %d passed, %d failed, %d skipped"
                  % (program["name"], program["result"], program["duration"], *counts))
            if counts[1] > 0 or program["result"] not in ("OK", "SKIP", "EXPECTEDFAIL"):
                print("---- output of %s (exit %s)" % (program["name"], program.get("returncode")))
                for text in (program.get("stdout", "") + program.get("stderr", "")).splitlines():
                    if not text.startswith(("PASS ", "ok ")):
                        print(text.encode("utf-8", "replace").decode("utf-8"))
                print("----")
            elif counts[2] > 0:
                print("\n".join(text for text in program.get("stdout", "").splitlines() if text.startswith("SKIP")))
    print("%d programs" % programs)
    print("%d passed, %d failed, %d skipped" % tuple(total))
    return 1 if total[1] else 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1]))
