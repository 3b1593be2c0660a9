#include "checks/saidurl.h"

#include "model/text.h"

namespace opentalk::checks {

std::string saidUrl(const QString &said)
{
    constexpr qsizetype longest = 500;
    constexpr std::string_view others = "-._~:/?#[]@!*+,=&%";
    constexpr char digits[] = "0123456789ABCDEF";
    if (said.size() > longest)
        return {};
    std::string url;
    for (const char c : said.toStdString()) {
        const auto byte = static_cast<unsigned char>(c);
        if (isLetterOrDigit(c) || others.find(c) != others.npos)
            url += c;
        else
            url += {'%', digits[byte >> 4], digits[byte & 15]};
    }
    return url;
}

} // namespace opentalk::checks
