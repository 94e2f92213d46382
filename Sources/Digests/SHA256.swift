internal import Crypto

/// SHA-256 (FIPS 180-4), used to compare byte sequences.
///
/// It protects no secret. Digests appear in the store, in `feeds.json`, in entity tags and in UIDs,
/// so they must be the same on every machine and in every release.
public struct SHA256: Hashable, Sendable {
    /// The 32 bytes.
    public let bytes: [UInt8]

    /// The digest of `message`.
    public init(_ message: some Collection<UInt8>) {
        bytes = Array(Crypto.SHA256.hash(data: Array(message)))
    }

    /// The digest of a message that `forEachPiece` passes on in pieces.
    public init<Failure: Error>(
        ofPieces forEachPiece: (([UInt8]) -> Void) throws(Failure) -> Void
    ) throws(Failure) {
        var function = Crypto.SHA256()
        try forEachPiece { function.update(data: $0) }
        bytes = Array(function.finalize())
    }

    /// The digest of a text in UTF-8.
    public init(text: String) {
        self.init(Array(text.utf8))
    }

    /// The digest as 64 lower-case hexadecimal digits.
    public var hex: String { Self.hex(of: bytes) }

    /// Bytes as lower-case hexadecimal digits.
    static func hex(of bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        let text = bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 0xF)]] }
        return String(decoding: text, as: UTF8.self)
    }
}
