/* SPDX-License-Identifier: MIT */
#ifndef TANHE_INTERNAL_H
#define TANHE_INTERNAL_H

/* Marks what the rooms share among themselves, so that a shared library does not export it. */
#if defined(__GNUC__)
#define TANHE_INTERNAL __attribute__((visibility("hidden")))
#else
#define TANHE_INTERNAL
#endif

#endif
