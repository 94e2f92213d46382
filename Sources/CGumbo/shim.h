#include <gumbo.h>

/// Frees what `gumbo_parse` made: the default options are a global that Swift cannot name safely.
static inline void infracal_gumbo_destroy(GumboOutput *output) {
    gumbo_destroy_output(&kGumboDefaultOptions, output);
}
