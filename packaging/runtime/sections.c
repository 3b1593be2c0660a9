// Sections of the runtime that the AppImage format names. A release writes its update information
// and signature over these zeros; zeros throughout mean that there is none. Without `retain` the
// linker would drop them.
#define KEPT(variable, name, size)                                                                 \
    __attribute__((section(name), used, retain)) static char variable[size] = {0}

KEPT(update_information, ".upd_info", 1024);
KEPT(signature, ".sha256_sig", 1024);
KEPT(signature_key, ".sig_key", 8192);
KEPT(digest, ".digest_md5", 16);
