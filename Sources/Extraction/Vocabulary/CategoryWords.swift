internal import Items

/// The words by which a text says what it is about, the more telling categories first.
enum CategoryWords {
    /// What something must be done about.
    static let tasks: [(category: Category, phrases: Phrases)] = [
        (
            .travelSupport,
            Phrases([
                "travel support", "travel grant*", "travel fund*", "scholarship*", "financial aid",
                "travel assistance", "diversity ticket*",
            ])
        ),
        (.sponsorship, Phrases(["sponsor*", "prospectus", "exhibitor*"])),
        (.award, Phrases(["award*", "prize*", "hall of fame"])),
        (
            .election,
            Phrases([
                "election*", "nominat*", "vote", "votes", "voting", "voter*", "ballot*",
                "candidac*",
                "candidates", "elect", "polls", "polling", "self nominat*", "steering committee",
            ])
        ),
        (.survey, Phrases(["survey*", "questionnaire*"])),
        (
            .cfp,
            Phrases([
                "cfp*", "call for*", "talk", "talks", "proposal*", "propose", "abstract*",
                "speaker*",
                "session*", "paper", "papers", "submission*", "showcase*", "submit*",
                "presentation*",
                "forum topic*", "lightning talk*", "presenter*", "designs",
            ])
        ),
        (
            .registration,
            Phrases([
                "price*", "regist*", "ticket*", "early bird", "attend", "rsvp*", "room block*",
                "hotel*", "discount*", "visa*", "book", "sign up", "signup", "badge*",
            ])
        ),
        (
            .release,
            Phrases([
                "release*", "freeze*", "milestone*", "enhancement*", "feature*", "rc", "rc1", "rc2",
                "cycle", "branch*", "backport*", "cherry pick*", "deprecat*",
                "code complete",
            ])
        ),
    ]

    /// What happens.
    static let happenings: [(category: Category, phrases: Phrases)] = [
        (
            .maintenance,
            Phrases([
                "outage*", "upgrad*", "maintenance", "downtime", "migrat*", "offline", "rename*",
                "unavailable", "shutdown", "decommission*", "read only", "rack", "racks",
                "power cut",
                "patched", "retired", "retire", "switched off", "turned off", "taken down",
            ])
        ),
        (.award, Phrases(["award*", "winner*"])),
        (
            .webinar,
            Phrases([
                "webinar*", "episode*", "livestream*", "live stream*", "webcast*",
                "podcast*", "weekly show", "live show", "online training",
            ])
        ),
        (.election, Phrases(["election*", "nominat*", "voting", "vote", "ballot*"])),
        (.survey, Phrases(["survey*"])),
        (.summit, Phrases(["summit*"])),
        (.day, Phrases(["day", "days", "roadshow*"])),
        (
            .meetup,
            Phrases([
                "meetup*", "meet up*", "user group*", "birthday*", "anniversar*", "hack night*",
                "hackathon*", "party", "parties", "social", "happy hour*", "drinks",
                "hack and learn",
                "study group*", "book club*", "reading group*", "celebrat*", "lightning talks",
                "gathering*", "get together*", "coffee", "evening", "install party",
                "install fest*", "installfest*",
                "drinkup*", "mapathon*", "sprint*",
            ])
        ),
        (
            .conference,
            Phrases([
                "conference*", "con", "conf", "confs", "*conf", "*con",
                "expo",
                "booth*",
                "stand", "devroom*", "track", "fest", "festival*", "congress", "symposium", "forum",
                "fair", "camp", "keynote*", "workshop*", "unconference*", "event", "linuxfest*",
                "convention*", "show",
            ])
        ),
        (
            .meeting,
            Phrases([
                "meeting*", "call", "sync", "standup*", "triage", "retrospective*", "office hours",
                "agm", "general meeting", "assembly",
            ])
        ),
        (
            .release,
            Phrases([
                "release*", "milestone*", "freeze*", "rc", "rc1", "rc2", "patch*", "cycle",
                "beta*", "alpha*", "white paper*", "whitepaper*", "guide", "publish*", "ga",
                "available",
                "ship*", "cut", "cutting", "cuts", "report", "end of life", "eol", "lts", "stable",
                "lands", "comes out", "is out", "slush", "development release*", "fixed version*",
                "security update*",
                "security fix*", "branch*",
            ])
        ),
    ]

    /// Who meets, where nothing says that they do.
    static let bodies = Phrases([
        "working group*", "wg", "sig", "sigs", "tg", "committee*", "team", "meets", "meet",
    ])
}
