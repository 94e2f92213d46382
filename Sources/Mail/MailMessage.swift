/// A mail message with what a reader of newsletters needs, decoded.
///
/// All text is Unicode; no transfer encoding, charset or encoded word is left.
public struct MailMessage: Hashable, Codable, Sendable {
    /// The `Message-ID` without angle brackets (RFC 5322, section 3.6.4); nil if there is none.
    public var identifier: String?
    /// The address in `From`, in lowercase.
    public var sender: String?
    /// The list identifiers in `List-Id` (RFC 2919), in lowercase and without angle brackets.
    public var lists: [String] = []
    /// The subject.
    public var subject: String?
    /// The time in `Date`, in seconds since 1970.
    public var sent: Int?
    /// The web address of this message in its list's archive: `Archived-At` (RFC 5064).
    public var archivedAt: String?
    /// The web address of its list's archive: `List-Archive` (RFC 2369).
    public var listArchive: String?
    /// The values of `Authentication-Results` (RFC 8601), the latest one first.
    public var authenticationResults: [String] = []
    /// The pieces of the body, in their order; of alternatives, the richest one that is text.
    public var body: [MailText] = []
    /// The texts of the calendars in it (`text/calendar`, RFC 5545), attached or inline.
    public var calendars: [String] = []
    /// The messages in it: a forwarded one, or those of a digest.
    public var enclosed: [MailMessage] = []

    /// An empty message.
    public init() {}
}

/// A piece of a mail message's body.
public struct MailText: Hashable, Codable, Sendable {
    /// The text.
    public var text: String
    /// True for HTML, false for plain text.
    public var isHTML: Bool

    /// A piece of a body.
    public init(_ text: String, isHTML: Bool) {
        self.text = text
        self.isHTML = isHTML
    }
}
