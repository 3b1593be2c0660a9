#include "checks/backend.h"
#include "checks/families.h"

namespace opentalk::checks {

namespace {

std::string subjectOf(const Site &site, const Backend &backend)
{
    return site.id + " " + backend.text();
}

/// Asks one backend, and the controller first where a realm is to be known.
class BackendCheck final : public QObject {
public:
    BackendCheck(const Context &context, const Site &site, const Backend &backend, QObject *owner,
                 Told told)
        : QObject(owner)
        , m_context(context)
        , m_site(site)
        , m_backend(backend)
        , m_told(std::move(told))
    {
        m_evidence.areStandIns = context.isPractice;
    }

    void begin()
    {
        const auto *controller = m_context.deployment.site(ServiceId::Controller);
        if (m_site.service != ServiceId::Keycloak || !controller)
            return askOwn();
        const auto take = [this](const Answer &answer) {
            m_evidence.named = issuerNamed({{loginPath, answer}});
            askOwn();
        };
        ask(*m_context.dialler, controller->backends.front(), requestFor(*controller, loginPath),
            this, take, m_context.limit);
    }

private:
    /// The same headers that nginx sends, and the origin of the page that will ask.
    Request requestFor(const Site &site, const std::string &path) const
    {
        const auto host = QByteArray::fromStdString(site.host.text());
        Request request {.path = QByteArray::fromStdString(path),
                         .host = host,
                         .headers = {{"X-Forwarded-For", "127.0.0.1"},
                                     {"X-Forwarded-Proto", "https"},
                                     {"X-Forwarded-Host", host},
                                     {"X-Forwarded-Port", "443"}}};
        const auto origin = urlOf(m_context.deployment, ServiceId::Frontend);
        if (path == loginPath && !origin.empty())
            request.headers.append({"Origin", QByteArray::fromStdString(origin)});
        return request;
    }

    std::set<std::string> ownPaths() const
    {
        if (!m_site.service)
            return {"/"};
        auto paths = identityPaths(*m_site.service);
        if (m_site.service == ServiceId::Controller)
            paths.insert(loginPath);
        if (m_site.service == ServiceId::Pad)
            paths.insert("/");
        if (const auto realm = realmOf(m_evidence.named); !realm.empty())
            std::ranges::copy(realmPaths(realm), std::inserter(paths, paths.end()));
        return paths;
    }

    void askOwn()
    {
        askAll(ownPaths(), [this] {
            if (needsAllPaths(m_site, m_evidence.answers))
                askAll(identityPaths(), [this] { end(); });
            else
                end();
        });
    }

    /// What has been answered is not asked again.
    void askAll(std::set<std::string> paths, const std::function<void()> &then)
    {
        std::erase_if(paths, [&](const auto &path) { return m_evidence.answers.contains(path); });
        m_open = paths.size();
        for (const auto &path : paths) {
            ask(
                *m_context.dialler, m_backend, requestFor(m_site, path), this,
                [this, path, then](const Answer &answer) {
                    m_evidence.answers[path] = answer;
                    if (--m_open == 0)
                        then();
                },
                m_context.limit);
        }
    }

    void end() { m_told(judgeBackend(m_context.deployment, m_site, m_backend, m_evidence)); }

    Context m_context;
    Site m_site;
    Backend m_backend;
    Told m_told;
    BackendEvidence m_evidence;
    std::size_t m_open = 0;
};

} // namespace

std::vector<Check> backendChecks(const Context &context)
{
    std::vector<Check> checks;
    for (const auto &site : context.deployment.sites) {
        for (const auto &backend : site.backends) {
            const auto start = [=](QObject *owner, const Told &told) {
                (new BackendCheck(context, site, backend, owner, told))->begin();
            };
            checks.push_back({Kind::Backend, subjectOf(site, backend), start});
        }
    }
    return checks;
}

} // namespace opentalk::checks
