internal import CivilTime
internal import NIOCore
internal import NIOHTTP1

/// Answers the requests that need no routes: those for a published file, with 200 or 304.
struct PublishedFiles: Sendable {
    /// A response in NIO's types.
    struct Response {
        /// The status and the headers.
        let head: HTTPResponseHead
        /// The content; nil for HEAD and 304.
        let body: ByteBuffer?
    }

    /// Holds the current snapshot.
    let cache: SnapshotCache
    /// The counters.
    let metrics: ServerMetrics
    /// Returns the current time, for `Date`.
    let now: @Sendable () -> Timestamp

    /// The response to a request; nil if the routes must decide.
    func response(to request: HTTPRequestHead, clock: inout HTTPClock) -> Response? {
        guard request.method == .GET || request.method == .HEAD,
            let file = cache.snapshot.files[request.uri]
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
        metrics.countResponse(status: isWhole ? 200 : 304, bytes: body?.readableBytes ?? 0)
        return Response(
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
