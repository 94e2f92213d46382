import CivilTime
import Items

extension ClusterTests.Case {
    /// Clusters of repeating items, for which each issue states the next occurrence.
    static let repetitions = [
        Self(
            testDescription: "a repeating item is restated with its next occurrence",
            mentions: [
                .in(
                    "2025-06-01", "Quay team meets", .event, .meeting, "2025-06-03", rule: .tuesdays
                ),
                .in(
                    "2025-09-01", "Quay team meets", .event, .meeting, "2025-09-02", rule: .tuesdays
                ),
            ],
            items: ["Quay team meets 2025-06-03 confirmed 0"]),
        Self(
            testDescription: "a different rule moves a repeating item",
            mentions: [
                .in(
                    "2025-06-01", "Quay team meets", .event, .meeting, "2025-06-03", rule: .tuesdays
                ),
                .in(
                    "2025-09-01", "Quay team meets", .event, .meeting, "2025-09-04",
                    rule: .thursdays),
            ],
            items: [
                "Quay team meets 2025-09-04 confirmed 1; 1: "
                    + "rrule FREQ=WEEKLY;BYDAY=TU>FREQ=WEEKLY;BYDAY=TH, start 2025-06-03>2025-09-04"
            ]),
    ]
}

extension Recurrence {
    fileprivate static let tuesdays = Recurrence(.weekly, byDay: [.init(.tuesday)])
    fileprivate static let thursdays = Recurrence(.weekly, byDay: [.init(.thursday)])
}
