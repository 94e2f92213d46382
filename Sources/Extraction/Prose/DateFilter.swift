internal import CivilTime
internal import DateExpressions
internal import Items

/// Passes over date expressions of prose that date nothing for a calendar.
struct DateFilter {
    let reading: TimeExpression
    /// The words of its clause before it, and behind it.
    let before: Words
    let after: Words
    /// The text behind it as it stands.
    let rest: String
    /// The words of the expression itself.
    let said: String
    let published: CivilDate

    /// Throws the reason for which the expression is passed over.
    func check() throws(PassedOver) {
        if reading.isApproximate { throw PassedOver("the time is vague") }
        if Cues.backward.end(before.last(3, before: Int.max)) {
            throw PassedOver("it tells how old something is")
        }
        if isNegated { throw PassedOver("it says that nothing happens then") }
        let isCaption =
            Cues.caption.end(before.last(3, before: Int.max))
            || before.words.count <= 2 && Cues.bareCaption.end(before)
        if reading.value.end != nil, isCaption {
            throw PassedOver("it is a caption of a list")
        }
        if reading.value.isVague, reading.recurrence == nil { try checkMonth() }
        if isHabit { throw PassedOver("a repetition in passing") }
        if !reading.stated.contains(.day), reading.form == .relative { try checkWeekday() }
    }

    /// Whether the words right before say that something does not happen then; what is called off
    /// is an item, and tells so.
    private var isNegated: Bool {
        let near = before.last(Self.reach, before: Int.max)
        return Cues.absent.occur(in: near) && !Cues.present.occur(in: near)
            && !Cues.cancelled.occur(in: before)
    }

    /// Whether a verb says that it was so, and not that it "is held" or "was cancelled".
    private func tellsOfPast(_ words: Words) -> Bool {
        guard let verb = Cues.past.first(in: words), StanceRules.stance(of: words) == .announced
        else { return false }
        return !Cues.passive.end(words.last(1, before: verb.lowerBound))
    }

    /// Whether weekdays come back without a time, and nothing says that something happens on them.
    private var isHabit: Bool {
        reading.recurrence != nil && !reading.stated.contains(.time)
            && !Cues.recurring.occur(in: before) && !Cues.recurring.occur(in: after)
            && !Cues.recurring.occur(in: Words(said))
    }

    /// How many words before a date may deny it.
    private static let reach = 6

    /// A month alone dates something behind a preposition, and is part of a name before a noun.
    private func checkMonth() throws(PassedOver) {
        guard Cues.monthBefore.end(before) else { throw PassedOver("the month is part of a name") }
        if before.words.count == 1, !Cues.happening.occur(in: after) {
            throw PassedOver("the month only sets the scene")
        }
        let next = rest.unicodeScalars.first { $0 != " " }
        let touchesWord = next.map { $0.properties.isAlphabetic } ?? false
        if touchesWord, let word = after.words.first, word.isCapitalized {
            throw PassedOver("the month is part of a name")
        }
    }

    /// A weekday or "today" alone needs a word that leads to it.
    private func checkWeekday() throws(PassedOver) {
        let isTold = tellsOfPast(after.first(Self.reach, from: 0))
        let isBehind = Cues.past.end(before) || Cues.pastOn.end(before)
        if isBehind || isTold && !StanceRules.looksAhead(before) {
            throw PassedOver("it tells of the past")
        }
        let isNow = reading.stated.isEmpty && reading.value.start == published
        if isNow, Cues.imperative.begin(before) != nil, Cues.invitation.begin(before) == nil {
            throw PassedOver("it asks to act at once")
        }
        let announces = Cues.invitation.occur(in: before) || Cues.invitation.occur(in: after)
        guard Cues.weekdayBefore.end(before) || reading.stated.contains(.time) || announces else {
            throw PassedOver("a weekday in passing")
        }
    }
}
