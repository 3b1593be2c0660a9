// Port 80: the only way on is HTTPS, at the same name.
#include "checks/answertext.h"
#include "checks/doorjudge.h"
#include "checks/doorproblems.h"

namespace opentalk::checks {

namespace {

enum class Leads { ToHttps, Back, Elsewhere, Nowhere };

bool isAt(const QByteArray &location, const QByteArray &origin, const char *port)
{
    if (!location.startsWith(origin))
        return false;
    const auto rest = location.mid(origin.size());
    return rest.isEmpty() || rest.startsWith('/') || rest == port
        || rest.startsWith(QByteArray(port) + '/');
}

Leads leadsTo(const Reply &reply, const QByteArray &host)
{
    const auto location = reply.header("location").toLower();
    if (reply.status < 300 || reply.status > 399 || location.isEmpty())
        return Leads::Nowhere;
    if (isAt(location, "https://" + host, ":443"))
        return Leads::ToHttps;
    const bool isBack = isAt(location, "http://" + host, ":80") || location.startsWith('/');
    return isBack ? Leads::Back : Leads::Elsewhere;
}

} // namespace

Problems judgePlain(const Answer &plain, const DoorView &view)
{
    const auto &host = view.site.host.text();
    if (plain.reached != Reached::Yes)
        return {problem(doorPlainClosed, view.place)};
    if (!plain.reply)
        return {problem(doorPlainBroken, view.place)};
    const auto location = beginningOf(plain.reply->header("location"));
    switch (leadsTo(*plain.reply, QByteArray::fromStdString(host))) {
    case Leads::ToHttps:
        return {};
    case Leads::Back:
        return {problem(doorRedirectLoop, view.place, location)};
    case Leads::Elsewhere:
        return {problem(doorRedirectElsewhere, view.place, location, host)};
    case Leads::Nowhere:
        break;
    }
    const auto server = beginningOf(plain.reply->header("server"), 40);
    return {problem(doorNoRedirect, view.place, std::to_string(plain.reply->status),
                    server.empty() ? "-" : server, host)};
}

} // namespace opentalk::checks
