#include "machine/look.h"

#include "machine/lookparts.h"
#include "machine/master.h"

namespace opentalk::machine {

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
