internal import CivilTime
internal import HTTPTypes
internal import NIOHTTP1

/// The conditions of a request (RFC 9110, section 13).
struct Precondition: Sendable {
    /// The kinds of responses.
    enum Outcome: Hashable, Sendable {
        /// 200: the same as without conditions.
        case proceed
        /// 304: the bytes did not change.
        case notModified
        /// 412: a condition is not met.
        case failed
    }

    private let match: String?
    private let unmodifiedSince: String?
    private let noneMatch: String?
    private let modifiedSince: String?

    /// Reads the conditions from a request's headers.
    init(_ headers: HTTPFields) {
        match = headers[.ifMatch]
        unmodifiedSince = headers[.ifUnmodifiedSince]
        noneMatch = headers[.ifNoneMatch]
        modifiedSince = headers[.ifModifiedSince]
    }

    /// Reads the conditions from a request's headers in NIO's type.
    init(_ headers: HTTPHeaders) {
        match = headers.value(of: "If-Match")
        unmodifiedSince = headers.value(of: "If-Unmodified-Since")
        noneMatch = headers.value(of: "If-None-Match")
        modifiedSince = headers.value(of: "If-Modified-Since")
    }

    /// The response to GET and HEAD for bytes with this tag and date, in the order of section
    /// 13.2.2.
    ///
    /// A tag takes precedence over a date, and an invalid date is ignored.
    func outcome(tag: String, modified: Timestamp) -> Outcome {
        if let match {
            guard Self.lists(match, tag, isWeak: false) else { return .failed }
        } else if let limit = unmodifiedSince.flatMap(HTTPDate.instant), modified > limit {
            return .failed
        }
        if let noneMatch {
            return Self.lists(noneMatch, tag, isWeak: true) ? .notModified : .proceed
        }
        if let limit = modifiedSince.flatMap(HTTPDate.instant), modified <= limit {
            return .notModified
        }
        return .proceed
    }

    /// True if a list of tags contains `tag`, by strong or weak comparison (section 8.8.3.2).
    private static func lists(_ list: String, _ tag: String, isWeak: Bool) -> Bool {
        list == tag
            || list.split(separator: ",").contains { element in
                let text = element.drop { $0 == " " || $0 == "\t" }
                let trimmed = text.reversed().drop { $0 == " " || $0 == "\t" }.reversed()
                let name = String(trimmed)
                return name == "*" || name == tag || (isWeak && name == "W/" + tag)
            }
    }
}
