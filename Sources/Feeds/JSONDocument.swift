import Foundation
public import Items

/// JSON files whose bytes depend only on their values: sorted keys, fixed layout.
public enum JSONDocument {
    /// `items.json`: an array with one object per item, by date, then UID.
    public static func items(_ items: [Item]) throws(FeedError) -> [UInt8] {
        try bytes(of: items.inOrder(), name: "items.json")
    }

    /// `feeds.json`: an array with one object per published calendar.
    public static func records(_ records: [FeedRecord]) throws(FeedError) -> [UInt8] {
        try bytes(of: records, name: "feeds.json")
    }

    /// Reads `feeds.json`; `path` is for error messages.
    static func records(in bytes: [UInt8], path: String) throws(FeedError) -> [FeedRecord] {
        do {
            return try JSONDecoder().decode([FeedRecord].self, from: Data(bytes))
        } catch {
            throw .unreadableList(path: path, reason: "not the list of published feeds")
        }
    }

    private static func bytes(
        of list: [some Encodable], name: String
    ) throws(FeedError) -> [UInt8] {
        do {
            var bytes: [UInt8] = []
            try JSONArray(list).write { bytes += $0 }
            return bytes + [UInt8(ascii: "\n")]
        } catch {
            throw .json(name: name, reason: "\(error)")
        }
    }
}
