// The files at http level: what all sites share and no setting of a profile changes.
#include "nginx/generateparts.h"

#include <algorithm>

namespace opentalk::nginx {

namespace {

constexpr std::size_t wordSize = 8; // nginx aligns entries of its hashes to a pointer

Directives onlyWebSocket(const char *value)
{
    return Lines()
        .add("default", {""},
             {QT_TRANSLATE_NOOP("Reason",
                                "Ordinary requests send an empty header, which NGINX leaves out: "
                                "the connection to the backend can be kept.")})
        .add("websocket", {value},
             {QT_TRANSLATE_NOOP("Reason",
                                "Only WebSocket is passed on. Any other protocol that a client "
                                "asks to switch to would lead past the rules of this file.")})
        .take();
}

Directives loggedPaths()
{
    return Lines()
        .add("default", {"$uri"},
             {QT_TRANSLATE_NOOP("Reason",
                                "The path as NGINX understood it, without the query, in which "
                                "access tokens travel.")})
        .add(
            "~^(?:/roomserver)?/v1/signaling/", {"/v1/signaling/***"},
            {QT_TRANSLATE_NOOP("Reason", "The rest of this path is a token that opens a meeting.")})
        .take();
}

} // namespace

Directives httpLevel()
{
    return Lines()
        .paragraph("A WebSocket handshake is passed on as one, and nothing else is.")
        .block("map", {"$http_upgrade", "$opentalk_upgrade"}, onlyWebSocket("websocket"),
               {QT_TRANSLATE_NOOP("Reason",
                                  "The guide passes on whatever a client puts into Upgrade.")})
        .paragraph()
        .block(
            "map", {"$http_upgrade", "$opentalk_connection_upgrade"}, onlyWebSocket("upgrade"),
            {QT_TRANSLATE_NOOP("Reason",
                               "The guide sends Connection: upgrade with every request; only a "
                               "handshake may say that. The name has a prefix because a map of "
                               "the same name in another file would silently replace this one.")})
        .paragraph("Logged paths hold no tokens.")
        .block("map", {"$uri", "$opentalk_logged_uri"}, loggedPaths(),
               {QT_TRANSLATE_NOOP("Reason",
                                  "The guide logs whole requests. OpenTalk sends tokens in paths "
                                  "and queries: whoever reads the log could use them.")})
        .paragraph()
        .add("log_format",
             {"opentalk", "$remote_addr - $remote_user [$time_local] ",
              "\"$request_method $opentalk_logged_uri $server_protocol\" ",
              "$status $body_bytes_sent \"-\" \"$http_user_agent\""},
             {QT_TRANSLATE_NOOP("Reason",
                                "The common “combined” format, so that log tools read it, with "
                                "the masked path and without the referring page, whose address "
                                "may hold a token too.")})
        .take();
}

Directives namesHash()
{
    return Lines()
        .add("server_names_hash_bucket_size", {"512"},
             {QT_TRANSLATE_NOOP("Reason",
                                "A host name of 47 letters or more does not fit into the 64 bytes "
                                "that NGINX has by default; 512 hold the longest name there can "
                                "be. A file of its own, so that it can go last when it is no "
                                "longer needed.")})
        .take();
}

int bucketFor(const Deployment &deployment)
{
    std::size_t longest = 0;
    for (const auto &site : deployment.sites)
        longest = std::max(longest, site.host.text().size());
    // A pointer, the length (two bytes) and the name, aligned; a bucket ends with a pointer.
    const auto entry = (longest + 2 + wordSize - 1) / wordSize * wordSize + wordSize;
    return static_cast<int>(entry + wordSize);
}

bool needsNamesHash(const Deployment &deployment)
{
    return bucketFor(deployment) > 64;
}

} // namespace opentalk::nginx
