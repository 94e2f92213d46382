import CResources

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// The lines of the gazetteer, sorted by their folded names.
struct GazetteerTable: Sendable {
    /// The lines for a name.
    struct Entry {
        /// The lines of exactly this name, those with the most inhabitants first.
        var rows: [GazetteerRow]
        /// True if a longer name begins with this name and another word.
        var continues: Bool
    }

    /// The lines of a table made for a test; nil for the one that is compiled into the program.
    private let lines: [UInt8]?
    /// Where each line begins, and the end of the last one.
    private let starts: [UInt32]

    /// The table that is compiled into the program, or one with these lines.
    init(lines: [UInt8]? = nil) {
        self.lines = lines
        starts = Self.withBytes(of: lines, Self.lineStarts)
    }

    /// The entry for a folded name.
    func entry(named name: ArraySlice<UInt8>) -> Entry {
        withBytes { bytes in
            var entry = Entry(rows: [], continues: false)
            for line in lowerBound(of: name, in: bytes)..<count {
                let order = compare(line, in: bytes, with: name)
                guard order == .same,
                    let row = GazetteerRow(fields: bytes[range(of: line)].dropFirst(name.count + 1))
                else {
                    entry.continues = order == .continued
                    break
                }
                entry.rows.append(row)
            }
            return entry
        }
    }

    /// The first line that satisfies a condition.
    func firstRow(where isWanted: (GazetteerRow) -> Bool) -> GazetteerRow? {
        withBytes { bytes in
            for line in 0..<count {
                let line = bytes[range(of: line)]
                if let name = line.firstIndex(of: Self.tab),
                    let row = GazetteerRow(fields: line[(name + 1)...]), isWanted(row)
                {
                    return row
                }
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
        Self.withBytes(of: lines, body)
    }

    private static func withBytes<Result>(
        of lines: [UInt8]?, _ body: (UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result {
        if let lines { return lines.withUnsafeBufferPointer(body) }
        var count = 0
        let start = infracal_gazetteer(&count)
        return body(UnsafeBufferPointer(start: start, count: count))
    }

    private static func lineStarts(of bytes: UnsafeBufferPointer<UInt8>) -> [UInt32] {
        let bytesPerLine = 56
        var starts: [UInt32] = [0]
        starts.reserveCapacity(bytes.count / bytesPerLine)
        var start = 0
        // Uses memchr, since a loop over all bytes costs more than looking up the places of an
        // issue.
        while start < bytes.count, let base = bytes.baseAddress,
            let end = memchr(base + start, Int32(newline), bytes.count - start)
        {
            start = UnsafeRawPointer(base).distance(to: end) + 1
            starts.append(UInt32(start))
        }
        if start < bytes.count { starts.append(UInt32(bytes.count + 1)) }
        return starts
    }

    private var count: Int { starts.count - 1 }

    /// The bytes of a line, without its end.
    private func range(of line: Int) -> Range<Int> {
        Int(starts[line])..<Int(starts[line + 1]) - 1
    }

    /// The first line whose name does not sort before `name`.
    private func lowerBound(
        of name: ArraySlice<UInt8>, in bytes: UnsafeBufferPointer<UInt8>
    ) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = low + (high - low) / 2
            if compare(middle, in: bytes, with: name) == .before {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low
    }

    /// Compares the first field of a line with a name.
    private func compare(
        _ line: Int, in bytes: UnsafeBufferPointer<UInt8>, with name: ArraySlice<UInt8>
    ) -> Order {
        let range = range(of: line)
        var position = range.lowerBound
        for byte in name {
            guard position < range.upperBound else { return .before }
            if bytes[position] != byte { return bytes[position] < byte ? .before : .after }
            position += 1
        }
        guard position < range.upperBound else { return .before }
        switch bytes[position] {
        case Self.tab: return .same
        case Self.space: return .continued
        default: return .after
        }
    }
}
