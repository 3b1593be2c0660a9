// The engine's English sentences in the language of the window.
#pragma once

#include "model/catalogue.h"
#include "model/deployment.h"
#include "model/problem.h"
#include "nginx/tree.h"

#include <QString>

namespace opentalk::wizard {

/// What stands in a sentence: the engine's own words, titles of services and of releases are
/// translated; names and paths stay as they are.
QString argumentText(const std::string &word);

/// A sentence of the engine with what stands in it.
QString filledText(const char *context, const std::string &text,
                   const std::vector<std::string> &arguments);

QString reasonText(const Problem &problem);
QString remedyText(const Problem &problem);

/// Reason and remedy.
QString text(const Problem &problem);

/// After the file it is about, where it is about one.
QString placedText(const Problem &problem);

/// After the file or the field it is about, where it is about one.
QString namedText(const Problem &problem);

/// Why a line stands in a generated file; empty where there is nothing to say.
QString text(const nginx::Reason &reason);

QString title(const Service &service);
QString purpose(const Service &service);
QString title(Release release);

/// Of a site: the service's title, or the id of a further service.
QString title(const Site &site);

/// The field a problem belongs to, in words: "Whiteboard, host name". Empty for the whole.
QString fieldOf(const std::string &place);

inline QString qt(const std::string &text)
{
    return QString::fromStdString(text);
}

} // namespace opentalk::wizard
