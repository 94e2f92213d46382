extension Cues {
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
        "will now be", "will now take place",
        "postponed to", "postponed until",
    ])
    /// Deny what follows: "has not been cancelled".
    static let negation = Phrases([
        "not", "never", "isn't", "wasn't", "aren't", "hasn't", "won't", "without",
    ])
    static let past = Phrases([
        "took place", "was held", "were held", "was released", "were released", "happened",
        "has been released", "have been released", "was published", "celebrated", "took part",
        "ended", "closed", "concluded", "was", "were", "held", "met", "joined", "announced",
        "launched", "released", "merged", "landed", "introduced", "started", "retired", "shipped",
        "delivered", "gathered", "attended", "hosted", "did", "had", "ran", "wrapped up", "passed",
    ])
    /// Make a verb of the past one of the present: "is held".
    static let passive = Phrases(["is", "are", "be", "being"])
    /// Tell of the past right before a weekday.
    static let pastOn = Phrases(["opened on", "opened last", "closed on", "started on", "ended on"])
    static let ahead = Phrases([
        "will", "will be", "upcoming", "next", "takes place", "is taking place", "join us",
        "coming",
        "planned", "scheduled", "expected", "register", "save the date", "shall", "going to",
        "look for", "stay tuned", "until", "till", "by", "due", "deadline", "opens", "closes",
    ])
    /// Lead to where something happens; what stands behind them is not what happens.
    static let venue = Phrases(["at", "during", "co located with", "colocated with"])
}
