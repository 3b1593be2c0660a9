// What is there of the certificates of a profile: as the helper sees it while one runs, else as
// this account does. Looks when it is told to and never by itself; nothing here waits.
#pragma once

#include "machine/certificatereport.h"
#include "wizard/enquiry.h"
#include "wizard/helper/helper.h"
#include "wizard/session.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace opentalk::wizard {

class CertificateLook final : public QObject {
    Q_OBJECT

public:
    /// `program` is opentalk-proxy; empty: without a helper, nobody looks. Of what is asked within
    /// `pause`, only the last is looked at.
    CertificateLook(Session &session, Helper &helper, QString program,
                    std::chrono::milliseconds pause, QObject *parent = nullptr);

    /// Unless the same is known, or being looked at.
    void look(const Profile &about);
    /// The same, also where it is known.
    void lookAgain(const Profile &about);

    /// What has not begun yet is not looked at any more: the helper is free for what comes next.
    void giveUp();

    /// None: nobody has looked, or could. Of another profile than the last one asked about, only
    /// what is the same for all is kept.
    const std::optional<machine::CertificateReport> &report() const { return m_report; }
    const machine::HostCertificate *host(const std::string &name) const;
    const Problems &problems() const { return m_problems; } ///< why there is no report

    /// Whether whoever looks may read all.
    bool seesAll() const;
    /// Whether a helper would see more, and can be had.
    bool mayElevate() const;
    Helper &helper() { return m_helper; }

signals:
    void changed();

private:
    struct Subject {
        std::optional<Profile> profile; ///< none: a field is wrong
        CertificateChoice choice;
        std::vector<std::string> hosts;
        Target target;
        bool byHelper;

        bool isLike(const Subject &other) const;
        bool operator==(const Subject &other) const;
    };

    Subject subjectOf(const Profile &about) const;
    bool hasHelper() const;
    bool mayAskAlone() const;
    void begin();
    void askAlone();
    void settle(const Result<machine::CertificateReport> &report);

    Session &m_session;
    Helper &m_helper;
    QString m_program;
    QTimer m_pause;
    std::optional<Subject> m_subject; ///< of `m_report`, or what is being looked at
    bool m_isWaiting = false;         ///< to begin
    Enquiry m_enquiry;
    std::optional<machine::CertificateReport> m_report;
    Problems m_problems;
};

} // namespace opentalk::wizard
