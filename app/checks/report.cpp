#include "checks/report.h"

#include "checks/settings.h"
#include "checks/subject.h"

#include <QJsonArray>

namespace opentalk::checks {

namespace {

constexpr const char *askedLabel = QT_TRANSLATE_NOOP("Check", "Asked: %1");
constexpr const char *answeredLabel = QT_TRANSLATE_NOOP("Check", "Answer: %1");
constexpr const char *remedyLabel = QT_TRANSLATE_NOOP("Check", "To do: %1");

QString qt(const std::string &text)
{
    return QString::fromStdString(text);
}

QJsonObject toJson(const Problem &problem, const Mask &mask)
{
    QJsonObject json {{QStringLiteral("code"), qt(problem.code)},
                      {QStringLiteral("reason"), qt(mask(escaped(reason(problem))))},
                      {QStringLiteral("remedy"), qt(mask(escaped(remedy(problem))))}};
    if (const auto setting = settingOf(problem))
        json[QLatin1String("lines")] = qt(mask(setting->lines));
    return json;
}

QJsonObject toJson(const Entry &entry, const Mask &mask)
{
    QJsonArray findings;
    for (const auto &problem : entry.outcome.findings)
        findings.append(toJson(problem, mask));
    return {{QStringLiteral("check"), QLatin1String(name(entry.kind))},
            {QStringLiteral("subject"), qt(mask(entry.subject))},
            {QStringLiteral("state"), QLatin1String(name(entry.outcome.state))},
            {QStringLiteral("code"), qt(entry.outcome.findings.front().code)},
            {QStringLiteral("asked"), qt(mask(sentence(entry.outcome.asked)))},
            {QStringLiteral("answered"), qt(mask(sentence(entry.outcome.answered)))},
            {QStringLiteral("findings"), findings}};
}

/// One entry as lines.
class Lines {
public:
    Lines(const Mask &mask, const Translate &translate)
        : m_mask(mask)
        , m_translate(translate)
    { }

    void add(const Entry &entry)
    {
        m_text += "[" + std::string(name(entry.outcome.state)) + "] " + name(entry.kind) + " "
            + subject(entry) + " (" + entry.outcome.findings.front().code + ")\n";
        addLabelled(askedLabel, entry.outcome.asked);
        addLabelled(answeredLabel, entry.outcome.answered);
        for (const auto &problem : entry.outcome.findings)
            addFinding(problem);
    }

    const std::string &text() const { return m_text; }

private:
    void addFinding(const Problem &problem)
    {
        addLine(filledIn("Problem", problem.reasonText, problem.arguments));
        if (!problem.remedyText.empty())
            addLine(
                labelled(remedyLabel, filledIn("Problem", problem.remedyText, problem.arguments)));
        if (const auto setting = settingOf(problem))
            m_text += "\n" + m_mask(setting->lines) + "\n\n";
    }

    std::string subject(const Entry &entry) const
    {
        const auto text = subjectText(entry.subject);
        return filledIn("Check", text.text, text.arguments);
    }

    std::string filledIn(const char *context, const std::string &english,
                         const std::vector<std::string> &arguments) const
    {
        if (!m_translate)
            return m_mask(escaped(filled(english, arguments)));
        auto words = arguments;
        for (auto &word : words)
            word = m_translate("Argument", word);
        return m_mask(escaped(filled(m_translate(context, english), words)));
    }

    std::string labelled(const char *label, const std::string &text) const
    {
        return filled(m_translate ? m_translate("Check", label) : label, {text});
    }

    void addLabelled(const char *label, const Text &text)
    {
        if (!text.text.empty())
            addLine(labelled(label, filledIn("Check", text.text, text.arguments)));
    }

    void addLine(const std::string &line) { m_text += "    " + line + "\n"; }

    const Mask &m_mask;
    const Translate &m_translate;
    std::string m_text;
};

} // namespace

std::vector<Entry> entriesOf(const Run &run)
{
    std::vector<Entry> entries;
    for (int index = 0; index < static_cast<int>(run.checks().size()); ++index) {
        const auto &check = run.checks()[static_cast<std::size_t>(index)];
        if (const auto &result = run.result(index))
            entries.push_back({check.kind, check.subject, *result});
    }
    return entries;
}

State worst(const std::vector<Entry> &entries)
{
    State worst = State::Skipped;
    for (const auto &entry : entries)
        worst = std::max(worst, entry.outcome.state);
    return worst;
}

QJsonObject toJson(const std::vector<Entry> &entries, const Mask &mask)
{
    QJsonArray results;
    for (const auto &entry : entries)
        results.append(toJson(entry, mask));
    return {{QStringLiteral("state"), QLatin1String(name(worst(entries)))},
            {QStringLiteral("results"), results}};
}

std::string toText(const std::vector<Entry> &entries, const Mask &mask, const Translate &translate)
{
    auto sorted = entries;
    std::ranges::stable_sort(sorted, std::greater(),
                             [](const Entry &entry) { return entry.outcome.state; });
    Lines lines(mask, translate);
    for (const auto &entry : sorted)
        lines.add(entry);
    return lines.text();
}

} // namespace opentalk::checks
