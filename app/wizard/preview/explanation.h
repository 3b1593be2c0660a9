// What is said about a line of a file: why it is there, what it does, what the guide has at its
// place, and which NGINX brought it.
#pragma once

#include "nginx/fileset.h"

#include <QString>
#include <QStringList>

namespace opentalk::wizard {

struct Explanation {
    QString name;      ///< of the directive
    QString reason;    ///< why it is in this deployment
    QString file;      ///< instead of a reason: what file this is, where its lines are not ours
    QString reference; ///< what it does
    QString place;     ///< where it may stand, and what counts without it
    QStringList variables;
    QString guide;
    QStringList versions;

    bool operator==(const Explanation &) const = default;

    bool isEmpty() const { return *this == Explanation {}; }
};

/// `block` is the line's number from 0. Empty for lines that need no explanation.
Explanation explanationOf(const nginx::Entry &entry, int block);

/// As HTML; explanations below the first sentence in the muted colour.
QString richText(const Explanation &explanation, const QString &muted);

} // namespace opentalk::wizard
