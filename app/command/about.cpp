// --help and --version.
#include "command/commands.h"
#include "command/help.h"
#include "command/say.h"
#include "model/version.h"

namespace opentalk::command {

int run(const ShowHelp &options)
{
    print(helpFor(options.subject));
    return Done;
}

int run(const ShowVersion &)
{
    print("opentalk-proxy " + std::string(version) + "\n");
    return Done;
}

} // namespace opentalk::command
