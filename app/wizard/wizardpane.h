// QWizard as a pane of the window: it turns the pages, the window has the buttons.
#pragma once

#include <QWizard>

namespace opentalk::wizard {

class Page;

class WizardPane final : public QWizard {
    Q_OBJECT

public:
    explicit WizardPane(QWidget *parent = nullptr);

    Page *page() const; ///< the current one

    /// Not where there is nothing to go back to, or something on the way has been carried out.
    bool canGoBack() const;

    /// The pages that were turned so far, and those that come as things stand.
    QList<int> way() const;

signals:
    void advanceRequested();
    void cancelRequested();

public slots:
    /// Escape and anything else that would close a dialog: the window decides.
    void reject() override { emit cancelRequested(); }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
};

} // namespace opentalk::wizard
