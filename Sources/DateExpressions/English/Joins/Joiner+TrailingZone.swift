internal import Text

extension Joiner {
    /// "23:59 on 29 August (UTC+8)": a zone after the date belongs to the time before it.
    static let trailingZone = Joiner(name: "trailing zone") { matches, scan in
        matches.map { $0.withTrailingZone(in: scan) }
    }
}

extension Match {
    fileprivate func withTrailingZone(in scan: Scan) -> Match {
        guard value.dates != nil, value.clock?.zone == nil, value.clock?.lastZone == nil else {
            return self
        }
        var cursor = Cursor(scan, at: tokens.upperBound)
        _ = cursor.take(.comma)
        guard cursor.peek()?.startsLine != true, let zone = cursor.zone(), !zone.candidates.isEmpty,
            value.clock != nil || zone.isSameEverywhere
        else { return self }
        var zoned = self
        zoned.value.clock?.zone = zone
        if value.clock == nil { zoned.value.zone = zone }
        zoned.tokens = tokens.lowerBound..<cursor.index
        zoned.rules.append("trailing zone")
        return zoned
    }
}

extension StatedZone {
    /// True for UTC and "Anywhere on Earth".
    ///
    /// The name of any other zone after a day without a time could mean the place of the event.
    fileprivate var isSameEverywhere: Bool { isUTC || candidates == ["Etc/GMT+12"] }
}
