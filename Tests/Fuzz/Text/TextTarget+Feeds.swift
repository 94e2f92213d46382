import Feeds
import Foundation
import FoundationXML
import Items
import Profiles
import Reconciliation

extension TextTarget {
    private static let reconciler = Reconciler(profile: .none)
    private static let longestLine = 75
    private static let fewItems = 2

    /// Checks that every file reads back as it was written.
    static func readFeeds(_ mentions: [Mention]) {
        let items = reconciler.items(from: mentions)
        precondition(Set(items.map(\.uid)).count == items.count, "an identifier of its own")
        do {
            checkCalendar(
                try FeedRenderer(
                    items: items, profile: .none, site: site, asOf: published, keepsAll: true
                ).calendar(for: everything), of: items)
            // All pages and lists take a while, so they are made only for few items.
            guard items.count <= fewItems else { return }
            let publication = try Publication(
                items: items, profile: .none, site: site, asOf: published)
            for file in try publication.files(after: []) { try check(file, items) }
        } catch {
            preconditionFailure("feeds that can be written and read: \(error)")
        }
    }

    private static let site = Site(address: "https://calendar.example.org/")
    private static let everything = Feed(
        path: "all.ics", title: "All", summary: "All.", selection: Selection(vague: .included))

    private static func check(_ file: PublishedFile, _ items: [Item]) throws {
        if file.path.hasSuffix(".ics") {
            precondition(CalendarReader(file.bytes)?.errorCount == 0, "a valid calendar")
        } else if file.path == "items.json" {
            let read = try JSONSerialization.jsonObject(with: Data(file.bytes)) as? [Any]
            precondition(read?.count == items.count, "every item")
        } else if file.path.hasSuffix(".atom") {
            precondition(XMLParser(data: Data(file.bytes)).parse(), "valid XML")
        }
        precondition(String(validating: file.bytes, as: UTF8.self) != nil, "UTF-8")
    }

    private static func checkCalendar(_ bytes: [UInt8], of items: [Item]) {
        guard let calendar = CalendarReader(bytes) else { preconditionFailure("a calendar") }
        precondition(calendar.errorCount == 0, "lines that others understand")
        // A window has an opening and a close, a repeating item a stand-in for each exception.
        let entries = items.flatMap(\.entries)
        precondition(
            items.isEmpty || calendar.entryCount == entries.count, "the entries of each item")
        precondition(
            Set(calendar.entries.keys) == Set(entries.map(\.uid.text)) || items.isEmpty,
            "the identifiers of the entries")
        precondition(
            items.isEmpty || calendar.entries.count == entries.count,
            "an identifier for each entry")
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            precondition(line.count <= longestLine + 1, "lines of at most 75 octets")
            precondition(
                line.dropLast().allSatisfy { $0 >= 0x20 || $0 == 0x09 }, "no control characters")
            precondition(line.last == UInt8(ascii: "\r"), "lines that end with CR and LF")
        }
    }
}
