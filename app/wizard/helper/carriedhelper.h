// Root cannot read what an account has mounted itself, as an AppImage is: there the helper is
// carried to a folder of the account before it is started as root.
#pragma once

#include "model/problem.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace opentalk::wizard {

/// Whether root may be refused at `program`: it lies on a file system in user space or on one over
/// the network (fuse(4): only who mounted it gets in; exports(5): root_squash).
bool isHiddenFromRoot(const QString &program);

/// A copy of the helper in a fresh folder (0700), there from `carry` until `drop`.
class CarriedHelper final {
public:
    /// The path to start as root: `program` itself where root can read it, else a copy, which was
    /// started once without rights to see that programs may run there and that it is the same.
    Result<QString> carry(const QString &program);
    /// A running copy goes on.
    void drop() { m_folder.reset(); }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace opentalk::wizard
