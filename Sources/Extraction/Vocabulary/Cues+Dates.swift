extension Cues {
    /// Stand before a date that tells how old something is.
    static let backward = Phrases([
        "since", "as of", "dated", "posted", "published", "updated", "written on", "last updated",
        "effective", "founded", "established", "dating back", "ago", "copyright", "back in",
        "first launched", "between the", "earlier in", "older than", "released in",
    ])
    /// Say that something does not happen on a date.
    static let absent = Phrases([
        "no meeting*", "no issue*", "no call*", "no episode*", "no session*", "no release*",
        "no community", "no weekly", "will be no", "won't be any", "will not be any", "not meet",
        "won't meet", "not appear", "won't appear", "not publish", "won't publish", "except",
        "except for", "except on", "skips", "will skip", "no show", "no stream", "no meetup",
        "no event", "takes a break",
    ])
    /// Take that back.
    static let present = Phrases(["no later than", "not later than", "no longer"])
    /// Lead to a date that another one has replaced.
    static let former = Phrases([
        "originally", "previously", "formerly", "instead of", "rather than", "extended from",
        "moved from", "postponed from", "rescheduled from", "changed from", "pushed from",
        "originally scheduled for", "originally planned for", "originally set for", "was",
        "originally on", "once planned for", "once set for", "later for",
        "previously scheduled for", "previously planned for", "delayed from",
        "not",
    ])
    /// Those among them that do so in parentheses only.
    static let bareFormer = Phrases(["was", "not"])
    /// Stand between a date and the one that replaces it.
    static let replaced = Phrases([
        "postponed to", "postponed until", "moved to", "moves to", "rescheduled to",
        "rescheduled for", "pushed to", "pushed back to", "pushed out to", "changed to",
        "extended to", "extended until", "extended through", "delayed to", "delayed until",
        "brought forward to", "will now", "now be", "now on", "now takes place",
    ])
    /// Caption a list by the dates between which its entries lie.
    static let caption = Phrases([
        "events between", "events from", "week of", "week ending", "events for",
        "updates from", "news from", "covering", "covers", "events in the week", "what happens in",
    ])
    /// Does so where hardly a word stands before it.
    static let bareCaption = Phrases(["between"])
    /// Make a month in prose a date of its own.
    static let monthBefore = Phrases([
        "in", "by", "until", "till", "during", "for", "from", "throughout", "starting", "early in",
        "late in", "through", "around", "before", "on",
    ])
    /// Stand in the line that says which issue this is.
    static let imprint = Phrases(["issue", "sent", "edition", "volume", "published", "posted"])
    /// Say that something happens in the month that the sentence begins with.
    static let happening = Phrases([
        "take place", "takes place", "will be held", "is held", "comes to", "come to", "meet",
        "meets",
        "will", "lands", "returns", "opens", "closes", "starts", "begins", "join", "kicks off",
        "ends",
        "follows", "gather*", "host*", "release*",
    ])
    /// Invite to something, and so make "tomorrow" a date of its own.
    static let invitation = Phrases([
        "join us", "join", "meet us", "see you", "come and", "will be", "takes place",
        "will take place", "starts", "register",
        "tune in",
        "deadline", "closes", "opens", "happening",
    ])
    /// Say of a repetition that something happens then, and not only that it is so.
    static let recurring = Phrases([
        "meet*", "call", "calls", "take place", "takes place", "happen*", "join", "gather*",
        "every",
        "each", "weekly", "monthly", "biweekly", "bi weekly", "fortnightly", "stream*", "live",
        "hour",
        "hours", "workshop*", "training*", "session*", "sync", "held", "hold", "holds", "runs",
        "host*",
        "evening*", "first", "second", "third", "fourth", "last",
    ])
    /// Make a bare weekday in prose a date of its own.
    static let weekdayBefore = Phrases([
        "on", "out", "by", "due", "until", "till", "this", "next", "coming", "expected", "before",
        "every", "scheduled", "for", "from", "closes", "opens", "ends", "starts",
    ])
}
