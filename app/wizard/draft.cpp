#include "wizard/draft.h"

#include "model/json.h"
#include "model/problems.h"
#include "model/profilejson.h"
#include "wizard/problems.h"
#include "wizard/profilefile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <iterator>

namespace opentalk::wizard {

namespace {

Json toJson(const Placement &placement)
{
    return {{"path", placement.path}, {"before", placement.before}, {"after", placement.after}};
}

struct IntentName {
    Intent intent;
    const char *name;
};

/// Of jobs that take something back. An apply has no name: drafts are older than these.
constexpr IntentName intentNames[] {{Intent::Undo, "undo"}, {Intent::Remove, "remove"}};

const char *nameOf(Intent intent)
{
    const auto *found = std::ranges::find(intentNames, intent, &IntentName::intent);
    return found == std::end(intentNames) ? nullptr : found->name;
}

Intent intentIn(ObjectReader &reader, Problems &problems)
{
    std::optional<std::string> name;
    reader.read("intent", name);
    if (!name)
        return Intent::SetUp;
    const auto *found = std::ranges::find_if(
        intentNames, [&](const IntentName &row) { return *name == row.name; });
    if (found != std::end(intentNames))
        return found->intent;
    problems.push_back(problem(problems::jsonUnknownValue, "intent", *name, "undo, remove"));
    return Intent::SetUp;
}

Placement placementIn(const Json &json, const std::string &place, Problems &problems)
{
    Placement placement;
    ObjectReader reader(json, place, problems);
    reader.read("path", placement.path);
    reader.read("before", placement.before);
    reader.read("after", placement.after);
    reader.finish();
    return placement;
}

Result<Draft> fromJson(const Json &json)
{
    Draft draft;
    Problems problems;
    std::string time;
    int version = 0;
    ObjectReader reader(json, {}, problems);
    reader.read("version", version);
    reader.read("time", time);
    reader.require("profile");
    const auto *profile = reader.member("profile");
    reader.read("applying", draft.applying, placementIn);
    draft.intent = intentIn(reader, problems);
    reader.read("obtaining", draft.isObtaining);
    reader.finish();
    if (!problems.empty())
        return std::unexpected(problems);
    auto answers = profileFromJson(*profile);
    if (!answers)
        return std::unexpected(answers.error());
    draft.profile = std::move(*answers);
    draft.time = QDateTime::fromString(QString::fromStdString(time), Qt::ISODate);
    return draft;
}

} // namespace

QString draftFile()
{
    const auto state = qEnvironmentVariable("XDG_STATE_HOME");
    const auto folder
        = QDir::isAbsolutePath(state) ? state : QDir::homePath() + QStringLiteral("/.local/state");
    return folder + QStringLiteral("/opentalk-proxy-wizard/answers.json");
}

Result<Draft> readDraft(const QString &fileName)
{
    const auto text = readTextFile(fileName);
    if (!text)
        return std::unexpected(text.error());
    const auto json = parseJson(*text, fileName.toStdString(), {.allowControlCharacters = true});
    return json ? fromJson(*json) : std::unexpected(json.error());
}

Result<void> writeDraft(const QString &fileName, const Draft &draft)
{
    Json json {{"version", 1},
               {"time", draft.time.toUTC().toString(Qt::ISODate).toStdString()},
               {"profile", opentalk::toJson(draft.profile)}};
    for (const auto &each : draft.applying)
        json["applying"].push_back(toJson(each));
    if (const auto *intent = nameOf(draft.intent))
        json["intent"] = intent;
    if (draft.isObtaining)
        json["obtaining"] = true;
    const auto content = QByteArray::fromStdString(json.dump(2) + '\n');
    const auto folder = QFileInfo(fileName).absolutePath();
    const bool isMade = QDir().exists(folder) || QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QSaveFile file(fileName);
    if (!isMade || !file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(content) != content.size() || !file.commit())
        return refuse(fileUnwritable, fileName.toStdString(), fileName.toStdString(),
                      file.errorString().toStdString());
    return {};
}

} // namespace opentalk::wizard
