#include "wizard/draft.h"

#include "machine/certificates.h"
#include "model/json.h"
#include "model/profilejson.h"
#include "wizard/problems.h"
#include "wizard/profilefile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace opentalk::wizard {

namespace {

std::string digestOf(machine::NodeKind kind, const std::string &content)
{
    switch (kind) {
    case machine::NodeKind::File:
        return machine::sha256("file " + content);
    case machine::NodeKind::Link:
        return machine::sha256("link " + content);
    default:
        return {};
    }
}

Json toJson(const Placement &placement)
{
    return {{"path", placement.path}, {"before", placement.before}, {"after", placement.after}};
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

std::vector<Placement> placementsOf(const machine::Plan &plan)
{
    std::vector<Placement> placements;
    for (const auto &change : plan.changes) {
        const auto &wanted = change.wanted;
        const bool isFile = wanted.kind == nginx::EntryKind::File;
        if (change.action == machine::Action::Keep
            || (!isFile && wanted.kind != nginx::EntryKind::Link))
            continue;
        const auto kind = isFile ? machine::NodeKind::File : machine::NodeKind::Link;
        const bool isGone = change.action == machine::Action::Delete;
        placements.push_back({wanted.path, digestOf(change.before.kind, change.before.content),
                              isGone ? std::string() : digestOf(kind, wanted.content)});
    }
    return placements;
}

Standing standingOf(const std::vector<Placement> &placements, const machine::Root &root)
{
    bool isBefore = true;
    bool isAfter = true;
    bool isSeen = false;
    for (const auto &each : placements) {
        const auto node = root.look(each.path);
        if (!node)
            continue;
        const auto now = digestOf(node->kind, node->content);
        isSeen = true;
        isBefore = isBefore && now == each.before;
        isAfter = isAfter && now == each.after;
    }
    return !isSeen ? Standing::Unseen
        : isAfter  ? Standing::After
        : isBefore ? Standing::Before
                   : Standing::Between;
}

} // namespace opentalk::wizard
