/// The headers of a response that let later requests ask if the page changed (RFC 9110, section
/// 8.8).
struct Validators: Hashable, Sendable {
    /// The `ETag` as it was sent.
    let entityTag: String
    /// The `Last-Modified` as it was sent.
    let lastModified: String

    /// Validators; a value that is too long or has invalid characters becomes empty.
    init(entityTag: String = "", lastModified: String = "") {
        self.entityTag = Self.isSendable(entityTag) && !entityTag.contains(" ") ? entityTag : ""
        self.lastModified = Self.isSendable(lastModified) ? lastModified : ""
    }

    /// Parses the form that `stamp` writes.
    init(stamp: String) {
        let fields = stamp.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
        self.init(
            entityTag: String(fields.first ?? ""),
            lastModified: fields.count > 1 ? String(fields[1]) : "")
    }

    /// The entity tag and the modification date in one string, empty if both are empty.
    var stamp: String {
        entityTag.isEmpty && lastModified.isEmpty ? "" : "\(entityTag) \(lastModified)"
    }

    /// The headers of a conditional request.
    var headers: [(String, String)] {
        let pairs = [("If-None-Match", entityTag), ("If-Modified-Since", lastModified)]
        return pairs.filter { !$0.1.isEmpty }
    }

    private static func isSendable(_ value: String) -> Bool {
        value.utf8.count <= longest && value.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
    }

    private static let longest = 512
}
