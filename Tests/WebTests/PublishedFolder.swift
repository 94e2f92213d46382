import CivilTime
import Feeds
import Foundation
import Items
import Logging
import Profiles
import Synchronization

@testable import Web

/// A folder with the published files of a small community.
final class PublishedFolder: Sendable {
    let path = FileManager.default.temporaryDirectory.path + "/web-" + UUID().uuidString

    static let profile = Profile(
        id: "community", title: "Community",
        projects: [
            Project(id: "apples", title: "Apples"), Project(id: "pears", title: "Pears"),
        ],
        series: [])
    static let site = Site(address: "https://calendar.example/", answersQueries: true)

    init(titles: [String] = ["Harvest", "Pressing"]) throws {
        try publish(titles)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// Publishes events, one for each project in turn.
    func publish(_ titles: [String]) throws {
        let items = titles.enumerated().compactMap { Self.item($1, number: $0) }
        let publication = try Publication(
            items: items, profile: Self.profile, site: Self.site,
            asOf: Timestamp(milliseconds: 1_754_400_000_000))
        _ = try Publisher(folder: path).publish(publication)
    }

    /// The application for the folder, without a socket or a log, at the beginning of 1970.
    func server() throws -> WebServer {
        try WebServer(
            settings: settings, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
            now: { Timestamp(milliseconds: 0) })
    }

    var settings: WebSettings {
        WebSettings(
            folder: path, store: path + "/.no-store", profile: Self.profile, site: Self.site)
    }

    private static func item(_ title: String, number: Int) -> Item? {
        guard let day = CivilDate(year: 2025, month: 9, day: 1 + number % 28) else { return nil }
        let published = Timestamp(milliseconds: 1_754_400_000_000)
        let facts = Facts(
            title: title, kind: number % 2 == 0 ? .event : .deadline, category: .meetup,
            when: .days(day), region: number % 2 == 0 ? .europe : .asia,
            projects: [number % 2 == 0 ? "apples" : "pears"])
        let mention = Mention(
            issue: IssueReference(name: "august.md", published: published), line: 3, facts: facts)
        return Item(
            uid: UID("00000000-0000-4000-8000-00000000000\(number % 10)"), facts: facts,
            mentions: [MentionReference(mention)], created: published, modified: published)
    }
}
