/// A pattern of tokens with a value; patterns can be composed into larger ones.
///
/// `inOrder`, `either`, `list`, `optional()`, `after(…)` and `before(…)` compose patterns; `map`
/// and `compactMap` change their values.
struct Pattern<Value>: Sendable {
    private let body: @Sendable (inout Cursor) -> Value?

    /// A pattern that reads whatever `body` reads; if `body` returns nil, it does not match.
    init(_ body: @escaping @Sendable (inout Cursor) -> Value?) {
        self.body = body
    }

    /// Reads at a cursor; returns nil and does not move the cursor if the pattern does not match.
    func read(_ cursor: inout Cursor) -> Value? {
        let start = cursor.index
        if let value = body(&cursor) { return value }
        cursor.index = start
        return nil
    }
}

extension Pattern {
    /// The same pattern with another value.
    func map<Other>(_ transform: @escaping @Sendable (Value) -> Other) -> Pattern<Other> {
        Pattern<Other> { read(&$0).map(transform) }
    }

    /// The same pattern, which matches only if `transform` returns a value.
    func compactMap<Other>(
        _ transform: @escaping @Sendable (Value) -> Other?
    ) -> Pattern<Other> {
        Pattern<Other> { read(&$0).flatMap(transform) }
    }

    /// The same pattern, which matches only if its value passes a test.
    func filter(_ test: @escaping @Sendable (Value) -> Bool) -> Pattern {
        compactMap { test($0) ? $0 : nil }
    }

    /// The same pattern without a value.
    var ignored: Pattern<Void> { map { _ in () } }
}

/// Two patterns that must match one after the other.
///
/// There is an overload for each number of patterns, since the compiler does not specialize
/// parameter packs, which makes them much slower.
func inOrder<A, B>(_ first: Pattern<A>, _ second: Pattern<B>) -> Pattern<(A, B)> {
    Pattern<(A, B)> { cursor in
        guard let a = first.read(&cursor), let b = second.read(&cursor) else { return nil }
        return (a, b)
    }
}

/// Three patterns that must match one after the other.
func inOrder<A, B, C>(
    _ first: Pattern<A>, _ second: Pattern<B>, _ third: Pattern<C>
) -> Pattern<(A, B, C)> {
    Pattern<(A, B, C)> { cursor in
        guard let a = first.read(&cursor), let b = second.read(&cursor),
            let c = third.read(&cursor)
        else { return nil }
        return (a, b, c)
    }
}

/// Four patterns that must match one after the other.
func inOrder<A, B, C, D>(
    _ first: Pattern<A>, _ second: Pattern<B>, _ third: Pattern<C>, _ fourth: Pattern<D>
) -> Pattern<(A, B, C, D)> {
    Pattern<(A, B, C, D)> { cursor in
        guard let a = first.read(&cursor), let b = second.read(&cursor),
            let c = third.read(&cursor), let d = fourth.read(&cursor)
        else { return nil }
        return (a, b, c, d)
    }
}

/// The first of several patterns that matches.
func either<Value>(_ choices: Pattern<Value>...) -> Pattern<Value> {
    Pattern { cursor in
        for choice in choices {
            if let value = choice.read(&cursor) { return value }
        }
        return nil
    }
}

/// One or more of a pattern, with separators between them.
///
/// The number is limited, so that no text makes a rule read without end.
func list<Value>(
    _ element: Pattern<Value>, separator: Pattern<Void>, atMost limit: Int = 8
) -> Pattern<[Value]> {
    let next = element.after(separator)
    return Pattern { cursor in
        guard let first = element.read(&cursor) else { return nil }
        var values = [first]
        while values.count < limit, let value = next.read(&cursor) { values.append(value) }
        return values
    }
}

extension Pattern {
    /// The pattern, or nothing.
    func optional() -> Pattern<Value?> {
        Pattern<Value?> { cursor in .some(read(&cursor)) }
    }

    /// The pattern after others, whose values are ignored.
    func after(_ leads: Pattern<Void>...) -> Pattern {
        Pattern { cursor in
            for lead in leads where lead.read(&cursor) == nil { return nil }
            return read(&cursor)
        }
    }

    /// The pattern before others, whose values are ignored.
    func before(_ tails: Pattern<Void>...) -> Pattern {
        Pattern { cursor in
            guard let value = read(&cursor) else { return nil }
            for tail in tails where tail.read(&cursor) == nil { return nil }
            return value
        }
    }

    /// The pattern, if another one follows, which is not read.
    func ifNext(_ next: Pattern<Void>) -> Pattern {
        before(next.ahead)
    }

    /// The pattern, unless another one follows.
    func unlessNext(_ next: Pattern<Void>) -> Pattern {
        before(next.absent)
    }

    /// A condition that passes if the pattern follows; nothing is read.
    var ahead: Pattern<Void> {
        Pattern<Void> { cursor in
            var lookahead = cursor
            return read(&lookahead) == nil ? nil : ()
        }
    }

    /// A condition that passes if the pattern does not follow.
    var absent: Pattern<Void> {
        Pattern<Void> { cursor in
            var lookahead = cursor
            return read(&lookahead) == nil ? () : nil
        }
    }
}

extension Pattern where Value == Void {
    /// The pattern as an optional one whose value is dropped.
    var maybe: Pattern<Void> { optional().ignored }
}
