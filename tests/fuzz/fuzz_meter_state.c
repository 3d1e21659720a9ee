/* SPDX-License-Identifier: MIT */

/*
 * Saved states of a meter. The input is the two slots of the storage, one after the other. The mutator makes most
 * states pass the check sum, whatever they say.
 */

#include "bytes.h"
#include "fuzz.h"
#include "tanhe/meter.h"

#define AT_CRC      (TANHE_METER_BYTES - 4)
#define AT_SEQUENCE (TANHE_METER_BYTES - 20)

static const tanhe_status load_status[] = {TANHE_OK, TANHE_EMISSING, TANHE_EFORMAT, TANHE_ECONFLICT};
static const tanhe_status use_status[] = {TANHE_OK, TANHE_EARG, TANHE_EJUMP, TANHE_ERANGE};

static const tanhe_meter_config config = {{1, 1600},  {1000000, 1}, {122900, 1}, INT64_MAX,
                                          UINT32_MAX, 3600,         2,           TANHE_METER_SPREAD};
static const tanhe_meter_config pulses = {{1, 1600}, {1000000, 1}, {122900, 1}, 0,
                                          4000,      3600,         2,           TANHE_METER_PEND};
static const tanhe_meter_config others = {{1, 1601}, {1000000, 1}, {122900, 1}, 0,
                                          4000,      3600,         2,           TANHE_METER_PEND};

static const uint8_t erased[TANHE_METER_BYTES];

static tanhe_status load(tanhe_meter *meter, const tanhe_meter_config *with, const uint8_t *slot0,
                         const uint8_t *slot1) {
    fuzz_mark(meter, sizeof(*meter));
    tanhe_status status = tanhe_meter_load(meter, with, slot0, slot1);
    CHECK(IS_AMONG(status, load_status));
    CHECK(status == TANHE_OK || fuzz_is_marked(meter, sizeof(*meter)));
    return status;
}

/* What is saved loads to the same state, alone or beside the state before. */
static void check_way_back(const tanhe_meter *meter, const uint8_t *slots[2]) {
    tanhe_meter saved = *meter;
    tanhe_meter again;
    int32_t place = -1;
    uint8_t *bytes = (uint8_t *)fuzz_allocate(TANHE_METER_BYTES);
    fuzz_mark(bytes, TANHE_METER_BYTES);
    CHECK(tanhe_meter_save(&saved, bytes, TANHE_METER_BYTES - 1, &place) == TANHE_ESIZE);
    CHECK(fuzz_is_marked(bytes, TANHE_METER_BYTES) && place == -1 && SAME(saved, *meter));
    CHECK(tanhe_meter_save(&saved, bytes, TANHE_METER_BYTES, &place) == TANHE_OK);
    CHECK(place == 0 || place == 1);
    CHECK(load(&again, &config, place == 0 ? bytes : erased, place == 1 ? bytes : erased) == TANHE_OK);
    CHECK(SAME(again, saved));
    CHECK(load(&again, &config, place == 0 ? bytes : slots[0], place == 1 ? bytes : slots[1]) == TANHE_OK);
    CHECK(SAME(again, saved));
    again.sequence = meter->sequence;
    CHECK(SAME(again, *meter));
    free(bytes);
}

/* A state from anywhere may be full or strange; using it is safe, and what is refused changes nothing. */
static void check_use(const tanhe_meter *meter, int32_t some) {
    tanhe_meter used = *meter;
    tanhe_meter before;
    tanhe_meter_totals totals;
    MARK(totals);
    tanhe_status status = tanhe_meter_total(&used, &config, &totals);
    CHECK(status == TANHE_OK ? totals.energy_mwh >= 0 && totals.coal_mg >= 0 && totals.co2_mg >= 0
                             : status == TANHE_ERANGE && MARKED(totals));
    CHECK(tanhe_meter_total(&used, &others, &totals) == TANHE_ECONFLICT);
    for (int i = 0; i < 4; i++) {
        before = used;
        status = tanhe_meter_settle(&used, &config, used.pending / (i + 1), some & INT32_MAX);
        CHECK(IS_AMONG(status, use_status) && (status == TANHE_OK || SAME(used, before)));
        before = used;
        status = tanhe_meter_count(&used, &config, NULL, used.time + i, i, UINT32_MAX, NULL);
        CHECK(IS_AMONG(status, use_status) && (status == TANHE_OK || SAME(used, before)));
        before = used;
        status = tanhe_meter_read(&used, &config, NULL, used.time + some, i, (int64_t)some & INT32_MAX, NULL);
        before.refused = used.refused;
        CHECK(IS_AMONG(status, use_status) && (status == TANHE_OK || SAME(used, before)));
    }
}

/* The state of a slot saves to the bytes of the slot. */
static void check_bytes(const tanhe_meter *meter, const uint8_t *slot) {
    tanhe_meter before = *meter;
    uint8_t bytes[TANHE_METER_BYTES];
    int32_t place = -1;
    before.sequence--;
    CHECK(tanhe_meter_save(&before, bytes, sizeof(bytes), &place) == TANHE_OK);
    CHECK(place == (int32_t)(meter->sequence & 1) && memcmp(bytes, slot, sizeof(bytes)) == 0);
}

/* The state that two slots give is that of one of them: the newer. */
static void check_pair(const tanhe_meter *meter, const uint8_t *slots[2]) {
    tanhe_meter alone[2];
    tanhe_status first = load(&alone[0], &config, slots[0], erased);
    tanhe_status second = load(&alone[1], &config, erased, slots[1]);
    CHECK(first == TANHE_OK || second == TANHE_OK);
    if (first == TANHE_OK)
        check_bytes(&alone[0], slots[0]);
    if (second == TANHE_OK)
        check_bytes(&alone[1], slots[1]);
    if (first == TANHE_OK && second == TANHE_OK) {
        int newer = (int32_t)(alone[1].sequence - alone[0].sequence) > 0;
        CHECK(SAME(*meter, alone[newer]));
    } else if (first != TANHE_ECONFLICT && second != TANHE_ECONFLICT) {
        CHECK(SAME(*meter, alone[first == TANHE_OK ? 0 : 1]));
    }
}

static void repair(uint8_t *bytes, uint32_t slot) {
    uint64_t sequence = tanhe_p_get(bytes + AT_SEQUENCE, 4);
    tanhe_p_put(bytes, 4, 0x52544d54);
    tanhe_p_put(bytes + 4, 2, 1);
    tanhe_p_put(bytes + 6, 2, TANHE_METER_BYTES);
    tanhe_p_put(bytes + AT_SEQUENCE, 4, (sequence & ~UINT64_C(1)) | slot);
    tanhe_p_put(bytes + AT_CRC, 4, tanhe_p_crc32(bytes, AT_CRC));
}

/* Mostly states that pass the check sum, mostly counted with this config. */
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max_size, unsigned int seed) {
    const size_t both = 2 * (size_t)TANHE_METER_BYTES;
    tanhe_meter meter;
    size = LLVMFuzzerMutate(data, size, max_size);
    if (seed % 8 == 0 || max_size < both)
        return size;
    if (size < both)
        memset(data + size, 0, both - size);
    CHECK(tanhe_meter_start(&meter, &config, 0, 0) == TANHE_OK);
    for (uint32_t i = 0; i < 2; i++) {
        uint8_t *bytes = data + i * (size_t)TANHE_METER_BYTES;
        if (seed % 8 < 6)
            tanhe_p_put(bytes + AT_SEQUENCE + 4, 4, meter.denominators);
        if (seed % 3 != i)
            repair(bytes, i);
    }
    return both;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    tanhe_meter meter;
    int32_t some = 0;
    const size_t bytes = TANHE_METER_BYTES;
    if (size < 2 * bytes)
        return 0;
    uint8_t *slot0 = (uint8_t *)fuzz_copy(data, bytes);
    uint8_t *slot1 = (uint8_t *)fuzz_copy(data + bytes, bytes);
    const uint8_t *slots[2] = {slot0, slot1};
    (void)load(&meter, &pulses, slot0, slot1);
    CHECK(load(&meter, &others, slot0, slot1) != TANHE_OK);
    if (load(&meter, &config, slot0, slot1) == TANHE_OK) {
        memcpy(&some, data + 12, sizeof(some));
        CHECK(meter.reading >= 0 && meter.pending >= 0);
        check_pair(&meter, slots);
        check_way_back(&meter, slots);
        check_use(&meter, some);
        fuzz_accepted++;
    }
    free(slot0);
    free(slot1);
    return 0;
}
