/// The zone abbreviations in a compiled file of the IANA time zone database (TZif, RFC 9636).
struct ZoneFile: Sendable {
    /// A change of the clocks, with the abbreviation from then on.
    private struct Change: Sendable {
        let second: Int
        let abbreviation: String
    }

    private let first: String?
    private let changes: [Change]
    /// The abbreviations in the rule for all years after the last change.
    private let later: [String]

    /// Parses a file; nil if the bytes are not a TZif file with 64-bit times.
    init?(_ bytes: [UInt8]) {
        guard let short = DataBlock(bytes, at: 0, timeSize: 4), short.version >= UInt8(ascii: "2"),
            let long = DataBlock(bytes, at: short.end, timeSize: 8)
        else { return nil }
        changes = zip(long.times, long.typeIndices).map { time, type in
            Change(second: time, abbreviation: long.abbreviation(ofType: type))
        }
        first = long.typeCount > 0 ? long.abbreviation(ofType: 0) : nil
        later = Self.abbreviations(inRule: bytes[min(long.end, bytes.count)...])
    }

    /// The abbreviations in use between two instants, in seconds since 1970.
    func abbreviations(from start: Int, through end: Int) -> Set<String> {
        var names = Set(
            changes.filter { $0.second > start && $0.second <= end }.map(\.abbreviation))
        if let before = changes.last(where: { $0.second <= start })?.abbreviation ?? first {
            names.insert(before)
        }
        if changes.last.map({ $0.second <= end }) ?? true { names.formUnion(later) }
        return names
    }

    /// The abbreviations in a rule such as `CST6CDT,M3.2.0,M11.1.0`, the last line of the file.
    private static func abbreviations(inRule bytes: ArraySlice<UInt8>) -> [String] {
        let rule = bytes.filter { $0 != UInt8(ascii: "\n") }.prefix { $0 != UInt8(ascii: ",") }
        return rule.split { !($0.isLetter) }.map { String(decoding: $0, as: UTF8.self) }
    }
}

extension UInt8 {
    fileprivate var isLetter: Bool {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self & ~0x20)
    }
}

/// The header of a TZif file and the data after it (RFC 9636, section 3).
private struct DataBlock {
    let version: UInt8
    let times: [Int]
    let typeIndices: [Int]
    let typeCount: Int
    /// The offset of the first byte after the data.
    let end: Int
    private let names: [UInt8]
    private let nameStarts: [Int]

    private static let headerSize = 44
    private static let typeSize = 6

    /// Reads a block with times of `timeSize` bytes; nil if it is cut short.
    init?(_ bytes: [UInt8], at start: Int, timeSize: Int) {
        let header = start + Self.headerSize
        guard bytes.count >= header, bytes[start..<(start + 4)].elementsEqual("TZif".utf8) else {
            return nil
        }
        version = bytes[start + 4]
        let counts = (0..<6).map { bytes.number(at: start + 20 + $0 * 4, size: 4) }
        let (leaps, timeCount, types, nameLength) = (counts[2], counts[3], counts[4], counts[5])
        let indices = header + timeCount * timeSize
        let typeStart = indices + timeCount
        let nameStart = typeStart + types * Self.typeSize
        let nameEnd = nameStart + nameLength
        end = nameEnd + leaps * (timeSize + 4) + counts[0] + counts[1]
        guard counts.allSatisfy({ $0 >= 0 }), end <= bytes.count else { return nil }
        times = (0..<timeCount).map {
            bytes.number(at: header + $0 * timeSize, size: timeSize)
        }
        typeIndices = bytes[indices..<typeStart].map(Int.init)
        typeCount = types
        nameStarts = (0..<types).map { Int(bytes[typeStart + $0 * Self.typeSize + 5]) }
        names = Array(bytes[nameStart..<nameEnd])
    }

    func abbreviation(ofType type: Int) -> String {
        guard nameStarts.indices.contains(type), nameStarts[type] < names.count else { return "" }
        return String(decoding: names[nameStarts[type]...].prefix { $0 != 0 }, as: UTF8.self)
    }
}

extension [UInt8] {
    /// A signed number in network byte order.
    fileprivate func number(at start: Int, size: Int) -> Int {
        let bits = self[start..<(start + size)].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return size == 4 ? Int(Int32(truncatingIfNeeded: bits)) : Int(Int64(bitPattern: bits))
    }
}
