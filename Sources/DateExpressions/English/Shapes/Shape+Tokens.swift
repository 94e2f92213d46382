internal import Text

extension English {
    /// One of these marks.
    static func mark(_ marks: BitSet<PunctuationMark>) -> Pattern<Void> {
        Pattern<Void> { cursor in
            guard let mark = cursor.peek()?.mark, marks.contains(mark) else { return nil }
            cursor.index += 1
            return ()
        }
    }

    /// One of these marks, without a space before it.
    static func glued(_ marks: BitSet<PunctuationMark>) -> Pattern<Void> {
        mark(marks).after(isGlued)
    }

    /// One of these small words.
    static func word(_ particles: BitSet<Particle>) -> Pattern<Void> {
        Pattern<Void> { $0.take(particles) ? () : nil }
    }

    /// One of these units of the calendar, in the singular or plural.
    static func units(_ units: CalendarUnit...) -> Pattern<Void> {
        Pattern<Void> { cursor in
            guard let unit = cursor.unit(), units.contains(unit) else { return nil }
            return ()
        }
    }

    /// A condition at this place, which reads no tokens.
    static func check(_ test: @escaping @Sendable (Cursor) -> Bool) -> Pattern<Void> {
        Pattern { test($0) ? () : nil }
    }

    /// Passes if there is no space before the next token.
    static let isGlued = check { $0.peek()?.isGlued == true }

    /// Passes if one of these small words was the last token, or is `distance` tokens back.
    static func rightAfter(_ particles: BitSet<Particle>, _ distance: Int = 1) -> Pattern<Void> {
        check { $0.particleIs(particles, -distance) }
    }

    /// Passes if a date may begin here.
    static let cleanStart = check(\.startsCleanly)

    /// Passes if the numbers read so far do not continue as a version, a time or a name.
    static let cleanEnd = check(\.endsCleanly)

    static let the = word([.the])
}
