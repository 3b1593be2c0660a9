#include "machine/directoryroot.h"

#include "machine/certificateproblems.h"
#include "machine/openssl.h"

#include <openssl/err.h>
#include <openssl/pem.h>

namespace opentalk::machine {

Result<std::string> readDirectoryRoot(const Root &root, const std::string &path)
{
    const auto text = root.readTrusted(path);
    if (!text)
        return std::unexpected(text.error());
    const BioPointer reader(BIO_new_mem_buf(text->data(), static_cast<int>(text->size())));
    const BioPointer writer(BIO_new(BIO_s_mem()));
    const auto next
        = [&] { return X509Pointer(PEM_read_bio_X509(reader.get(), nullptr, nullptr, nullptr)); };
    for (auto one = next(); one; one = next())
        if (X509_check_ca(one.get()) == 0 || !PEM_write_bio_X509(writer.get(), one.get()))
            return refuse(directoryRootNoAuthority, path);
    ERR_clear_error();
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(writer.get(), &bytes);
    if (size <= 0)
        return refuse(certificateUnreadable, path);
    return std::string(bytes, static_cast<std::size_t>(size));
}

} // namespace opentalk::machine
