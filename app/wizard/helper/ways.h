// The ways to root, as data (design section 10).
#pragma once

#include <QStringList>

#include <deque>

namespace opentalk::wizard {

/// In the order in which they are tried.
enum class Way { Practice, AlreadyRoot, SudoSilent, Pkexec, SudoPassword };

/// Those that can be tried here at all. With `practice` there is only the private machine.
std::deque<Way> usableWays(bool practice, bool displayIsLocal);

/// Whether it works, or fails, without asking anybody.
bool needsNobody(Way way);

/// Whether the helper is started by this account itself, and not by one that becomes root.
bool isOfThisAccount(Way way);

/// Program and arguments that start `helper` (opentalk-proxy) in that way.
QStringList commandFor(Way way, const QString &helper);

} // namespace opentalk::wizard
