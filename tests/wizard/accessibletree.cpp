// Shows every page on a real display, for accessibletree.py to walk what assistive technology sees
// of it: says the name of what it shows, and goes on when it is sent a line.
#include "gallery.h"
#include "wizard/languages.h"
#include "wizard/windowstyle.h"

#include <QTest>

#include <cstdio>
#include <poll.h>
#include <unistd.h>

using namespace opentalk;
using namespace opentalk::wizard;

namespace {

class AccessibleTree final : public QObject {
    Q_OBJECT

private slots:
    void everyPage();
};

/// The one that asks about the window must be answered meanwhile.
bool waitForLine()
{
    pollfd input {STDIN_FILENO, POLLIN, 0};
    while (::poll(&input, 1, 0) == 0)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 5);
    char letter = 0;
    return ::read(STDIN_FILENO, &letter, 1) == 1;
}

void AccessibleTree::everyPage()
{
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication::setStyle(new WindowStyle(true));
    useLanguage(QLocale(QLocale::English));
    QTimer awake; // so that a line is seen within its interval
    awake.start(2);
    Gallery(QSize(1200, 900)).walk([](const QString &scene, QWidget &) {
        std::printf("scene %s\n", qPrintable(scene));
        std::fflush(stdout);
        QVERIFY(waitForLine());
    });
}

} // namespace

QTEST_MAIN(AccessibleTree)
#include "accessibletree.moc"
