/// An RSS, Atom or JSON feed, whose entries lead to pages that are issues.
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
        guard case .document(let answer, let location) = page else {
            return SourceReading(unchanged: state.issues.keys.sorted(), state: state)
        }
        let found = SyndicationParser.entries(of: answer.body) ?? JSONFeed.entries(of: answer.body)
        guard let entries = found else {
            throw IntakeError(.malformed("is neither RSS nor Atom nor JSON Feed"), at: address)
        }
        var reading = SourceReading(state: state)
        var linkless = 0
        for (index, entry) in entries.prefix(maximumEntries).enumerated() {
            guard !entry.link.isEmpty else {
                linkless += 1
                reading.problems.append(
                    IntakeError(.malformed("entry \(index + 1) has no link"), at: address))
                continue
            }
            let hadTime = await read(
                entry, of: location, from: &session, since: state, into: &reading)
            if !hadTime { break }
        }
        // A page that failed must be asked for again, so the feed counts as unread.
        let isWhole = reading.problems.count == linkless
        reading.state.stamp = isWhole ? answer.validators.stamp : ""
        return reading
    }

    private static let media =
        "application/atom+xml, application/rss+xml, application/feed+json, "
        + "application/xml;q=0.9, */*;q=0.1"
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
