internal import CivilTime
internal import NIOHTTP1

/// One answer of a server, read whole.
struct WebAnswer: Sendable {
    /// The status.
    let status: Int
    /// The headers.
    let headers: HTTPHeaders
    /// The content, unpacked.
    let body: [UInt8]

    /// Where a redirect leads to; nil for an answer that is none (RFC 9110, section 15.4).
    var redirect: String? {
        [301, 302, 303, 307, 308].contains(status) ? headers.first(name: "Location") : nil
    }

    /// What to ask with the next time.
    var validators: Validators {
        Validators(
            entityTag: headers.first(name: "ETag") ?? "",
            lastModified: headers.first(name: "Last-Modified") ?? "")
    }

    /// The seconds after which the server wants to be asked again (RFC 9110, section 10.2.3).
    ///
    /// A date counts from the answer's own: the clocks of both ends may differ.
    var retryAfter: Int? {
        guard let value = headers.first(name: "Retry-After") else { return nil }
        if let seconds = Int(value) { return max(0, seconds) }
        guard let then = MailDate.timestamp(of: value),
            let sent = headers.first(name: "Date").flatMap(MailDate.timestamp)
        else { return nil }
        return max(0, (then.milliseconds - sent.milliseconds) / 1_000)
    }

    /// Whether the same request may succeed a little later.
    var isTemporaryFailure: Bool {
        [429, 500, 502, 503, 504].contains(status)
    }
}
