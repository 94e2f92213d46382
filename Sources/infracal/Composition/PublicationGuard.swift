internal import CivilTime
internal import Installation
internal import Items
internal import Reconciliation

/// Stops a publication that would drop, move or cancel too many upcoming items at once.
///
/// A source that becomes empty or garbled must not empty everybody's calendar.
struct PublicationGuard {
    private let limits: ChangeGuard
    private let today: CivilDate

    /// A guard for items on or after a day.
    init(_ limits: ChangeGuard, today: CivilDate) {
        self.limits = limits
        self.today = today
    }

    /// The reason why the items must not replace the published ones; nil if they may.
    func objection(to items: [Item], replacing published: [PublishedItem]) -> String? {
        let ahead = published.filter { $0.lastDay >= today && $0.status != .cancelled }
        let current = Dictionary(items.map { ($0.uid, $0) }) { first, _ in first }
        let kept = ahead.filter { current[$0.uid] != nil }.count
        let cancelled = ahead.filter { current[$0.uid]?.status == .cancelled }.count
        let moved = ahead.filter { item in
            current[item.uid].map {
                $0.status != .cancelled && $0.facts.when.start != item.start
            } ?? false
        }.count
        let dropped = ahead.count - kept
        guard limits.stops(changes: dropped + moved + cancelled, of: ahead.count) else {
            return nil
        }
        return
            "of \(ahead.count) upcoming items, \(dropped) would be dropped, \(moved) would move and "
            + "\(cancelled) would be cancelled; "
            + "nothing was published; check with --dry-run, then publish with --accept"
    }
}
