extension Cues {
    /// Texts of links and headings that say what to do and not what about.
    static let generic = Phrases([
        "learn more", "read more", "more info", "more information", "find out more", "more details",
        "details", "here", "this", "link", "links", "website", "event page", "event website",
        "site", "page", "click here", "see more", "register", "register here", "register now",
        "registration", "rsvp", "rsvp here", "sign up", "sign up here", "signup", "join",
        "join here", "join us", "join the meeting", "more", "and more", "info", "meetup", "slides",
        "recording", "video", "agenda", "schedule", "the schedule", "program", "programme", "see",
        "zoom", "zoom link", "meeting link", "watch", "watch live", "live", "stream", "rsvp link",
        "event link", "registration link", "tickets", "get tickets", "buy tickets", "tba", "tbd",
        "announcement", "alt link", "mirror", "cfp", "online", "virtual", "in person", "hybrid",
        "free", "open", "the", "for", "coming soon", "schedule coming soon", "soon", "to", "now",
        "today", "and", "sponsor", "sponsors", "sponsorship", "apply", "apply now", "submit",
        "vote",
    ])
    /// Begin a text that tells its reader to do something.
    static let imperative = Phrases([
        "register", "become", "submit", "apply", "sign", "vote", "nominate", "rsvp", "book", "buy",
        "get", "fill", "take", "join", "volunteer", "plan", "check", "sponsor", "propose",
        "suggest",
        "learn", "read", "see", "find", "watch", "subscribe", "travel support", "sponsorship*",
        "registration", "tickets", "call for*", "cfp", "nominations", "voting", "early bird*",
        "hotel*", "visa*", "prices", "survey", "contracts", "visit", "meet", "submissions",
        "proposals", "forum*", "sponsors", "scholarship*", "diversity*", "student*", "speakers",
    ])
    /// Words of headings that say where in an issue one is and not what it is about.
    static let genericHeading = Phrases([
        "upcoming", "events", "event", "community", "calendar", "dates", "important", "deadlines",
        "deadline", "news", "online", "virtual", "in person", "hybrid", "meetups", "meetup", "more",
        "links", "cfp", "cfps", "call for", "papers", "participation", "proposals", "speakers",
        "projects", "the", "and", "of", "in", "for", "this", "week", "month", "save", "date",
        "schedule", "key", "other", "conferences", "conference", "workshops", "webinars", "africa",
        "asia", "europe", "america", "north", "south", "latin", "central", "oceania", "pacific",
        "middle east", "global", "worldwide", "emea", "apac", "americas", "us", "usa", "uk", "eu",
        "announcements", "updates", "update", "highlights", "around", "world", "what's", "next",
        "coming", "up", "soon", "on", "agenda", "timeline", "get", "involved", "a", "our", "us",
        "local", "user", "groups", "group", "regional", "release", "releases", "developer",
        "is", "what", "general", "foundation", "miscellaneous", "misc", "reminders", "reminder",
        "due",
    ])
    /// Head a list whose dates all are last days.
    static let deadlines = Phrases(["deadlines", "due dates"])
    /// Labels before a field: what follows is the date, the place, the link or the title.
    static let dateLabel = Phrases([
        "when", "date", "dates", "event date", "event dates", "event", "time", "date and time",
        "event on", "conference dates", "last date", "closing date", "on", "start", "end", "starts",
        "ends", "opens", "closes",
        "begin", "begins", "open", "close", "from", "until", "to",
    ])
    static let placeLabel = Phrases([
        "where", "place", "location", "venue", "city", "town", "address",
    ])
    static let linkLabel = Phrases([
        "link", "url", "website", "register", "rsvp", "info", "more info", "details",
    ])
    static let label = Phrases([
        "when", "date", "dates", "time", "where", "place", "location", "venue", "city", "town",
        "address", "link", "url", "website", "what", "title", "name", "event", "topic", "subject",
        "talk", "info", "more info", "register", "rsvp", "details", "speaker", "speakers", "host",
        "organizer", "organiser", "conference", "group", "country", "format", "language",
    ])
    /// Labels that say how important a line is.
    static let callout = Phrases([
        "reminder", "note", "next deadline", "deadline", "save the date", "important", "heads up",
        "update", "new", "upcoming", "attention", "mark your calendars", "last call", "breaking",
        "next event", "next meeting", "coming up",
    ])
    /// Between an event's name and its date.
    static let eventVerbs = Phrases([
        "will take place", "takes place", "is taking place", "take place", "will be taking place",
        "will be held", "is held", "will happen", "happens", "will be", "is scheduled",
        "are scheduled", "is set", "will run", "runs", "is happening", "is coming", "will come",
        "will kick off", "kicks off", "returns", "will return", "is back", "will meet", "meets",
        "is going to be", "is planned", "has been scheduled", "is on", "are on", "are from",
        "is from", "will occur", "occurs", "is due", "are due", "is expected", "are expected", "is",
        "are", "lands", "comes to", "is slated", "starts", "begins", "will start", "will begin",
    ])
    /// Begin a sentence without saying anything about its subject.
    static let filler = Phrases([
        "we are excited to announce that", "we are happy to announce that",
        "we are pleased to announce that", "we are thrilled to announce that",
        "we are delighted to announce that", "we're excited to announce that",
        "we're happy to announce that", "we're pleased to announce that",
        "we're thrilled to announce that", "we are excited to announce",
        "we are pleased to announce", "we are happy to announce", "we are thrilled to announce",
        "we're excited to announce", "we're happy to announce", "please note that", "note that",
        "remember that", "don't forget that", "don't forget", "don't miss", "make sure that",
        "make sure", "be sure to", "remember to", "please", "the next", "the upcoming",
        "the annual", "our next", "the", "a", "an", "our", "next", "upcoming", "also", "and", "but",
        "so", "then", "finally", "additionally", "in addition", "join us for", "join us at", "on",
        "meanwhile", "as a reminder", "reminder", "later this week", "this week", "or",
    ])
    /// Begin a clause that the main one follows behind a comma.
    static let subordinate = Phrases([
        "if", "when", "while", "as", "once", "since", "because", "after", "although", "though",
        "ahead of", "to", "in order to", "with", "for", "during", "following", "looking", "before",
        "given", "whether", "unless",
    ])
    /// Words at the end of a title that lead to the date that stood there.
    static let dangling = Phrases([
        "on", "by", "at", "from", "until", "till", "before", "through", "is", "are", "will be",
        "will", "be",
        "the", "for", "in", "of", "to", "and", "this", "next", "starting", "or", "no later than",
        "between", "which", "that", "as", "during", "throughout", "with", "a", "an", "but", "since",
        "around", "not later than", "up to", "thru", "happening", "tentatively", "scheduled",
        "later this week", "later", "due", "both", "dates", "date", "held", "now", "here",
        "closing",
        "virtual", "virtually", "online", "in person", "end of day", "eod", "cob",
    ])
}

extension Cues {
    /// Texts of links that lead to the event's own page.
    static let more = Phrases([
        "learn more", "read more", "more info", "more information", "find out more", "details",
        "more details", "website", "event page", "event website",
    ])
    /// Verbs that say that something happens, whatever follows them.
    static let plainEventVerbs = Phrases([
        "will take place", "takes place", "is taking place", "take place", "will be taking place",
        "will be held", "is held", "will happen", "happens", "is happening", "returns",
        "will return", "will occur", "kicks off", "will kick off", "will be back",
    ])
    /// Part the subject of a sentence from what is said of it.
    static let topicVerbs = Phrases([
        "is", "are", "was", "were", "has", "have", "will", "can", "met", "invites", "announced",
        "published", "opened", "starts", "begins", "does", "did", "takes", "continues", "wants",
        "needs", "plans", "released", "would", "should", "must", "may",
        "opens", "closes", "runs", "open", "close", "ends", "meets", "returns",
    ])
    /// Words between two statements.
    static let conjunction = Phrases(["and", "but", "while", "then", "with"])
    /// Words that long texts share whatever they are about.
    static let common: Set<String> = [
        "the", "this", "that", "there", "please", "before", "after", "deadline", "until", "january",
        "february", "march", "april", "may", "june", "july", "august", "september", "october",
        "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
        "sunday", "should", "would", "could", "their", "these", "those", "which", "where",
        "release",
        "community", "project", "projects", "period", "closes", "opens", "if", "we", "you", "it",
        "in", "on", "at", "for", "our", "your", "next", "make", "look", "join", "and", "a", "an",
        "learn", "check", "available", "information", "contributors", "contributor", "submit",
        "register", "apply", "vote", "event", "events", "session", "sessions",
    ]
}

extension Cues {
    /// Words beside a date that say no more than that it is the last one.
    static let plainDeadline = Phrases([
        "the deadline is", "deadline is", "deadline", "the deadline", "closes", "due", "close",
        "closing", "by", "until", "on", "before", "at", "ends", "open until", "apply by", "open",
        "is open", "closes on", "closing date", "due date",
    ])
}
