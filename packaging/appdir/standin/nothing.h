// Functions of libraries that only stand in for others: they say no, whatever they are asked.
// Arguments that are not looked at are not declared: in C on x86-64 the caller does not notice. Of a result
// the caller takes as many bits as it expects.
#define RETURNS(value, name) \
    long name(void) \
    { \
        return value; \
    }
