#include <gumbo.h>
#include <stddef.h>

/// Parses without recording errors: gumbo stores the whole stack of open elements with each error,
/// so memory would grow with the square of the nesting.
static inline GumboOutput *infracal_gumbo_parse(const char *text, size_t length) {
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    return gumbo_parse_with_options(&options, text, length);
}

/// Frees the result of `infracal_gumbo_parse`; the default options are a global variable, which Swift
/// cannot access safely.
static inline void infracal_gumbo_destroy(GumboOutput *output) {
    gumbo_destroy_output(&kGumboDefaultOptions, output);
}
