/* SPDX-License-Identifier: MIT */
#ifndef TANHE_INTERNAL_H
#define TANHE_INTERNAL_H

/* clang contracts a*b+c to a fused operation by default where the machine has one; the same bits need it off. */
#if defined(__clang__)
#pragma STDC FP_CONTRACT OFF
#endif

/* Marks what the rooms share among themselves, so that a shared library does not export it. */
#if defined(__GNUC__)
#define TANHE_INTERNAL __attribute__((visibility("hidden")))
#else
#define TANHE_INTERNAL
#endif

#endif
