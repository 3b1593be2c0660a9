// What is known of certificates, in the short words of a table and the sentences of a page.
#pragma once

#include "machine/certificatereport.h"
#include "model/profile.h"
#include "wizard/pages/fact.h"

#include <chrono>

namespace opentalk::wizard {

std::chrono::sys_seconds now();

/// "2/24/27, 90 days left".
QString endText(std::chrono::sys_seconds end, std::chrono::sys_seconds now);

/// What is to come of a host, beside what is there.
struct Prospect {
    CertificateSource source = CertificateSource::LetsEncrypt;
    bool isWanted = false;   ///< Apply orders a certificate for it
    bool hasCertbot = false; ///< as far as is known
};

/// A cell of the table: which state a host's certificate is in.
Fact stateOf(const machine::HostCertificate &host, const Prospect &prospect,
             std::chrono::sys_seconds now);

/// This account may not look; root may.
bool isForRoot(const Problems &findings);

/// What renews by itself, whether it will, and when it last did.
Fact renewalFact(const machine::Renewal &renewal);

/// From when to when a certificate serves a host.
struct Life {
    QString host;
    std::chrono::sys_seconds begin;
    std::chrono::sys_seconds end;
    bool isPlaceholder = false;
};

/// Less than a third of it is left.
bool isLate(const Life &life, std::chrono::sys_seconds now);

/// The certificate that has least of its life left; none where `lives` is empty.
Fact worstFact(const std::vector<Life> &lives, std::chrono::sys_seconds now);

/// Of the hosts that a certificate serves.
std::vector<Life> livesIn(const machine::CertificateReport &report);

} // namespace opentalk::wizard
