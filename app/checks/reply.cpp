#include "checks/exchange.h"

namespace opentalk::checks {

namespace {

constexpr QByteArrayView endOfHead = "\r\n\r\n";

/// `HTTP/1.1 404 Not Found`: 404. None: no such line.
std::optional<int> statusOf(const QByteArray &line)
{
    bool isNumber = false;
    const int status = line.mid(9, 3).toInt(&isNumber);
    const bool isHttp = line.startsWith("HTTP/1.") && line.size() >= 12 && line[8] == ' ';
    return isHttp && isNumber && status >= 100 ? std::optional(status) : std::nullopt;
}

QList<Header> headersOf(const QList<QByteArray> &lines)
{
    QList<Header> headers;
    for (const auto &line : lines) {
        const auto colon = line.indexOf(':');
        if (colon > 0)
            headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }
    return headers;
}

/// The chunks that are there so far.
void readChunks(QByteArray rest, Reply &reply)
{
    for (;;) {
        const auto end = rest.indexOf("\r\n");
        bool isNumber = false;
        const auto size = rest.left(end).split(';').front().trimmed().toInt(&isNumber, 16);
        if (end < 0 || !isNumber || size < 0)
            return;
        reply.body += rest.mid(end + 2, size);
        reply.isWhole = size == 0;
        if (reply.isWhole || rest.size() < end + 2 + size + 2)
            return;
        rest.remove(0, end + 2 + size + 2);
    }
}

} // namespace

QByteArray Reply::header(QByteArrayView name) const
{
    return all(name).value(0);
}

QList<QByteArray> Reply::all(QByteArrayView name) const
{
    QList<QByteArray> values;
    for (const auto &header : headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            values.append(header.value);
    }
    return values;
}

std::optional<Reply> readReply(const QByteArray &received)
{
    const auto end = received.indexOf(endOfHead);
    const auto lines = received.left(end).split('\n');
    const auto status = statusOf(lines.front());
    if (end < 0 || !status)
        return {};
    Reply reply {*status, {}, false, headersOf(lines)};
    const auto rest = received.mid(end + endOfHead.size());
    if (reply.header("transfer-encoding").toLower() == "chunked") {
        readChunks(rest, reply);
        return reply;
    }
    bool hasLength = false;
    const auto length = reply.header("content-length").toLongLong(&hasLength);
    hasLength = hasLength && length >= 0;
    reply.body = hasLength ? rest.left(length) : rest;
    reply.isWhole = *status == 101 || *status == 204 || *status == 304
        || (hasLength && rest.size() >= length);
    return reply;
}

} // namespace opentalk::checks
