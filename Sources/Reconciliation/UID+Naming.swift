internal import Digests
internal import Items

extension UID {
    /// The UID of a name.
    init(naming parts: [String]) {
        self.init(SHA256(text: parts.joined(separator: "\u{0}")).uuid)
    }
}
