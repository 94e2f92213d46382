internal import CivilTime
internal import DateExpressions
internal import Geography
internal import Items
internal import Newsletter
internal import Profiles

extension DraftMaker {
    /// What it is about, by the words nearest to its date first; of what says nothing, a version is
    /// released, and a gathering in a town is a meetup, or a conference where it lasts.
    func category(
        of finding: Finding, series: Series?, event: Subject?, place: PlaceReader.Place?
    ) -> Items.Category {
        let category = CategoryRules(kind: finding.kind, series: series).category(
            near: [
                finding.kind == .event
                    ? nearest(finding) : finding.remark + " " + finding.name.text,
                finding.name.text.withoutVenue, unit.words(finding.range).withoutVenue,
                finding.name.text, unit.words(finding.range),
            ],
            far: [
                isOnlyDate || finding.kind != .event ? unit.text.text : "",
                unit.parent.map { scene.surroundings.units[$0].text.text } ?? "",
                unit.headings.last?.text.text ?? "",
                event?.title ?? "",
            ])
        guard category == .other, finding.kind == .event else { return category }
        let around = [
            unit.words(finding.range), unit.text.text, unit.headings.last?.text.text ?? "",
        ]
        if let named = around.lazy.compactMap(scene.series.series(namedIn:)).first
            ?? scene.seriesOfIssue
        {
            return named.category
        }
        if finding.name.text.hasVersion { return .release }
        guard place?.location?.town != nil else { return .other }
        return reading.value.end == nil ? .meetup : .conference
    }

    /// The few words of a sentence right before its date, which tell best what happens; nothing
    /// where the date has a field of its own.
    private func nearest(_ finding: Finding) -> String {
        guard finding.isProse else { return "" }
        let count = 5
        let end = reading.range.lowerBound
        let words = Words(unit.words(0..<end)).words.filter {
            $0.range.lowerBound >= finding.range.lowerBound
        }.suffix(count)
        let start = words.first?.range.lowerBound ?? end
        return unit.words(Range(from: start, to: end)).withoutVenue
    }
}
