internal import CivilTime

/// When each path was added to a repository.
///
/// Read from `git log --reverse -z --name-status` with commits formatted as `%x01%ct`.
struct GitAdditions: Sendable {
    /// The times of the commits by path.
    private(set) var dates: [String: Timestamp] = [:]

    /// Parses the log.
    init(log: [UInt8]) {
        var fields = log.split(separator: 0, omittingEmptySubsequences: false)[...]
        var date = Timestamp(milliseconds: 0)
        while let field = fields.popFirst() {
            if field.first == Self.commitMark {
                let seconds = Int(String(decoding: field.dropFirst(), as: UTF8.self)) ?? 0
                // A commit may claim any time; times outside the calendar are clamped to it.
                date = Timestamp(milliseconds: min(max(seconds, 0), Self.latestSecond) * 1_000)
            } else {
                take(status: field.first { $0 > Self.space }, from: &fields, at: date)
            }
        }
    }

    /// The end of the year 9999.
    private static let latestSecond = 253_402_300_799
    private static let commitMark: UInt8 = 1
    private static let space: UInt8 = 0x20
}

extension GitAdditions {
    /// Records the path of one file that a commit added or renamed.
    ///
    /// `status` is `A` for an added file, whose path is next in `fields`, or `R` for a renamed one,
    /// whose old and new paths are next. A renamed file keeps the date of its old path.
    private mutating func take(
        status: UInt8?, from fields: inout ArraySlice<ArraySlice<UInt8>>, at date: Timestamp
    ) {
        guard let status, let path = fields.popFirst() else { return }
        let name = String(decoding: path, as: UTF8.self)
        if status == UInt8(ascii: "A") {
            dates[name] = date
        } else if let target = fields.popFirst() {
            dates[String(decoding: target, as: UTF8.self)] = dates[name] ?? date
        }
    }
}
