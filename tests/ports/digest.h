/* SPDX-License-Identifier: MIT */
#ifndef TANHE_TEST_DIGEST_H
#define TANHE_TEST_DIGEST_H

/* What the sections of the digest share; see digest.c. */

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "tanhe.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

/* Results into the section begun last. */
void section_begin(void);
void put(double value);
void put_integer(int64_t value);
void put_text(const char *text);
void put_bytes(const void *bytes, size_t length);
void section_end(const char *name);

/* Results that must agree among themselves. */
void must(int holds, const char *what);

/*
 * Inputs. C does not say in which order the operands of a call or of an initializer are evaluated, so no
 * expression may draw two of them.
 */
void random_begin(uint64_t seed);
uint64_t random_bits(void);
uint32_t random_below(uint32_t limit);
double random_signed(uint32_t first, uint32_t count);   /* a biased exponent from `first` on, of so many */
double random_positive(uint32_t first, uint32_t count); /* without the sign */
double random_finite(void);     /* every exponent alike, the subnormal ones included */
double random_amount(void);     /* as in practice: positive, from 2^-20 to 2^40 */
double random_fraction(void);   /* from 1/4 to 1 */
double sometimes(double value); /* or NaN */

/* Structs that several rooms return. */
void put_factor(const tanhe_factor *factor);
void put_factors(const tanhe_factor *factors, size_t count); /* of those not used the property, 0, only */
void put_error(const tanhe_text_error *error);
void put_point(const tanhe_steam_point *point);

extern tanhe_catalog own;       /* an overlay before the Chinese documents; made by digest_overlay */
extern const int32_t leaves[3]; /* what is allowed: nothing, or all with one end of a range */
extern const char constructed_activity[]; /* rows of every kind, bad ones too */
extern tanhe_sum total_of_terms;
extern tanhe_sum total_of_lines;

/* The sections. */
void digest_base(void);
void digest_number(void);
void digest_real(void);
void digest_transcendental(void);
void digest_unit(void);
void digest_sum(void);
void digest_names(void);
void digest_catalogue(void);
void digest_lookups(void);
void digest_gwp(void);
void digest_overlay(void);
void digest_steam(void);
void digest_energy(void);
void digest_combustion(void);
void digest_purchase(void);
void digest_balance(void);
void digest_transport(void);
void digest_building(void);
void digest_forest(void);
void digest_tree(void);
void digest_project(void);
void digest_land(void);
void digest_farm(void);
void digest_inventory(const char *name, const char *text, size_t length);
void digest_meter(void);

#endif
