#include "checks/httpget.h"

namespace opentalk::checks {

void get(Dialler &dialler, const Backend &backend, const QByteArray &path, QObject *owner,
         const std::function<void(const Asked &)> &told, std::chrono::milliseconds limit)
{
    const auto take = [told](const Answer &answer) {
        told({answer.reached, answer.ended == Ended::TooSlow ? std::nullopt : answer.reply});
    };
    ask(dialler, backend, {.path = path}, owner, take, limit);
}

} // namespace opentalk::checks
