#include "transaction/certbotlock.h"

#include "transaction/problems.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <cerrno>

namespace opentalk::transaction {

namespace {

using machine::Descriptor;

constexpr const char *lockName = ".certbot.lock";

bool isRegular(int file)
{
    struct stat status { };
    return ::fstat(file, &status) == 0 && S_ISREG(status.st_mode);
}

/// Whoever let it go has removed it.
bool isStillThere(int folder, int file)
{
    struct stat held { };
    struct stat named { };
    return ::fstat(file, &held) == 0
        && ::fstatat(folder, lockName, &named, AT_SYMLINK_NOFOLLOW) == 0
        && held.st_dev == named.st_dev && held.st_ino == named.st_ino;
}

} // namespace

CertbotLock::CertbotLock(Descriptor folder, Descriptor file)
    : m_folder(std::move(folder))
    , m_file(std::move(file))
{ }

Result<CertbotLock> CertbotLock::take(const machine::Root &root, const std::string &configFolder)
{
    const auto path = configFolder + '/' + lockName;
    auto folder = root.parent(path);
    for (auto tries = 0; folder && tries < 10; ++tries) {
        Descriptor file(::openat(folder->get(), lockName,
                                 O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0600));
        if (!file || !isRegular(file.get()))
            return CertbotLock();
        if (!machine::lockWhole(file.get()))
            return errno == EACCES || errno == EAGAIN
                ? Result<CertbotLock>(refuse(certbotRuns, root.onDisk(path)))
                : CertbotLock();
        if (isStillThere(folder->get(), file.get()))
            return CertbotLock(std::move(*folder), std::move(file));
    }
    return CertbotLock();
}

CertbotLock::~CertbotLock()
{
    if (m_file)
        ::unlinkat(m_folder.get(), lockName, 0);
}

} // namespace opentalk::transaction
