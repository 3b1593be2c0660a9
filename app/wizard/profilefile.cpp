#include "wizard/profilefile.h"

#include "model/profilejson.h"
#include "nginx/surveyjson.h"
#include "wizard/problems.h"
#include "wizard/problemtext.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace opentalk::wizard {

namespace {

constexpr qint64 largest = 1 << 20;

Result<std::string> contentOf(const QString &fileName, qint64 limit = largest,
                              const ProblemType &tooLarge = fileTooLarge)
{
    QFile file(fileName);
    const auto name = fileName.toStdString();
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
        return refuse(fileUnreadable, name, name, file.errorString().toStdString());
    const auto content = file.read(limit + 1);
    if (content.size() > limit)
        return refuse(tooLarge, name, name);
    return content.toStdString();
}

} // namespace

Result<std::string> readTextFile(const QString &fileName)
{
    return contentOf(fileName);
}

Result<Profile> readProfileFile(const QString &fileName)
{
    const auto content = contentOf(fileName);
    return content ? readProfile(*content) : std::unexpected(content.error());
}

Result<void> writeProfileFile(const QString &fileName, const Profile &profile)
{
    QSaveFile file(fileName);
    const auto content = QByteArray::fromStdString(writeProfile(profile));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return refuse(fileUnwritable, fileName.toStdString(), fileName.toStdString(),
                      file.errorString().toStdString());
    return {};
}

Result<EnvImport> readEnvFile(const QString &fileName, const Profile &profile)
{
    const auto content = contentOf(fileName);
    return content ? importEnv(*content, fileName.toStdString(), profile)
                   : std::unexpected(content.error());
}

Result<nginx::Survey> readSurveyFile(const QString &fileName)
{
    const auto content = contentOf(fileName, qint64(nginx::longestSurvey), surveyTooLarge);
    return content ? nginx::readSurvey(*content) : std::unexpected(content.error());
}

Result<std::string> readLivekitFile(const QString &fileName)
{
    if (fileName.isEmpty())
        return std::string();
    return contentOf(fileName);
}

QString textOf(const Problems &problems)
{
    QStringList lines;
    for (const auto &problem : problems)
        lines << text(problem);
    return lines.join(QLatin1Char('\n'));
}

} // namespace opentalk::wizard
