#include "wizard/helper/ways.h"

#include "wizard/helper/question.h"

#include <QStandardPaths>

#include <unistd.h>

namespace opentalk::wizard {

static QString findProgram(const char *name)
{
    static const QStringList folders {QStringLiteral("/usr/bin"), QStringLiteral("/bin"),
                                      QStringLiteral("/usr/local/bin")};
    return QStandardPaths::findExecutable(QString::fromLatin1(name), folders);
}

static bool isUsable(Way way, bool displayIsLocal)
{
    switch (way) {
    case Way::Practice:
        return false;
    case Way::AlreadyRoot:
        return ::geteuid() == 0;
    case Way::SudoSilent:
    case Way::SudoPassword:
        return !findProgram("sudo").isEmpty();
    case Way::Pkexec:
        // Over ssh pkexec fails even with the right password: no session is registered there.
        return displayIsLocal && !findProgram("pkexec").isEmpty();
    }
    return false;
}

std::deque<Way> usableWays(bool practice, bool displayIsLocal)
{
    if (practice)
        return {Way::Practice};
    std::deque<Way> ways {Way::AlreadyRoot, Way::SudoSilent, Way::Pkexec, Way::SudoPassword};
    std::erase_if(ways, [&](Way way) { return !isUsable(way, displayIsLocal); });
    return ways;
}

bool needsNobody(Way way)
{
    return way == Way::Practice || way == Way::AlreadyRoot || way == Way::SudoSilent;
}

bool isOfThisAccount(Way way)
{
    return way == Way::Practice || way == Way::AlreadyRoot;
}

QStringList commandFor(Way way, const QString &helper)
{
    const QString serve = QStringLiteral("serve");
    switch (way) {
    case Way::Practice:
        return {helper, QStringLiteral("practice")};
    case Way::AlreadyRoot:
        return {helper, serve};
    case Way::SudoSilent:
        return {findProgram("sudo"), QStringLiteral("-n"), QStringLiteral("--"), helper, serve};
    case Way::Pkexec:
        return {findProgram("pkexec"), QStringLiteral("--disable-internal-agent"), helper, serve};
    case Way::SudoPassword:
        break;
    }
    // -k: never a cached answer; the one authentication of a run is the one made in the window.
    return {findProgram("sudo"),
            QStringLiteral("-k"),
            QStringLiteral("-A"),
            QStringLiteral("-p"),
            passwordPrompt(),
            QStringLiteral("--"),
            helper,
            serve};
}

} // namespace opentalk::wizard
