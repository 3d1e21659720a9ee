#!/bin/sh
# SPDX-License-Identifier: MIT
# Installs into a directory of its own and uses what is there as strangers would: pkg-config, CMake, and
# meson with the source tree as a subproject. Prints a line a case and `N passed, N failed, N skipped`.
# Needs cc, c++, meson, ninja, pkg-config, cmake, make.

cd "$(dirname "$0")/.." || exit 1
root=$PWD
work=$root/build/install
linking=$root/examples/linking
rm -rf "$work"
mkdir -p "$work"
unset CFLAGS CXXFLAGS CPPFLAGS LDFLAGS DESTDIR LD_LIBRARY_PATH

passed=0
failed=0

# try NAME COMMAND...
try() {
    name=$1
    shift
    if ("$@") >"$work/log" 2>&1; then
        passed=$((passed + 1))
        echo "ok   $name"
    else
        failed=$((failed + 1))
        echo "FAIL $name"
        cat "$work/log"
    fi
}

finish() {
    echo "$passed passed, $failed failed, 0 skipped"
    [ $failed = 0 ]
    exit
}

version=$(sed -n "s/^ *version: '\(.*\)',$/\1/p" meson.build | head -n 1)


shared_and_static() {
    meson setup "$work/build" --prefix "$work/prefix" --libdir lib &&
        ninja -C "$work/build" libtanhe.a "libtanhe.so.$version" &&
        meson install -C "$work/build" --no-rebuild
}

static_only() {
    meson setup "$work/build-static" --prefix "$work/static" --libdir lib -Ddefault_library=static &&
        ninja -C "$work/build-static" libtanhe.a &&
        meson install -C "$work/build-static" --no-rebuild
}

# The installed files are the headers of the source tree, the library twice, and what finds it.
only_these_files() {
    {
        (cd include && find . -name '*.h' | sed 's|^\.|include|')
        echo lib/libtanhe.a
        echo lib/libtanhe.so
        echo lib/libtanhe.so.0
        echo "lib/libtanhe.so.$version"
        echo lib/pkgconfig/tanhe.pc
        echo lib/cmake/tanhe/tanheConfig.cmake
        echo lib/cmake/tanhe/tanheConfigVersion.cmake
    } | sort >"$work/expected"
    (cd "$work/prefix" && find . ! -type d | sed 's|^\./||' | sort) >"$work/installed"
    diff "$work/expected" "$work/installed"
}

headers_unchanged() {
    diff -r include "$work/prefix/include"
}

# package PREFIX OPTION...: pkg-config that sees this package only.
package() {
    PKG_CONFIG_LIBDIR=$1/lib/pkgconfig
    export PKG_CONFIG_LIBDIR
    shift
    pkg-config "$@" tanhe
}

package_version() {
    [ "$(package "$work/prefix" --modversion)" = "$version" ]
}

c_by_package() {
    # shellcheck disable=SC2046
    cc -std=c99 "$linking/main.c" -o "$work/c" $(package "$work/prefix" --cflags --libs) &&
        LD_LIBRARY_PATH=$work/prefix/lib "$work/c" &&
        readelf -d "$work/c" | grep -F '[libtanhe.so.0]'
}

cpp_by_package() {
    # shellcheck disable=SC2046
    c++ -std=c++17 "$linking/main.cpp" -o "$work/cpp" $(package "$work/prefix" --cflags --libs) &&
        LD_LIBRARY_PATH=$work/prefix/lib "$work/cpp"
}

c_by_static_package() {
    # shellcheck disable=SC2046
    cc -std=c99 "$linking/main.c" -o "$work/c-static" $(package "$work/static" --static --cflags --libs) &&
        "$work/c-static"
}

# cmake_build NAME PREFIX
cmake_build() {
    cmake -S "$linking" -B "$work/cmake-$1" -DCMAKE_PREFIX_PATH="$2" -DCMAKE_BUILD_TYPE=Release &&
        cmake --build "$work/cmake-$1" &&
        "$work/cmake-$1/uses_tanhe_c" &&
        "$work/cmake-$1/uses_tanhe_cpp"
}

# cmake_asks VERSION: configures a project that asks for this version.
cmake_asks() {
    rm -rf "$work/asks"
    mkdir "$work/asks"
    {
        echo 'cmake_minimum_required(VERSION 3.13)'
        echo 'project(asks C)'
        echo "find_package(tanhe $1 CONFIG REQUIRED)"
        echo 'foreach(target tanhe::tanhe tanhe::tanhe_shared tanhe::tanhe_static)'
        echo '  if(NOT TARGET ${target})'
        echo '    message(FATAL_ERROR "no ${target}")'
        echo '  endif()'
        echo 'endforeach()'
    } >"$work/asks/CMakeLists.txt"
    cmake -S "$work/asks" -B "$work/asks/build" -DCMAKE_PREFIX_PATH="$work/prefix"
}

cmake_refuses() {
    ! cmake_asks "$1"
}

moved() {
    cp -R "$work/prefix" "$work/moved" &&
        cmake_build moved "$work/moved" &&
        grep -q "$work/moved/" "$work/cmake-moved/CMakeFiles/uses_tanhe_c.dir/build.make"
}

# The source tree that a subproject needs, without tests and examples.
meson_subproject() {
    mkdir -p "$work/super/subprojects/tanhe" &&
        cp "$linking/main.c" "$linking/meson.build" "$work/super" &&
        cp -R include lib meson.build "$work/super/subprojects/tanhe" || return
    PKG_CONFIG_LIBDIR=$work/nowhere
    export PKG_CONFIG_LIBDIR
    meson setup "$work/super/build" "$work/super" "$@" &&
        ninja -C "$work/super/build" &&
        "$work/super/build/uses_tanhe_c"
}

meson_by_package() {
    mkdir -p "$work/user" && cp "$linking/main.c" "$linking/meson.build" "$work/user" || return
    PKG_CONFIG_LIBDIR=$work/prefix/lib/pkgconfig
    LD_LIBRARY_PATH=$work/prefix/lib
    export PKG_CONFIG_LIBDIR LD_LIBRARY_PATH
    meson setup "$work/user/build" "$work/user" &&
        ninja -C "$work/user/build" &&
        "$work/user/build/uses_tanhe_c"
}

try "meson install" shared_and_static
[ $failed = 0 ] || finish
try "meson install, static only" static_only
try "exactly the expected files" only_these_files
try "headers as in the source tree" headers_unchanged
try "pkg-config: version" package_version
try "pkg-config: C program" c_by_package
try "pkg-config: C++ program" cpp_by_package
try "pkg-config: C program, static" c_by_static_package
try "CMake: C and C++ programs" cmake_build shared "$work/prefix"
try "CMake: C and C++ programs, static" cmake_build static "$work/static"
try "CMake: this version and three targets" cmake_asks "$version"
try "CMake: refuses another minor version before 1.0" cmake_refuses 0.0.9
try "CMake: refuses another major version" cmake_refuses 1.0
try "CMake: an installed tree that was moved" moved
try "meson: the source tree as a subproject" meson_subproject
try "meson: the installed library" meson_by_package
finish
