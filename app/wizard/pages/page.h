// A page of the wizard: a heading, a sentence, and widgets that show the session. No page holds
// data; what is typed goes into the session, and every change comes back through `refresh`.
#pragma once

#include "model/problem.h"

#include <QTimer>
#include <QWizardPage>

#include <chrono>

class QLabel;
class QVBoxLayout;

namespace opentalk::wizard {

class Session;

/// In the order of the steps.
enum PageId {
    StartPageId,
    ServicesPageId,
    CertificatesPageId,
    OptionsPageId,
    ChecksPageId,
    ReviewPageId,
    ApplyPageId,
    DonePageId,
};

/// The page whose fields a problem at this place belongs to.
PageId pageOf(const std::string &place);

class Page : public QWizardPage {
    Q_OBJECT

public:
    Page(Session &session, PageId id, const QString &heading, const QString &lead);

    /// Complete while none of this page's fields is wrong.
    bool isComplete() const override;

    /// Moves the focus to the field of this place.
    virtual void goTo(const QString &place) { Q_UNUSED(place) }

    /// The first field takes the focus, of alternatives the chosen one; unless one has it already.
    void focusFirst();

    /// Those at this page's fields.
    Problems problems() const;

    /// While a field is typed in, what follows from it on this page is painted after a rest.
    void restWhileTyping(std::chrono::milliseconds rest);

    void setHeading(const QString &heading);
    void setLead(const QString &lead);

    /// Turns back page by page: QWizard loses its way when pages are skipped backwards.
    void goBackTo(PageId id);

protected:
    Session &session() const { return m_session; }
    QVBoxLayout *body() const { return m_body; }
    int unit() const { return fontMetrics().height(); }

    /// Shows the session's present state; called only while the page can be seen.
    virtual void refresh() = 0;

    void showEvent(QShowEvent *event) override;

private:
    void sessionChanged();
    bool isTypedIn() const;

    Session &m_session;
    PageId m_id;
    QLabel *m_heading;
    QLabel *m_lead;
    QVBoxLayout *m_body;
    QTimer m_rest; ///< without an interval: none
};

/// A label in the muted colour, whatever the palette, that wraps.
QLabel *explanation(const QString &text = {});

} // namespace opentalk::wizard
