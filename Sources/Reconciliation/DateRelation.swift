internal import CivilTime
internal import Items

/// How the date of a mention stands to the date that was known before.
enum DateRelation: Hashable {
    /// The same first day.
    case same
    /// Some days in common, or one of them names the month of the other.
    case overlapping
    /// Another date, while the old one lay ahead: the thing was moved, if it is the same.
    case moved(days: Int)
    /// Told once it was over, on nearly the same days.
    case retold
    /// Another date after the old one had passed: another round.
    case anotherRound
    /// The mention gives no date, and the known one lies ahead.
    case undated
    /// The mention is of one occurrence of a repeating item.
    case occurrence

    /// How `new`, published on a day, stands to what was known.
    init(from story: StoryTraits, to new: Traits) {
        let old = story.facts.when
        let when = new.facts.when
        if story.tells(ofOneOccurrence: new) {
            self = .occurrence
            return
        }
        if story.isExtended(by: new) {
            let isOver = old.lastDay < new.published && !new.isStillMeant(by: story)
            let days = old.lastDay.days(to: when.start)
            self = days == 0 ? .same : isOver ? .anotherRound : .moved(days: abs(days))
            return
        }
        guard !new.isUndated else {
            self =
                old.lastDay >= new.published || story.facts.recurrence != nil
                ? .undated : .anotherRound
            return
        }
        if story.facts.recurrence != nil, new.facts.recurrence == nil, new.stance == .announced,
            old.start != when.start
        {
            // An extra meeting does not move the others.
            self = .anotherRound
            return
        }
        let distance = old.start.days(to: when.start)
        if story.facts.recurrence != nil, new.facts.recurrence != nil {
            // Every issue states the occurrence that comes next.
            self = story.facts.repeats(like: new.facts) ? .same : .moved(days: 0)
        } else if distance == 0 && old.isVague == when.isVague {
            self = .same
        } else if old.start <= when.lastDay && when.start <= old.lastDay {
            self = .overlapping
        } else if new.former.map({ $0.start == old.start }) == true {
            self = .moved(days: abs(distance))
        } else if when.lastDay < new.published {
            self = abs(distance) <= DateRelation.slip ? .retold : .anotherRound
        } else if old.lastDay < new.published && !new.isStillMeant(by: story) {
            self = .anotherRound
        } else {
            self = .moved(days: abs(distance))
        }
    }

    /// Whether the date was moved by a few days.
    var isShift: Bool {
        guard case .moved(let days) = self else { return false }
        return days <= DateRelation.shift
    }

    private static let shift = 7

    /// Days by which a text that looks back may miss the date that was announced.
    private static let slip = 7
}

extension Traits {
    /// Whether a date that is announced once the story's has just passed replaces it all the same:
    /// the text says so, as with extended deadlines, it goes back to a day that was stated before, or
    /// the page and the number of the edition are the same.
    fileprivate func isStillMeant(by story: StoryTraits) -> Bool {
        guard story.facts.when.lastDay.days(to: published) <= Traits.daysToExtend else {
            return false
        }
        let isSameEdition = !editions.isEmpty && editions == story.latest.editions
        return stance == .moved || story.firstDays.contains(facts.when.start)
            || isSameEdition && isOnPage(of: story)
    }

    /// Whether its link leads to one page of a site that the story had before.
    func isOnPage(of story: StoryTraits) -> Bool {
        link.map { $0.isSpecific && story.links.contains($0) } ?? false
    }

    /// How long after a date has passed it is still extended and not announced anew.
    private static let daysToExtend = 31
}
