internal import Newsletter

/// One page, as a source of one issue.
struct WebPage: Sendable {
    /// Where it is.
    let address: String

    /// The page, if it changed.
    func read(
        since state: SourceState, by session: WebSession
    ) async throws(IntakeError) -> SourceReading {
        let page = try WebAddress(address)
        var session = session
        var reading = SourceReading(state: .unread)
        try await reading.readPage(page, from: &session, since: state)
        return reading
    }
}
