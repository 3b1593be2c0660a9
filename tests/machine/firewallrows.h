// Rows of the tests of firewalls: a range, and whether it passes.
#pragma once

#include "model/portfacts.h"

#include <gtest/gtest.h>

#include <string>

namespace opentalk::machine {

inline PortRange range(const std::string &text)
{
    const auto read = PortRange::parse(text, {});
    EXPECT_TRUE(read) << text;
    return read.value_or(PortRange {Transport::Tcp, 1, 1});
}

inline std::string word(Passes passes)
{
    return passes == Passes::Open ? "open" : passes == Passes::Closed ? "closed" : "unknown";
}

struct FirewallRow {
    const char *name;
    const char *range;
    const char *expected;
};

inline std::string firewallRowName(const testing::TestParamInfo<FirewallRow> &row)
{
    return row.param.name;
}

} // namespace opentalk::machine
