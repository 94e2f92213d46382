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
        var bytes: [UInt8] = []
        try forEachPiece(of: list, name: name) { bytes += $0 }
        return bytes
    }

    /// Passes the document of a list to `body`, one piece at a time.
    static func forEachPiece(
        of list: [some Encodable], name: String, _ body: ([UInt8]) throws(FeedError) -> Void
    ) throws(FeedError) {
        do {
            try JSONArray(list).write { try body($0) }
        } catch let error as FeedError {
            throw error
        } catch {
            throw .json(name: name, reason: "\(error)")
        }
        try body([UInt8(ascii: "\n")])
    }
}
