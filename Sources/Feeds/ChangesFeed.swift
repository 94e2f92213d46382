import CivilTime
import Items
import Profiles

/// Feeds of new and changed items, newest first, as Atom (RFC 4287) and JSON Feed.
struct ChangesFeed {
    let items: [Item]
    let profile: Profile
    let site: Site
    /// The date of a feed without entries.
    let asOf: Timestamp

    static let path = "changes.atom"

    /// Both feeds.
    func files() throws(FeedError) -> [PublishedFile] {
        let changes = changes
        return [
            PublishedFile(path: Self.path, text: try Template(.changes).render(model(of: changes))),
            PublishedFile(path: Self.jsonPath, bytes: try Self.bytes(of: json(of: changes))),
        ]
    }
}

extension ChangesFeed {
    private static let longest = 100

    /// The values for the template; the property names are used there.
    private struct Model {
        let id: Markup
        let title: Markup
        let updated: Markup
        let author: Markup
        let address: Markup?
        let entries: [Entry]
    }

    private struct Entry {
        let id: Markup
        let title: Markup
        let updated: Markup
        let url: Markup?
        let text: Markup
    }

    /// A change of an item, or its first announcement, by one issue.
    private struct Change {
        let item: Item
        /// Nil for the first announcement.
        let revision: Revision?
        let number: Int

        var published: Timestamp { revision?.published ?? item.created }

        var id: String { "urn:uuid:\(item.uid)#\(number)" }

        var title: String { mark + PlainText(line: item.facts.title).text }

        var url: String? { item.facts.url.flatMap(WebLink.init)?.text }

        var text: String {
            let place = item.facts.place.map { "\nWhere: " + PlainText(line: $0).text } ?? ""
            return (wording.map { $0 + "\n" } ?? "") + "When: "
                + DateDescription(facts: item.facts).text + place
        }

        /// The label before the title: `New: `, `Changed: `, or `Cancelled: `.
        ///
        /// `Cancelled: ` is for an item that was already cancelled when it was first announced.
        private var mark: String {
            guard revision == nil else { return "Changed: " }
            let isCancelled =
                item.status == .cancelled
                && !item.revisions.contains { $0.change(of: .status) != nil }
            return isCancelled ? "Cancelled: " : "New: "
        }

        private var wording: String? {
            revision?.wording(of: item.facts.kind).map { PlainText(line: $0).text }
        }
    }

    /// A change or a first announcement, as indices into the items and their revisions.
    ///
    /// All of them are sorted, but only the newest are shown and need a `Change`.
    private struct Moment {
        let item: Int
        /// The number of the revision, from 1; 0 for the first announcement.
        let number: Int
        let published: Timestamp
    }

    private func model(of changes: [Change]) -> Model {
        Model(
            id: Markup("urn:x-infracal:\(profile.id):changes"),
            title: Markup("\(profile.title): changes"),
            updated: Markup((changes.first?.published ?? asOf).description),
            author: Markup(profile.title),
            address: site.address.flatMap(WebLink.init).map { Markup($0.text) },
            entries: changes.map(entry))
    }

    private var changes: [Change] {
        let all = items.indices.lazy.flatMap { index in
            [Moment(item: index, number: 0, published: items[index].created)]
                + items[index].revisions.enumerated()
                .filter { $0.element.wording(of: items[index].facts.kind) != nil }
                .map { Moment(item: index, number: $0.offset + 1, published: $0.element.published) }
        }
        let newestFirst = all.sorted { left, right in
            if left.published != right.published { return left.published > right.published }
            return (items[left.item].uid, left.number) < (items[right.item].uid, right.number)
        }
        return newestFirst.prefix(Self.longest).map { moment in
            let item = items[moment.item]
            let revision = moment.number > 0 ? item.revisions[moment.number - 1] : nil
            return Change(item: item, revision: revision, number: moment.number)
        }
    }

    private func entry(_ change: Change) -> Entry {
        Entry(
            id: Markup(change.id), title: Markup(change.title),
            updated: Markup(change.published.description), url: change.url.map { Markup($0) },
            text: Markup(change.text))
    }

    private func json(of changes: [Change]) -> JSONDocument {
        JSONDocument(
            title: "\(profile.title): changes", homePageURL: site.url(of: "index.html"),
            feedURL: site.url(of: Self.jsonPath),
            items: changes.map { change in
                JSONDocument.Entry(
                    id: change.id, title: change.title, contentText: change.text,
                    datePublished: change.published.description, url: change.url)
            })
    }
}
