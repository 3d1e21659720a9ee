#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What the built library shows, what it asks for, and whether it holds writable data.

    symbols.py SHARED STATIC INCLUDE

Prints one line a case and the line `N passed, N failed, 0 skipped`; exits 0 when none failed.
Needs nm and readelf (binutils) and an ELF library built without instruments.
"""

import os
import re
import subprocess
import sys

# All that the library may take from the C library ...
ALLOWED = {"memcpy", "memmove", "memset", "memcmp", "memchr", "strlen"}
# ... and what compilers and linkers put into any library by themselves: clang writes memcmp(...) == 0 as
# bcmp where the C library of the target has it.
RUNTIME = {"bcmp", "__stack_chk_fail", "_GLOBAL_OFFSET_TABLE_", "__cxa_finalize", "__gmon_start__"}
RUNTIME_PREFIX = ("_ITM_",)

# Why a name is refused, for the reader of a failing run; a name on no list is refused all the same.
REASONS = (
    ("allocates memory", r"malloc|calloc|realloc|reallocarray|free|posix_memalign|aligned_alloc|alloca|strn?dup"),
    ("reads or writes", r"_*(v?(f|s|sn|as|d)?(printf|scanf)(_chk)?)|f?put[cs]|putchar|_?f?get[cs]|fopen|fclose|"
                        r"fread|fwrite|fflush|open|read|write|close|perror|std(in|out|err)|remove|rename"),
    ("depends on the locale", r"setlocale|localeconv|newlocale|uselocale|_*(strto(d|f|ld|l|ll|ul|ull|imax|umax))|"
                              r"ato(i|l|ll|f)|is(al|alnum|alpha|blank|cntrl|digit|graph|lower|print|punct|space|"
                              r"upper|xdigit)|to(upper|lower)|__ctype_\w+|str(coll|xfrm|case\w+|ncasecmp)|mb\w+|wc\w+"),
    ("is global state", r"__errno_location|errno|getenv|secure_getenv|s?rand(_r|om)?|strtok|signal|raise|atexit"),
    ("ends the program", r"abort|exit|_exit|_Exit|__assert_fail|longjmp|_*setjmp"),
    ("depends on the clock", r"time|clock|clock_gettime|gettimeofday|localtime\w*|gmtime\w*|mktime|strftime"),
    ("is about threads", r"pthread_\w+|mtx_\w+|thrd_\w+|cnd_\w+|tss_\w+|__tls_get_addr"),
    ("is in libm, whose bits differ", r"(sqrt|cbrt|pow|exp|exp2|expm1|log|log2|log10|log1p|fma|sin|cos|tan|a?sinh?|"
                                      r"a?cosh?|a?tanh?|atan2|hypot|floor|ceil|round|trunc|rint|nearbyint|l?lround|"
                                      r"l?lrint|fabs|fmod|remainder|ldexp|frexp|scalbl?n|modf|logb|ilogb|nextafter|"
                                      r"copysign|fmin|fmax|fdim|erfc?|l?tgamma|lgamma)[fl]?"),
)

passed = 0
failed = 0


def case(name, problems):
    global passed, failed
    problems = sorted(problems)
    if problems:
        failed += 1
        print(f"FAIL {name}")
        for problem in problems:
            print(f"       {problem}")
    else:
        passed += 1
        print(f"ok   {name}")


def output(*command):
    environment = dict(os.environ, LC_ALL="C")
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment)
    if done.returncode != 0:
        sys.exit(f"symbols.py: {' '.join(command)}: {done.stderr.strip()}")
    return done.stdout


def symbols(path, *options):
    """(member, name, type) of each symbol; the member is the object's name in an archive."""
    found = []
    for line in output("nm", "-A", "-P", *options, path).splitlines():
        match = re.match(r"(.*?): (\S+) (\S)(?: |$)", line)
        if match:
            where = re.search(r"[\[(]([^\])]+)[\])]$", match.group(1))
            member = where.group(1) if where else os.path.basename(match.group(1))
            found.append((member, match.group(2).split("@")[0], match.group(3)))
    return found


def sections(path):
    """(member, section, flags, size) of each section of the objects in an archive."""
    member = os.path.basename(path)
    found = []
    for line in output("readelf", "-S", "-W", path).splitlines():
        if line.startswith("File:"):
            where = re.search(r"\(([^)]+)\)\s*$", line)
            member = where.group(1) if where else line[5:].strip()
            continue
        match = re.match(r"\s*\[\s*\d+\]\s+(\S+)\s+[A-Z_]\S*\s+[0-9a-f]+ [0-9a-f]+ ([0-9a-f]+) [0-9a-f]+\s+([A-Za-z]*)\s",
                         line)
        if match:
            found.append((member, match.group(1), match.group(3), int(match.group(2), 16)))
    return found


def refused(name):
    if name in ALLOWED or name in RUNTIME or name.startswith(RUNTIME_PREFIX):
        return None
    for reason, pattern in REASONS:
        if re.fullmatch(pattern, name):
            return f"{name} {reason}"
    return f"{name} is not on the list of allowed names"


def refusals(names):
    return {text for text in map(refused, names) if text}


def declared(include):
    """The functions and objects that the public headers declare with TANHE_API."""
    names = set()
    for folder, _, files in os.walk(include):
        for file in files:
            with open(os.path.join(folder, file), encoding="utf-8") as stream:
                text = stream.read()
            text = re.sub(r"/\*.*?\*/|//[^\n]*", " ", text, flags=re.S)
            text = re.sub(r"^[ \t]*#(?:[^\n\\]|\\.)*", " ", text, flags=re.M | re.S)
            for declaration in re.findall(r"\bTANHE_API\b([^;{]*)", text):
                match = re.search(r"(\w+)\s*(?:\(|\[|$)", declaration.strip())
                if match:
                    names.add(match.group(1))
    return names


def main(shared, static, include):
    # The shared library: what it shows.
    exported = {name for _, name, _ in symbols(shared, "-D", "--defined-only")}
    public = declared(include)
    case("the shared library shows something", [] if exported else ["no symbol is exported"])
    for name in sorted(exported):
        problems = []
        if not name.startswith("tanhe_"):
            problems.append("a public name starts with tanhe_")
        if name.startswith("tanhe_p_"):
            problems.append("a private name (tanhe_p_) is exported")
        if name not in public:
            problems.append("no public header declares it with TANHE_API")
        case(f"exported: {name}", problems)
    case("every function that the headers declare is exported", public - exported)

    # The shared library: what it asks for.
    case("shared library: undefined symbols",
         refusals(name for _, name, _ in symbols(shared, "-D", "--undefined-only")))
    dynamic = output("readelf", "-d", "-W", shared)
    needed = re.findall(r"\(NEEDED\).*\[(.*)\]", dynamic)
    case("shared library: needs the C library at most",
         [f"needs {name}" for name in needed if not re.match(r"(libc|ld-linux|ld-musl)\b", name)])
    case("shared library: SONAME libtanhe.so.0",
         [] if re.search(r"\(SONAME\).*\[libtanhe\.so\.0\]", dynamic) else ["another SONAME, or none"])
    case("shared library: no relocation of code", ["TEXTREL"] if "TEXTREL" in dynamic else [])
    case("shared library: no executable stack",
         [line.strip() for line in output("readelf", "-l", "-W", shared).splitlines()
          if "GNU_STACK" in line and re.search(r"\bR?WE\b", line)])

    case("shared library: its tables are read-only once it is loaded", outside_relro(shared))

    # The static library, object by object.
    defined = symbols(static, "--defined-only")
    globals_ = {name for _, name, kind in defined if kind.isupper()}
    undefined = {}
    for member, name, _ in symbols(static, "--undefined-only"):
        undefined.setdefault(member, set()).add(name)
    layout = sections(static)
    members = sorted({member for member, _, _, _ in layout})
    case("the static library holds objects", [] if members else ["it is empty"])
    for member in members:
        case(f"{member}: global names start with tanhe_",
             {name for where, name, kind in defined
              if where == member and kind.isupper() and not name.startswith("tanhe_")})
        case(f"{member}: undefined symbols", refusals(undefined.get(member, set()) - globals_))
        problems = [f"{section} holds {size} bytes" for where, section, flags, size in layout
                    if where == member and size > 0 and "W" in flags and "A" in flags
                    and not section.startswith(".data.rel.ro")]
        problems += [f"{name} is writable" for where, name, kind in defined if where == member and kind in "BbCDd"
                     and not constant(name, kind, layout, member)]
        case(f"{member}: no writable data", problems)

    print(f"{passed} passed, {failed} failed, 0 skipped")
    return 1 if failed else 0


# Made by compilers and linkers in any shared library.
LINKERS = {"__dso_handle", "__TMC_END__", "__bss_start", "_edata", "_end", "completed.0", "_GLOBAL_OFFSET_TABLE_"}


def outside_relro(shared):
    """Data symbols of the shared library outside the part that the loader protects from writing (GNU_RELRO)."""
    match = re.search(r"GNU_RELRO\s+0x[0-9a-f]+ 0x([0-9a-f]+) 0x[0-9a-f]+ 0x[0-9a-f]+ 0x([0-9a-f]+)",
                      output("readelf", "-l", "-W", shared))
    if match is None:
        return ["there is no GNU_RELRO segment"]
    begin, size = (int(number, 16) for number in match.groups())
    found = []
    for line in output("nm", "-P", "--defined-only", shared).splitlines():
        name, kind, address = line.split()[:3]
        if kind in "BbCDd" and name not in LINKERS and not begin <= int(address, 16) < begin + size:
            found.append(f"{name} stays writable")
    return found


def constant(name, kind, layout, member):
    """A d or D may stand in .data.rel.ro, which is read-only once the library is loaded."""
    if kind in "BbC":
        return False
    return not any(where == member and size > 0 and re.match(r"\.data($|\.(?!rel\.ro))", section)
                   for where, section, _, size in layout)


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
