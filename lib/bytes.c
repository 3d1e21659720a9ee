/* SPDX-License-Identifier: MIT */

#include "bytes.h"

void tanhe_p_put(uint8_t *bytes, int count, uint64_t value) {
    for (int i = 0; i < count; i++)
        bytes[i] = (uint8_t)(value >> (8 * i) & 255);
}

uint64_t tanhe_p_get(const uint8_t *bytes, int count) {
    uint64_t value = 0;
    for (int i = count - 1; i >= 0; i--)
        value = value << 8 | bytes[i];
    return value;
}

/* Half a byte at a time: sixteen words of table instead of 256. */
uint32_t tanhe_p_crc32(const uint8_t *bytes, size_t count) {
    static const uint32_t table[16] = {0x00000000, 0x1db71064, 0x3b6e20c8, 0x26d930ac, 0x76dc4190, 0x6b6b51f4,
                                       0x4db26158, 0x5005713c, 0xedb88320, 0xf00f9344, 0xd6d6a3e8, 0xcb61b38c,
                                       0x9b64c2b0, 0x86d3d2d4, 0xa00ae278, 0xbdbdf21c};
    uint32_t crc = 0xffffffff;
    for (size_t i = 0; i < count; i++) {
        crc ^= bytes[i];
        crc = crc >> 4 ^ table[crc & 15];
        crc = crc >> 4 ^ table[crc & 15];
    }
    return ~crc;
}
