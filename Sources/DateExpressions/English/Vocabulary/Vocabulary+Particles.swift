extension Vocabulary {
    /// The small words that hold dates together.
    static let particles: [(Term, [String])] = [
        (.particle(.of), ["of"]), (.particle(.the), ["the"]), (.particle(.to), ["to"]),
        (.particle(.through), ["through", "thru"]), (.particle(.until), ["until", "till", "til"]),
        (.particle(.and), ["and"]), (.particle(.or), ["or"]), (.particle(.at), ["at", "kl"]),
        (.particle(.on), ["on"]), (.particle(.in), ["in"]), (.particle(.by), ["by"]),
        (.particle(.from), ["from", "starting", "beginning"]), (.particle(.between), ["between"]),
        (.particle(.before), ["before"]), (.particle(.after), ["after"]),
        (.particle(.since), ["since"]), (.particle(.during), ["during", "throughout"]),
        (.particle(.due), ["due"]), (.particle(.for), ["for"]),
        (.particle(.this), ["this"]), (.particle(.next), ["next"]), (.particle(.last), ["last"]),
        (.particle(.coming), ["coming", "upcoming", "following"]),
        (.particle(.past), ["past", "previous"]), (.particle(.later), ["later"]),
        (.particle(.earlier), ["earlier"]), (.particle(.early), ["early"]),
        (.particle(.mid), ["mid"]), (.particle(.late), ["late"]), (.particle(.end), ["end"]),
        (.particle(.start), ["start"]), (.particle(.half), ["half"]),
        (.particle(.middle), ["middle"]), (.particle(.every), ["every"]),
        (.particle(.each), ["each"]), (.particle(.other), ["other"]),
        (.particle(.twice), ["bi"]),
        (.particle(.alternating), ["odd", "even", "alternate", "alternating"]),
        (.particle(.ahead), ["will", "deadline", "deadlines", "closes", "expires"]),
        (
            .particle(.back),
            ["was", "were", "took", "held", "happened", "celebrated", "met", "concluded", "passed"]
        ),
    ]
}
