#include <gmime/gmime.h>

// GMime's macros that ask for an object's class, which Swift cannot import, as functions that return
// the object as that class, or NULL.

static inline GMimeTextPart *infracal_text(GMimeObject *object) {
    return GMIME_IS_TEXT_PART(object) ? GMIME_TEXT_PART(object) : NULL;
}

static inline GMimePart *infracal_part(GMimeObject *object) {
    return GMIME_IS_PART(object) ? GMIME_PART(object) : NULL;
}

static inline GMimeMultipart *infracal_multipart(GMimeObject *object) {
    return GMIME_IS_MULTIPART(object) ? GMIME_MULTIPART(object) : NULL;
}

static inline GMimeMessagePart *infracal_enclosed(GMimeObject *object) {
    return GMIME_IS_MESSAGE_PART(object) ? GMIME_MESSAGE_PART(object) : NULL;
}

static inline InternetAddressMailbox *infracal_mailbox(InternetAddress *address) {
    return INTERNET_ADDRESS_IS_MAILBOX(address) ? INTERNET_ADDRESS_MAILBOX(address) : NULL;
}

static inline InternetAddressList *infracal_members(InternetAddress *address) {
    return INTERNET_ADDRESS_IS_GROUP(address)
        ? internet_address_group_get_members(INTERNET_ADDRESS_GROUP(address))
        : NULL;
}

static inline GMimeObject *_Nonnull infracal_object(GMimeMessage *message) { return GMIME_OBJECT(message); }

static inline void infracal_release(void *object) { g_object_unref(object); }
