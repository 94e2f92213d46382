internal import Digests
internal import Items

extension UID {
    /// The UID of a name: the first 128 bits of its SHA-256 in the form of a UUID, version 8
    /// (RFC 9562, section 5.8).
    init(naming parts: [String]) {
        let digits = Array(SHA256(text: parts.joined(separator: "\u{0}")).hex)
        let variant = ["8", "9", "a", "b"][(digits[16].hexDigitValue ?? 0) & 3]
        let groups = [
            String(digits[0..<8]), String(digits[8..<12]), "8" + String(digits[13..<16]),
            variant + String(digits[17..<20]), String(digits[20..<32]),
        ]
        self.init(groups.joined(separator: "-"))
    }
}
