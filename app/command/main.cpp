#include "command/askpass.h"
#include "command/commands.h"
#include "command/inherited.h"
#include "command/problems.h"
#include "command/say.h"

#include <exception>

namespace {

int start(int count, char **values)
{
    using namespace opentalk::command;
    const std::vector<std::string> all(values, values + count);
    if (!all.empty() && isAskpassName(all.front()))
        return askpass(all);
    const auto options = parseOptions({all.begin() + (all.empty() ? 0 : 1), all.end()});
    if (!options)
        return fail(options.error());
    return finish(std::visit([](const auto &chosen) { return run(chosen); }, *options));
}

} // namespace

int main(int count, char **values)
{
    using namespace opentalk;
    command::openStandardDescriptors();
    command::settleSignals();
    try {
        return start(count, values);
    } catch (const std::exception &fault) {
        return command::fail(
            {problem(command::problems::programFault, "opentalk-proxy", fault.what())});
    }
}
