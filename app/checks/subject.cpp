#include "checks/subject.h"

namespace opentalk::checks {

Text subjectText(const std::string &subject)
{
    for (const std::string form :
         {subjectHere, subjectByName, subjectFromOutside, subjectFirewall}) {
        const auto place = form.find("%1");
        const auto before = form.substr(0, place);
        const auto after = form.substr(place + 2);
        if (subject.size() > form.size() - 2 && subject.starts_with(before)
            && subject.ends_with(after))
            return {form, {subject.substr(place, subject.size() - (form.size() - 2))}};
    }
    return said("%1", subject);
}

} // namespace opentalk::checks
