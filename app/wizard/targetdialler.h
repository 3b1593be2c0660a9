// Dials where the target is: from this machine, or through the door of the practice machine.
#pragma once

#include "checks/dialler.h"

#include <memory>

namespace opentalk::wizard {

class Helper;
class Session;

std::shared_ptr<checks::Dialler> targetDialler(const Session &session, const Helper &helper);

} // namespace opentalk::wizard
