// In the place of libpcre2-8, for GLib: no pattern can be compiled, and nothing is made that the others
// could be asked with.
#include "nothing.h"

enum { NO_MEMORY = -48, BAD_OPTION = -34 }; // PCRE2_ERROR_NOMEMORY, PCRE2_ERROR_BADOPTION

/// GLib makes its text of an error from this number.
const void *pcre2_compile_8(const void *pattern, unsigned long length, unsigned options, int *error,
                            unsigned long *place)
{
    (void)pattern, (void)length, (void)options;
    *error = NO_MEMORY;
    *place = 0;
    return 0;
}

RETURNS(0, pcre2_code_free_8)
RETURNS(0, pcre2_compile_context_create_8)
RETURNS(0, pcre2_compile_context_free_8)
RETURNS(0, pcre2_get_ovector_count_8)
RETURNS(0, pcre2_get_ovector_pointer_8)
RETURNS(0, pcre2_match_context_create_8)
RETURNS(0, pcre2_match_context_free_8)
RETURNS(0, pcre2_match_data_create_8)
RETURNS(0, pcre2_match_data_create_from_pattern_8)
RETURNS(0, pcre2_match_data_free_8)
RETURNS(BAD_OPTION, pcre2_config_8)
RETURNS(BAD_OPTION, pcre2_dfa_match_8)
RETURNS(BAD_OPTION, pcre2_get_error_message_8)
RETURNS(BAD_OPTION, pcre2_jit_compile_8)
RETURNS(BAD_OPTION, pcre2_jit_match_8)
RETURNS(BAD_OPTION, pcre2_match_8)
RETURNS(BAD_OPTION, pcre2_pattern_info_8)
RETURNS(BAD_OPTION, pcre2_set_bsr_8)
RETURNS(BAD_OPTION, pcre2_set_newline_8)
RETURNS(BAD_OPTION, pcre2_substring_nametable_scan_8)
RETURNS(BAD_OPTION, pcre2_substring_number_from_name_8)
