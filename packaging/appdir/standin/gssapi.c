// In the place of Kerberos, for Qt Network: every order fails, so that Qt does without.
// Arguments that are not looked at are not declared: in C on x86-64 the caller does not notice.
enum { FAILURE = 13 << 16 }; // GSS_S_FAILURE
typedef unsigned status;

struct text {
    unsigned long length;
    const char *value;
};

const void *const GSS_C_NT_HOSTBASED_SERVICE = 0;

status gss_acquire_cred(void)
{
    return FAILURE;
}

status gss_delete_sec_context(void)
{
    return FAILURE;
}

/// Qt shows the text before it looks at what is returned.
status gss_display_status(unsigned *reason, status shown, int kind, void *mechanism, unsigned *more,
                          struct text *text)
{
    (void)shown, (void)kind, (void)mechanism;
    *reason = *more = 0;
    text->length = 0;
    text->value = "";
    return FAILURE;
}

status gss_import_name(void)
{
    return FAILURE;
}

status gss_init_sec_context(void)
{
    return FAILURE;
}

status gss_release_buffer(void)
{
    return FAILURE;
}

status gss_release_cred(void)
{
    return FAILURE;
}

status gss_release_name(void)
{
    return FAILURE;
}
