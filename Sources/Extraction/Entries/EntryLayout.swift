internal import DateExpressions
internal import Geography
internal import Items
internal import Newsletter

/// What each segment of an entry is.
struct EntryLayout: Sendable {
    /// A segment that is a place.
    struct PlaceSegment: Sendable {
        let segment: Segment
        let place: PlaceReader.Place
    }

    let unit: Unit
    /// The offsets at which a line of the text ends.
    private let lineEnds: [Int]
    let segments: [Segment]
    /// The segments that name what the entry is about, in the order of the text.
    let titles: [Segment]
    /// The segments that are places.
    let places: [PlaceSegment]
    /// The segments that only say what to do, such as `Learn more`.
    let generic: [Segment]
    /// What segments say alone of what has become of the thing, such as `cancelled`.
    let stances: [Mention.Stance]

    init(_ unit: Unit, readings: [TimeExpression], places reader: PlaceReader) {
        self.unit = unit
        let splitter = SegmentSplitter(unit, readings: readings) { reader.place($0) != nil }
        lineEnds = splitter.bytes.indices.filter(splitter.endsLine)
        segments = splitter.segments()
        var titles: [Segment] = []
        var places: [PlaceSegment] = []
        var generic: [Segment] = []
        var stances: [Mention.Stance] = []
        for segment in segments where segment.readings.isEmpty {
            let text = unit.words(segment.range)
            let label = segment.label.map { Words(unit.words($0)) }
            if let place = Self.place(text, label: label, reader) {
                places.append(PlaceSegment(segment: segment, place: place))
            } else if let stance = StanceRules.stance(ofRemark: text) {
                stances.append(stance)
            } else if Cues.generic.cover(Words(text)) || label.map(Cues.linkLabel.cover) == true {
                generic.append(segment)
            } else if Words(text).words.isEmpty {
                continue
            } else {
                titles.append(segment)
            }
        }
        self.titles = titles
        self.places = places
        self.generic = generic
        self.stances = stances
    }

    /// Where the entry says that it is: of several places the one with a town, else the last, as a
    /// part of the world may stand before the date like a name.
    var place: PlaceReader.Place? {
        guard let first = places.first?.place, first.location != nil else {
            return places.first?.place
        }
        let located = places.filter { $0.place.location?.country != nil }
        return (located.first { $0.place.location?.town != nil } ?? located.last)?.place ?? first
    }

    /// A place by its form, or whatever a label calls one.
    private static func place(
        _ text: String, label: Words?, _ reader: PlaceReader
    ) -> PlaceReader.Place? {
        guard let label, Cues.placeLabel.cover(label) else { return reader.place(text) }
        return reader.place(text)
            ?? PlaceReader.Place(text: text, location: reader.place(inProse: text)?.location)
    }

    /// Whether two ranges stand on one line of the text.
    func isOnOneLine(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
        let between = Range(
            from: min(one.upperBound, other.upperBound), to: max(one.lowerBound, other.lowerBound))
        return !lineEnds.contains(where: between.contains)
    }

    /// Whether a segment with a date is a line of its own among others like it.
    func isLine(_ segment: Segment) -> Bool {
        segments.filter { !$0.readings.isEmpty }.contains { !isOnOneLine($0.range, segment.range) }
    }

    /// The segment in which a reading stands.
    func segment(of reading: Int) -> Segment? {
        segments.first { $0.readings.contains(reading) }
    }

    /// The words of a segment that are not its date.
    func remark(_ segment: Segment, without readings: [TimeExpression]) -> String {
        var text = ""
        var start = segment.range.lowerBound
        for reading in segment.readings.map({ readings[$0] }) {
            text += unit.words(Range(from: start, to: max(start, reading.range.lowerBound))) + " "
            start = max(start, reading.range.upperBound)
        }
        return (text + unit.words(Range(from: start, to: max(start, segment.range.upperBound))))
            .trimmingMarks()
    }

    /// Whether a reading stands in a field of its own, with a few words beside it at most.
    func isEntry(_ reading: Int, of readings: [TimeExpression]) -> Bool {
        guard let segment = segment(of: reading) else { return false }
        let remark = Words(remark(segment, without: readings)).words.count
        return segments.count > 1 ? remark <= Self.longestRemark : remark <= Self.longestLoneRemark
    }

    private static let longestRemark = 9
    private static let longestLoneRemark = 2
}
