/* SPDX-License-Identifier: MIT */
#include "print.h"

#include "platform.h"

void print_number(int64_t value, int decimals, int width) {
    char text[32];
    char *at = text + sizeof text - 1;
    const char *start = at - width;
    uint64_t rest = value < 0 ? -(uint64_t)value : (uint64_t)value;
    *at = 0;
    for (int digits = 0; digits <= decimals || rest; digits++) {
        if (digits == decimals && digits)
            *--at = '.';
        *--at = (char)('0' + rest % 10);
        rest /= 10;
    }
    if (value < 0)
        *--at = '-';
    while (at > start)
        *--at = ' ';
    platform_print(at);
}
