// The four groups of options.
#pragma once

namespace opentalk::wizard {

class OptionRows;
class Session;

void addProtection(OptionRows &rows);
void addDelivery(OptionRows &rows, Session &session);
void addAccess(OptionRows &rows, Session &session);
void addLoad(OptionRows &rows, Session &session);

} // namespace opentalk::wizard
