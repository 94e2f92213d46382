import Digests
import Foundation

/// The pages that people subscribe from.
public enum Page {
    /// The Content-Security-Policy of the pages: they may load and run only their own style and
    /// script, by hash, and the calendars next to them.
    ///
    /// A server's own policy must not be stricter.
    public static let policy = [
        "default-src 'none'",
        "style-src '\(SHA256(text: EmbeddedFile.style.text).policySource)'",
        "script-src '\(SHA256(text: EmbeddedFile.script.text).policySource)'",
        "img-src data:", "connect-src 'self'", "base-uri 'none'", "form-action 'none'",
    ].joined(separator: "; ")
}

extension SHA256 {
    /// The digest as a Content-Security-Policy source: `sha256-…` in Base64.
    fileprivate var policySource: String { "sha256-" + Data(bytes).base64EncodedString() }
}
