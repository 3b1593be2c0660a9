// The widgets of all pages: nothing in them moves by itself, shines through or is painted twice.
// tests/remote measures what that is good for.
#include "wizard/letterpaint.h"
#include "wizard/remotedisplay.h"
#include "wizard/windowstyle.h"

#include "openwindow.h"

#include <QAbstractAnimation>
#include <QAbstractScrollArea>
#include <QGraphicsEffect>
#include <QListView>
#include <QMovie>
#include <QPaintEvent>
#include <QProgressBar>

using namespace opentalk;
using namespace opentalk::wizard;

namespace {

QString nameOf(const QWidget *widget)
{
    return QStringLiteral("%1 “%2” in %3")
        .arg(QLatin1String(widget->metaObject()->className()), widget->accessibleName(),
             widget->parentWidget()
                 ? QLatin1String(widget->parentWidget()->metaObject()->className())
                 : QLatin1String("nothing"));
}

/// Why this widget would be dear over a line; empty where it is not.
QString fault(QWidget *widget)
{
    const auto *bar = qobject_cast<QProgressBar *>(widget);
    const auto *label = qobject_cast<QLabel *>(widget);
    const auto *area = qobject_cast<QAbstractScrollArea *>(widget->parentWidget());
    if (!widget->styleSheet().isEmpty())
        return QStringLiteral("has a style sheet");
    if (widget->graphicsEffect() || widget->testAttribute(Qt::WA_TranslucentBackground)
        || widget->windowOpacity() < 1)
        return QStringLiteral("is transparent");
    if (bar && bar->minimum() >= bar->maximum())
        return QStringLiteral("is a busy bar");
    if (label && label->movie())
        return QStringLiteral("shows a moving picture");
    if (area && area->viewport() == widget && !widget->autoFillBackground()
        && !widget->testAttribute(Qt::WA_OpaquePaintEvent))
        return QStringLiteral("is a viewport that the server cannot scroll");
    return {};
}

class StillTest final : public QObject, private OpenWindow {
    Q_OBJECT

private slots:
    void aHostPartMeansALine_data();
    void aHostPartMeansALine();
    void theApplicationHasNoStyleSheet();
    void widgetsAreStill();
    void theStyleIsStillOnALine();
    void aLineLeavesOutQuestions();
    void aLetterIsPaintedAlone_data();
    void aLetterIsPaintedAlone();
    void whatFollowsFromTypingWaits();
    void aChoiceIsShownAtOnce();
    void aListOpensInTheWindowAndIsChosenFromByKeys();

private:
    QLineEdit *domain() const;
};

void StillTest::aHostPartMeansALine_data()
{
    QTest::addColumn<QByteArray>("display");
    QTest::addColumn<bool>("expected");
    QTest::newRow("ssh") << QByteArray("localhost:10.0") << true;
    QTest::newRow("an address") << QByteArray("127.0.0.1:11") << true;
    QTest::newRow("IPv6") << QByteArray("[::1]:10.0") << true;
    QTest::newRow("at home") << QByteArray(":0") << false;
    QTest::newRow("at home, second screen") << QByteArray(":1.0") << false;
    QTest::newRow("a socket by its name") << QByteArray("unix:0") << false;
    QTest::newRow("a socket by its path")
        << QByteArray("/private/tmp/com.apple.launchd/x:0") << false;
    QTest::newRow("none") << QByteArray() << false;
}

void StillTest::aHostPartMeansALine()
{
    QFETCH(QByteArray, display);
    QFETCH(bool, expected);
    QCOMPARE(isRemote(wizard::Display::Detect, display), expected);
    QVERIFY(isRemote(wizard::Display::Remote, display));
    QVERIFY(!isRemote(wizard::Display::Local, display));
}

void StillTest::theApplicationHasNoStyleSheet()
{
    QVERIFY(qApp->styleSheet().isEmpty());
}

void StillTest::widgetsAreStill()
{
    open();
    showPage(OptionsPageId);
    QStringList faults;
    for (auto *widget : m_window->findChildren<QWidget *>()) {
        if (const auto why = fault(widget); !why.isEmpty())
            faults << nameOf(widget) + QLatin1Char(' ') + why;
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    QVERIFY(m_window->findChildren<QAbstractAnimation *>().isEmpty());
    QVERIFY2(m_window->findChildren<QWidget *>().size() > 300, "all pages are there");
    close();
}

void StillTest::theStyleIsStillOnALine()
{
    QCOMPARE(WindowStyle(true).styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, nullptr,
                                         nullptr),
             0);
}

void StillTest::aLineLeavesOutQuestions()
{
    qunsetenv("QT_XCB_NO_XI2");
    qputenv("QT_XCB_NO_XRANDR", "of the admin");
    spareQuestions();
    QVERIFY(qEnvironmentVariableIsSet("QT_XCB_NO_XI2"));
    QVERIFY(qEnvironmentVariableIsSet("QT_XCB_NO_MITSHM"));
    QCOMPARE(qgetenv("QT_XCB_GL_INTEGRATION"), QByteArray("none"));
    QCOMPARE(qgetenv("QT_XCB_NO_XRANDR"), QByteArray("of the admin"));
    QVERIFY(qEnvironmentVariableIsSet("XKB_DISABLE"));
    endSparing();
    QVERIFY2(!qEnvironmentVariableIsSet("XKB_DISABLE"), "a browser that we start has its keys");
    for (const char *variable :
         {"QT_XCB_NO_XI2", "QT_XCB_NO_XRANDR", "QT_XCB_NO_MITSHM", "QT_XCB_GL_INTEGRATION"})
        qunsetenv(variable);
}

/// What a field has painted since.
class Painted final : public QObject {
public:
    QRegion region;

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            region += static_cast<QPaintEvent *>(event)->region();
        return false;
    }
};

void StillTest::aLetterIsPaintedAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("isAlone");
    QTest::newRow("behind a name") << QStringLiteral("opentalk.e") << QStringLiteral("u") << true;
    QTest::newRow("the first") << QString() << QStringLiteral("o") << false;
    QTest::newRow("more than the field shows")
        << QString(300, QLatin1Char('o')) << QStringLiteral("o") << false;
    QTest::newRow("from right to left")
        << QString::fromUtf8("\u05d0\u05d1") << QStringLiteral("o") << false;
}

void StillTest::aLetterIsPaintedAlone()
{
    QFETCH(QString, text);
    QFETCH(QString, key);
    QFETCH(bool, isAlone);
    LetterPaint letters;
    qApp->installEventFilter(&letters);
    QLineEdit field(text);
    field.resize(300, 24);
    field.show();
    field.setFocus();
    QVERIFY(QTest::qWaitForWindowExposed(&field));
    QTRY_VERIFY(field.hasFocus());
    QTest::qWait(50);
    Painted painted;
    field.installEventFilter(&painted);
    QTest::keyClicks(&field, key);
    QCOMPARE(field.text(), text + key);
    QTRY_VERIFY(!painted.region.isEmpty());
    QCOMPARE(painted.region.boundingRect().width() < 60, isAlone);
    const auto cursor = field.inputMethodQuery(Qt::ImCursorRectangle).toRect();
    QVERIFY2(painted.region.contains(cursor.center()), "the letter is seen");
}

QLineEdit *StillTest::domain() const
{
    return m_window->wizard().page()->findChild<QLineEdit *>();
}

void StillTest::whatFollowsFromTypingWaits()
{
    open();
    m_window->spareLine(std::chrono::milliseconds(300));
    showPage(ServicesPageId);
    const auto *table = m_window->wizard().page()->findChild<QTreeView *>();
    QSignalSpy painted(table->model(), &QAbstractItemModel::dataChanged);
    domain()->setFocus();
    QTest::keyClick(domain(), Qt::Key_A);
    QTest::keyClick(domain(), Qt::Key_B);
    QCOMPARE(painted.count(), 0);
    QVERIFY(m_session->profile().domain.ends_with("ab"));
    QTRY_VERIFY(painted.count() > 0);
    for (const auto &change : painted)
        QCOMPARE(change[0].toModelIndex(), change[1].toModelIndex());
    close();
}

void StillTest::aChoiceIsShownAtOnce()
{
    open();
    m_window->spareLine(std::chrono::seconds(60));
    showPage(ServicesPageId);
    auto *table = m_window->wizard().page()->findChild<QTreeView *>();
    QSignalSpy painted(table->model(), &QAbstractItemModel::dataChanged);
    table->setFocus();
    const auto pad = table->model()->index(static_cast<int>(ServiceId::Pad), 0);
    QVERIFY(table->model()->setData(pad, Qt::Checked, Qt::CheckStateRole));
    QVERIFY(painted.count() > 0);
    close();
}

void StillTest::aListOpensInTheWindowAndIsChosenFromByKeys()
{
    open();
    m_window->spareLine(std::chrono::milliseconds(300));
    showPage(ServicesPageId);
    auto *box = releaseBox();
    const auto list
        = [this] { return m_window->findChild<QListView *>({}, Qt::FindDirectChildrenOnly); };
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down, Qt::AltModifier);
    QVERIFY(list() && list()->hasFocus());
    QVERIFY(m_window->rect().contains(list()->geometry()));
    QTest::keyClick(list(), Qt::Key_Down);
    QVERIFY2(m_session->profile().release == Release::Classic, "nothing is chosen yet");
    QTest::keyClick(list(), Qt::Key_Return);
    QVERIFY(m_session->profile().release != Release::Classic);
    QTRY_VERIFY(!list());
    QVERIFY(box->hasFocus());
    const auto chosen = m_session->profile().release;
    box->showPopup();
    QTest::keyClick(list(), Qt::Key_Up);
    QTest::keyClick(list(), Qt::Key_Escape);
    QTRY_VERIFY(!list());
    QVERIFY(m_session->profile().release == chosen);
    QCOMPARE(m_window->wizard().currentId(), int(ServicesPageId));
    close();
}

} // namespace

QTEST_MAIN(StillTest)
#include "still.moc"
