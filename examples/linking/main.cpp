// SPDX-License-Identifier: MIT

// The smallest program that uses tanhe from C++. The headers are the C ones; they declare what C++ needs.
//
//     c++ main.cpp $(pkg-config --cflags --libs tanhe)

#include <cstdio>
#include <tanhe.h>

int main() {
    const tanhe_status status = tanhe_self_test();

    std::printf("tanhe %s, values of %s: %s\n", tanhe_version(), tanhe_data_edition(),
                tanhe_status_text(status, TANHE_ENGLISH));
    return status == TANHE_OK ? 0 : 1;
}
