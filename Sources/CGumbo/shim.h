#include <gumbo.h>
#include <stddef.h>

/// Parses without a record of errors: gumbo keeps the whole stack of open elements with each of
/// them, which takes memory by the square of the nesting.
static inline GumboOutput *infracal_gumbo_parse(const char *text, size_t length) {
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    return gumbo_parse_with_options(&options, text, length);
}

/// Frees what `infracal_gumbo_parse` made: the default options are a global that Swift cannot name
/// safely.
static inline void infracal_gumbo_destroy(GumboOutput *output) {
    gumbo_destroy_output(&kGumboDefaultOptions, output);
}
