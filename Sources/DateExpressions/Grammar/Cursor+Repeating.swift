internal import CivilTime
internal import Text

extension Cursor {
    /// "weekly", "bi-weekly", "monthly".
    mutating func frequency() -> Frequency? {
        attempt { cursor in
            let isTwice = cursor.take([.twice])
            if isTwice { _ = cursor.takeGlued(.dash) }
            guard case .frequency(let frequency) = cursor.peek()?.term else { return nil }
            cursor.index += 1
            return Frequency(
                unit: frequency.unit, interval: frequency.interval * (isTwice ? 2 : 1))
        }
    }

    /// "week" or "weeks".
    mutating func unit() -> Unit? {
        switch peek()?.term {
        case .unit(let unit), .units(let unit):
            index += 1
            return unit
        default: return nil
        }
    }

    /// The comma, "and" or "&" between two of a list.
    mutating func takeListSeparator() -> Bool {
        let hadComma = take(.comma)
        return take(.ampersand) || take([.and, .or]) || take(.slash) || hadComma
    }
}
