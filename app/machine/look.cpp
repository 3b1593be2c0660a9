#include "machine/look.h"

#include "machine/lookparts.h"
#include "machine/master.h"

namespace opentalk::machine {

Result<nginx::Survey> look(const Root &root)
{
    nginx::Survey survey;
    Build build;
    lookAtSystem(root, survey);
    lookAtProgram(root, survey, build);
    const auto main = root.openFile(survey.program.configFile);
    if (main || survey.installed) {
        Configuration configuration(root, survey.program.configFile, survey.unseen);
        lookAtMainLevel(configuration, build, survey);
        lookAtNeighbours(configuration, survey);
    } else {
        survey.layout = usualLayout(survey.distribution);
    }
    survey.running = survey.installed && findMaster(root, survey).has_value();
    return survey;
}

} // namespace opentalk::machine
