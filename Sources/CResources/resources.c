#include "CResources.h"

// The bytes stand in files that people edit; the compiler includes them (C23, 6.10.3).
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char gazetteer[] = {
#embed "../../data/gazetteer.tsv"
};

static const unsigned char profile[] = {
#embed "../Profiles/Resources/openinfra.yaml"
};

const unsigned char *infracal_gazetteer(size_t *length) {
    *length = sizeof gazetteer;
    return gazetteer;
}

const unsigned char *infracal_profile(size_t *length) {
    *length = sizeof profile;
    return profile;
}
