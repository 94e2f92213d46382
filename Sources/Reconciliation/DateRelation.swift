internal import CivilTime
internal import Items

/// The relation of a mention's date to the date that was known before.
enum DateRelation: Hashable {
    /// The same first day, or the same rule.
    case same
    /// The dates share some days, such as a month and a day in it.
    case overlapping
    /// Another date, stated while the old one was still ahead: if it is the same thing, it was
    /// moved.
    case moved(days: Int)
    /// Nearly the same days, in a report after the event.
    case restated
    /// Another date, stated after the old one had passed: the next edition.
    case anotherRound
    /// The mention gives no date, and the known date is still ahead, or repeats.
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
            // A date outside the rule is an extra meeting, which does not move the others.
            self = .anotherRound
            return
        }
        let distance = old.start.days(to: when.start)
        if cluster.facts.recurrence != nil, new.facts.recurrence != nil {
            // Each issue may state the rule with its own next occurrence, so only the rules are
            // compared.
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

    /// True if the date moved by at most a week.
    var isShift: Bool {
        guard case .moved(let days) = self else { return false }
        return days <= DateRelation.shift
    }

    private static let shift = 7

    /// The number of days by which a report may differ from the announced date.
    private static let slip = 7
}

extension MentionFeatures {
    /// True if a mention still replaces the date of the cluster, although that date has passed.
    ///
    /// The cluster's last day is at most a month before the issue. In addition, the text says that
    /// the date moved, as with extended deadlines; or an earlier mention stated the new date; or
    /// the page and the number of the edition are the same.
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
