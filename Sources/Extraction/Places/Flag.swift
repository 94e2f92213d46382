/// Reads emoji flags, which consist of the two letters of a country (Unicode, "regional
/// indicators").
enum Flag {
    /// The ISO 3166-1 alpha-2 code of the first flag in a text; nil if there is none.
    static func country(in bytes: [UInt8]) -> String? {
        let lead: [UInt8] = [0xF0, 0x9F, 0x87]
        guard bytes.count >= 8 else { return nil }
        for start in 0...(bytes.count - 8) where bytes[start] == lead[0] {
            guard bytes[start..<start + 3].elementsEqual(lead),
                bytes[start + 4..<start + 7].elementsEqual(lead)
            else { continue }
            let letters = [bytes[start + 3], bytes[start + 7]].map { $0 &- 0xA6 }
            guard letters.allSatisfy({ $0 < 26 }) else { continue }
            return String(decoding: letters.map { $0 + UInt8(ascii: "A") }, as: UTF8.self)
        }
        return nil
    }
}
