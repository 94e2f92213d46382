/// An RSS or Atom feed, whose entries lead to pages that are issues.
struct Syndication: Sendable {
    /// Where the feed is.
    let address: String
    /// How many entries are followed, the first ones.
    let maximumEntries: Int

    /// What is new.
    ///
    /// The feed is asked for on condition. Where it did not change, neither are its pages asked
    /// for; where it did, each page is, on condition. Issues that fell off its end stay.
    /// When the time is over, what came until then is kept, and the rest is left for next time.
    func read(
        since state: SourceState, by session: WebSession
    ) async throws(IntakeError) -> SourceReading {
        let feed = try WebAddress(address)
        var session = session
        let page = try await session.page(
            at: feed, accepting: Self.media, validators: Validators(stamp: state.stamp))
        guard case .document(let answer, let found) = page else {
            return SourceReading(unchanged: state.issues.keys.sorted(), state: state)
        }
        guard let entries = SyndicationParser.entries(of: answer.body) else {
            throw IntakeError(.malformed("is neither RSS nor Atom"), at: address)
        }
        var reading = SourceReading(state: state)
        for entry in entries.prefix(maximumEntries) {
            let hadTime = await read(entry, of: found, from: &session, since: state, into: &reading)
            if !hadTime { break }
        }
        // A page that failed must be asked for again, so the feed counts as unread.
        reading.state.stamp = reading.problems.isEmpty ? answer.validators.stamp : ""
        return reading
    }

    private static let media =
        "application/atom+xml, application/rss+xml, application/xml;q=0.9, */*;q=0.1"
}

extension Syndication {
    /// Reads the page of an entry; false if there was no time for it, which is said of the feed.
    private func read(
        _ entry: SyndicationEntry, of feed: WebAddress, from session: inout WebSession,
        since state: SourceState, into reading: inout SourceReading
    ) async -> Bool {
        do throws(IntakeError) {
            let page = try feed.resolving(entry.link)
            try await reading.readPage(
                page, published: entry.published, from: &session, since: state)
            return true
        } catch {
            guard case .outOfTime = error.reason else {
                reading.problems.append(error)
                return true
            }
            reading.problems.append(IntakeError(error.reason, at: address))
            return false
        }
    }
}
