// A helper that says what a test wants it to say: a script in a folder of the test's own, started
// as practice's would be.
#pragma once

#include "machine/certificatereport.h"
#include "machine/factsjson.h"
#include "machine/wire.h"
#include "model/problemjson.h"
#include "nginx/generate.h"
#include "nginx/surveyjson.h"

#include <QFile>
#include <QTemporaryDir>

#include <nlohmann/json.hpp>

namespace opentalk::wizard {

using Json = nlohmann::ordered_json;

class FakeHelper {
public:
    FakeHelper()
    {
        write("helper",
              "#!/bin/sh\n"
              "case $0 in */opentalk-askpass)\n" // asked by sudo: the real one knows how
              "    mkdir \"$0.d\" && ln -s \"$OPENTALK_HELPER\" \"$0.d/opentalk-askpass\"\n"
              "    exec \"$0.d/opentalk-askpass\" \"$@\";;\n"
              "esac\n"
              "cd \"${0%/*}\" && echo >>starts && cat hello || exit 1\n"
              "while read -r line; do\n"
              "    echo \"$line\" >>requests\n"
              "    for name in plan plan_undo plan_remove apply undo remove history cancel obtain "
              "certificates ports logs test_renewal; do\n"
              "        case $line in *'\"request\":\"'$name'\"'*) . ./$name;; esac\n"
              "    done\n"
              "done\n");
        QFile::setPermissions(program(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        for (const char *request :
             {"plan", "plan_undo", "plan_remove", "apply", "undo", "remove", "history", "cancel",
              "obtain", "certificates", "ports", "logs", "test_renewal"})
            on(request, ":");
        greet({{"version", "0"}, {"protocol", 1}, {"uid", 0}});
    }

    QString program() const { return m_folder.filePath(QStringLiteral("helper")); }

    void greet(const Json &hello) { write("hello", line({{"hello", hello}})); }

    /// What the shell does at this request, now and from now on.
    void on(const char *request, const QByteArray &commands) { write(request, commands + '\n'); }

    /// The command that says it.
    QByteArray saying(const Json &json)
    {
        const QByteArray name = "said-" + QByteArray::number(++m_said);
        write(name, line(json));
        return "cat " + name;
    }
    QByteArray refusing(const Problems &problems)
    {
        return saying({{"id", 0}, {"problems", toJson(problems)}});
    }
    QByteArray planning(const machine::Plan &plan, const nginx::Survey &seen = survey(),
                        const Problems &warnings = {},
                        const std::vector<machine::WantedLineage> &wanted = {})
    {
        auto list = Json::array();
        for (const auto &lineage : wanted)
            list.push_back(machine::toJson(lineage));
        return saying({{"id", 0},
                       {"result",
                        {{"survey", nginx::toJson(seen)},
                         {"plan", machine::toJson(plan)},
                         {"warnings", toJson(warnings)},
                         {"wanted", list}}}});
    }
    QByteArray reporting(const machine::CertificateReport &report)
    {
        return saying({{"id", 0}, {"result", {{"certificates", machine::toJson(report)}}}});
    }
    QByteArray reporting(const PortFacts &facts)
    {
        return saying({{"id", 0}, {"result", {{"ports", machine::toJson(facts)}}}});
    }
    QByteArray reporting(const LogFacts &facts)
    {
        return saying({{"id", 0}, {"result", {{"logs", machine::toJson(facts)}}}});
    }
    QByteArray telling(const std::vector<machine::Checkpoint> &history)
    {
        auto list = Json::array();
        for (const auto &checkpoint : history)
            list.push_back(machine::toJson(checkpoint));
        return saying({{"id", 0}, {"result", {{"history", list}}}});
    }
    QByteArray progressing(const machine::Progress &progress)
    {
        return saying({{"id", 0}, {"progress", machine::toJson(progress)}});
    }
    QByteArray done(machine::Did did)
    {
        machine::Outcome outcome;
        outcome.did = did;
        return saying({{"id", 0}, {"result", {{"outcome", machine::toJson(outcome)}}}});
    }

    int starts() const { return int(read("starts").count('\n')); }
    QList<QByteArray> requests() const
    {
        auto lines = read("requests").split('\n');
        lines.removeAll(QByteArray());
        return lines;
    }

    static nginx::Survey survey()
    {
        auto seen = nginx::assumed(*nginx::Version::parse("1.22.1", {}),
                                   *nginx::Version::parse("3.0.17", {}), nginx::Layout::Sites);
        seen.installed = true;
        seen.running = true;
        return seen;
    }

private:
    static QByteArray line(const Json &json)
    {
        return QByteArray::fromStdString(json.dump()) + '\n';
    }

    /// By another name first: a shell may be reading the old one.
    void write(const QByteArray &name, const QByteArray &text)
    {
        QFile file(m_folder.filePath(QStringLiteral("new")));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("the folder of the test cannot be written");
        file.close();
        const auto wanted = m_folder.filePath(QString::fromLatin1(name));
        QFile::remove(wanted);
        file.rename(wanted);
    }
    QByteArray read(const char *name) const
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    int m_said = 0;
};

} // namespace opentalk::wizard
