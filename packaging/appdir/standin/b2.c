// In the place of libb2, for Qt Core, which does not look at what is returned: whoever takes a sum of BLAKE2
// ends here, instead of getting a wrong one.
#define ENDS(name) \
    int name(void) \
    { \
        __builtin_trap(); \
    }
ENDS(blake2b_init)
ENDS(blake2b_update)
ENDS(blake2b_final)
ENDS(blake2s_init)
ENDS(blake2s_update)
ENDS(blake2s_final)
