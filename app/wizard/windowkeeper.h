// Keeps the window: another language is another window in the same place, so that no page has to
// know how its texts change.
#pragma once

#include "wizard/mainwindow.h"

#include <QObject>

#include <functional>
#include <memory>

namespace opentalk::wizard {

class WindowKeeper final : public QObject {
    Q_OBJECT

public:
    using Make = std::function<std::unique_ptr<MainWindow>()>;

    explicit WindowKeeper(Make make);

    /// Shows the first one.
    void open();
    MainWindow &window() { return *m_window; }

private:
    void follow();
    void speak(const QString &language);

    Make m_make;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace opentalk::wizard
