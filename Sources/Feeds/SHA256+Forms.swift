import Digests
import Foundation

extension SHA256 {
    /// As a Content-Security-Policy names a script or a style: `sha256-…` in Base64.
    var policySource: String { "sha256-" + Data(bytes).base64EncodedString() }

    /// A UUID of the version for hashes (RFC 9562, section 5.8).
    var uuid: String {
        var octets = bytes.prefix(16).map(\.self)
        octets[6] = octets[6] & 0x0F | 0x80
        octets[8] = octets[8] & 0x3F | 0x80
        return UUID(uuid: octets.withUnsafeBytes { $0.loadUnaligned(as: uuid_t.self) })
            .uuidString.lowercased()
    }
}
