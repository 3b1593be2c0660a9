// Root cannot read what an account has mounted itself, as an AppImage is: there the helper is
// carried to a folder of the account before it is started as root.
#pragma once

#include "model/problem.h"

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace opentalk::wizard {

/// Whether root may be refused at `program`: it lies on a file system in user space or on one over
/// the network (fuse(4): only who mounted it gets in; exports(5): root_squash).
bool isHiddenFromRoot(const QString &program);

/// In the order in which they are tried: memory first, what outlives a restart last.
QStringList foldersForCopies();

/// Whether nobody but root and this account can put another in the place of what lies in `folder`:
/// it and all above it belong to them, and others may not write there, or (sticky) not rename.
bool isOursAlone(const QString &folder);

/// A copy of the helper in a fresh folder (0700), there from `carry` until `drop`.
class CarriedHelper final {
public:
    explicit CarriedHelper(std::function<bool(const QString &)> isHidden = isHiddenFromRoot,
                           QStringList folders = foldersForCopies())
        : m_isHidden(std::move(isHidden))
        , m_folders(std::move(folders))
    { }

    /// The path to start as root: `program` itself where root can read it, else a copy, which was
    /// started once without rights to see that programs may run there and that it is the same.
    Result<QString> carry(const QString &program);
    /// A running copy goes on.
    void drop() { m_folder.reset(); }

private:
    std::function<bool(const QString &)> m_isHidden;
    QStringList m_folders;
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace opentalk::wizard
