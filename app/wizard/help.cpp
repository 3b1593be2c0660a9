#include "wizard/help.h"

#include <QCoreApplication>

namespace opentalk::wizard {

namespace {

QString paragraphsOf(const HelpTopic &topic)
{
    QString html;
    for (const auto *paragraph : topic.paragraphs)
        html += QStringLiteral("<p>%1</p>").arg(QCoreApplication::translate("Help", paragraph));
    return html;
}

} // namespace

const HelpTopic &previewHelp()
{
    static const HelpTopic topic {
        {},
        QT_TRANSLATE_NOOP("Help", "The files at the side"),
        {QT_TRANSLATE_NOOP(
             "Help",
             "F6 leads to them and back. The line under the cursor is explained below: why it is "
             "there, what it does, what the guide has, and which NGINX brought it. F7 gives the "
             "explanation all the room, and takes it back."),
         QT_TRANSLATE_NOOP(
             "Help",
             "Ctrl+F searches in all files, F3 and Shift+F3 lead to the next hit and the one "
             "before, Escape ends it. F8 and Shift+F8 lead to the next change and the one before. "
             "Ctrl+Shift+C copies the whole file as it will be written.")}};
    return topic;
}

const std::vector<HelpTopic> &helpTopics()
{
    static const std::vector<HelpTopic> topics {
        {StartPageId,
         QT_TRANSLATE_NOOP("Help", "Start"),
         {
             QT_TRANSLATE_NOOP(
                 "Help",
                 "The wizard writes a site for each OpenTalk service, lets this machine's own "
                 "nginx judge them, reloads it and proves that every name answers."),
             QT_TRANSLATE_NOOP(
                 "Help",
                 "<b>Another machine</b>: choose its distribution, or run <code>opentalk-proxy "
                 "survey --json</code> there and open the result here."),
             QT_TRANSLATE_NOOP(
                 "Help",
                 "<b>Practice</b> starts a private nginx of this account and needs no password. "
                 "Nobody outside this machine can reach it; where the system refuses it a network "
                 "of its own, other accounts here can, as Review then says."),
             QT_TRANSLATE_NOOP("Help",
                               "<b>OpenTalk's .env</b> tells domain, services and ports. Of all "
                               "else in it, only the names are looked at. <b>Sites that are here "
                               "already</b>, be they from the guide or from this wizard, can be "
                               "gone on from: what could not be carried over is listed."),
             QT_TRANSLATE_NOOP(
                 "Help",
                 "Ctrl+O opens a profile, Ctrl+S saves it, F6 goes to the preview and back. "
                 "Ctrl+R goes on to Review, past all pages that need nothing."),
         }},
        {ServicesPageId,
         QT_TRANSLATE_NOOP("Help", "Services"),
         {
             QT_TRANSLATE_NOOP("Help",
                               "The <b>domain</b> is the name people open in their browser. The "
                               "services get names below it, as OpenTalk's own set-up has them."),
             QT_TRANSLATE_NOOP("Help",
                               "The <b>release</b> decides which names are public: newer releases "
                               "reach LiveKit through the controller, and a public LiveKit host "
                               "would be a hole. The wizard asks the controller for it, without "
                               "signing in; “docker ps” shows the tag of its image."),
             QT_TRANSLATE_NOOP(
                 "Help",
                 "A <b>backend</b> is the address and port where the service's container listens. "
                 "Several, with commas between, share the load; how is set under Options."),
             QT_TRANSLATE_NOOP("Help",
                               "An empty cell goes back to the default. The arrow keys lead from "
                               "cell to cell, F2 edits one, Space switches a service on or off."),
             QT_TRANSLATE_NOOP(
                 "Help",
                 "<b>Add a service</b> is for something else that shall have a name on this "
                 "server, a wiki for example. Its upload limit is under Options."),
         }},
        {CertificatesPageId,
         QT_TRANSLATE_NOOP("Help", "Certificates"),
         {
             QT_TRANSLATE_NOOP("Help",
                               "<b>Let's Encrypt</b>: certificates that certbot keeps below "
                               "<code>/etc/letsencrypt/live</code> are used where they fit. What "
                               "is missing, Apply orders: the names have to lead here, and port 80 "
                               "has to be open to the internet."),
             QT_TRANSLATE_NOOP("Help",
                               "Every name in a certificate becomes public, in the logs of "
                               "certificate transparency."),
             QT_TRANSLATE_NOOP(
                 "Help",
                 "<b>Own files</b>: a PEM file with the whole chain, and its private key. Both "
                 "must belong to root and lie in folders that only root can write to."),
             QT_TRANSLATE_NOOP(
                 "Help", "<b>Placeholder</b>: lets everything else be set up and tested first."),
         }},
        {OptionsPageId,
         QT_TRANSLATE_NOOP("Help", "Options"),
         {
             QT_TRANSLATE_NOOP("Help",
                               "Every switch changes lines of the files on the right: a click on a "
                               "marked line tells why it is there."),
             QT_TRANSLATE_NOOP("Help",
                               "The defaults keep meetings, uploads and logins working with all "
                               "releases of OpenTalk, and follow Mozilla's advice on TLS."),
         }},
        {ChecksPageId,
         QT_TRANSLATE_NOOP("Help", "Checks"),
         {
             QT_TRANSLATE_NOOP(
                 "Help",
                 "<b>Names</b>: what the DNS says of each host, and whether it leads here. "
                 "<b>Backends</b>: whether each is really that service, and whether the services "
                 "agree with nginx about their names. <b>Exposure</b>: what can be reached past "
                 "nginx. <b>Ports</b>: who holds 80 and 443, and what the firewall lets in. "
                 "<b>Front door</b>: what clients get under each name. <b>Logs</b>: what our own "
                 "logs say of the last day."),
             QT_TRANSLATE_NOOP(
                 "Help",
                 "Each check asks once, takes a few seconds at most and changes nothing. Only your "
                 "own services and your own name server are asked."),
             QT_TRANSLATE_NOOP("Help",
                               "Behind a router this machine does not know its public address: "
                               "enter it, and names may lead there."),
         }},
        {ReviewPageId,
         QT_TRANSLATE_NOOP("Help", "Review"),
         {
             QT_TRANSLATE_NOOP(
                 "Help",
                 "The helper looked at this machine with administrator rights, made the plan, and "
                 "sent it here with its digest. Apply sends your answers and that digest. The "
                 "helper makes the plan again, and refuses if anything has changed since."),
             QT_TRANSLATE_NOOP(
                 "Help",
                 "A file that is not as this wizard left it is never overwritten silently: choose "
                 "it in the list, read the difference, and tick the box below it."),
             QT_TRANSLATE_NOOP(
                 "Help",
                 "In the difference, - stands before lines that go and + before lines that come; "
                 "what changed inside a line is underlined. In a wide window, old and new stand "
                 "side by side. F8 and Shift+F8 lead to the next change and the one before."),
         }},
        {ApplyPageId,
         QT_TRANSLATE_NOOP("Help", "Apply"),
         {
             QT_TRANSLATE_NOOP(
                 "Help",
                 "The running nginx is reloaded, never restarted: meetings that run now go on. At "
                 "every moment the files on disk are a configuration that nginx accepts, so that "
                 "even a power cut leaves a machine that starts."),
         }},
        {DonePageId,
         QT_TRANSLATE_NOOP("Help", "Done"),
         {
             QT_TRANSLATE_NOOP("Help",
                               "An answer of 502 or 504 is no fault of the proxy: nginx works, but "
                               "the service behind it is not reachable yet."),
         }},
    };
    return topics;
}

QString helpText(PageId page)
{
    auto html = paragraphsOf(helpTopics()[page]);
    if (page < ReviewPageId)
        html += QStringLiteral("<h3>%1</h3>")
                    .arg(QCoreApplication::translate("Help", previewHelp().title))
            + paragraphsOf(previewHelp());
    return html;
}

} // namespace opentalk::wizard
