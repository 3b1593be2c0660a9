#include "command/say.h"

#include "command/problems.h"
#include "transaction/problems.h"

#include <gtest/gtest.h>

namespace opentalk::command {
namespace {

const auto machineRefused = problem(transaction::cancelled, "");
const auto fault = problem(problems::programFault, "", "");

TEST(ExitStatus, IsThatOfTheFirstError)
{
    EXPECT_EQ(exitStatus({warning(transaction::folderKept, ""), machineRefused,
                          problem(problems::missingCommand, "")}),
              MachineRefused);
    EXPECT_EQ(exitStatus({problem(transaction::onlyRoot, "")}), NotPermitted);
}

TEST(ExitStatus, OfWarningsIsSuccess)
{
    EXPECT_EQ(exitStatus({warning(transaction::folderKept, "")}), Done);
    EXPECT_EQ(exitStatus({}), Done);
}

TEST(ExitStatus, NeverSaysThatAllIsAsBeforeWhereAFaultSaysOtherwise)
{
    EXPECT_EQ(exitStatus({machineRefused, fault}), ProgramFault);
}

} // namespace
} // namespace opentalk::command
