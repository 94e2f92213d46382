internal import CivilTime
internal import NIOHTTP1

/// A complete response from a server.
struct WebResponse: Sendable {
    /// The status code.
    let status: Int
    /// The headers.
    let headers: HTTPHeaders
    /// The content, decompressed.
    let body: [UInt8]

    /// The target of a redirect; nil if the response is not one (RFC 9110, section 15.4).
    var redirect: String? {
        [301, 302, 303, 307, 308].contains(status) ? headers.first(name: "Location") : nil
    }

    /// The validators for the next request.
    var validators: Validators {
        Validators(
            entityTag: headers.first(name: "ETag") ?? "",
            lastModified: headers.first(name: "Last-Modified") ?? "")
    }

    /// The seconds to wait before the next request (RFC 9110, section 10.2.3); nil if unknown.
    ///
    /// If the server gives a date, it is compared with the response's own date, since the clocks
    /// may differ.
    var retryAfter: Int? {
        guard let value = headers.first(name: "Retry-After") else { return nil }
        if let seconds = Int(value) { return max(0, seconds) }
        guard let then = MailDate.timestamp(of: value),
            let sent = headers.first(name: "Date").flatMap(MailDate.timestamp)
        else { return nil }
        return max(0, (then.milliseconds - sent.milliseconds) / 1_000)
    }

    /// True if the same request may succeed a little later.
    var isTemporaryFailure: Bool {
        [429, 500, 502, 503, 504].contains(status)
    }
}
