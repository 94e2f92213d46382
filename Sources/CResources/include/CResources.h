#ifndef CRESOURCES_H
#define CRESOURCES_H

#include <stddef.h>

/// The bytes of the gazetteer, `data/gazetteer.tsv`; their number goes to `length`.
const unsigned char *_Nonnull infracal_gazetteer(size_t *_Nonnull length);

/// The bytes of the built-in profile, `Sources/Profiles/Resources/openinfra.yaml`.
const unsigned char *_Nonnull infracal_profile(size_t *_Nonnull length);

#endif
