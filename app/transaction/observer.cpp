#include "transaction/observer.h"

#include <utility>

namespace opentalk::transaction {

namespace {

Observer &current()
{
    static Observer observer;
    return observer;
}

} // namespace

void setObserver(Observer observer)
{
    current() = std::move(observer);
}

void told(const char *event, const std::string &path)
{
    if (current())
        current()(event, path);
}

} // namespace opentalk::transaction
