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

    /// How `new`, published on a day, stands to what was known.
    init(from old: When, to new: Traits) {
        let when = new.facts.when
        let distance = old.start.days(to: when.start)
        if distance == 0 && old.isVague == when.isVague {
            self = .same
        } else if old.start <= when.lastDay && when.start <= old.lastDay {
            self = .overlapping
        } else if when.lastDay < new.published {
            self = abs(distance) <= DateRelation.slip ? .retold : .anotherRound
        } else if old.lastDay < new.published && !new.saysThatItMoved(since: old) {
            self = .anotherRound
        } else {
            self = .moved(days: abs(distance))
        }
    }

    /// Days by which a text that looks back may miss the date that was announced.
    private static let slip = 7
}

extension Traits {
    /// Whether the text itself says that the date replaces one that has just passed, as extended
    /// deadlines do.
    fileprivate func saysThatItMoved(since old: When) -> Bool {
        stance == .moved && old.lastDay.days(to: published) <= Traits.daysToExtend
    }

    /// How long after a date has passed it is still extended and not announced anew.
    private static let daysToExtend = 31
}
