// The tests run as the first process of a machine of their own, see privatemachine.h.
#include "privatemachine.h"

#include <gtest/gtest.h>

int main(int argc, char **argv)
{
    testing::InitGoogleTest(&argc, argv);
    if (testing::GTEST_FLAG(list_tests))
        return RUN_ALL_TESTS();
    return insidePrivateMachine([] { return RUN_ALL_TESTS(); });
}
