#include "wizard/pages/servedlook.h"

#include "checks/served.h"
#include "wizard/hostinput.h"
#include "wizard/problemtext.h"

namespace opentalk::wizard {

ServedLook::ServedLook(quint16 port, QObject *parent)
    : QObject(parent)
    , m_port(port)
{ }

void ServedLook::look(const std::vector<std::string> &hosts)
{
    delete m_asking;
    m_asking = new QObject(this);
    m_lives.clear();
    for (const auto &host : hosts)
        checks::askServed(QStringLiteral("127.0.0.1"), m_port, qt(host), m_asking,
                          [this, host](const std::optional<checks::Served> &served) {
                              if (!served)
                                  return;
                              m_lives.push_back({readableName(host), served->begin, served->end,
                                                 served->isSelfSigned});
                              emit changed();
                          });
}

} // namespace opentalk::wizard
