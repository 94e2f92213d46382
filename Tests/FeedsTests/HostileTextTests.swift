import CivilTime
import Feeds
import Items
import Testing

/// Issues are not trusted: whatever one contains, the calendar stays valid.
@Suite struct HostileTextTests {
    private static let pieces = [
        "\r\n", "\n", "END:VEVENT", "BEGIN:VALARM", "\u{0}", "\u{1B}[31m", ",", ";", ":", "\\",
        "\"",
        "é", "日本語", "👩‍👩‍👧‍👦", "\u{202E}", "\u{2028}", "a\u{301}", " ", "\t", "word", "<b>", "'",
        "\u{FEFF}", "\u{85}", "X-WR-CALNAME:no", "%", "٣", "\u{FFFF}",
    ]

    private static func text(_ generator: inout SplitMix) -> String {
        let count = Int.random(in: 0...60, using: &generator)
        return (0..<count).map { _ in
            pieces.randomElement(using: &generator) ?? ""
        }.joined()
    }

    private static func item(_ number: Int, _ generator: inout SplitMix) -> Item {
        let day = Samples.asOf.date.adding(days: Int.random(in: -400...400, using: &generator))
        let zones = ["UTC", "Etc/GMT+12", "Europe/Paris", "Asia/Kolkata", "No/Where", nil]
        let time = TimeOfDay(hour: Int.random(in: 0...23, using: &generator), minute: 59)
        let zone = zones.randomElement(using: &generator) ?? nil
        let isTimed = Bool.random(using: &generator)
        let when: When =
            if let time, isTimed { .minute(time, on: day, zone: zone) } else { .days(day) }
        return .sample(
            number, text(&generator),
            kind: Kind.allCases.randomElement(using: &generator) ?? .event,
            when: when, place: text(&generator), projects: [text(&generator)],
            url: "https://x.example/" + text(&generator),
            status: Item.Status.allCases.randomElement(using: &generator) ?? .confirmed,
            text: text(&generator))
    }

    @Test(arguments: 1...40)
    func everyCalendarIsReadBackWithAllItsEntries(seed: UInt64) throws {
        var generator = SplitMix(seed: seed)
        var items: [Item] = []
        for number in 1...25 { items.append(Self.item(number, &generator)) }
        items.append(.sample(99))
        let selection = Selection(vague: .included)
        let calendar = try CalendarText(items, selection)
        let read = try #require(CalendarReader(Array(calendar.text.utf8)))
        #expect(read.errorCount == 0)
        #expect(read.entryCount == calendar.entries.count)
        #expect(read.entries.count == calendar.entries.count)
        let isShown = { (item: Item) in
            item.status != .cancelled || item.facts.when.lastDay >= Samples.asOf.date
        }
        #expect(read.entryCount == items.count(where: isShown))
        #expect(calendar.physicalLines.allSatisfy { $0.utf8.count <= 75 })
        #expect(!calendar.components("VALARM").contains { _ in true })
        let strays = calendar.text.unicodeScalars.filter {
            $0.value < 0x20 && $0 != "\r" && $0 != "\n" && $0 != "\t"
        }
        #expect(strays.isEmpty)
    }
}

/// A random number generator that always returns the same numbers for a seed.
struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
