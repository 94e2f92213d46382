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
    ///
    /// TimeExpression ends where there are more items than `limit`.
    package func statements(of issue: Issue, limit: Int = .max) -> Statements {
        var unread: [Explanation] = []
        let mentions = mentions(in: issue, limit: limit) { verdict in
            if case .unread(let explanation) = verdict { unread.append(explanation) }
        }
        return Statements(mentions: mentions, unread: unread)
    }

    /// What was made of each date expression of an issue, those that were passed over included, in
    /// the order of its text.
    package func explanations(of issue: Issue) -> [Explanation] {
        var passedOver: [Explanation] = []
        let kept = mentions(in: issue) { verdict in
            switch verdict {
            case .passedOver(let explanation), .unread(let explanation):
                passedOver.append(explanation)
            case .item: break
            }
        }
        let items = kept.map {
            Explanation(line: $0.line, text: $0.text, mention: $0, reasons: $0.reasons + $0.doubts)
        }
        return (passedOver + items).sorted { $0.line < $1.line }
    }

    /// The dated items; `body` gets what was made of each date expression, one after another, since
    /// there may be very many.
    private func mentions(
        in issue: Issue, limit: Int = .max, _ body: (Verdict) -> Void
    ) -> [Mention] {
        let scene = scene(of: issue)
        var merger = WindowMerger()
        for unit in scene.surroundings.units where merger.count <= limit {
            for verdict in verdicts(of: unit, in: scene) {
                body(verdict)
                if case .item(let draft) = verdict { merger.take(draft) }
            }
        }
        let reference = IssueReference(
            name: issue.name, published: issue.published, title: issue.title, url: issue.url)
        return merger.finished().map { $0.mention(of: reference) }
    }

    private func verdicts(of unit: Unit, in scene: Scene) -> [Verdict] {
        if let reason = scene.surroundings.refusals[unit.id] {
            return [.unread(unit.explanation(because: reason))]
        }
        return UnitReader(unit: unit, scene: scene).verdicts()
    }

    private func scene(of issue: Issue) -> Scene {
        let units = UnitWalk.units(of: issue.outline)
        let order = NumericOrder.order(in: units)
        var readings: [[TimeExpression]] = []
        var refusals: [Int: String] = [:]
        for unit in units {
            let filter = ReadingFilter(unit)
            var found = filter.refusal == nil ? self.readings(of: unit, in: issue, order) : []
            let refusal = filter.refusal ?? filter.refusal(of: found)
            if unit.role == .preformatted {
                // Of other texts in that form, such as logs, nobody expects dates.
                if refusal != nil || !SegmentSplitter.isListOfDates(unit, found) { found = [] }
            } else if let refusal {
                refusals[unit.id] = refusal
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
    ) -> [TimeExpression] {
        let published = issue.published.date
        return recognizer.expressions(
            inUTF8: unit.bytes,
            context: Context(
                published: published, year: YearHint.year(above: unit, published: published),
                order: order))
    }
}
