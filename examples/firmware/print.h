/* SPDX-License-Identifier: MIT */
#ifndef PRINT_H
#define PRINT_H

#include <stdint.h>

/* A number with so many decimals, right-aligned: print_number(1234567, 3, 12) is "    1234.567". width <= 31 */
void print_number(int64_t value, int decimals, int width);

#endif
