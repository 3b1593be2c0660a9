#include "wizard/helper/question.h"

namespace opentalk::wizard {

static const QLatin1String before("OpenTalk Proxy Wizard: password of ");
static const QLatin1String after(":");

QString passwordPrompt()
{
    return before + QLatin1String("%p") + after;
}

static QString accountIn(const QString &prompt)
{
    const auto length = prompt.size() - before.size() - after.size();
    if (length <= 0 || !prompt.startsWith(before) || !prompt.endsWith(after))
        return {};
    return prompt.mid(before.size(), length);
}

Question Questions::ask(const QString &prompt)
{
    m_asked.append(prompt);
    const auto attempt = static_cast<int>(m_asked.count(prompt));
    return {accountIn(prompt.trimmed()), prompt.trimmed(), attempt};
}

} // namespace opentalk::wizard
