/* SPDX-License-Identifier: MIT */
#ifndef PLATFORM_H
#define PLATFORM_H

/* A place to run: host.c (a C library) or mps2.c (bare metal). It calls program() and shows what it prints. */

/* 0 when all went well. */
int program(void);

void platform_print(const char *text);

#endif
