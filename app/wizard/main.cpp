// opentalk-proxy-wizard: reads its options, then either answers without a display or opens the
// window.
#include "machine/root.h"
#include "model/profilejson.h"
#include "wizard/askingahead.h"
#include "wizard/check.h"
#include "wizard/checkup.h"
#include "wizard/commandline.h"
#include "wizard/draftkeeper.h"
#include "wizard/fewershades.h"
#include "wizard/helper/helper.h"
#include "wizard/helper/helperlook.h"
#include "wizard/helper/job.h"
#include "wizard/installation.h"
#include "wizard/languages.h"
#include "wizard/profilefile.h"
#include "wizard/remotedisplay.h"
#include "wizard/session.h"
#include "wizard/targetdialler.h"
#include "wizard/windowkeeper.h"
#include "wizard/windowstyle.h"

#include <QApplication>
#include <QIcon>
#include <QTimer>

#include <iostream>
#include <iterator>

using namespace opentalk;
using namespace opentalk::wizard;

namespace {

enum Exit { Good = 0, InputWrong = 1 };

int refused(const Problems &problems)
{
    for (const auto &problem : problems)
        std::cerr << sentence(problem) << '\n';
    return InputWrong;
}

/// Help, version and checks work where no display is.
int answer(const Read &read)
{
    std::cout << read.output.toStdString() << std::flush;
    std::cerr << read.error.toStdString() << std::flush;
    return read.error.isEmpty() ? Good : InputWrong;
}

Result<Profile> readProfileOf(const CommandLine &options)
{
    if (options.profile.isEmpty())
        return Profile {};
    if (options.profile != QLatin1String("-"))
        return readProfileFile(options.profile);
    const std::string typed((std::istreambuf_iterator<char>(std::cin)), {});
    return readProfile(typed);
}

/// How long typing rests before what follows from it is painted on a remote display.
constexpr std::chrono::milliseconds rest {300};

int openWindow(const CommandLine &options, bool remote)
{
    const auto profile = readProfileOf(options);
    if (!profile)
        return refused(profile.error());
    auto root = machine::Root::open(options.root.toStdString(), machine::Trust::Anyone);
    if (!root)
        return refused(root.error());
    Session session(std::move(*root));
    if (!options.profile.isEmpty())
        session.open(*profile, options.profile == QLatin1String("-") ? QString() : options.profile);
    if (options.practice)
        session.practise();
    QApplication::setStyle(new WindowStyle(remote));
    if (remote)
        sparePaint();
    const auto program = helperProgram(QCoreApplication::applicationDirPath());
    Helper helper(program, options.practice, !remote);
    Job job(session, helper);
    Checkup checkup(session, targetDialler(session, helper), std::make_shared<HelperLook>(helper));
    DraftKeeper drafts(session, job);
    WindowKeeper keeper([&] {
        auto window = std::make_unique<MainWindow>(session, job, program,
                                                   remote ? rest : std::chrono::milliseconds(250),
                                                   &checkup, &drafts);
        if (remote)
            window->spareLine(rest);
        return window;
    });
    keeper.open();
    QTimer::singleShot(0, endAskingAhead);
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    giveBackPreloads();
    const auto read = readCommandLine(QStringList(argv, argv + argc));
    if (!read.options)
        return answer(read);
    if (read.options->command) {
        const QCoreApplication application(argc, argv);
        return becomeCommand(helperProgram(QCoreApplication::applicationDirPath()), argv + 2);
    }
    if (read.options->check) {
        const OwnPlugins plugins;
        const QCoreApplication application(argc, argv);
        return checkProfile(*read.options);
    }
    const bool remote = isRemote(read.options->display, qgetenv("DISPLAY"));
    if (remote) {
        spareQuestions();
        askAhead();
        drawLettersInFewShades();
    }
    std::optional<OwnPlugins> plugins(std::in_place);
    const QApplication application(argc, argv);
    plugins.reset();
    endSparing();
    QApplication::setApplicationName(QStringLiteral("opentalk-proxy-wizard"));
    QApplication::setDesktopFileName(QStringLiteral("opentalk-proxy-wizard"));
    const auto drawing = QStringLiteral(":/opentalk-proxy-wizard.svg");
    QApplication::setWindowIcon(remote ? smallIcon(drawing) : QIcon(drawing));
    useLanguage(preferredLocale());
    const int code = openWindow(*read.options, remote);
    endAskingAhead(); // also where no window came: before the display is left
    return code;
}
