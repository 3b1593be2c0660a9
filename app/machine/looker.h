// Looks at pairs of certificate and key, each once, however many hosts they may serve.
#pragma once

#include "machine/inspection.h"
#include "machine/truststore.h"

#include <map>
#include <string>

namespace opentalk::machine {

class Looker {
public:
    Looker(const Root &root, std::chrono::sys_seconds now);

    const Inspection &look(const CertificateFiles &files);

    /// What speaks against a pair for `host`, and what there is to know about it.
    Problems judge(const CertificateFiles &files, const std::string &host);

    /// nginx serves the pair, although browsers may warn: it is expired, or for another name.
    bool isServable(const CertificateFiles &files);

    std::chrono::sys_seconds endOf(const CertificateFiles &files);

private:
    const Root &m_root;
    TrustStore m_roots;
    std::chrono::sys_seconds m_now;
    std::map<std::string, Inspection> m_seen;
};

/// Keys are root's alone as a rule: what this account may not read is left for root to judge.
bool isUnseen(const Problems &problems);

Problems errorsOf(Problems problems);
void addOnce(Problems &all, const Problems &more);

} // namespace opentalk::machine
