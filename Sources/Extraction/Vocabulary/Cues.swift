/// The words by which newsletters say what a date means.
enum Cues {
    // MARK: What kind of thing

    /// Say that a date is the last one.
    static let deadline = Phrases([
        "deadline*", "due", "close", "closes", "closing", "will close", "no later than", "expire*",
        "last day", "last chance", "final day", "cutoff", "cut off", "must be", "must have",
        "freeze*", "ends", "end on", "ending", "final call", "by end of", "apply by",
        "prices increase", "prices double", "prices go up", "prices rise", "prices will",
        "price increase*", "prices change", "prices jump", "early bird", "hurry", "open until",
        "open till", "open through", "open thru", "extended to", "extended until",
        "extended through", "extended till", "is extended", "submissions end", "wraps up",
    ])
    /// Say so in the name of a thing, too.
    static let strongDeadline = Phrases([
        "deadline*", "due", "closes", "close", "closing date", "ends", "expires", "last day",
        "last chance", "freeze", "cutoff", "prices increase", "prices go up", "prices rise",
        "price increase", "early bird ends", "final day", "code freeze", "is due", "are due",
    ])
    /// Say so behind a date.
    static let deadlineBehind = Phrases([
        "deadline", "closes", "close", "cutoff", "last day", "final day", "expires", "is due",
        "are due", "prices increase", "prices go up", "prices rise",
    ])
    /// Stand right before a date and make it the last one.
    static let deadlineBefore = Phrases([
        "by", "until", "till", "til", "before", "no later than", "not later than", "through",
        "thru",
        "up to", "prior to", "latest",
    ])
    /// Those among them that may also say how long something goes on.
    static let untilWords = Phrases(["until", "till", "til", "through", "thru", "up to"])
    /// What meets, and is no period to act in though it may be named after one.
    static let meeting = Phrases(["meeting*", "takes place", "take place", "will be held", "meets"])
    /// With `through` and `until` alone an event goes on; these say that something may be done.
    static let participation = Phrases([
        "apply", "appl*", "submit*", "submission*", "regist*", "sign up", "signup", "vote", "votes",
        "voting", "ballot*", "poll", "polls", "nominat*", "nomination*", "propos*", "cfp", "cfps",
        "call for", "survey*", "open", "accept*", "ticket*", "price*", "discount*", "early bird",
        "rsvp*", "sponsor*", "candidac*", "suggest*", "fill out", "feedback", "enter", "request*",
        "book", "respond", "response*", "comment*", "review*",
    ])
    /// Say that something can be done from a date on.
    static let opening = Phrases([
        "open", "opens", "will open", "opening", "opened", "starts accepting", "launches",
        "goes live", "available from", "begin accepting", "begins accepting",
    ])
    /// With words of participation, these open too.
    static let starting = Phrases([
        "start", "starts", "starting", "begin", "begins", "beginning", "kick off", "kicks off",
        "commence*",
    ])
    /// What is done between two dates that both are given.
    static let window = Phrases([
        "nomination*", "nominat*", "voting", "vote", "polls", "polling", "election period",
        "registration period", "application*", "submission*", "survey*", "call for*", "cfp",
        "cfps", "registration*", "sign up*", "candidacy", "ticket*", "sales", "proposals",
        "nominations", "booking*", "polls", "applications", "submissions", "scholarships",
    ])
    /// Say that an event goes on up to a date; the date alone is not one of its own.
    static let continuation = Phrases([
        "continue*", "will run until", "runs until", "runs through", "lasts until", "go on until",
        "running until", "will last until",
    ])

    // MARK: How it is told

    static let cancelled = Phrases([
        "cancelled", "canceled", "called off", "will not take place", "won't take place",
        "won't happen", "will not happen", "has been scrapped", "no longer taking place",
    ])
    static let postponed = Phrases([
        "postponed", "put off", "on hold", "delayed indefinitely", "new date to be announced",
        "until further notice",
    ])
    static let moved = Phrases([
        "extended", "extends", "extension", "moved", "rescheduled", "new date", "new deadline",
        "pushed back", "pushed to", "delayed", "brought forward", "changed to", "now on",
        "postponed to", "postponed until",
    ])
    static let past = Phrases([
        "took place", "was held", "were held", "was released", "were released", "happened",
        "has been released", "have been released", "was published", "celebrated", "took part",
        "ended", "closed", "concluded", "was", "were", "held", "met", "joined", "announced",
        "launched", "released", "merged", "landed", "introduced", "started", "retired", "shipped",
        "gathered", "attended", "hosted", "did", "had", "ran", "wrapped up",
    ])
    static let ahead = Phrases([
        "will", "will be", "upcoming", "next", "takes place", "is taking place", "join us",
        "coming",
        "planned", "scheduled", "expected", "register", "save the date", "shall", "going to",
        "look for", "stay tuned", "until", "till", "by", "due", "deadline", "opens", "closes",
    ])

    // MARK: Dates that are none of the calendar's

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
