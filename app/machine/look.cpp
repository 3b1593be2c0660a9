#include "machine/look.h"

#include "machine/lookparts.h"
#include "machine/master.h"
#include "model/text.h"
#include "nginx/includeline.h"

namespace opentalk::machine {

namespace {

/// With our line in it, it is as if the admin had written that.
void leaveToAdmin(nginx::Survey &survey)
{
    if (nginx::hasIncludeLine(survey.includeLine->text)) {
        survey.layout = nginx::Layout::ConfD;
        survey.includeLine.reset();
    } else
        survey.includeLine->text.clear();
}

} // namespace

void lookAtMainFile(const Root &root, nginx::Survey &survey)
{
    constexpr std::size_t longest = std::size_t {256} << 10;
    if (!survey.includeLine)
        return;
    auto &wanted = *survey.includeLine;
    const auto main = root.glance(survey.program.configFile);
    const bool isPlain = main && main->kind == NodeKind::File
        && survey.program.configFile == nginx::mainFile(survey.configFolder);
    if (isPlain)
        wanted.mode = main->mode;
    if (!isPlain || wanted.place.file != survey.program.configFile || wanted.text.size() > longest
        || !isUtf8(wanted.text))
        leaveToAdmin(survey);
}

Result<nginx::Survey> look(const Root &root)
{
    nginx::Survey survey;
    Build build;
    lookAtSystem(root, survey);
    lookAtHost(root, survey);
    lookAtProgram(root, survey, build);
    const auto main = root.openFile(survey.program.configFile);
    if (main || survey.installed) {
        Configuration configuration(root, survey.program.configFile, survey.unseen);
        lookAtConfiguration(configuration, build, survey);
        lookAtMainFile(root, survey);
    } else {
        survey.layout = usualLayout(survey.distribution);
    }
    if (const auto master = survey.installed ? findMaster(root, survey) : std::nullopt) {
        survey.running = true;
        survey.runningProgram = runningProgram(root, survey, master->pid);
    }
    return survey;
}

} // namespace opentalk::machine
