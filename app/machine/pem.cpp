#include "machine/pem.h"

#include <openssl/err.h>
#include <openssl/pem.h>

namespace opentalk::machine {

namespace {

int noPassphrase(char *, int, int, void *)
{
    return -1;
}

bool isEndOfFile()
{
    const auto last = ERR_peek_last_error();
    return ERR_GET_LIB(last) == ERR_LIB_PEM && ERR_GET_REASON(last) == PEM_R_NO_START_LINE;
}

} // namespace

Chain readChain(const Secret &file)
{
    Chain chain;
    const auto reader = file.reader();
    ERR_clear_error();
    X509Pointer next(PEM_read_bio_X509_AUX(reader.get(), nullptr, noPassphrase, nullptr));
    while (next) {
        chain.certificates.push_back(std::move(next));
        next.reset(PEM_read_bio_X509(reader.get(), nullptr, noPassphrase, nullptr));
    }
    chain.isDamaged = !isEndOfFile();
    ERR_clear_error();
    return chain;
}

KeyPointer readKey(const Secret &file)
{
    const auto reader = file.reader();
    KeyPointer key(PEM_read_bio_PrivateKey(reader.get(), nullptr, noPassphrase, nullptr));
    ERR_clear_error();
    return key;
}

} // namespace opentalk::machine
