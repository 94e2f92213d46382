internal import CivilTime
internal import DateExpressions
internal import Geography
package import Items
package import Newsletter
package import Profiles

/// Reads the dated items of an issue.
package struct Extractor: Sendable {
    private let recognizer: Recognizer
    private let places: PlaceReader
    private let projects: ProjectRules
    private let series: SeriesNames

    /// A reader that knows the names of a profile.
    package init(profile: Profile) {
        recognizer = .english
        places = PlaceReader(gazetteer: .bundled)
        projects = ProjectRules(
            names: ProjectNames(profile), order: profile.projects.map(\.id),
            defaultProject: profile.defaultProject)
        series = SeriesNames(profile)
    }

    /// The dated items that an issue states, each once, in the order of its text.
    package func mentions(in issue: Issue) -> [Mention] { statements(of: issue).mentions }

    /// The dated items that an issue states, each once, and the paragraphs that were not read.
    package func statements(of issue: Issue) -> Statements {
        let verdicts = verdicts(in: issue)
        let unread = verdicts.compactMap { verdict -> Explanation? in
            if case .unread(let explanation) = verdict { explanation } else { nil }
        }
        return Statements(mentions: finished(verdicts, of: issue), unread: unread)
    }

    /// What was made of each date expression of an issue, those that were passed over included, in
    /// the order of its text.
    package func explanations(of issue: Issue) -> [Explanation] {
        let verdicts = verdicts(in: issue)
        let kept = finished(verdicts, of: issue)
        let passedOver = verdicts.compactMap { verdict -> Explanation? in
            switch verdict {
            case .passedOver(let explanation), .unread(let explanation): explanation
            case .item: nil
            }
        }
        let items = kept.map {
            Explanation(line: $0.line, text: $0.text, mention: $0, reasons: $0.reasons + $0.doubts)
        }
        return (passedOver + items).sorted { $0.line < $1.line }
    }

    private func finished(_ verdicts: [Verdict], of issue: Issue) -> [Mention] {
        let drafts = verdicts.compactMap { verdict -> Draft? in
            if case .item(let draft) = verdict { draft } else { nil }
        }
        let reference = IssueReference(
            name: issue.name, published: issue.published, title: issue.title, url: issue.url)
        return RepeatFilter.once(WindowMerger.merged(drafts)).map { $0.mention(of: reference) }
    }

    private func verdicts(in issue: Issue) -> [Verdict] {
        let scene = scene(of: issue)
        return scene.surroundings.units.flatMap { unit -> [Verdict] in
            if let reason = scene.surroundings.refusals[unit.id] {
                return [.unread(unit.explanation(because: reason))]
            }
            return UnitReader(unit: unit, scene: scene).verdicts()
        }
    }

    private func scene(of issue: Issue) -> Scene {
        let units = UnitWalk.units(of: issue.outline)
        let order = NumericOrder.order(in: units)
        var readings: [[Reading]] = []
        var refusals: [Int: String] = [:]
        for unit in units {
            let filter = ReadingFilter(unit)
            var found = filter.refusal == nil ? self.readings(of: unit, in: issue, order) : []
            if let reason = filter.refusal ?? filter.refusal(of: found) {
                refusals[unit.id] = reason
                found = []
            }
            if unit.role == .preformatted, !SegmentSplitter.isListOfDates(unit, found) {
                found = []
            }
            let current = FormerDates(unit, readings: filter.kept(found)).current()
            readings.append(
                filter.withoutNames(current, parent: unit.parent.map { readings[$0] } ?? []))
        }
        let surroundings = Surroundings(
            issue: issue, units: units, readings: readings, refusals: refusals)
        return Scene(
            surroundings: surroundings, recognizer: recognizer, places: places, projects: projects,
            series: series)
    }

    private func readings(
        of unit: Unit, in issue: Issue, _ order: NumericOrder?
    ) -> [Reading] {
        let published = issue.published.date
        return recognizer.readings(
            inUTF8: unit.bytes,
            context: Context(
                published: published, year: YearHint.year(above: unit, published: published),
                order: order))
    }
}
