extension Cues {
    /// Say that a date is the last one.
    static let deadline = Phrases([
        "deadline*", "due", "close", "closes", "closing", "will close", "no later than", "expire*",
        "last day", "last chance", "final day", "cutoff", "cut off", "must be", "must have",
        "freeze*", "ends", "end on", "ending", "final call", "by end of", "apply by",
        "prices increase", "prices double", "prices go up", "prices rise", "prices will",
        "price increase*", "prices change", "prices jump", "early bird", "hurry", "open until",
        "open till", "open through", "open thru", "extended to", "extended until",
        "extended through", "extended till", "is extended", "submissions end", "wraps up",
        "shut", "shuts", "will shut", "last call", "last date*",
    ])
    /// What costs something, and say that it will cost more.
    static let price = Phrases(["price*", "fee", "fees", "rates"])
    static let rising = Phrases([
        "go up", "goes up", "going up", "rise", "rises", "increase", "increases", "double",
        "doubles", "jump", "jumps", "will change", "kick in", "kicks in",
    ])
    /// Say so in the name of a thing, too.
    static let strongDeadline = Phrases([
        "deadline*", "due", "closes", "close", "closing date", "last date*", "ends", "expires",
        "last day",
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
        "up to", "prior to", "latest", "up to and including", "on or before", "until and including",
        "by eod", "by cob", "by end of day", "by the end of", "by end of", "by close of",
        "by noon on",
        "before the end of", "by the", "until the", "before the", "through the", "up to the",
    ])
    /// Those that do so at the end of a name: "Please answer until".
    static let bareDeadline = Phrases(["until", "till", "by", "before"])
    /// Stand right before a date on which what can be done ends.
    static let endBefore = Phrases([
        "end", "ends", "end on", "ends on", "close on", "latest", "latest on",
    ])
    /// Those among them that may also say how long something goes on.
    static let untilWords = Phrases(["until", "till", "til", "through", "thru", "up to"])
    /// What meets, and is no period to act in though it may be named after one.
    static let meeting = Phrases(["meeting*", "meets", "meet"])
    /// With `through` and `until` alone an event goes on; these say that something may be done.
    static let participation = Phrases([
        "apply", "appl*", "submit*", "submission*", "regist*", "sign up", "signup", "vote", "votes",
        "voting", "ballot*", "poll", "polls", "nominat*", "nomination*", "propos*", "cfp", "cfps",
        "call for", "survey*", "open", "accept*", "ticket*", "price*", "discount*", "early bird",
        "rsvp*", "sponsor*", "candidac*", "suggest*", "fill out", "feedback", "enter", "request*",
        "book", "booked", "respond", "response*", "comment*", "review*", "order*", "pre order*",
        "handed in", "hand in",
        "send in", "put forward", "reserve*",
    ])
    /// Say that something can be done from a date on.
    static let opening = Phrases([
        "open", "opens", "will open", "opening", "opened", "starts accepting", "launches",
        "goes live", "available from", "begin accepting", "begins accepting", "go on sale",
        "goes on sale", "on sale", "accepted from", "accepts from", "possible from",
    ])
    /// Stand right before a date and make it the first one.
    static let openingBefore = Phrases([
        "open", "start", "begin", "opens", "opens on", "open on", "will open on", "starts",
        "starts on", "start on", "begins",
        "begins on", "begin on", "from", "on sale on", "live on",
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
        "cfps", "registration*", "sign up*", "candidacy", "ticket*", "proposals",
        "nominations", "booking*", "polls", "applications", "submissions", "scholarships",
        "campaigning", "campaign period", "election*", "ballot*", "poll", "contest*",
        "accept*", "enrol*", "bids", "apply",
    ])
    /// Name what is handed in: a date beside nothing but such a name is the last one.
    static let handedIn = Phrases([
        "abstract*", "submission*", "proposal*", "paper", "papers", "poster", "posters",
        "application*", "cfp", "call for *", "full", "short", "only", "final", "one", "page",
    ])
    /// Stand right before a span of days.
    static let spanBefore = Phrases(["from", "between"])
    /// Say that something is allowed.
    static let permission = Phrases(["can", "may", "are welcome"])
    /// The first and the last step of an election.
    static let nominating = Phrases(["nominat*", "candidac*", "self nominat*"])
    static let voting = Phrases(["vote", "votes", "voting", "polls", "polling", "ballot*"])
    /// Say that an event goes on up to a date; the date alone is not one of its own.
    static let continuation = Phrases([
        "continue*", "will run until", "runs until", "runs through", "lasts until", "go on until",
        "running until", "will last until",
    ])
}
