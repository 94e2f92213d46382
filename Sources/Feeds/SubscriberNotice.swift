import CivilTime
import Digests
import Items
import Profiles

/// Entries that tell the subscriber something about the calendar itself.
enum SubscriberNotice {
    /// The only entry of a feed for which nothing was ever announced.
    ///
    /// A calendar must have a component (RFC 5545, section 3.6). It is dated on the first day of a
    /// year, so that its bytes stay the same.
    static func nothing(in feed: Feed, profile: Profile, site: Site, year: Int) -> EventComponent {
        let day = CivilMonth(year: year, month: 1)?.firstDay ?? CivilDate(daysSinceEpoch: 0)
        let title = PlainText(line: feed.title).text
        return entry(
            of: feed.path, profile: profile, on: day,
            summary: "Nothing announced yet: \(title)",
            description: "The subscription works. Entries appear here as soon as an issue of "
                + "\(profile.title) announces something.",
            page: site.url(of: feed.pagePath))
    }

    /// The only entry of a feed that is no longer published.
    static func moved(
        from record: FeedRecord, profile: Profile, site: Site, on day: CivilDate
    ) -> EventComponent {
        let place =
            site.url(of: "index.html") ?? "the page index.html beside this calendar's folder"
        return entry(
            of: record.path, profile: profile, on: day,
            summary: "This calendar is no longer updated: \(PlainText(line: record.title).text)",
            description: "The calendars of \(profile.title) that are updated stand at \(place).",
            page: site.url(of: "index.html"))
    }
}

extension SubscriberNotice {
    private static func entry(
        of path: String, profile: Profile, on day: CivilDate, summary: String, description: String,
        page: String?
    ) -> EventComponent {
        let stamp = Timestamp(day)
        return EventComponent(
            uid: SHA256(text: "\(profile.id)\n\(path)\n\(day)").uuid, created: stamp,
            modified: stamp,
            time: .days(day, through: day), summary: summary,
            description: PlainText(description).text, url: page.flatMap(WebLink.init))
    }
}
