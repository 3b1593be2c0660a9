// A record as the text of its file. Contents are base64, since files taken over hold any bytes.
#pragma once

#include "transaction/journal.h"

#include <string>

namespace opentalk::transaction {

std::string toText(const Record &record);

/// Refused where a step is none of ours: such a record is neither read nor written.
Result<void> requireAnnounced(const Record &record, const std::string &place);

/// `place` names the file in problems. Refuses paths that are not announced, whoever wrote them.
Result<Record> recordFromText(const std::string &text, const std::string &place);

} // namespace opentalk::transaction
