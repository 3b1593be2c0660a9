// A small machine below a temporary folder, opened as the engine does.
#pragma once

#include "machine/root.h"
#include "temproot.h"

#include <gtest/gtest.h>

#include <sstream>

namespace opentalk::machine {

class Tree : public TempRoot {
public:
    std::string read(const std::string &path) const
    {
        std::stringstream text;
        text << std::ifstream(at(path), std::ios::binary).rdbuf();
        return text.str();
    }

    Root root() const
    {
        auto opened = Root::open(path(), ::geteuid() == 0 ? Trust::RootOnly : Trust::Anyone);
        if (!opened) {
            ADD_FAILURE() << sentence(opened.error().front());
            opened = Root::open("", Trust::Anyone);
        }
        return std::move(*opened);
    }
};

} // namespace opentalk::machine
