// What a file holds instead of a certificate or key that nginx could read, and how to convert it.
#pragma once

#include "model/problem.h"

#include <string>
#include <string_view>

namespace opentalk::machine {

/// Why readChain found nothing in these bytes.
Problem whyNoCertificate(std::string_view bytes, const std::string &path);

/// Why readKey found nothing in these bytes.
Problem whyNoKey(std::string_view bytes, const std::string &path);

bool hasByteOrderMark(std::string_view bytes);

/// As one word of a shell's command line.
std::string asWord(const std::string &path);

} // namespace opentalk::machine
