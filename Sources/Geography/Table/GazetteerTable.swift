import CResources

/// The lines of the gazetteer, sorted by their folded names.
struct GazetteerTable: Sendable {
    /// The lines for a name.
    struct Entry {
        /// The lines of exactly this name, those with the most inhabitants first.
        var rows: [Row]
        /// True if a longer name begins with this name and another word.
        var continues: Bool
    }

    /// The lines of a table made for a test; nil for the one that is compiled into the program.
    private let lines: [UInt8]?

    /// The table that is compiled into the program, or one with these lines.
    init(lines: [UInt8]? = nil) {
        self.lines = lines
    }

    /// The entry for a folded name.
    func entry(named name: ArraySlice<UInt8>) -> Entry {
        withBytes { bytes in
            var entry = Entry(rows: [], continues: false)
            var position = lowerBound(of: name, in: bytes)
            while position < bytes.count {
                let line = lineEnd(from: position, in: bytes)
                let order = compare(lineAt: position, in: bytes, with: name)
                guard order == .same, let row = row(bytes[position + name.count + 1..<line])
                else {
                    entry.continues = order == .continued
                    break
                }
                entry.rows.append(row)
                position = line + 1
            }
            return entry
        }
    }
}

extension GazetteerTable {
    /// The first line that satisfies a condition.
    func firstRow(where isWanted: (Row) -> Bool) -> Row? {
        withBytes { bytes in
            var position = 0
            while position < bytes.count {
                let end = lineEnd(from: position, in: bytes)
                if let name = bytes[position..<end].firstIndex(of: Self.tab),
                    let row = row(bytes[name + 1..<end]), isWanted(row)
                {
                    return row
                }
                position = end + 1
            }
            return nil
        }
    }
}

extension GazetteerTable {
    private enum Order {
        case before, same, continued, after
    }

    private static let newline = UInt8(ascii: "\n")
    private static let tab = UInt8(ascii: "\t")
    private static let space = UInt8(ascii: " ")

    /// Gives access to the bytes, which are constant and live as long as the program, or as
    /// `lines`.
    private func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        if let lines { return lines.withUnsafeBufferPointer(body) }
        var count = 0
        let start = infracal_gazetteer(&count)
        return body(UnsafeBufferPointer(start: start, count: count))
    }

    /// The start of the first line whose name does not sort before `name`.
    private func lowerBound(
        of name: ArraySlice<UInt8>, in bytes: UnsafeBufferPointer<UInt8>
    ) -> Int {
        var low = 0
        var high = bytes.count
        while low < high {
            let middle = low + (high - low) / 2
            let start = lineStart(before: middle, in: bytes)
            if compare(lineAt: start, in: bytes, with: name) == .before {
                low = lineEnd(from: middle, in: bytes) + 1
            } else {
                high = start
            }
        }
        return low
    }

    private func lineStart(before position: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var start = position
        while start > 0, bytes[start - 1] != Self.newline { start -= 1 }
        return start
    }

    private func lineEnd(from position: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var end = position
        while end < bytes.count, bytes[end] != Self.newline { end += 1 }
        return end
    }

    /// Compares the first field of the line at a position with a name.
    private func compare(
        lineAt start: Int, in bytes: UnsafeBufferPointer<UInt8>, with name: ArraySlice<UInt8>
    ) -> Order {
        var position = start
        for byte in name {
            guard position < bytes.count else { return .before }
            if bytes[position] != byte { return bytes[position] < byte ? .before : .after }
            position += 1
        }
        guard position < bytes.count else { return .before }
        switch bytes[position] {
        case Self.tab: return .same
        case Self.space: return .continued
        default: return .after
        }
    }

    private func row(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Row? {
        Row(fields: line.split(separator: Self.tab, omittingEmptySubsequences: false))
    }
}
