public import StrictYAML

/// Which messages of a mailbox are issues.
public struct MailFilter: Hashable, Sendable {
    /// Addresses in `From`, or domains as in `@example.org`; all in lowercase.
    public var senders: [String]
    /// Identifiers in `List-Id` (RFC 2919), such as `announce.lists.example.org`; in lowercase.
    public var lists: [String]
    /// The server whose `Authentication-Results` (RFC 8601) must say that the sender's domain signed
    /// the message with DKIM; nil if no signature is asked for.
    public var authenticatedBy: String?

    /// A filter.
    public init(senders: [String] = [], lists: [String] = [], authenticatedBy: String? = nil) {
        self.senders = senders.map { $0.lowercased() }
        self.lists = lists.map { $0.lowercased() }
        self.authenticatedBy = authenticatedBy?.lowercased()
    }
}

extension MailFilter {
    /// The keys of a filter in an entry of a list of sources.
    static let keys = ["senders", "lists", "authenticated_by"]

    /// Reads the keys of a filter.
    ///
    /// - Throws: `YAMLError` if it names neither senders nor lists, since a mailbox may have any mail.
    init(_ map: YAMLMap) throws(YAMLError) {
        self.init(
            senders: try map.strings("senders"), lists: try map.strings("lists"),
            authenticatedBy: try map.string("authenticated_by"))
        guard !senders.isEmpty || !lists.isEmpty else {
            throw map.mark.error("a source of mail needs the key 'senders' or 'lists'")
        }
        for sender in senders where !sender.contains("@") {
            throw map.mark.error(
                "'\(sender)' in 'senders' is no address; write @\(sender) for a whole domain")
        }
    }
}
