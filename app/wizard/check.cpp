#include "wizard/check.h"

#include "checks/reach.h"
#include "model/deployment.h"
#include "model/profilejson.h"
#include "wizard/profilefile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <iostream>
#include <iterator>

namespace opentalk::wizard {

namespace {

enum Exit { Good = 0, BadProfile = 1, Failures = 3 };

struct Row {
    std::string service;
    Backend backend;
    checks::Reached result = checks::Reached::TimedOut;
};

const char *name(checks::Reached result)
{
    switch (result) {
    case checks::Reached::Yes:
        return "answers";
    case checks::Reached::Refused:
        return "refused";
    case checks::Reached::TimedOut:
        return "no-answer";
    case checks::Reached::NoSuchName:
        return "unknown-name";
    default:
        return "unreachable";
    }
}

int refused(const Problems &problems)
{
    for (const auto &problem : problems)
        std::cerr << sentence(problem) << '\n';
    return BadProfile;
}

std::vector<Row> rowsOf(const Deployment &deployment)
{
    std::vector<Row> rows;
    for (const auto &site : deployment.sites) {
        for (const auto &backend : site.backends)
            rows.push_back({site.id, backend});
    }
    return rows;
}

void reachAll(std::vector<Row> &rows)
{
    std::vector<Backend> backends;
    for (const auto &row : rows)
        backends.push_back(row.backend);
    checks::Reach reach(std::make_shared<checks::TcpDialler>());
    QObject::connect(&reach, &checks::Reach::reached, &reach, [&](int row, checks::Reached result) {
        rows[static_cast<std::size_t>(row)].result = result;
    });
    QObject::connect(&reach, &checks::Reach::finished, qApp, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    reach.start(backends);
    QCoreApplication::exec();
}

void print(const std::vector<Row> &rows, bool json)
{
    QJsonArray array;
    for (const auto &row : rows) {
        array.append(
            QJsonObject {{QStringLiteral("check"), QStringLiteral("reach")},
                         {QStringLiteral("service"), QString::fromStdString(row.service)},
                         {QStringLiteral("backend"), QString::fromStdString(row.backend.text())},
                         {QStringLiteral("result"), QLatin1String(name(row.result))}});
        if (!json)
            std::cout << row.service << ' ' << row.backend.text() << ' ' << name(row.result)
                      << '\n';
    }
    if (json)
        std::cout << QJsonDocument(array).toJson().toStdString();
}

Result<Profile> read(const QString &fileName)
{
    if (fileName != QLatin1String("-"))
        return readProfileFile(fileName);
    const std::string typed((std::istreambuf_iterator<char>(std::cin)), {});
    return readProfile(typed);
}

} // namespace

int checkProfile(const QString &fileName, bool json)
{
    const auto profile = read(fileName);
    if (!profile)
        return refused(profile.error());
    const auto examination = examine(*profile);
    if (!examination.deployment)
        return refused(examination.problems);
    auto rows = rowsOf(*examination.deployment);
    reachAll(rows);
    print(rows, json);
    return std::ranges::all_of(rows,
                               [](const Row &row) { return row.result == checks::Reached::Yes; })
        ? Good
        : Failures;
}

} // namespace opentalk::wizard
