internal import CivilTime
internal import NIOHTTP1
internal import Newsletter

extension SourceReading {
    /// Fetches a page and adds it, or keeps the remembered state if it is unchanged.
    mutating func readPage(
        _ address: WebAddress, published: Timestamp? = nil, from session: inout WebSession,
        since state: SourceState
    ) async throws(IntakeError) {
        let known = state.issues[address.text]
        let page = try await session.page(
            at: address, accepting: "text/html, text/markdown;q=0.9, */*;q=0.1",
            validators: Validators(stamp: known?.stamp ?? ""))
        switch page {
        case .unchanged:
            if let known { keep(known) }
        case .document(let response, _):
            let issue = try Self.issue(response, at: address, published: published)
            add(issue, stamp: response.validators.stamp, since: state)
        }
    }

    /// The issue in a response; throws if it is not text.
    ///
    /// It is named after the requested address, even after a redirect.
    private static func issue(
        _ response: WebResponse, at address: WebAddress, published: Timestamp?
    ) throws(IntakeError) -> FetchedIssue {
        let media = MediaType(response.headers.first(name: "Content-Type") ?? "")
        guard media.isText else {
            throw IntakeError(.malformed("is '\(media.name)', which is not text"), at: address.text)
        }
        let text = TextDecoding.utf8(response.body, charset: media.charset)
        return FetchedIssue(
            name: address.issueName, path: address.text, address: address.text, bytes: text,
            format: media.isHTML ? .html : Issue.Format(sniffing: text), publishedHint: published)
    }
}
