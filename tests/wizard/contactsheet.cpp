// All pages side by side, to be looked at: a sheet for each page with every palette and language,
// at the scale that QT_SCALE_FACTOR sets. The script contactsheet runs it at both.
// OPENTALK_LANGUAGES names other languages, with commas between.
#include "gallery.h"
#include "palettes.h"
#include "pseudolanguage.h"
#include "wizard/languages.h"

#include <QDir>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace opentalk;
using namespace opentalk::wizard;

namespace {

constexpr const char *looks[] {"light", "dark", "white on black"};

class ContactSheet final : public QObject {
    Q_OBJECT

private slots:
    void everyPage();

private:
    void walk(int row, int column);
    void lay(const QString &scene, const std::map<std::pair<int, int>, QImage> &pictures);

    const QStringList m_languages
        = qEnvironmentVariable("OPENTALK_LANGUAGES", QStringLiteral("en,de,pseudo"))
              .split(QLatin1Char(','));
    std::map<QString, std::map<std::pair<int, int>, QImage>> m_pages;
    QTemporaryDir m_temporary;
};

void ContactSheet::walk(int row, int column)
{
    const auto name = m_languages[row];
    const bool isPseudo = name == QLatin1String("pseudo");
    useLanguage(QLocale(isPseudo ? QStringLiteral("en") : name));
    PseudoLanguage pseudoLanguage;
    if (isPseudo)
        QCoreApplication::installTranslator(&pseudoLanguage);
    QApplication::setPalette(paletteNamed(QString::fromLatin1(looks[column])));
    Gallery(QSize(1100, 720)).walk([&](const QString &scene, QWidget &shown) {
        auto picture = shown.grab().toImage();
        picture.setDevicePixelRatio(1);
        m_pages[scene][{row, column}] = picture;
    });
}

/// At two thirds of their size: letters can still be read.
void ContactSheet::lay(const QString &scene, const std::map<std::pair<int, int>, QImage> &pictures)
{
    const auto size = pictures.begin()->second.size() * 2 / 3;
    constexpr int gap = 8;
    QImage sheet((size.width() + gap) * 3, (size.height() + gap) * int(m_languages.size()),
                 QImage::Format_RGB32);
    sheet.fill(Qt::gray);
    QPainter painter(&sheet);
    for (const auto &[place, picture] : pictures)
        painter.drawImage(place.second * (size.width() + gap), place.first * (size.height() + gap),
                          picture.scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    painter.end();
    const auto folder = qEnvironmentVariable("OPENTALK_SHOTS", m_temporary.path());
    QVERIFY(QDir().mkpath(folder));
    const auto scale = qEnvironmentVariable("QT_SCALE_FACTOR", QStringLiteral("1"));
    QVERIFY(sheet.save(QStringLiteral("%1/sheet-%2@%3.png").arg(folder, scene, scale)));
}

void ContactSheet::everyPage()
{
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication::setStyle(new WindowStyle(true));
    for (int row = 0; row < m_languages.size(); ++row)
        for (int column = 0; column < 3; ++column)
            if (!QTest::currentTestFailed())
                walk(row, column);
    QVERIFY(m_pages.size() >= 8);
    for (const auto &[scene, pictures] : m_pages) {
        QCOMPARE(pictures.size(), std::size_t(m_languages.size() * 3));
        lay(scene, pictures);
    }
}

} // namespace

QTEST_MAIN(ContactSheet)
#include "contactsheet.moc"
