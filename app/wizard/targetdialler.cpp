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
        present().connectTo(backend, owner, told);
    }

    bool isReady() const override { return present().isReady(); }

private:
    checks::Dialler &present() const
    {
        if (m_session.target() == Target::Practice)
            return m_practice;
        return m_here;
    }

    const Session &m_session;
    mutable checks::TcpDialler m_here;
    mutable checks::DoorDialler m_practice;
};

} // namespace

std::shared_ptr<checks::Dialler> targetDialler(const Session &session, const Helper &helper)
{
    return std::make_shared<TargetDialler>(session, helper);
}

} // namespace opentalk::wizard
