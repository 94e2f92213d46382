#include "CResources.h"

// The compiler includes the bytes of these files (C23, 6.10.3).
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char gazetteer[] = {
#embed "../../data/gazetteer.tsv"
};

static const unsigned char lexicon[] = {
#embed "../../data/lexicon.tsv"
};

static const unsigned char weights[] = {
#embed "../../data/weights.tsv"
};

static const unsigned char profile[] = {
#embed "../Profiles/Resources/openinfra.yaml"
};

static const unsigned char page[] = {
#embed "../Feeds/Page/Templates/page.mustache"
};

static const unsigned char page_style[] = {
#embed "../Feeds/Page/Templates/page.css"
};

static const unsigned char page_script[] = {
#embed "../Feeds/Page/Templates/page.js"
};

static const unsigned char page_entry[] = {
#embed "../Feeds/Page/Templates/entry.mustache"
};

static const unsigned char page_moved[] = {
#embed "../Feeds/Page/Templates/moved.mustache"
};

static const unsigned char page_archive[] = {
#embed "../Feeds/Page/Templates/archive.mustache"
};

static const unsigned char changes[] = {
#embed "../Feeds/Page/Templates/changes.mustache"
};

const unsigned char *infracal_gazetteer(size_t *length) {
    *length = sizeof gazetteer;
    return gazetteer;
}

const unsigned char *infracal_lexicon(size_t *length) {
    *length = sizeof lexicon;
    return lexicon;
}

const unsigned char *infracal_weights(size_t *length) {
    *length = sizeof weights;
    return weights;
}

const unsigned char *infracal_profile(size_t *length) {
    *length = sizeof profile;
    return profile;
}

const unsigned char *infracal_page(size_t *length) {
    *length = sizeof page;
    return page;
}

const unsigned char *infracal_page_style(size_t *length) {
    *length = sizeof page_style;
    return page_style;
}

const unsigned char *infracal_page_script(size_t *length) {
    *length = sizeof page_script;
    return page_script;
}

const unsigned char *infracal_page_entry(size_t *length) {
    *length = sizeof page_entry;
    return page_entry;
}

const unsigned char *infracal_page_archive(size_t *length) {
    *length = sizeof page_archive;
    return page_archive;
}

const unsigned char *infracal_page_moved(size_t *length) {
    *length = sizeof page_moved;
    return page_moved;
}

const unsigned char *infracal_changes(size_t *length) {
    *length = sizeof changes;
    return changes;
}
