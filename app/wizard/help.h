// What there is to know about each page, once: F1 shows it, and the man page and the README are
// made from it.
#pragma once

#include "wizard/pages/page.h"

#include <QString>

#include <optional>
#include <vector>

namespace opentalk::wizard {

struct HelpTopic {
    std::optional<PageId> page;           ///< none: it goes with several
    const char *title;                    ///< the page's name; translation context "Help"
    std::vector<const char *> paragraphs; ///< with <b> and <code>, of that context too
};

/// What stands beside the pages before Review.
const HelpTopic &previewHelp();

/// One a page, in their order.
const std::vector<HelpTopic> &helpTopics();

/// For the window: HTML, translated.
QString helpText(PageId page);

} // namespace opentalk::wizard
