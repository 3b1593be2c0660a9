// What all tests that take pictures share: the looks, the size of the window, the folder. The
// folder is named by OPENTALK_SHOTS; without it, the pictures are thrown away, and only their
// making is tested. A run with QT_SCALE_FACTOR=2 takes the same ones, named @2.
#pragma once

#include "darkpalette.h"
#include "model/profile.h"
#include "wizard/languages.h"
#include "wizard/mainwindow.h"
#include "wizard/preview/previewpane.h"
#include "wizard/windowstyle.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

namespace opentalk::wizard {

/// What the pictures show.
inline Profile example()
{
    Profile profile;
    profile.release = Release::Classic;
    profile.domain = "meet.example.org";
    profile.services[ServiceId::Whiteboard].enabled = true;
    profile.certificates.source = CertificateSource::Placeholder;
    return profile;
}

class Album {
public:
    /// To be called once, before the first window.
    void open();

    /// Rows for a `_data` function, with a column "look".
    static void addLooks();
    /// Palette and language; the size follows with `fit`.
    void putOn(const QString &look);
    void fit(MainWindow &window) const;

    /// As it is: nothing that waits in the event loop happens, but what was laid out anew is shown.
    void take(MainWindow &window, const QString &name) const;

    void take(QDialog &dialog, const QString &name) const;

    QString look() const { return m_look; }

private:
    void save(QWidget &window, const QString &name) const;

    QTemporaryDir m_temporary;
    QString m_folder;
    QString m_look;
    QPalette m_light;
};

inline void Album::open()
{
    m_folder = qEnvironmentVariable("OPENTALK_SHOTS", m_temporary.path());
    QVERIFY(QDir().mkpath(m_folder));
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication::setStyle(new WindowStyle(false));
    m_light = QApplication::palette();
}

inline void Album::addLooks()
{
    QTest::addColumn<QString>("look");
    for (const auto *look : {"light", "dark", "german", "narrow", "german-narrow"})
        QTest::newRow(look) << QString::fromLatin1(look);
}

inline void Album::putOn(const QString &look)
{
    m_look = look;
    const bool isGerman = look.startsWith(QLatin1String("german"));
    useLanguage(QLocale(isGerman ? QLocale::German : QLocale::English));
    QApplication::setPalette(look == QLatin1String("dark") ? darkPalette() : m_light);
}

/// As large as on a screen that has the room, or as on one that has little. The screen of the tests
/// is smaller than both.
inline void Album::fit(MainWindow &window) const
{
    const auto metrics = window.fontMetrics();
    if (m_look.endsWith(QLatin1String("narrow")))
        window.resize(800, 640);
    else
        window.resize(metrics.averageCharWidth() * 205, metrics.lineSpacing() * 50);
}

inline void Album::take(MainWindow &window, const QString &name) const
{
    window.preview().refresh();
    save(window, name);
}

inline void Album::take(QDialog &dialog, const QString &name) const
{
    save(dialog, name);
}

inline void Album::save(QWidget &window, const QString &name) const
{
    QCoreApplication::sendPostedEvents();
    const auto scale = window.devicePixelRatioF() > 1 ? QStringLiteral("@2") : QString();
    QVERIFY(
        window.grab().save(QStringLiteral("%1/%2-%3%4.png").arg(m_folder, m_look, name, scale)));
}

} // namespace opentalk::wizard
