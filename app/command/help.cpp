#include "command/help.h"

#include <array>

namespace opentalk::command {

namespace {

struct Help {
    std::string_view subject;
    std::string_view usage;
    std::string_view text;
    bool hidden = false;
};

constexpr std::array helps {
    Help {"survey", "survey [--root DIR] [--json]",
          "Looks at this machine's NGINX and says what it found. Changes nothing.\n"
          "\n"
          "  --root DIR   look at the tree below DIR instead of the machine itself\n"
          "  --json       as JSON, for generate --survey on another machine\n"},
    Help {"generate",
          "generate PROFILE [--survey FILE | --nginx VERSION --openssl VERSION --layout NAME |\n"
          "                          --root DIR] (--output DIR | --archive FILE.tar.gz | --list)",
          "Writes the configuration for a profile into a folder or an archive. Needs no root,\n"
          "opens no certificate and leaves the machine as it is.\n"
          "\n"
          "  --survey FILE      for the machine whose survey --json is in FILE\n"
          "  --nginx VERSION    for an NGINX of this version (1.22.1), together with\n"
          "  --openssl VERSION  its OpenSSL (3.0.19, 1.1.1n) and\n"
          "  --layout NAME      where it reads sites from: sites, conf.d, vhosts.d or http.d\n"
          "  --root DIR         for the tree below DIR; without any of these, for this machine\n"
          "  --output DIR       write DIR/etc/nginx/... and print the digest\n"
          "  --archive FILE     write a .tar.gz with instructions and print the digest\n"
          "  --list             print the paths only\n"},
    Help {"plan", "plan PROFILE [--root DIR] [--take-over FILE]...",
          "Shows what apply would change, as a unified diff, and the digest of the result.\n"
          "Exit status 2 says that there are changes, 0 that there are none.\n"
          "\n"
          "  --root DIR        for the tree below DIR\n"
          "  --take-over FILE  plan with this file replaced, as apply would be told to\n"},
    Help {"apply", "apply PROFILE [--root DIR] [--expect DIGEST] [--take-over FILE]... [--start]",
          "Writes the configuration, has this machine's NGINX test it, reloads NGINX and proves\n"
          "that the reload took effect. On any failure everything is put back.\n"
          "\n"
          "  --root DIR        for the tree below DIR\n"
          "  --expect DIGEST   refuse where the plan has another digest than the one you saw\n"
          "  --take-over FILE  replace this file although it is not ours or was edited by hand\n"
          "  --start           start NGINX where it does not run\n"},
    Help {"history", "history [--root DIR] [--json]",
          "Lists the checkpoints that can be undone, newest last.\n"
          "\n"
          "  --root DIR   of the tree below DIR\n"
          "  --json       as JSON\n"},
    Help {"undo", "undo [NUMBER] [--root DIR]",
          "Puts the tree back as it was before checkpoint NUMBER; without a number, before the\n"
          "last one. It is itself a checkpoint.\n"
          "\n"
          "  --root DIR   for the tree below DIR\n"},
    Help {"remove", "remove [--root DIR]",
          "Gives back what the first apply found, files that were taken over too, and deletes our\n"
          "files and state. Certificates of certbot and NGINX's logs are kept.\n"
          "\n"
          "  --root DIR   for the tree below DIR\n"},
    Help {
        "certificates",
        "certificates [list | obtain | renew-test] [PROFILE] [--json]\n"
        "                          [--expect DIGEST] [--take-over FILE]... [--start]",
        "list shows the certificates of this machine, what renews them and, with a profile, what\n"
        "each of its hosts has. obtain gets those that are missing through certbot and puts all\n"
        "hosts on HTTPS; what is there and fits is used. renew-test tries, without keeping\n"
        "anything, what certbot's timer will do.\n"
        "\n"
        "  --json            the list as JSON\n"
        "  --expect DIGEST   of obtain: refuse where the plan has another digest\n"
        "  --take-over FILE  of obtain: replace this file, as apply would\n"
        "  --start           of obtain: start NGINX where it does not run\n"},
    Help {"serve", "serve",
          "The wizard's channel: requests on standard input and answers on standard output, one\n"
          "JSON value a line. Ends when standard input closes or after 15 idle minutes.\n"},
    Help {"practice", "practice",
          "Like serve, for a private NGINX with stand-in services; the machine is never touched.\n",
          true},
    Help {"judge", "judge",
          "Has this machine's NGINX judge the profile on standard input, without root and without\n"
          "touching anything. Answers with one JSON value.\n",
          true},
};

std::string wholeUsage()
{
    std::string text
        = "Puts NGINX in front of OpenTalk: shows, tests, writes, proves and takes back "
          "its configuration.\n\nUsage:\n";
    for (const auto &help : helps)
        if (!help.hidden)
            text += "  opentalk-proxy " + std::string(help.usage) + "\n";
    return text
        + "  opentalk-proxy --help | --version\n"
          "\n"
          "PROFILE is a file, or - for standard input; {\"version\": 1, \"domain\": "
          "\"example.com\"} is a\ncomplete one. opentalk-proxy COMMAND --help says more about one "
          "command.\n"
          "\n"
          "Exit status: 0 done; 1 the input is wrong; 2 plan found changes; 3 the machine refused\n"
          "and everything is as before; 4 not permitted; 5 a fault of the program.\n";
}

} // namespace

std::string helpFor(std::string_view subject)
{
    for (const auto &help : helps)
        if (!subject.empty() && help.subject == subject)
            return "Usage: opentalk-proxy " + std::string(help.usage) + "\n\n"
                + std::string(help.text);
    return wholeUsage();
}

} // namespace opentalk::command
