internal import CivilTime
internal import NIOCore
internal import NIOHTTP1

/// Answers the requests that need no routes: those for a published file, changed or unchanged.
struct PublishedFiles: Sendable {
    /// An answer in NIO's types.
    struct Answer {
        /// The status and the headers.
        let head: HTTPResponseHead
        /// The content; nil for HEAD and 304.
        let body: ByteBuffer?
    }

    /// Holds the current snapshot.
    let shelf: SnapshotShelf
    /// The counters.
    let metrics: ServerMetrics
    /// Returns the current time, for `Date`.
    let now: @Sendable () -> Timestamp

    /// The answer to a request; nil if the routes must decide.
    func answer(to request: HTTPRequestHead, clock: inout HTTPClock) -> Answer? {
        guard request.method == .GET || request.method == .HEAD,
            let file = shelf.snapshot.files[request.uri]
        else { return nil }
        let variant = file.variant(
            accepting: request.headers.value(of: "Accept-Encoding"))
        let outcome = Precondition(request.headers)
            .outcome(tag: variant.tag, modified: file.modified)
        guard outcome != .failed else { return nil }
        let isWhole = outcome == .proceed
        var headers = isWhole ? variant.lines : variant.validatorLines
        headers.add(name: "Date", value: clock.text(at: now()))
        let body = isWhole && request.method == .GET ? variant.body : nil
        metrics.countAnswer(status: isWhole ? 200 : 304, bytes: body?.readableBytes ?? 0)
        return Answer(
            head: HTTPResponseHead(
                version: .http1_1, status: isWhole ? .ok : .notModified, headers: headers),
            body: body)
    }
}

extension HTTPHeaders {
    /// The values of a header field as one list (RFC 9110, section 5.3); nil if it is missing.
    func value(of name: String) -> String? {
        let values = self[name]
        return values.count > 1 ? values.joined(separator: ", ") : values.first
    }
}
