internal import CivilTime
internal import HTTPTypes
internal import NIOHTTP1

/// What a request asks on condition (RFC 9110, section 13).
struct Precondition: Sendable {
    /// What is to be answered.
    enum Outcome: Hashable, Sendable {
        /// 200: as if there were no condition.
        case proceed
        /// 304.
        case notModified
        /// 412.
        case failed
    }

    private let match: String?
    private let unmodifiedSince: String?
    private let noneMatch: String?
    private let modifiedSince: String?

    /// Reads a request's headers.
    init(_ headers: HTTPFields) {
        match = headers[.ifMatch]
        unmodifiedSince = headers[.ifUnmodifiedSince]
        noneMatch = headers[.ifNoneMatch]
        modifiedSince = headers[.ifModifiedSince]
    }

    /// Reads a request's headers as NIO has them.
    init(_ headers: HTTPHeaders) {
        match = headers.value(of: "If-Match")
        unmodifiedSince = headers.value(of: "If-Unmodified-Since")
        noneMatch = headers.value(of: "If-None-Match")
        modifiedSince = headers.value(of: "If-Modified-Since")
    }

    /// The answer of GET and HEAD for bytes with this tag, in the order of section 13.2.2: a tag
    /// counts before a date, and a date that cannot be read is passed over.
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

    /// Whether a list of tags names `tag`, by the strong or the weak comparison (section 8.8.3.2).
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
