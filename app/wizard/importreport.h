// A small window that lists what an import took and what it did not.
#pragma once

#include <QDialog>

namespace opentalk::wizard {

class ImportReport final : public QDialog {
    Q_OBJECT

public:
    ImportReport(const QString &title, const QString &html, QWidget *parent);

    /// Shown until it is closed, which also deletes it; nothing waits for it.
    static void show(const QString &title, const QString &html, QWidget *parent);
};

} // namespace opentalk::wizard
