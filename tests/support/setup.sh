# SPDX-License-Identifier: MIT
# Sourced by tests/run.sh and examples/run.sh, from the root of the tree: finds the tools, installs those
# that are missing where the system lets us (Debian and its kin, as root or with sudo), and says by name
# what is still missing. POSIX sh.
#
#     setup_tools TOOL...      0 when all are there
#     setup_python FILE        a virtual environment in .venv with what FILE lists, first on the PATH

# A tool is a command, or one of the names with a check of its own below.
setup_has() {
    case $1 in
    libc-headers)
        setup_compiles cc || setup_compiles gcc ;;
    clang-sanitizers)
        setup_compiles clang -fsanitize=address,undefined ;;
    clang-fuzzer)
        # libFuzzer brings a main of its own.
        echo 'int LLVMFuzzerTestOneInput(const unsigned char *d, unsigned long n) { return d == 0 && n > 0; }' |
            clang -fsanitize=fuzzer,address,undefined -x c - -o /dev/null ;;
    python3-venv)
        python3 -c 'import ensurepip, venv' ;;
    valgrind)
        # It needs the symbols of the dynamic loader on some systems, and says so only when run.
        valgrind --quiet --error-exitcode=99 true ;;
    *)
        command -v "$1" ;;
    esac >/dev/null 2>&1
}

setup_compiles() {
    mkdir -p build && printf '#include <stdio.h>\nint main(void) { return puts("") < 0; }\n' >build/setup.c &&
        "$@" build/setup.c -o build/setup.out
    setup_compiles_status=$?
    rm -f build/setup.c build/setup.out
    return $setup_compiles_status
}

# The Debian packages that bring a tool.
setup_packages() {
    case $1 in
    libc-headers) echo libc6-dev ;;
    cc) echo gcc ;;
    clang++) echo clang ;;
    clang-sanitizers | clang-fuzzer)
        # Named after the compiler's version, so nothing can be said before the compiler is there.
        setup_major=$(clang -dumpversion 2>/dev/null | cut -d. -f1)
        [ -n "$setup_major" ] || return 0
        for setup_package in "libclang-rt-$setup_major-dev" "libclang-common-$setup_major-dev"; do
            if apt-cache show "$setup_package" >/dev/null 2>&1; then
                echo "$setup_package"
                return 0
            fi
        done
        echo "libclang-rt-$setup_major-dev" ;;
    nm | readelf) echo binutils ;;
    aarch64-linux-gnu-gcc) echo gcc-aarch64-linux-gnu libc6-dev-arm64-cross ;;
    riscv64-linux-gnu-gcc) echo gcc-riscv64-linux-gnu libc6-dev-riscv64-cross ;;
    s390x-linux-gnu-gcc) echo gcc-s390x-linux-gnu libc6-dev-s390x-cross ;;
    i686-linux-gnu-gcc) echo gcc-i686-linux-gnu libc6-dev-i386-cross ;;
    qemu-i386 | qemu-aarch64 | qemu-riscv64 | qemu-s390x) echo qemu-user ;;
    arm-none-eabi-gcc) echo gcc-arm-none-eabi libnewlib-arm-none-eabi ;;
    abidw | abidiff) echo abigail-tools ;;
    ninja) echo ninja-build ;;
    valgrind) echo valgrind libc6-dbg ;;
    *) echo "$1" ;;
    esac
}

setup_missing() {
    setup_list=
    for setup_tool in "$@"; do
        setup_has "$setup_tool" || setup_list="$setup_list $setup_tool"
    done
    echo $setup_list
}

setup_as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    else
        sudo -n "$@"
    fi
}

setup_apt_install() {
    setup_as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"
}

# setup_install TOOL...: all at once, or one by one where one of them spoils the rest.
setup_install() {
    setup_wanted=
    for setup_tool in "$@"; do
        setup_wanted="$setup_wanted $(setup_packages "$setup_tool")"
    done
    # shellcheck disable=SC2086
    set -- $setup_wanted
    [ $# -gt 0 ] || return 0
    echo "installing: $*"
    setup_apt_install "$@" && return
    for setup_package in "$@"; do
        setup_apt_install "$setup_package" || echo "could not install $setup_package"
    done
}

setup_tools() {
    setup_lacking=$(setup_missing "$@")
    [ -n "$setup_lacking" ] || return 0
    echo "missing: $setup_lacking"
    if ! command -v apt-get >/dev/null 2>&1; then
        echo "no apt-get here: install these by hand and run again"
        return 1
    fi
    if [ "$(id -u)" != 0 ] && ! sudo -n true >/dev/null 2>&1; then
        echo "neither root nor sudo without a password: install these packages and run again:"
        for setup_tool in $setup_lacking; do
            echo "    $(setup_packages "$setup_tool")"
        done
        return 1
    fi
    setup_as_root apt-get update || echo "apt-get update failed"
    # Twice: the second time for what is named after a tool that the first time brought.
    for setup_round in 1 2; do
        # shellcheck disable=SC2086
        setup_install $setup_lacking
        setup_lacking=$(setup_missing "$@")
        [ -n "$setup_lacking" ] || return 0
    done
    echo "STILL MISSING: $setup_lacking"
    return 1
}

setup_python() {
    # Outside the environment that an earlier run may have put first.
    setup_stamp="$(cksum <"$1") $(python3 --version 2>&1)"
    if [ ! -x .venv/bin/python3 ] || ! .venv/bin/python3 -c '' 2>/dev/null ||
        [ "$(cat .venv/stamp 2>/dev/null)" != "$setup_stamp" ]; then
        echo "making .venv with: $(tr '\n' ' ' <"$1")"
        # A package that the system already has need not be fetched.
        if ! python3 -m venv --clear --system-site-packages .venv ||
            ! .venv/bin/python3 -m pip install --quiet --disable-pip-version-check -r "$1"; then
            rm -f .venv/stamp
            echo "STILL MISSING: Python packages of $1 (venv or pip failed, see above)"
            return 1
        fi
        printf '%s\n' "$setup_stamp" >.venv/stamp
    fi
    PATH=$PWD/.venv/bin:$PATH
    export PATH
}

# setup_build DIRECTORY COMPILER OPTION...: configures, again when it is there so that new files are found.
# Quiet unless it fails.
setup_build() {
    setup_directory=$1
    setup_compiler=$2
    shift 2
    mkdir -p build
    if [ -f "$setup_directory/build.ninja" ] &&
        meson setup --reconfigure "$setup_directory" "$@" >"$setup_directory.log" 2>&1; then
        return 0
    fi
    rm -rf "$setup_directory"
    CC=$setup_compiler meson setup "$setup_directory" "$@" >"$setup_directory.log" 2>&1 && return 0
    cat "$setup_directory.log"
    return 1
}
