#include "wizard/review/exporter.h"

#include "model/profilejson.h"
#include "nginx/surveyjson.h"
#include "wizard/profilefile.h"
#include "wizard/session.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QProcess>
#include <QTemporaryFile>

#include <nlohmann/json.hpp>

namespace opentalk::wizard {

static bool writeFile(QIODevice &file, const std::string &text)
{
    return file.write(text.data(), qint64(text.size())) == qint64(text.size());
}

QString saveProfile(QWidget *parent, Session &session)
{
    const QString proposal
        = session.fileName().isEmpty() ? QStringLiteral("opentalk-proxy.json") : session.fileName();
    const QString name = QFileDialog::getSaveFileName(
        parent, QCoreApplication::translate("Export", "Save profile"), proposal,
        QCoreApplication::translate("Export", "Profiles (*.json)"));
    if (name.isEmpty())
        return {};
    if (const auto written = writeProfileFile(name, session.profile()); !written)
        return textOf(written.error());
    session.markSaved(name);
    return QCoreApplication::translate("Export", "The profile is saved in %1.").arg(name);
}

QString exportArchive(QWidget *parent, const Session &session, const QString &program)
{
    QString name = QFileDialog::getSaveFileName(
        parent, QCoreApplication::translate("Export", "Export files"),
        QStringLiteral("opentalk-nginx.tar.gz"),
        QCoreApplication::translate("Export", "Archives (*.tar.gz)"));
    if (name.isEmpty())
        return {};
    if (!name.endsWith(QLatin1String(".tar.gz")))
        name += QLatin1String(".tar.gz");
    return exportTo(name, session, program);
}

QString exportTo(const QString &fileName, const Session &session, const QString &program)
{
    QTemporaryFile survey;
    if (!survey.open() || !writeFile(survey, nginx::toJson(session.survey()).dump())
        || !survey.flush())
        return QCoreApplication::translate("Export", "No temporary file could be written: %1")
            .arg(survey.errorString());
    QProcess generate;
    generate.start(program,
                   {QStringLiteral("generate"), QStringLiteral("-"), QStringLiteral("--survey"),
                    survey.fileName(), QStringLiteral("--archive"), fileName});
    generate.write(QByteArray::fromStdString(writeProfile(session.profile())));
    generate.closeWriteChannel();
    if (!generate.waitForFinished(10000) || generate.exitCode() != 0)
        return QCoreApplication::translate("Export", "The files were not exported: %1")
            .arg(QString::fromUtf8(generate.readAllStandardError()).trimmed());
    return QCoreApplication::translate("Export",
                                       "The files are in %1, with a README on how to put them in "
                                       "place.")
        .arg(fileName);
}

} // namespace opentalk::wizard
