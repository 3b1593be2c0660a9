#include "wizard/targetdialler.h"

#include "checks/doordialler.h"
#include "wizard/helper/helper.h"
#include "wizard/session.h"

namespace opentalk::wizard {

namespace {

class TargetDialler final : public checks::Dialler {
public:
    TargetDialler(const Session &session, const Helper &helper)
        : m_session(session)
        , m_practice([&helper] { return helper.dialSocket(); })
    { }

    void connectTo(const Backend &backend, QObject *owner, const Connected &told) override
    {
        if (isPractice())
            m_practice.connectTo(backend, owner, told);
        else
            m_here.connectTo(backend, owner, told);
    }

    bool isReady() const override { return isPractice() ? m_practice.isReady() : m_here.isReady(); }

private:
    bool isPractice() const { return m_session.target() == Target::Practice; }

    const Session &m_session;
    checks::TcpDialler m_here;
    checks::DoorDialler m_practice;
};

} // namespace

std::shared_ptr<checks::Dialler> targetDialler(const Session &session, const Helper &helper)
{
    return std::make_shared<TargetDialler>(session, helper);
}

} // namespace opentalk::wizard
