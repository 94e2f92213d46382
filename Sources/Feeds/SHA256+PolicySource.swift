import Digests
import Foundation

extension SHA256 {
    /// The digest as a Content-Security-Policy source: `sha256-…` in Base64.
    var policySource: String { "sha256-" + Data(bytes).base64EncodedString() }
}
