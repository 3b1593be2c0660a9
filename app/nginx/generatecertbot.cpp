// What certbot needs from a deployment beside its port 80.
#include "nginx/generateparts.h"

#include <array>

namespace opentalk::nginx {

namespace {

struct Line {
    const char *text;
    Reason reason;
};

Entry folder(std::string path)
{
    return {EntryKind::Folder, std::move(path), 0755, {}, {}};
}

/// Needs nothing of ours: it goes on working where this program is gone.
Entry hook()
{
    const std::array lines {
        Line {"#!/bin/sh", {}},
        Line {signature, {}},
        Line {"# certbot runs this after a renewal.", {}},
        Line {"PATH=/usr/sbin:/usr/local/sbin:/usr/bin:/sbin:/bin:/usr/local/nginx/sbin", {}},
        Line {"export PATH", {}},
        Line {"nginx -t -q || exit 1",
              {QT_TRANSLATE_NOOP("Reason",
                                 "A configuration that NGINX would refuse is not reloaded: the old "
                                 "certificate is served until it is mended.")}},
        Line {"exec nginx -s reload",
              {QT_TRANSLATE_NOOP("Reason",
                                 "NGINX keeps the old certificate in memory until it reloads. The "
                                 "guide forgets this; with certbot's webroot nobody else does "
                                 "it.")}}};
    Entry entry {EntryKind::File, deployHook, 0755, {}, {}};
    for (const auto &line : lines) {
        entry.content += std::string(line.text) + '\n';
        entry.reasons.push_back(line.reason);
    }
    return entry;
}

} // namespace

std::string deployHookText()
{
    return hook().content;
}

std::vector<Entry> forCertbot(const Job &job)
{
    std::vector<Entry> entries {folder("/etc/letsencrypt"),
                                folder("/etc/letsencrypt/renewal-hooks"),
                                folder("/etc/letsencrypt/renewal-hooks/deploy"), hook()};
    const auto &ca = job.certificates.directoryCa;
    if (!ca.empty() && !job.survey.trustFolder.empty())
        entries.push_back(
            {EntryKind::File, job.survey.trustFolder + std::string(trustAnchor), 0644, ca, {}});
    return entries;
}

} // namespace opentalk::nginx
