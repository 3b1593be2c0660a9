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

    /// Nothing to go back to, or what lies behind has been carried out.
    bool canGoBack() const;

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
