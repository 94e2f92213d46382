internal import CivilTime
internal import Text

/// Keeps Markdown from reading the day at the start of a line, or the number of an underlined heading,
/// as the number of a list item.
///
/// In Markdown, the line "24. April 2026: Hack night" is item 24 of a list and says "April 2026", and
/// "13. 3. 2026" is even a list in a list. In mail, "5. Elections" above a row of dashes is a heading.
enum LeadingNumbers {
    /// The text with a backslash before the period after each such day, `24\. April 2026`, and without
    /// the numbers of headings.
    ///
    /// The number of lines stays the same.
    static func escaped(_ markdown: [UInt8]) -> [UInt8] {
        let newline = UInt8(ascii: "\n")
        let lines = markdown.split(separator: newline, omittingEmptySubsequences: false)
        var isInFence = false
        let numbers = lines.map { line in
            let text = line.drop { $0 == 0x20 }
            if text.starts(with: "```".utf8) || text.starts(with: "~~~".utf8) {
                isInFence.toggle()
            }
            return isInFence ? nil : LeadingNumber(line)
        }
        var section = 0
        let isHeading = lines.indices.map { index in
            // "24. April 2026" above a row of dashes is section 24 only below section 23.
            guard let number = numbers[index], number.value == section + 1 || number.value == 1,
                index + 1 < lines.count, isUnderline(lines[index + 1])
            else { return false }
            section = number.value
            return true
        }
        guard isHeading.contains(true) || numbers.contains(where: { $0?.isDay == true }) else {
            return markdown
        }
        var escaped: [UInt8] = []
        escaped.reserveCapacity(markdown.count + lines.count)
        var isInList = false
        var previous: Int?
        for (index, line) in lines.enumerated() {
            if index > 0 { escaped.append(newline) }
            guard let number = numbers[index] else {
                escaped += line
                continue
            }
            // "1. May 2026", "2. June 2026": a list that begins with 1.
            let next = numbers[(index + 1)...].lazy.compactMap { $0 }.first
            isInList =
                number.value == 1
                ? next?.value == 2 : isInList && previous == number.value - 1
            previous = number.value
            if isHeading[index] {
                escaped += line[(number.period + 1)...].drop { $0 == 0x20 }
            } else if number.isDay, !isInList || number.isNumericDate {
                escaped += line[..<number.period] + [UInt8(ascii: "\\")] + line[number.period...]
            } else {
                escaped += line
            }
        }
        return escaped
    }

    /// True for a row of at least three dashes or equals signs, which makes the line above a heading.
    private static func isUnderline(_ line: ArraySlice<UInt8>) -> Bool {
        let fewest = 3
        let text = line.filter { $0 != 0x20 && $0 != 0x0D }
        return text.count >= fewest
            && (text.allSatisfy { $0 == UInt8(ascii: "-") }
                || text.allSatisfy { $0 == UInt8(ascii: "=") })
    }
}

/// A number of one or two digits and a period at the start of a line, after bullets.
private struct LeadingNumber {
    let value: Int
    /// The index of the period after the number.
    let period: Int
    /// True if a month follows, as a number or as a name without a day after it.
    let isDay: Bool
    /// True if the month is a number.
    let isNumericDate: Bool

    /// Nil if the line begins with anything else.
    init?(_ line: ArraySlice<UInt8>) {
        let start = line.drop { Self.bullets.contains($0) }
        // Without a bullet, four spaces begin a code block, in which nothing is a list.
        let indent = line.prefix { $0 == 0x20 }.count
        guard indent < 4 || start.startIndex > line.startIndex + indent else { return nil }
        let digits = start.prefix { Self.digits.contains($0) }
        guard (1...2).contains(digits.count),
            let value = Int(String(decoding: digits, as: UTF8.self)),
            digits.endIndex < line.endIndex, line[digits.endIndex] == UInt8(ascii: ".")
        else { return nil }
        self.value = value
        period = digits.endIndex
        let spaced = line[(period + 1)...]
        let rest = spaced.drop { $0 == 0x20 }
        let isSpaced = rest.startIndex > spaced.startIndex
        let month = rest.prefix { Self.digits.contains($0) }
        let isDayOfMonth = isSpaced && (1...31).contains(value)
        isNumericDate =
            isDayOfMonth && (1...2).contains(month.count)
            && rest.dropFirst(month.count).first == UInt8(ascii: ".")
            && (1...12).contains(Int(String(decoding: month, as: UTF8.self)) ?? 0)
        isDay = isNumericDate || isDayOfMonth && Self.beginsWithMonth(rest)
    }

    /// "April 2026", "April:", but not "April 5".
    private static func beginsWithMonth(_ rest: ArraySlice<UInt8>) -> Bool {
        let longest = 40
        let tokens = TokenizedText(Array(rest.prefix(longest))).tokens
        guard let month = tokens.first, WrittenDate.isMonth(month) else { return false }
        return tokens.dropFirst().first.map { !$0.isNumber || $0.digits == 4 } ?? true
    }

    private static let bullets: [UInt8] = [0x20, 0x09] + Array("-*+>".utf8)
    private static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
}
