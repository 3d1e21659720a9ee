/* SPDX-License-Identifier: MIT */

/*
 * The platform of qemu's board mps2-an385 (Cortex-M3), no C library under it: vector table, start-up, and
 * semihosting for what the demonstration prints. A product needs none of it but the idea of the start-up.
 */

#include <stdint.h>
#include <string.h>

#include "platform.h"

/* Laid out by mps2.ld. */
extern char data_begin[], data_end[], data_in_flash[], bss_begin[], bss_end[], stack_top[];

void reset(void);

/* ---- semihosting: the debugger, here qemu, serves requests ---- */

#define SYS_WRITE0       0x04
#define SYS_EXIT         0x18
#define APPLICATION_EXIT 0x20026
#define INTERNAL_ERROR   0x20024

static void request(uintptr_t number, uintptr_t argument) {
    register uintptr_t r0 __asm__("r0") = number;
    register uintptr_t r1 __asm__("r1") = argument;
    __asm__ volatile("bkpt 0xab" : "+r"(r0) : "r"(r1) : "memory");
}

void platform_print(const char *text) {
    request(SYS_WRITE0, (uintptr_t)text);
}

static void leave(uintptr_t reason) {
    for (;;)
        request(SYS_EXIT, reason);
}

/* ---- start-up ---- */

static void fault(void) {
    leave(INTERNAL_ERROR);
}

void reset(void) {
    memcpy(data_begin, data_in_flash, (uintptr_t)data_end - (uintptr_t)data_begin);
    memset(bss_begin, 0, (uintptr_t)bss_end - (uintptr_t)bss_begin);
    leave(program() == 0 ? APPLICATION_EXIT : INTERNAL_ERROR);
}

typedef struct vector_table {
    char *stack;
    void (*handlers[15])(void);
} vector_table;

extern const vector_table vector_table_at_0;
__attribute__((section(".vectors"))) const vector_table vector_table_at_0 = {
    stack_top,
    {reset, fault, fault, fault, fault, fault, 0, 0, 0, 0, fault, fault, 0, fault, fault},
};
