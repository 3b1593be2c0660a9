#include "nginx/tree.h"

#include <algorithm>

namespace opentalk::nginx {

bool Directive::means(const Directive &other) const
{
    if (name != other.name || arguments != other.arguments || verbatim != other.verbatim)
        return false;
    if (block.has_value() != other.block.has_value())
        return false;
    return !block || mean(*block, *other.block);
}

const Directive *find(const Directives &directives, const std::string &name)
{
    const auto found = std::ranges::find(directives, name, &Directive::name);
    return found == directives.end() ? nullptr : &*found;
}

bool mean(const Directives &left, const Directives &right)
{
    return std::ranges::equal(
        left, right, [](const Directive &one, const Directive &two) { return one.means(two); });
}

} // namespace opentalk::nginx
