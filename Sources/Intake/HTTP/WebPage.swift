internal import Newsletter

/// One page, as a source of one issue.
struct WebPage: Sendable {
    /// Where it is.
    let address: String
    /// The limits.
    let settings: IntakeSettings
    /// How to wait.
    let pause: Pause

    /// The page, if it changed.
    func read(since state: SourceState) async throws(IntakeError) -> SourceReading {
        let page = try WebAddress(address)
        var session = WebSession(settings: settings, pause: pause)
        var reading = SourceReading(state: .unread)
        try await reading.readPage(page, from: &session, since: state)
        return reading
    }
}
