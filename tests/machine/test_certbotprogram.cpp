#include "machine/certbotprogram.h"
#include "temproot.h"

#include <gtest/gtest.h>

namespace opentalk::machine {

TEST(CertbotProgram, OfSnapAndOfPipBringsItsOwnRoots)
{
    for (const std::string path : {"/snap/bin/certbot", "/opt/certbot/bin/certbot",
                                   "/usr/local/bin/certbot", "/var/lib/snapd/snap/bin/certbot"})
        EXPECT_EQ(bundledProgramAt(path), path);
    EXPECT_EQ(bundledProgramAt("/usr/bin/certbot"), "");
    EXPECT_EQ(bundledProgramAt(""), "");
}

TEST(CertbotProgram, IsKnownBehindLinks)
{
    const TempRoot bin;
    bin.link("/certbot", "certbot-3");
    bin.file("/certbot-3", "#!/usr/bin/python3\n");
    EXPECT_EQ(bundledProgramAt(bin.at("/certbot")), "");
    bin.link("/again", "certbot-pip");
    bin.link("/certbot-pip", "/opt/certbot/bin/certbot");
    EXPECT_EQ(bundledProgramAt(bin.at("/again")), "/opt/certbot/bin/certbot");
    bin.link("/circle", "circle");
    EXPECT_EQ(bundledProgramAt(bin.at("/circle")), "");
}

} // namespace opentalk::machine
