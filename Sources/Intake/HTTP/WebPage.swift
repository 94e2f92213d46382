internal import Newsletter

/// A source of issues: one page, whose content changes.
struct WebPage: Sendable {
    /// The address of the page.
    let address: String

    /// Requests the page, and returns it as changed or unchanged since `state`.
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
