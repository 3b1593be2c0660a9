#include "machine/inspection.h"

#include "machine/certificateproblems.h"
#include "machine/chain.h"
#include "machine/leaf.h"
#include "machine/octal.h"
#include "machine/otherforms.h"
#include "machine/x509.h"

#include <openssl/err.h>

#include <algorithm>

namespace opentalk::machine {

namespace {

void add(Problems &all, Problems more)
{
    std::ranges::move(more, std::back_inserter(all));
}

void warnOfByteOrderMark(const Secret &file, const std::string &path, Problems &findings)
{
    if (hasByteOrderMark(file.view()))
        findings.push_back(warning(fileByteOrderMark, path, asWord(path)));
}

Chain chainIn(const Root &root, const std::string &path, Problems &findings)
{
    auto bytes = root.readTrusted(path);
    if (!bytes) {
        add(findings, std::move(bytes.error()));
        return {};
    }
    const Secret file(std::move(*bytes));
    auto chain = readChain(file);
    const auto count = chain.certificates.size();
    if (count == 0)
        findings.push_back(whyNoCertificate(file.view(), path));
    else if (chain.isDamaged)
        findings.push_back(problem(certificateDamaged, path, std::to_string(count + 1)));
    if (count > 0)
        warnOfByteOrderMark(file, path, findings);
    return chain;
}

bool isReadByOthers(const Node &file)
{
    return (file.mode & S_IROTH) || ((file.mode & S_IRGRP) && file.gid != 0);
}

KeyPointer keyIn(const Root &root, const std::string &path, Problems &findings)
{
    auto node = root.lookTrusted(path);
    if (!node) {
        add(findings, std::move(node.error()));
        return {};
    }
    const Secret file(std::move(node->content));
    auto key = readKey(file);
    if (!key) {
        findings.push_back(whyNoKey(file.view(), path));
        return key;
    }
    if (isReadByOthers(*node))
        findings.push_back(warning(keyReadable, path, octal(node->mode), asWord(path)));
    warnOfByteOrderMark(file, path, findings);
    return key;
}

/// One mistake is told once: two files in each other's place, one wrong file named for both.
void tidy(Problems &findings, const CertificateFiles &files)
{
    const auto has = [&](const ProblemType &type) {
        return std::ranges::any_of(findings, [&](const Problem &p) { return p.is(type); });
    };
    if (has(keyForCertificate) && has(certificateForKey))
        findings = {problem(certificateKeySwapped, files.certificate, files.key)};
    for (auto at = findings.begin(); at != findings.end(); ++at)
        findings.erase(std::remove(std::next(at), findings.end(), *at), findings.end());
}

bool fits(const X509Pointer &certificate, const EVP_PKEY *key)
{
    return EVP_PKEY_eq(X509_get0_pubkey(certificate.get()), key) == 1;
}

/// Where the certificate stands that is meant for the server: not always in front. Without the key
/// it is the first that is not an authority's.
std::size_t placeOfLeaf(const Chain &chain, const EVP_PKEY *key)
{
    const auto &all = chain.certificates;
    const auto isMeant = [&](const X509Pointer &certificate) {
        return key ? fits(certificate, key) : X509_check_ca(certificate.get()) != 1;
    };
    const auto found = std::ranges::find_if(all, isMeant);
    return found == all.end() ? 0 : static_cast<std::size_t>(found - all.begin());
}

Problems judgeKey(const X509Pointer &leaf, const EVP_PKEY *key, const CertificateFiles &files)
{
    if (!key || fits(leaf, key))
        return {};
    const auto *wanted = X509_get0_pubkey(leaf.get());
    if (wanted && EVP_PKEY_get_base_id(wanted) != EVP_PKEY_get_base_id(key))
        return {problem(keyOtherType, files.key, typeOf(key), typeOf(wanted), files.certificate)};
    return {problem(keyMismatch, files.key, files.certificate)};
}

Problems judge(const Chain &chain, const Certificate &certificate, const TrustStore &roots,
               std::chrono::sys_seconds now)
{
    const auto &path = certificate.path;
    auto problems = judgeLeaf(chain.certificates.front().get(), certificate, now);
    add(problems, judgeStrength(chain, path));
    if (!chain.isDamaged)
        add(problems, judgeChain(chain, path, roots, now));
    // That no client knows the authority goes without saying here.
    if (certificate.staging)
        std::erase_if(problems, [](const Problem &p) { return p.is(chainPrivate); });
    return problems;
}

} // namespace

bool Inspection::isUsable() const
{
    return certificate && !hasErrors(findings);
}

Inspection inspect(const Root &root, const CertificateFiles &files, std::chrono::sys_seconds now)
{
    return inspect(root, TrustStore(root), files, now);
}

Inspection inspect(const Root &root, const TrustStore &roots, const CertificateFiles &files,
                   std::chrono::sys_seconds now)
{
    Inspection inspection;
    auto &findings = inspection.findings;
    const auto chain = chainIn(root, files.certificate, findings);
    const auto key = keyIn(root, files.key, findings);
    if (!chain.certificates.empty()) {
        const auto place = placeOfLeaf(chain, key.get());
        const auto &leaf = chain.certificates[place];
        inspection.certificate = describe(leaf.get(), files.certificate);
        if (place == 0) {
            add(findings, judgeKey(leaf, key.get(), files));
            add(findings, judge(chain, *inspection.certificate, roots, now));
        } else {
            findings.push_back(
                problem(chainLeafNotFirst, files.certificate, std::to_string(place + 1)));
        }
    }
    tidy(findings, files);
    ERR_clear_error();
    return inspection;
}

Problems unfitFor(const Inspection &inspection, const std::string &host)
{
    auto problems = inspection.findings;
    if (inspection.certificate)
        add(problems, judgeNames(*inspection.certificate, host));
    return problems;
}

} // namespace opentalk::machine
