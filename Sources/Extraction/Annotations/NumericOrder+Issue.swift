internal import DateExpressions
internal import Newsletter
internal import Text

extension NumericOrder {
    /// The order that the numbers with slashes of an issue show: `31/12` can be read in one only;
    /// nil where none is such, or where they differ.
    static func order(in blocks: [Block]) -> NumericOrder? {
        let found = Set(blocks.flatMap { Self.orders(in: $0.text.content.bytes) })
        return found.count == 1 ? found.first : nil
    }

    private static func orders(in bytes: [UInt8]) -> [NumericOrder] {
        bytes.indices.filter { bytes[$0] == UInt8(ascii: "/") }.compactMap { slash in
            let before = bytes[..<slash].reversed().prefix(while: isDigit)
            let after = bytes[(slash + 1)...].prefix(while: isDigit)
            guard let first = number(Array(before.reversed())), let second = number(Array(after)),
                isDate(bytes, from: slash - before.count, to: slash + after.count)
            else { return nil }
            let days = 13...31
            let months = 1...12
            if days.contains(first), months.contains(second) { return .dayFirst }
            // "10/14" may be a part of something; a year behind it makes it a date.
            guard slash + after.count + 1 < bytes.count,
                bytes[slash + after.count + 1] == UInt8(ascii: "/")
            else { return nil }
            return months.contains(first) && days.contains(second) ? .monthFirst : nil
        }
    }

    /// Whether a pair of numbers stands alone or before a year of four digits: no path, and no
    /// fraction such as `24/7`.
    private static func isDate(_ bytes: [UInt8], from start: Int, to end: Int) -> Bool {
        let isFree = start == 0 || " (|*,".utf8.contains(bytes[start - 1])
        let rest = bytes[(end + 1)...]
        let isRoundTheClock = bytes[start...end].elementsEqual("24/7".utf8)
        guard isFree, !isRoundTheClock, let next = rest.first else { return isFree }
        if next == UInt8(ascii: "/") { return [2, 4].contains(rest.dropFirst().prefix(while: isDigit).count) }
        return !isDigit(next) && next < 0x80
            && !(UInt8(ascii: "A")...UInt8(ascii: "z")).contains(next)
    }

    private static func number(_ digits: [UInt8]) -> Int? {
        (1...2).contains(digits.count) ? Int(String(decoding: digits, as: UTF8.self)) : nil
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
