internal import CivilTime
internal import DateExpressions
internal import Newsletter
internal import Text

extension NumericOrder {
    /// The order of numbers with slashes in an issue; nil if no date settles it, or if dates
    /// disagree.
    ///
    /// For example, `31/12` can only be day and month.
    static func order(in blocks: [Block], published: CivilDate) -> NumericOrder? {
        let found = Set(blocks.flatMap { Self.orders(in: $0.text.content.bytes) })
        guard found.isEmpty else { return found.count == 1 ? found.first : nil }
        if blocks.contains(where: { hasYearFirst($0.text.content.bytes) }) { return .monthFirst }
        return nearOrder(in: blocks, published: published) ?? wordedOrder(in: blocks)
            ?? zonedOrder(in: blocks)
    }

    /// True for `2026/02/03`: its writer also puts the month first in `3/8`.
    private static func hasYearFirst(_ bytes: [UInt8]) -> Bool {
        bytes.indices.contains { slash in
            guard bytes[slash] == UInt8(ascii: "/"), slash >= 4,
                bytes[(slash - 4)..<slash].allSatisfy(isDigit),
                slash == 4 || " (".utf8.contains(bytes[slash - 5])
            else { return false }
            let month = bytes[(slash + 1)...].prefix(while: isDigit)
            let rest = bytes[(slash + 1 + month.count)...]
            return rest.first == UInt8(ascii: "/")
                && number(Array(month)).map { (1...12).contains($0) } ?? false
                && number(Array(rest.dropFirst().prefix(while: isDigit))) != nil
        }
    }

    /// The order in which all dates at the beginnings of entries are in the next months, while the
    /// other order puts each of them half a year or more ahead.
    ///
    /// Nil if there are fewer than two such dates.
    private static func nearOrder(in blocks: [Block], published: CivilDate) -> NumericOrder? {
        let near = 100
        let far = 180
        let fewest = 2
        let pairs = Set(blocks.flatMap { leadingPairs(in: $0.text.content.bytes) })
        guard pairs.count >= fewest else { return nil }
        func distances(_ order: NumericOrder) -> [Int] {
            pairs.compactMap { pair in
                let (month, day) =
                    order == .dayFirst ? (pair[1], pair[0]) : (pair[0], pair[1])
                return [published.year, published.year + 1].lazy
                    .compactMap { CivilDate(year: $0, month: month, day: day) }
                    .map { published.days(to: $0) }
                    .first { $0 >= 0 }
            }
        }
        for (order, other) in [
            (NumericOrder.dayFirst, NumericOrder.monthFirst), (.monthFirst, .dayFirst),
        ]
        where distances(order).allSatisfy({ $0 <= near })
            && distances(other).allSatisfy({ $0 >= far })
        {
            return order
        }
        return nil
    }

    /// The pairs of numbers, each at most 12, at the beginnings of lines and cells.
    private static func leadingPairs(in bytes: [UInt8]) -> [[Int]] {
        slashedPairs(in: bytes).compactMap { pair in
            let months = 1...12
            guard pair.first != pair.second, months.contains(pair.first),
                months.contains(pair.second)
            else { return nil }
            let lead = bytes[..<pair.start].last { $0 != UInt8(ascii: " ") }
            let isLeading = lead.map { "\n|".utf8.contains($0) } ?? true
            return isLeading ? [pair.first, pair.second] : nil
        }
    }

    /// The order that is usual in the time zones of an issue; nil if it has none, or zones with
    /// both orders.
    private static func zonedOrder(in blocks: [Block]) -> NumericOrder? {
        var orders: Set<NumericOrder> = []
        for block in blocks {
            let text = block.text.content
            for (index, token) in text.tokens.enumerated() where token.casing == .upper {
                let word = text.text(of: index..<index + 1)
                if europeanZones.contains(word) { orders.insert(.dayFirst) }
                if americanZones.contains(word) { orders.insert(.monthFirst) }
            }
        }
        return orders.count == 1 ? orders.first : nil
    }

    private static let europeanZones: Set<String> = [
        "BST", "CEST", "CET", "EEST", "EET", "IST", "MESZ", "MEZ", "WAT", "WEST", "WET",
    ]
    private static let americanZones: Set<String> = [
        "CDT", "CST", "CT", "EDT", "EST", "ET", "MDT", "MST", "PDT", "PST", "PT",
    ]

    /// The order in which an issue writes days and names of months: people who write "3 May" also
    /// write 3/5.
    ///
    /// Nil if both orders are equally common.
    private static func wordedOrder(in blocks: [Block]) -> NumericOrder? {
        let fewest = 2
        let ratio = 4
        var (dayFirst, monthFirst) = (0, 0)
        for block in blocks {
            let tokens = block.text.content.tokens
            for index in tokens.indices where DateWords.months.contains(tokens[index].word) {
                if isDay(index - 1, tokens)
                    || DateWords.ordinalSuffixes.contains(word(index - 1, tokens))
                {
                    dayFirst += 1
                } else if isDay(index + 1, tokens) {
                    monthFirst += 1
                }
            }
        }
        if dayFirst >= fewest, dayFirst >= monthFirst * ratio { return .dayFirst }
        return monthFirst >= fewest && monthFirst >= dayFirst * ratio ? .monthFirst : nil
    }

    private static func isDay(_ index: Int, _ tokens: [Token]) -> Bool {
        guard tokens.indices.contains(index), let number = tokens[index].number else {
            return false
        }
        return (1...31).contains(number)
    }

    private static func word(_ index: Int, _ tokens: [Token]) -> WordID {
        tokens.indices.contains(index) ? tokens[index].word : .unknown
    }

    private static func orders(in bytes: [UInt8]) -> [NumericOrder] {
        slashedPairs(in: bytes).compactMap { pair in
            let days = 13...31
            let months = 1...12
            if days.contains(pair.first), months.contains(pair.second) { return .dayFirst }
            // "10/14" may be a fraction; a year after it makes it a date.
            guard pair.end < bytes.count, bytes[pair.end] == UInt8(ascii: "/") else { return nil }
            return months.contains(pair.first) && days.contains(pair.second) ? .monthFirst : nil
        }
    }

    /// Two numbers with a slash between them that may be a date, and where they are in the bytes;
    /// `end` is the place after the last digit.
    private struct SlashedPair {
        let first: Int
        let second: Int
        let start: Int
        let end: Int
    }

    private static func slashedPairs(in bytes: [UInt8]) -> [SlashedPair] {
        bytes.indices.filter { bytes[$0] == UInt8(ascii: "/") }.compactMap { slash in
            let before = bytes[..<slash].reversed().prefix(while: isDigit)
            let after = bytes[(slash + 1)...].prefix(while: isDigit)
            let (start, last) = (slash - before.count, slash + after.count)
            guard let first = number(Array(before.reversed())), let second = number(Array(after)),
                isDate(bytes, from: start, to: last)
            else { return nil }
            return SlashedPair(first: first, second: second, start: start, end: last + 1)
        }
    }

    /// True if a pair of numbers is alone or before a four-digit year, not part of a path or a
    /// fraction such as `24/7`.
    private static func isDate(_ bytes: [UInt8], from start: Int, to end: Int) -> Bool {
        let isFree = start == 0 || " (|*,".utf8.contains(bytes[start - 1])
        let rest = bytes[(end + 1)...]
        let isRoundTheClock = bytes[start...end].elementsEqual("24/7".utf8)
        guard isFree, !isRoundTheClock, let next = rest.first else { return isFree }
        if next == UInt8(ascii: "/") {
            return [2, 4].contains(rest.dropFirst().prefix(while: isDigit).count)
        }
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
