// In the place of libproxy, for Qt Network: the system has no proxy.
// Arguments that are not looked at are not declared: in C on x86-64 the caller does not notice.
const void *px_proxy_factory_new(void)
{
    return 0;
}

/// Callers take this for an empty list.
char **px_proxy_factory_get_proxies(void)
{
    return 0;
}

void px_proxy_factory_free(void) { }
