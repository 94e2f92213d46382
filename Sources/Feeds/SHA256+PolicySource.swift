import Digests
import Foundation

extension SHA256 {
    /// As a Content-Security-Policy names a script or a style: `sha256-…` in Base64.
    var policySource: String { "sha256-" + Data(bytes).base64EncodedString() }
}
