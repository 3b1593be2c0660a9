// What lies in the two files, and how they lie there.
#include "inspectiontest.h"

#include <sys/stat.h>
#include <sys/sysmacros.h>

namespace opentalk::machine {

namespace {

constexpr auto No = Says::No;
constexpr auto Yes = Says::Yes;
constexpr auto NotAsked = Says::NotAsked;

std::string key()
{
    return pem(ecKey("leaf"));
}

std::string replaced(std::string text, const std::string &from, const std::string &to)
{
    for (auto at = text.find(from); at != text.npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

std::string utf16(const std::string &text)
{
    std::string wide = "\xFF\xFE";
    for (const char c : text)
        wide += {c, '\0'};
    return wide;
}

std::string lines(const std::string &text, int count)
{
    std::size_t end = 0;
    while (count-- > 0)
        end = text.find('\n', end) + 1;
    return text.substr(0, end);
}

/// Two good files, then changed.
Row changed(std::string name, std::function<void(const Tree &)> change, std::set<std::string> codes,
            bool usable = false, Says nginx = NotAsked)
{
    auto made = row(std::move(name), chainOf(), key(), std::move(codes), usable, nginx, NotAsked);
    made.prepare = [good = made.prepare, change = std::move(change)](const Tree &tree) {
        good(tree);
        change(tree);
    };
    return made;
}

std::vector<Row> fine()
{
    const std::string mark = "\xEF\xBB\xBF";
    const std::string parameters
        = "-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n";
    auto oneFile = row("BothInOneFile", key() + chainOf(), "");
    oneFile.files = {certificatePath, certificatePath};
    const auto prepare = oneFile.prepare;
    oneFile.prepare = [prepare](const Tree &tree) {
        prepare(tree);
        ::chmod(tree.at(certificatePath).c_str(), 0600);
    };
    return {
        row("Plain", chainOf(), key()),
        row("WindowsLineEnds", replaced(chainOf(), "\n", "\r\n"), replaced(key(), "\n", "\r\n")),
        row("TextBefore", "Bag Attributes\n subject=leaf\n" + chainOf(), "A key\n" + key()),
        oneFile,
        row("ParametersBeforeTheKey", chainOf(), parameters + oldPem(ecKey("leaf"))),
        row("OldLabel", replaced(chainOf(), "CERTIFICATE", "X509 CERTIFICATE"), key()),
        row("TrustedLabel", trustedPem(leafOf().get()) + pem(authorities().intermediate.get()),
            key()),
        row("MarkBeforeTheCertificate", mark + chainOf(), key(), {"file-byte-order-mark"}),
        row("MarkBeforeTheKey", chainOf(), mark + key(), {"file-byte-order-mark"}),
    };
}

std::vector<Row> ofAnotherForm()
{
    auto *leafKey = ecKey("leaf");
    const auto leaf = leafOf();
    const auto bag = pkcs12(leaf.get(), leafKey);
    auto bagForBoth = row("Pkcs12ForBoth", bag, "", {"file-pkcs12"}, false, No, No);
    bagForBoth.files = {certificatePath, certificatePath};
    const std::string openSsh = "-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEA\n"
                                "-----END OPENSSH PRIVATE KEY-----\n";
    return {
        row("CertificateInUtf16", utf16(chainOf()), key(), {"file-utf16"}, false, No, No),
        row("KeyInUtf16", chainOf(), utf16(key()), {"file-utf16"}, false, No, No),
        row("CertificateInDer", der(leaf.get()), key(), {"certificate-der"}, false, No, No),
        row("KeyInDer", chainOf(), der(leafKey), {"key-der"}, false, No, No),
        row("Pkcs12", bag, key(), {"file-pkcs12"}, false, No, No),
        bagForBoth,
        row("Pkcs7InPem", pkcs7Pem(leaf.get()), key(), {"file-pkcs7"}, false, No, No),
        row("Pkcs7InDer", pkcs7Der(leaf.get()), key(), {"file-pkcs7"}, false, No, No),
        row("Request", requestPem(leafKey), key(), {"certificate-request"}, false, No, No),
        row("PublicKey", chainOf(), publicPem(leafKey), {"key-public"}, false, No, No),
        row("Passphrase", chainOf(), encryptedPem(leafKey), {"key-encrypted"}, false, No, No),
        row("OldPassphrase", chainOf(), oldEncryptedPem(leafKey), {"key-encrypted"}, false, No, No),
        row("OpenSshKey", chainOf(), openSsh, {"key-openssh"}, false, No, No),
    };
}

std::vector<Row> wrong()
{
    const auto glued = pem(leafOf().get());
    return {
        row("EmptyCertificate", "", key(), {"certificate-file-empty"}, false, No, No),
        row("EmptyKey", chainOf(), "", {"key-file-empty"}, false, No, No),
        row("Swapped", key(), chainOf(), {"certificate-key-swapped"}, false, No, No),
        row("KeyForCertificate", key(), key(), {"key-for-certificate"}, false, No, No),
        row("CertificateForKey", chainOf(), chainOf(), {"certificate-for-key"}, false, No, No),
        row("JunkForCertificate", "hunter2\n", key(), {"certificate-unreadable"}, false, No, No),
        row("JunkForKey", chainOf(), "hunter2\n", {"key-unreadable"}, false, No, No),
        row("CutCertificate", lines(glued, 4), key(), {"certificate-damaged"}, false, No, No),
        row("CutKey", chainOf(), lines(key(), 2), {"key-damaged"}, false, No, No),
        row("GluedLines", glued.substr(0, glued.size() - 1) + pem(authorities().intermediate.get()),
            key(), {"certificate-damaged"}, false, No, No),
        row("CutIntermediate", glued + lines(pem(authorities().intermediate.get()), 4), key(),
            {"certificate-damaged"}, false, No, NotAsked),
        row("OverOneMebibyte", std::string((1 << 20) + 1, 'a'), key(), {"file-too-large"}, false,
            No, No),
    };
}

void inPlaceOf(const Tree &tree, const char *path, const std::function<int(const char *name)> &make)
{
    std::filesystem::remove(tree.at(path));
    ASSERT_EQ(make(tree.at(path).c_str()), 0);
}

int makeFolder(const char *path)
{
    return ::mkdir(path, 0755);
}

int makePipe(const char *path)
{
    return ::mkfifo(path, 0600);
}

std::vector<Row> lyingBadly()
{
    return {
        changed(
            "FolderForCertificate",
            [](const Tree &tree) { inPlaceOf(tree, certificatePath, makeFolder); },
            {"not-a-regular-file"}, false, No),
        changed(
            "FolderForKey", [](const Tree &tree) { inPlaceOf(tree, keyPath, makeFolder); },
            {"not-a-regular-file"}, false, No),
        changed("PipeForCertificate",
                [](const Tree &tree) { inPlaceOf(tree, certificatePath, makePipe); },
                {"not-a-regular-file"}),
        changed("PipeForKey", [](const Tree &tree) { inPlaceOf(tree, keyPath, makePipe); },
                {"not-a-regular-file"}),
        changed(
            "NoCertificate",
            [](const Tree &tree) { std::filesystem::remove(tree.at(certificatePath)); },
            {"cannot-read"}, false, No),
        changed(
            "NoKey", [](const Tree &tree) { std::filesystem::remove(tree.at(keyPath)); },
            {"cannot-read"}, false, No),
        changed(
            "KeyForEverybody", [](const Tree &tree) { ::chmod(tree.at(keyPath).c_str(), 0644); },
            {"key-readable"}, true, Yes),
        changed(
            "LinkToTheKey",
            [](const Tree &tree) {
                std::filesystem::rename(tree.at(keyPath), tree.at("/tls/key1.pem"));
                tree.link(keyPath, "key1.pem");
            },
            {}, true, Yes),
    };
}

/// Only root can give files away, and only root's rules are broken by it.
std::vector<Row> belongingToOthers()
{
    constexpr uid_t other = 65534;
    const auto give = [](const char *path, uid_t user, gid_t group) {
        return
            [=](const Tree &tree) { ASSERT_EQ(::lchown(tree.at(path).c_str(), user, group), 0); };
    };
    return {
        changed("DeviceForKey",
                [](const Tree &tree) {
                    inPlaceOf(tree, keyPath, [](const char *path) {
                        return ::mknod(path, S_IFCHR | 0600, makedev(1, 3));
                    });
                },
                {"not-a-regular-file"}),
        changed(
            "KeyForAGroup",
            [give](const Tree &tree) {
                give(keyPath, 0, other)(tree);
                ::chmod(tree.at(keyPath).c_str(), 0640);
            },
            {"key-readable"}, true, Yes),
        changed(
            "KeyForRootsGroup", [](const Tree &tree) { ::chmod(tree.at(keyPath).c_str(), 0640); },
            {}, true, Yes),
        changed("KeyOfAUser", give(keyPath, other, 0), {"file-not-roots"}),
        changed("FolderOfAUser", give("/tls", other, 0), {"folder-not-roots"}),
        changed("LinkOfAUser",
                [give](const Tree &tree) {
                    std::filesystem::rename(tree.at(keyPath), tree.at("/tls/key1.pem"));
                    tree.link(keyPath, "key1.pem");
                    give(keyPath, other, 0)(tree);
                },
                {"link-not-roots"}),
        changed("FolderForAll", [](const Tree &tree) { ::chmod(tree.at("/tls").c_str(), 0777); },
                {"folder-writable"}),
        changed("CertificateForAllToWrite",
                [](const Tree &tree) { ::chmod(tree.at(certificatePath).c_str(), 0666); },
                {"file-not-roots"}),
    };
}

} // namespace

std::vector<Row> rowsOfFiles()
{
    auto all = fine();
    for (const auto &more : {ofAnotherForm(), wrong(), lyingBadly()})
        all.insert(all.end(), more.begin(), more.end());
    if (::geteuid() == 0) {
        const auto more = belongingToOthers();
        all.insert(all.end(), more.begin(), more.end());
    }
    return all;
}

} // namespace opentalk::machine
