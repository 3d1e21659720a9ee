/* SPDX-License-Identifier: MIT */

/*
 * The least that a program of newlib with semihosting (--specs=rdimon.specs) needs to start on a Cortex-M of
 * qemu's board mps2-an385: a vector table. Newlib's own start-up does the rest; memory is laid out by mps2.ld.
 */

#include <unistd.h>

/* Newlib's name. NOLINTNEXTLINE(bugprone-reserved-identifier,cert-dcl37-c,cert-dcl51-cpp) */
extern void _start(void);
extern char stack_top[];

void reset(void);

/* A fault ends the program instead of hanging. */
static void fault(void) {
    _exit(99);
}

void reset(void) {
    _start();
}

typedef struct vector_table {
    char *stack;
    void (*handlers[15])(void);
} vector_table;

extern const vector_table vector_table_at_0;
__attribute__((section(".vectors"))) const vector_table vector_table_at_0 = {
    stack_top,
    {reset, fault, fault, fault, fault, fault, NULL, NULL, NULL, NULL, fault, fault, NULL, fault, fault},
};
