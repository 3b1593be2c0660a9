#include "checks/families.h"

#include "checks/dnsquestion.h"
#include "checks/namejudgement.h"
#include "checks/nameproblems.h"

#include <QObject>
#include <QTimer>

#include <set>

namespace opentalk::checks {

namespace {

constexpr std::chrono::milliseconds longestDialling {4500};

/// One host: what the name servers say, then who answers where that does not settle it.
class NameCheck final : public QObject {
    Q_DISABLE_COPY_MOVE(NameCheck)

public:
    NameCheck(std::shared_ptr<const Context> context, const std::string &host, QObject *owner,
              Told told)
        : QObject(owner)
        , m_context(std::move(context))
        , m_told(std::move(told))
    {
        m_facts.host = host;
        if (isByLetsEncrypt(m_context->deployment))
            m_facts.caa = caaLevels(host);
    }

    void begin()
    {
        resolve(m_facts.host, RecordType::A, m_facts.a);
        resolve(m_facts.host, RecordType::Aaaa, m_facts.aaaa);
        for (auto &level : m_facts.caa)
            resolve(level.domain, RecordType::Caa, level.reply);
    }

private:
    struct Answers {
        Answer overTls;
        Answer plain;
    };

    void resolve(const std::string &name, RecordType type, DnsReply &into)
    {
        ++m_open;
        askDns(name, type, m_context->nameServers, this, [this, &into](const DnsReply &reply) {
            into = reply;
            if (--m_open == 0)
                dialAll();
        });
    }

    /// The answer may come at once where there is no way to an address.
    void dialAll()
    {
        const auto addresses = unsettled(*m_context, m_facts);
        if (addresses.empty())
            return conclude();
        QTimer::singleShot(longestDialling, this, [this] { conclude(); });
        ++m_open;
        for (const auto &own : ownDoors())
            dial(own, 443, m_ours[own]);
        for (const auto &address : addresses) {
            dial(address, 443, m_answers[address].overTls);
            dial(address, 80, m_answers[address].plain);
        }
        settle();
    }

    /// Where nginx shows its certificate to this machine.
    std::vector<Address> ownDoors() const
    {
        if (!m_context->deployment.listen.empty())
            return {m_context->deployment.listen.front()};
        std::vector<Address> doors {{"127.0.0.1", false}};
        if (!m_context->ownAddresses.empty())
            doors.push_back(m_context->ownAddresses.front());
        return doors;
    }

    void dial(const Address &address, std::uint16_t port, Answer &into)
    {
        ++m_open;
        Request request;
        request.host = QByteArray::fromStdString(m_facts.host);
        request.tlsName = port == 443 ? QString::fromStdString(m_facts.host) : QString();
        ask(*m_context->dialler, {address.text, port, address.isV6, false}, request, this,
            [this, &into](const Answer &answer) {
                into = answer;
                settle();
            });
    }

    void settle()
    {
        if (--m_open == 0)
            conclude();
    }

    QSslCertificate ours() const
    {
        for (const auto &door : ownDoors()) {
            const auto leaf = leafOf(m_ours.at(door));
            if (!leaf.isNull())
                return leaf;
        }
        return QSslCertificate();
    }

    void conclude()
    {
        const auto told = std::exchange(m_told, {});
        if (!told)
            return;
        for (const auto &[address, answers] : m_answers)
            m_facts.evidence[address] = evidenceFrom(answers.overTls, answers.plain, ours());
        deleteLater();
        told(judgeName(*m_context, m_facts));
    }

    std::shared_ptr<const Context> m_context;
    Told m_told; ///< empty once it has been called
    NameFacts m_facts;
    std::map<Address, Answer> m_ours;
    std::map<Address, Answers> m_answers;
    int m_open = 0;
};

Check practice(const std::string &host)
{
    const auto start = [host](QObject *owner, const Told &told) {
        QTimer::singleShot(0, owner, [host, told] {
            told(skipped(said(QT_TRANSLATE_NOOP("Check", "A and AAAA records of %1"), host),
                         warning(dnsOfPractice, {})));
        });
    };
    return {Kind::Name, host, start};
}

Check real(const std::shared_ptr<const Context> &context, const std::string &host)
{
    const auto start = [context, host](QObject *owner, const Told &told) {
        (new NameCheck(context, host, owner, told))->begin();
    };
    return {Kind::Name, host, start};
}

} // namespace

std::vector<Check> nameChecks(const Context &context)
{
    const auto shared = std::make_shared<const Context>(context);
    std::set<std::string> seen;
    std::vector<Check> checks;
    for (const auto &site : context.deployment.sites) {
        const auto &host = site.host.text();
        if (seen.insert(host).second)
            checks.push_back(context.isPractice ? practice(host) : real(shared, host));
    }
    return checks;
}

} // namespace opentalk::checks
