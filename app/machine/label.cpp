#include "machine/label.h"

#include "machine/descriptor.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/xattr.h>

namespace opentalk::machine {

namespace {

constexpr auto attribute = "security.selinux";

} // namespace

std::string labelOf(int file)
{
    std::string label(4096, '\0');
    const auto size = ::fgetxattr(file, attribute, label.data(), label.size());
    label.resize(size > 0 ? static_cast<std::size_t>(size) : 0);
    return label;
}

bool putLabel(int file, const std::string &label)
{
    // The right one already, mostly: to set it again may need rights that a container has not.
    if (label.empty() || labelOf(file) == label)
        return true;
    const bool isPut = ::fsetxattr(file, attribute, label.data(), label.size(), 0) == 0;
    return isPut || errno == ENOTSUP || errno == EINVAL || errno == EPERM;
}

std::string labelAt(int folder, const std::string &name)
{
    struct stat status { };
    if (::fstatat(folder, name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0
        || !S_ISREG(status.st_mode))
        return {};
    const Descriptor file(
        ::openat(folder, name.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    return file ? labelOf(file.get()) : std::string();
}

} // namespace opentalk::machine
