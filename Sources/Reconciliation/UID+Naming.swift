internal import Digests
internal import Items

extension UID {
    /// The UID for the parts of an identity.
    init(naming parts: [String]) {
        self.init(SHA256(text: parts.joined(separator: "\u{0}")).uuid)
    }
}
