#ifndef CRESOURCES_H
#define CRESOURCES_H

#include <stddef.h>

/// The bytes of the gazetteer, `data/gazetteer.tsv`; stores their number in `length`.
const unsigned char *_Nonnull infracal_gazetteer(size_t *_Nonnull length);

/// The bytes of the lexicon, `data/lexicon.tsv`; stores their number in `length`.
const unsigned char *_Nonnull infracal_lexicon(size_t *_Nonnull length);

/// The bytes of the reader's weights, `data/weights.tsv`; stores their number in `length`.
const unsigned char *_Nonnull infracal_weights(size_t *_Nonnull length);

/// The bytes of the built-in profile, `Sources/Profiles/Resources/openinfra.yaml`.
const unsigned char *_Nonnull infracal_profile(size_t *_Nonnull length);

/// The bytes of `Sources/Feeds/Page/Templates/page.mustache`.
const unsigned char *_Nonnull infracal_page(size_t *_Nonnull length);

/// The bytes of `Sources/Feeds/Page/Templates/page.css`.
const unsigned char *_Nonnull infracal_page_style(size_t *_Nonnull length);

/// The bytes of `Sources/Feeds/Page/Templates/page.js`.
const unsigned char *_Nonnull infracal_page_script(size_t *_Nonnull length);

/// The bytes of `Sources/Feeds/Page/Templates/entry.mustache`.
const unsigned char *_Nonnull infracal_page_entry(size_t *_Nonnull length);

/// The bytes of `Sources/Feeds/Page/Templates/archive.mustache`.
const unsigned char *_Nonnull infracal_page_archive(size_t *_Nonnull length);

/// The bytes of `Sources/Feeds/Page/Templates/moved.mustache`.
const unsigned char *_Nonnull infracal_page_moved(size_t *_Nonnull length);

/// The bytes of `Sources/Feeds/Page/Templates/changes.mustache`.
const unsigned char *_Nonnull infracal_changes(size_t *_Nonnull length);

#endif
