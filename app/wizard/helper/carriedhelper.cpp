#include "wizard/helper/carriedhelper.h"

#include "model/version.h"
#include "wizard/problems.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <linux/magic.h>
#include <sys/vfs.h>

namespace opentalk::wizard {

namespace {

constexpr auto cifs = 0xFF534D42; // the kernel keeps it in fs/smb
constexpr int patience = 5000;    // ms that one start may take

/// In the order in which they are tried: memory first, what outlives a restart last.
QStringList folders()
{
    QStringList all {qEnvironmentVariable("XDG_RUNTIME_DIR"), QDir::tempPath(),
                     QStringLiteral("/tmp"), QStringLiteral("/var/tmp"),
                     QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)};
    all.removeDuplicates();
    all.removeAll(QString());
    return all;
}

/// Whether it can be started there: not in folders mounted with noexec.
bool answersAsThisVersion(const QString &program)
{
    QProcess process;
    process.start(program, {QStringLiteral("--version")});
    if (!process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished(patience);
        return false;
    }
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0
        && process.readAllStandardOutput() == QByteArray("opentalk-proxy ") + version + '\n';
}

bool copyThere(const QString &program, const QString &copy)
{
    return QFile::copy(program, copy)
        && QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)
        && answersAsThisVersion(copy);
}

} // namespace

bool isHiddenFromRoot(const QString &program)
{
    struct statfs about { };
    if (::statfs(QFile::encodeName(program).constData(), &about) != 0)
        return false;
    const auto type = static_cast<unsigned long>(about.f_type) & 0xFFFFFFFF;
    return type == FUSE_SUPER_MAGIC || type == NFS_SUPER_MAGIC || type == SMB2_SUPER_MAGIC
        || type == cifs;
}

Result<QString> CarriedHelper::carry(const QString &program)
{
    if (!isHiddenFromRoot(program))
        return program;
    for (const auto &folder : folders()) {
        if (isHiddenFromRoot(folder))
            continue;
        m_folder = std::make_unique<QTemporaryDir>(folder + QStringLiteral("/opentalk-XXXXXX"));
        const auto copy = m_folder->filePath(QStringLiteral("opentalk-proxy"));
        if (m_folder->isValid() && copyThere(program, copy))
            return copy;
    }
    drop();
    return refuse(helperNowhere, {}, folders().join(QStringLiteral(", ")).toStdString());
}

} // namespace opentalk::wizard
