internal import Text

extension English {
    /// A part of the day, which decides between the morning and the evening for hours next to it.
    static let partOfDayRule = Rule(
        "part of the day", starts: [.dayPart, .particle, .preposition, .article, .meridiem],
        examples: [
            "⟦tomorrow evening at 7⟧", "⟦5 May in the morning⟧", "⟦Saturday morning at 9⟧",
            "⟦Friday in the late afternoon⟧", "⟦in the morning of 5 May⟧",
        ],
        counterexamples: [
            "in the morning", "a late evening", "good morning", "this evening's talk",
        ],
        shape: either(
            dayPart.after(rightAfterNoun).map { TimeValue(dayPart: $0, isEndOfName: true) },
            inOrder(
                roughly.after(word([.in, .at]).maybe, word([.the, .this]).maybe),
                either(dayPart, halfOfDay)
            )
            .map { _, part in TimeValue(dayPart: part) }))
}

extension English {
    /// "early", "late-", "early hours of the".
    fileprivate static let roughly = either(
        word([.early, .late, .mid]).before(
            glued([.dash]).maybe,
            word([.hours]).before(word([.of]), the.maybe).maybe),
        check { _ in true })
}

extension English {
    /// True after a word that is not part of a date: "hack night", "members' evening".
    fileprivate static let rightAfterNoun = check { cursor in
        let before = cursor.peek(-1)?.mark == .apostrophe ? -2 : -1
        guard let noun = cursor.peek(before) else { return false }
        return noun.isWord && noun.term == nil
    }

    /// "pm" in "tomorrow pm", which names half of the day without an hour.
    fileprivate static let halfOfDay = Pattern<DayPart> { cursor in
        guard case .meridiem(let meridiem) = cursor.peek()?.term, cursor.peek(-1)?.isNumber == false
        else { return nil }
        cursor.index += 1
        return meridiem == .morning ? .morning : .afternoon
    }
}
