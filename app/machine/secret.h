// The bytes of a file that holds a key, or may hold one by mistake: gone from memory with the
// value.
#pragma once

#include "machine/openssl.h"

#include <string>
#include <string_view>

namespace opentalk::machine {

class Secret {
public:
    explicit Secret(std::string bytes)
        : m_bytes(std::move(bytes))
    { }
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret() { OPENSSL_cleanse(m_bytes.data(), m_bytes.size()); }

    std::string_view view() const { return m_bytes; }
    BioPointer reader() const
    {
        return BioPointer(BIO_new_mem_buf(m_bytes.data(), static_cast<int>(m_bytes.size())));
    }

private:
    std::string m_bytes;
};

} // namespace opentalk::machine
