#include "wizard/manual.h"

#include "model/version.h"
#include "wizard/commandline.h"
#include "wizard/help.h"

namespace opentalk::wizard {

namespace {

/// What stands for a tag, for a character reference and, in roff, for a character.
struct Mark {
    const char *from;
    const char *to;
};

template <std::size_t size> std::string replaced(QString text, const Mark (&marks)[size])
{
    for (const auto &[from, to] : marks)
        text.replace(QString::fromUtf8(from), QString::fromUtf8(to));
    return text.toStdString();
}

/// A line that begins with a dot or an apostrophe would be a request.
std::string roff(const QString &html)
{
    static constexpr Mark marks[] {
        {"\\", "\\\\"},     {"-", "\\-"},        {"<b>", "\\fB"}, {"</b>", "\\fR"},
        {"<code>", "\\fB"}, {"</code>", "\\fR"}, {"&lt;", "<"},   {"&gt;", ">"},
        {"&amp;", "&"},     {"“", "\\(lq"},      {"”", "\\(rq"},  {"…", "..."},
    };
    const auto text = replaced(html, marks);
    return text.starts_with('.') || text.starts_with('\'') ? "\\&" + text : text;
}

std::string marked(const QString &html)
{
    static constexpr Mark marks[] {
        {"<b>", "**"}, {"</b>", "**"}, {"<code>", "`"}, {"</code>", "`"},
        {"&lt;", "<"}, {"&gt;", ">"},  {"&amp;", "&"},
    };
    return replaced(html, marks);
}

std::string usageOf()
{
    return readCommandLine({QStringLiteral("wizard"), QStringLiteral("--help")})
        .output.toStdString();
}

std::string verbatim(const std::string &text)
{
    std::string roffed;
    for (const char c : text) {
        if (c == '\\' || c == '-')
            roffed += '\\';
        roffed += c;
    }
    return ".nf\n" + roffed + ".fi\n";
}

std::vector<HelpTopic> allTopics()
{
    auto topics = helpTopics();
    topics.push_back(previewHelp());
    return topics;
}

} // namespace

std::string manPage()
{
    std::string page = ".TH OPENTALK\\-PROXY\\-WIZARD 1 \"\" \"opentalk\\-proxy\\-wizard "
        + std::string(version)
        + "\"\n.SH NAME\nopentalk\\-proxy\\-wizard \\- set up NGINX in front of OpenTalk\n"
          ".SH SYNOPSIS AND OPTIONS\n"
        + verbatim(usageOf()) + ".SH PAGES\n";
    for (const auto &topic : allTopics()) {
        page += ".SS " + roff(QString::fromUtf8(topic.title)) + '\n';
        for (const auto *paragraph : topic.paragraphs)
            page += ".PP\n" + roff(QString::fromUtf8(paragraph)) + '\n';
    }
    return page + ".SH SEE ALSO\n.BR opentalk\\-proxy (1),\n.BR nginx (8),\n.BR certbot (1)\n";
}

std::string markdown()
{
    std::string text;
    for (const auto &topic : allTopics()) {
        text += "\n**" + std::string(topic.title) + ".** ";
        for (const auto *paragraph : topic.paragraphs)
            text += marked(QString::fromUtf8(paragraph))
                + (paragraph == topic.paragraphs.back() ? "\n" : " ");
    }
    return text;
}

} // namespace opentalk::wizard
