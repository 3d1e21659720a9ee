/* SPDX-License-Identifier: MIT */
#ifndef TANHE_H
#define TANHE_H

/**
 * tanhe 碳核 - carbon accounting for Chinese cities: every room of the library, in the order in which
 * each may use the ones above it. A program that needs one room only may include its header alone.
 */

#include "tanhe/base.h"
#include "tanhe/unit.h"
#include "tanhe/sum.h"
#include "tanhe/subject.h"
#include "tanhe/factor.h"
#include "tanhe/energy.h"
#include "tanhe/transport.h"
#include "tanhe/building.h"
#include "tanhe/land.h"
#include "tanhe/inventory.h"
#include "tanhe/meter.h"

#endif
