#include "checks/answertext.h"

namespace opentalk::checks {

namespace {

Text unreachedText(Reached reached)
{
    switch (reached) {
    case Reached::Refused:
        return said(QT_TRANSLATE_NOOP("Check", "connection refused"));
    case Reached::TimedOut:
        return said(QT_TRANSLATE_NOOP("Check", "no answer to the connection"));
    case Reached::NoSuchName:
        return said(QT_TRANSLATE_NOOP("Check", "the name has no address"));
    default:
        return said(QT_TRANSLATE_NOOP("Check", "no way there"));
    }
}

std::string seconds(std::chrono::milliseconds time)
{
    const auto tenths = (time.count() + 50) / 100;
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10);
}

Text replyText(const Reply &reply, std::chrono::milliseconds took)
{
    const auto type = reply.header("content-type");
    return said(QT_TRANSLATE_NOOP("Check", "status %1, %2, after %3 s: %4"),
                std::to_string(reply.status), type.isEmpty() ? "-" : beginningOf(type, 40),
                seconds(took), beginningOf(reply.body));
}

} // namespace

std::string beginningOf(const QByteArray &text, int most)
{
    auto line = text.left(most + 1).simplified();
    const bool isCut = text.size() > most;
    return escaped((isCut ? line.left(most) + "…" : line).toStdString());
}

Text answeredText(const Answer &answer)
{
    if (answer.reached != Reached::Yes)
        return unreachedText(answer.reached);
    if (answer.ended == Ended::NoTls)
        return said(QT_TRANSLATE_NOOP("Check", "no TLS: %1"), answer.tlsError.toStdString());
    if (answer.ended == Ended::NotHttp)
        return said(QT_TRANSLATE_NOOP("Check", "no HTTP: %1"), beginningOf(answer.beginning, 40));
    if (answer.reply)
        return replyText(*answer.reply, answer.took);
    return answer.ended == Ended::TooSlow
        ? said(QT_TRANSLATE_NOOP("Check", "nothing within %1 s"), seconds(answer.took))
        : said(QT_TRANSLATE_NOOP("Check", "closed without an answer"));
}

} // namespace opentalk::checks
