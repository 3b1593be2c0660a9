#include "wizard/helper/carriedhelper.h"

#include "model/version.h"
#include "wizard/problems.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

#include <linux/magic.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace opentalk::wizard {

namespace {

constexpr auto cifs = 0xFF534D42; // the kernel keeps it in fs/smb
constexpr int patience = 5000;    // ms that one start may take

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

QStringList foldersForCopies()
{
    QStringList all {qEnvironmentVariable("XDG_RUNTIME_DIR"), QDir::tempPath(),
                     QStringLiteral("/tmp"), QStringLiteral("/var/tmp"),
                     QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)};
    all.removeDuplicates();
    all.removeAll(QString());
    return all;
}

bool isOursAlone(const QString &folder)
{
    auto path = QFileInfo(folder).canonicalFilePath();
    while (!path.isEmpty()) {
        struct stat about { };
        if (::stat(QFile::encodeName(path).constData(), &about) != 0 || !S_ISDIR(about.st_mode))
            return false;
        const bool isOurs = about.st_uid == 0 || about.st_uid == ::geteuid();
        const bool isOpen = (about.st_mode & (S_IWGRP | S_IWOTH)) && !(about.st_mode & S_ISVTX);
        if (!isOurs || isOpen)
            return false;
        if (path == QLatin1String("/"))
            return true;
        path = QFileInfo(path).path();
    }
    return false;
}

Result<QString> CarriedHelper::carry(const QString &program)
{
    if (!m_isHidden(program))
        return program;
    for (const auto &folder : m_folders) {
        if (m_isHidden(folder) || !isOursAlone(folder))
            continue;
        m_folder = std::make_unique<QTemporaryDir>(folder + QStringLiteral("/opentalk-XXXXXX"));
        const auto copy = m_folder->filePath(QStringLiteral("opentalk-proxy"));
        if (m_folder->isValid() && copyThere(program, copy))
            return copy;
    }
    drop();
    return refuse(helperNowhere, {}, m_folders.join(QStringLiteral(", ")).toStdString());
}

} // namespace opentalk::wizard
