// A record as the text of its file. Contents are base64, since files taken over hold any bytes.
#pragma once

#include "transaction/journal.h"

#include <string>

namespace opentalk::transaction {

std::string toText(const Record &record);

/// `place` names the file in problems. Refuses paths that are not announced, whoever wrote them.
Result<Record> recordFromText(const std::string &text, const std::string &place);

} // namespace opentalk::transaction
