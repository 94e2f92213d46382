/// A source of issues: the pages that the entries of an RSS, Atom or JSON feed link to.
struct Syndication: Sendable {
    /// The address of the feed.
    let address: String
    /// The maximum number of entries whose pages are fetched, counted from the first one.
    let maximumEntries: Int

    /// Reads the pages that the feed links to, and returns what changed since `state`.
    ///
    /// The feed is requested conditionally. If it did not change, its pages are not requested; if
    /// it did, each is requested conditionally. Issues that drop out of the feed are kept. When the
    /// time is over, the pages read so far are kept, and the others are left for the next time.
    func read(
        since state: SourceState, by session: WebSession
    ) async throws(IntakeError) -> SourceReading {
        let feed = try WebAddress(address)
        var session = session
        let page = try await session.page(
            at: feed, accepting: Self.media, validators: Validators(stamp: state.stamp))
        guard case .document(let response, let location) = page else {
            return SourceReading(unchanged: state.issues.keys.sorted(), state: state)
        }
        let found =
            SyndicationParser.entries(of: response.body) ?? JSONFeed.entries(of: response.body)
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
        // A page that failed must be requested again, so the feed counts as changed next time.
        let isWhole = reading.problems.count == linkless
        reading.state.stamp = isWhole ? response.validators.stamp : ""
        return reading
    }

    private static let media =
        "application/atom+xml, application/rss+xml, application/feed+json, "
        + "application/xml;q=0.9, */*;q=0.1"
}

extension Syndication {
    /// Reads the page of an entry into `reading`; false if the time is over.
    ///
    /// Errors become problems of `reading`; the end of the time is a problem of the feed, not of
    /// the page.
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
