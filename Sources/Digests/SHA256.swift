/// SHA-256 (FIPS 180-4, section 6.2), used to tell whether two byte sequences are equal.
///
/// It protects no secret. Digests appear in the store, in `feeds.json`, in entity tags and in UIDs,
/// so they must be the same on every machine and in every release.
public struct SHA256: Hashable, Sendable {
    /// The 32 bytes.
    public let bytes: [UInt8]

    /// The digest of `message`.
    public init(_ message: some Collection<UInt8>) {
        var state = Self.initialState
        var padded = Array(message)
        let bitLength = UInt64(padded.count) * 8
        padded.append(0x80)
        let used = (padded.count + Self.lengthBytes) % Self.blockBytes
        padded.append(contentsOf: repeatElement(0, count: used == 0 ? 0 : Self.blockBytes - used))
        for shift in stride(from: 56, through: 0, by: -8) {
            padded.append(UInt8(truncatingIfNeeded: bitLength >> UInt64(shift)))
        }
        var schedule = [UInt32](repeating: 0, count: Self.constants.count)
        for block in stride(from: 0, to: padded.count, by: Self.blockBytes) {
            Self.fill(&schedule, from: padded, at: block)
            Self.mix(schedule, into: &state)
        }
        bytes = state.flatMap { word in
            stride(from: 24, through: 0, by: -8).map { UInt8(truncatingIfNeeded: word >> $0) }
        }
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

    private static let blockBytes = 64
    private static let lengthBytes = 8
}

extension SHA256 {
    /// Section 6.2.2, step 1: the message schedule of one block.
    private static func fill(_ schedule: inout [UInt32], from message: [UInt8], at block: Int) {
        for index in 0..<16 {
            let byte = block + index * 4
            schedule[index] =
                UInt32(message[byte]) << 24 | UInt32(message[byte + 1]) << 16
                | UInt32(message[byte + 2]) << 8 | UInt32(message[byte + 3])
        }
        for index in 16..<schedule.count {
            let early = schedule[index - 15]
            let late = schedule[index - 2]
            let first = rotate(early, 7) ^ rotate(early, 18) ^ early >> 3
            let second = rotate(late, 17) ^ rotate(late, 19) ^ late >> 10
            schedule[index] = schedule[index - 16] &+ first &+ schedule[index - 7] &+ second
        }
    }

    /// Section 6.2.2, steps 2 to 4: the rounds of one block.
    ///
    /// The variable names are those of the standard.
    private static func mix(_ schedule: [UInt32], into state: inout [UInt32]) {
        var (a, b, c, d) = (state[0], state[1], state[2], state[3])
        var (e, f, g, h) = (state[4], state[5], state[6], state[7])
        for round in constants.indices {
            let high = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
            let choice = (e & f) ^ (~e & g)
            let first = h &+ high &+ choice &+ constants[round] &+ schedule[round]
            let low = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
            let second = low &+ ((a & b) ^ (a & c) ^ (b & c))
            (h, g, f, e) = (g, f, e, d &+ first)
            (d, c, b, a) = (c, b, a, first &+ second)
        }
        for (index, value) in [a, b, c, d, e, f, g, h].enumerated() {
            state[index] &+= value
        }
    }

    private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 {
        word >> count | word << (32 - count)
    }

    /// Section 5.3.3: the initial hash value.
    private static let initialState: [UInt32] = [
        0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
        0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
    ]

    /// Section 4.2.2: the round constants.
    private static let constants: [UInt32] = [
        0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5,
        0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
        0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3,
        0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
        0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc,
        0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
        0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
        0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
        0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13,
        0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
        0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3,
        0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
        0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5,
        0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
        0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208,
        0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
    ]
}
