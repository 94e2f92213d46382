import Digests

/// The pages that people subscribe from.
package enum Page {
    /// What the pages may load and run: their own style and script, by hash, and the calendars
    /// beside them, and nothing else.
    ///
    /// A server that sends a policy of its own must not send a stricter one.
    package static let policy = [
        "default-src 'none'",
        "style-src '\(SHA256(text: EmbeddedFile.style.text).policySource)'",
        "script-src '\(SHA256(text: EmbeddedFile.script.text).policySource)'",
        "img-src data:", "connect-src 'self'", "base-uri 'none'", "form-action 'none'",
    ].joined(separator: "; ")
}
