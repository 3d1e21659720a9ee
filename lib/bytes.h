/* SPDX-License-Identifier: MIT */
#ifndef TANHE_BYTES_H
#define TANHE_BYTES_H

/* Little-endian numbers and the check sum of the serialised forms. */

#include <stddef.h>
#include <stdint.h>

#include "internal.h"

/* The low `count` bytes of a value, least first. */
TANHE_INTERNAL void tanhe_p_put(uint8_t *bytes, int count, uint64_t value);
TANHE_INTERNAL uint64_t tanhe_p_get(const uint8_t *bytes, int count);

/* CRC-32 of ISO-HDLC (as in zip and Ethernet). */
TANHE_INTERNAL uint32_t tanhe_p_crc32(const uint8_t *bytes, size_t count);

#endif
