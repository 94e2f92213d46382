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
    package func mentions(in issue: Issue) -> [Mention] {
        finished(verdicts(in: issue), of: issue)
    }

    /// What was made of each date expression of an issue, those that were passed over included, in
    /// the order of its text.
    package func explanations(of issue: Issue) -> [Explanation] {
        let verdicts = verdicts(in: issue)
        let kept = finished(verdicts, of: issue)
        let passedOver = verdicts.compactMap { verdict -> Explanation? in
            guard case .passedOver(let line, let text, let reason) = verdict else { return nil }
            return Explanation(line: line, text: text, mention: nil, reasons: [reason])
        }
        let items = kept.map {
            Explanation(line: $0.line, text: $0.text, mention: $0, reasons: $0.reasons)
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
        return scene.surroundings.units.flatMap { unit in
            UnitReader(unit: unit, scene: scene).verdicts()
        }
    }

    private func scene(of issue: Issue) -> Scene {
        let units = UnitWalk.units(of: issue.outline)
        var readings: [[Reading]] = []
        for unit in units {
            let found = recognizer.readings(
                inUTF8: unit.bytes,
                context: Context(
                    published: issue.published.date,
                    year: YearHint.year(above: unit, published: issue.published.date)))
            let filter = ReadingFilter(unit)
            let current = FormerDates(unit, readings: filter.kept(found)).current()
            readings.append(
                filter.withoutNames(current, parent: unit.parent.map { readings[$0] } ?? []))
        }
        let surroundings = Surroundings(issue: issue, units: units, readings: readings)
        return Scene(
            surroundings: surroundings, recognizer: recognizer, places: places, projects: projects,
            series: series)
    }
}
