/* SPDX-License-Identifier: MIT */

/*
 * The smallest program that uses tanhe from C. Any of these builds it:
 *
 *     cc main.c $(pkg-config --cflags --libs tanhe)
 *     cmake -B build && cmake --build build
 *     meson setup build && ninja -C build
 *
 * or, with nothing installed, the sources of lib/ compiled beside it:
 *
 *     cc -std=c99 -I$TANHE/include main.c $(find $TANHE/lib -name '*.c')
 */

#include <stdio.h>
#include <tanhe.h>

int main(void) {
    tanhe_status status = tanhe_self_test();

    printf("tanhe %s, values of %s: %s\n", tanhe_version(), tanhe_data_edition(),
           tanhe_status_text(status, TANHE_ENGLISH));
    return status == TANHE_OK ? 0 : 1;
}
