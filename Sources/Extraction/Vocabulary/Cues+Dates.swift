extension Cues {
    /// Stand before a date that tells how old something is.
    static let backward = Phrases([
        "since", "as of", "dated", "posted", "published", "updated", "written on", "last updated",
        "effective", "founded", "established", "dating back", "ago", "copyright", "back in",
        "first launched", "between the", "earlier in", "older than", "released in",
    ])
    /// Caption a list by the dates between which its entries lie.
    static let caption = Phrases([
        "events between", "events from", "week of", "week ending", "events for", "between",
        "updates from", "news from", "covering", "events in the week",
    ])
    /// Make a month in prose a date of its own.
    static let monthBefore = Phrases([
        "in", "by", "until", "till", "during", "for", "from", "throughout", "starting", "early in",
        "late in", "through", "around", "before", "on",
    ])
    /// Invite to something, and so make "tomorrow" a date of its own.
    static let invitation = Phrases([
        "join us", "join", "will be", "takes place", "will take place", "starts", "register",
        "tune in",
        "deadline", "closes", "opens", "happening",
    ])
    /// Make a bare weekday in prose a date of its own.
    static let weekdayBefore = Phrases([
        "on", "out", "by", "due", "until", "till", "this", "next", "coming", "expected", "before",
        "every", "scheduled", "for", "from", "closes", "opens", "ends", "starts",
    ])
}
