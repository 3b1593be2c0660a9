// Files that are named as certificate and key: whatever lies in them, something can be said, in one
// line, that holds nothing of them but names.
#include "machine/chain.h"
#include "machine/leaf.h"
#include "machine/otherforms.h"
#include "machine/x509.h"

#include <cstdint>
#include <cstdlib>

using namespace opentalk;
using namespace opentalk::machine;

namespace {

constexpr auto path = "/tls/both.pem";

void check(const Problems &problems)
{
    for (const auto &problem : problems) {
        const auto said = sentence(problem);
        if (said.empty() || said.contains('\n') || said.contains('\0'))
            std::abort();
    }
}

/// A tree without roots: the same verdicts on every machine.
const TrustStore &noRoots()
{
    static const auto root = *Root::open("/proc/sys", Trust::Anyone);
    static const TrustStore store(root);
    return store;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::chrono::sys_seconds now {std::chrono::seconds(1'800'000'000)};
    const Secret file(std::string(reinterpret_cast<const char *>(data), size));
    const auto chain = readChain(file);
    if (!readKey(file))
        check({whyNoKey(file.view(), path)});
    if (chain.certificates.empty()) {
        check({whyNoCertificate(file.view(), path)});
        return 0;
    }
    auto *leaf = chain.certificates.front().get();
    const auto certificate = describe(leaf, path);
    check(judgeLeaf(leaf, certificate, now));
    check(judgeNames(certificate, "pad.example.com"));
    check(judgeStrength(chain, path));
    check(judgeChain(chain, path, noRoots(), now));
    return 0;
}
