// The options of `opentalk-proxy-wizard` (they are part of the contract).
#pragma once

#include "wizard/remotedisplay.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace opentalk::wizard {

struct CommandLine {
    QString profile; ///< a file, `-` for standard input, or empty
    QString root;    ///< folder of `--root`, or empty
    bool practice = false;
    bool check = false;
    bool json = false; ///< only with `check`, as the next three
    bool masked = false;
    QStringList publicAddresses; ///< of a router in front of this machine
    QString livekitFile;
    Display display = Display::Detect;
    bool command = false; ///< all words after the first are for opentalk-proxy
};

/// What there is to do, or the text with which the program ends at once.
struct Read {
    std::optional<CommandLine> options;
    QString output; ///< help or version: for standard output
    QString error;  ///< for standard error
};

Read readCommandLine(const QStringList &arguments);

} // namespace opentalk::wizard
