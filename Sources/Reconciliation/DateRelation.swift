internal import CivilTime
internal import Items

/// The relation of a mention's date to the date that was known before.
enum DateRelation: Hashable {
    /// The same first day.
    case same
    /// They share some days, or one of them is only the month of the other.
    case overlapping
    /// Another date, stated while the old one was still ahead: if it is the same thing, it was
    /// moved.
    case moved(days: Int)
    /// Nearly the same days, in a report after the event.
    case restated
    /// Another date, stated after the old one had passed: the next edition.
    case anotherRound
    /// The mention gives no date, and the known one is still ahead.
    case undated
    /// The mention is about one occurrence of a repeating item.
    case occurrence

    /// The relation of a new mention's date to what was known.
    init(from cluster: ClusterFeatures, to new: MentionFeatures) {
        let old = cluster.facts.when
        let when = new.facts.when
        if cluster.isAboutOneOccurrence(new) {
            self = .occurrence
            return
        }
        if cluster.isExtended(by: new) {
            let isOver = old.lastDay < new.published && !new.isStillMeant(by: cluster)
            let days = old.lastDay.days(to: when.start)
            self = days == 0 ? .same : isOver ? .anotherRound : .moved(days: abs(days))
            return
        }
        guard !new.isUndated else {
            self =
                old.lastDay >= new.published || cluster.facts.recurrence != nil
                ? .undated : .anotherRound
            return
        }
        if cluster.facts.recurrence != nil, new.facts.recurrence == nil, new.status == .announced,
            old.start != when.start
        {
            // An extra meeting does not move the others.
            self = .anotherRound
            return
        }
        let distance = old.start.days(to: when.start)
        if cluster.facts.recurrence != nil, new.facts.recurrence != nil {
            // Every issue states the next occurrence.
            self = cluster.facts.repeats(like: new.facts) ? .same : .moved(days: 0)
        } else if distance == 0 && old.isVague == when.isVague {
            self = .same
        } else if old.start <= when.lastDay && when.start <= old.lastDay {
            self = .overlapping
        } else if new.former.map({ $0.start == old.start }) == true {
            self = .moved(days: abs(distance))
        } else if when.lastDay < new.published {
            self = abs(distance) <= DateRelation.slip ? .restated : .anotherRound
        } else if old.lastDay < new.published && !new.isStillMeant(by: cluster) {
            self = .anotherRound
        } else {
            self = .moved(days: abs(distance))
        }
    }

    /// True if the date moved by a few days.
    var isShift: Bool {
        guard case .moved(let days) = self else { return false }
        return days <= DateRelation.shift
    }

    private static let shift = 7

    /// The number of days by which a report may differ from the announced date.
    private static let slip = 7
}

extension MentionFeatures {
    /// True if a date that is announced soon after the cluster's date has passed still replaces it.
    ///
    /// The text says so, as with extended deadlines; or the date was stated before; or the page and
    /// the number of the edition are the same.
    fileprivate func isStillMeant(by cluster: ClusterFeatures) -> Bool {
        guard cluster.facts.when.lastDay.days(to: published) <= MentionFeatures.daysToExtend else {
            return false
        }
        let isSameEdition = !editions.isEmpty && editions == cluster.latest.editions
        return status == .moved || cluster.firstDays.contains(facts.when.start)
            || isSameEdition && isOnPage(of: cluster)
    }

    /// True if the mention links to a page that the cluster also linked to.
    func isOnPage(of cluster: ClusterFeatures) -> Bool {
        link.map { $0.isSpecific && cluster.links.contains($0) } ?? false
    }

    /// The number of days after a date during which it can still be extended.
    private static let daysToExtend = 31
}
