/* SPDX-License-Identifier: MIT */

/* The platform of a machine with a C library. */

#include "platform.h"

#include <stdio.h>
#include <stdlib.h>

void platform_print(const char *text) {
    if (fputs(text, stdout) == EOF)
        exit(1);
}

int main(void) {
    return program();
}
