internal import Text

extension Refiner {
    /// "23:59 on 29 August (UTC+8)": a zone behind the date belongs to the time before it.
    static let trailingZone = Refiner(name: "trailing zone") { findings, scan in
        findings.map { $0.withTrailingZone(in: scan) }
    }
}

extension Finding {
    fileprivate func withTrailingZone(in scan: Scan) -> Finding {
        guard meaning.dates != nil, meaning.clock?.zone == nil else { return self }
        var cursor = Cursor(scan, at: tokens.upperBound)
        _ = cursor.take(.comma)
        guard cursor.peek()?.startsLine != true, let zone = cursor.zone(), !zone.candidates.isEmpty,
            meaning.clock != nil || zone.isSameEverywhere
        else { return self }
        var zoned = self
        zoned.meaning.clock?.zone = zone
        if meaning.clock == nil { zoned.meaning.zone = zone }
        zoned.tokens = tokens.lowerBound..<cursor.index
        zoned.rules.append("trailing zone")
        return zoned
    }
}

extension StatedZone {
    /// Whether it is no place's zone, so that behind a day it cannot be the name of a place.
    fileprivate var isSameEverywhere: Bool { isUTC || candidates == ["Etc/GMT+12"] }
}
