#!/bin/sh
# SPDX-License-Identifier: MIT
# The main job, from a published energy balance to a reconciled inventory, then the rooms of transport, buildings
# and land: installs a compiler, meson and ninja when missing, builds the example programs, runs them on the
# data of examples/data. Exits 0 when every step worked and the activity table came out as the checked-in one.

cd "$(dirname "$0")/.." || exit 1
LC_ALL=C.UTF-8
export LC_ALL

. tests/support/setup.sh

if command -v clang >/dev/null 2>&1 && ! command -v gcc >/dev/null 2>&1; then
    compiler=clang
else
    compiler=gcc
fi
setup_tools $compiler libc-headers meson ninja || exit 1
if ! { setup_build build/examples $compiler && ninja -C build/examples programs; } >build/examples.log 2>&1; then
    cat build/examples.log
    exit 1
fi

programs=build/examples/examples
data=examples/data
activity=build/examples/hunan_2007_activity.csv

# ---- the command lines ----

title() {
    printf '\n==== %s\n$ %s\n' "$1" "$2"
}

title "1. Hunan's energy balance of 2007 as activity rows (the same as the table checked in)" \
    "balance_to_activity $data/hunan_energy_balance_2007.csv > $activity"
$programs/balance_to_activity $data/hunan_energy_balance_2007.csv >$activity || exit 1
cmp $activity $data/hunan_2007_activity.csv || exit 1

title "2. The inventory of these rows with the built-in values" "inventory --keep-going $activity"
$programs/inventory --keep-going $activity
# 1 says that a row could not be computed: no document has a net calorific value of other coking products.
[ $? -le 1 ] || exit 1

title "3. The same rows with the factors that a published inventory implies, beside what it published" \
    "reconcile $activity $data/ceads_2007_implied_factors.csv $data/ceads_2007_published.csv"
$programs/reconcile $activity $data/ceads_2007_implied_factors.csv $data/ceads_2007_published.csv || exit 1

title "4. The ten lines of the README" "ten_lines"
$programs/ten_lines || exit 1

title "5. Hunan's converted turnover of 2010 by mode, beside the published totals; --water says berths or seats, no source does" \
    "turnover --water seat $data/hunan_turnover_2010.csv"
$programs/turnover --water seat $data/hunan_turnover_2010.csv || exit 1

counts="--count road,rail,water --railways all --series 2020 --electricity counted --electricity-coal calorific"
title "6. Intensity of two years and what changed it: CONSTRUCTED figures, for energy and CO2 by mode are not published" \
    "turnover --water seat $counts --grid-year 2022 $data/constructed_transport_2021_2023.csv"
# shellcheck disable=SC2086
$programs/turnover --water seat $counts --grid-year 2022 $data/constructed_transport_2021_2023.csv || exit 1

office="--subtype biz_office --class B --zone cold --correction none --least 20"
meters="$data/bdg2/buildings.csv $data/bdg2/meters_2017.csv"
title "7. A year of hourly meters of two offices: an index, and no verdict, for the quota values are locked" \
    "building_quota $office $meters"
# shellcheck disable=SC2086
$programs/building_quota $office $meters
# 1 says that there is no verdict.
[ $? = 1 ] || exit 1

title "8. The same with the recalled quota values, on explicit leave: verdict, energy to cut, who is first" \
    "building_quota $office --allow unconfirmed $meters"
# shellcheck disable=SC2086
$programs/building_quota $office --allow unconfirmed $meters || exit 1

forests="$data/hunan_forest.csv $data/constructed_plot.csv"
title "9. Hunan's forests: growth, and what three methods of the sink would need; CONSTRUCTED plots to carbon" \
    "forest $forests"
# shellcheck disable=SC2086
$programs/forest $forests
# 1 says that no method has all it needs: the data lacks it, or it is recalled and locked.
[ $? = 1 ] || exit 1

rates="--gr 0.07 --cr 0.045 --consumption felling --scattered 30000000"
losses="--area 11000000 --age to-20 --harvest 31000000 --edition 2019"
title "10. The three methods side by side with ASSUMED numbers of the options and recalled values: shows the methods, not Hunan" \
    "forest $rates $losses --species chinese_fir --allow unconfirmed --origin 'ASSUMED for this demonstration' $forests"
# shellcheck disable=SC2086
$programs/forest $rates $losses --species chinese_fir --allow unconfirmed \
    --origin "ASSUMED for this demonstration" $forests || exit 1

editions="--allow ipcc2019 --allow ipcc2006"
title "11. Land and farming: emissions, removals and net, of CONSTRUCTED amounts" \
    "inventory $editions $data/constructed_land.csv"
# shellcheck disable=SC2086
$programs/inventory $editions $data/constructed_land.csv || exit 1
