// The proof that a directory will find its challenge: a file of ours, fetched through each name.
#pragma once

#include "machine/master.h"
#include "machine/root.h"
#include "model/deployment.h"
#include "nginx/survey.h"

#include <functional>
#include <string>
#include <vector>

namespace opentalk::certbot {

/// A file with a word that nobody can guess, where certbot puts its challenges; it goes with the
/// value, and so do the folders that were made for it.
class ChallengeFile {
public:
    static Result<ChallengeFile> make(const machine::Root &root);

    ChallengeFile(ChallengeFile &&other) noexcept;
    ChallengeFile &operator=(ChallengeFile &&) = delete;
    ~ChallengeFile();

    const std::string &word() const { return m_word; }
    std::string requestPath() const; ///< `/.well-known/acme-challenge/…`

private:
    ChallengeFile(const machine::Root &root, std::string name, std::string word);

    const machine::Root *m_root;
    std::string m_name;
    std::string m_word;
    std::vector<std::string> m_made; ///< folders, the inner one last
};

/// On every address of this machine that port 80 listens on, within the network of the master. A
/// name that gets another answer there is a problem: the directory would get it too.
Result<void> proveOnThisMachine(const machine::Root &root, const machine::Master &master,
                                const Deployment &deployment, const std::vector<std::string> &hosts,
                                const nginx::Survey &survey, const ChallengeFile &file);

/// The same by the addresses that each name resolves to here. What it finds are doubts, not
/// refusals: a router may hide this machine from itself, and the directory asks other name servers.
/// Ends after twenty seconds, or when nobody wants it any more.
Problems doubtsByName(const std::vector<std::string> &hosts, const nginx::Survey &survey,
                      const ChallengeFile &file, const std::function<bool()> &isWanted);

} // namespace opentalk::certbot
