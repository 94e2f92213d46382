internal import ArgumentParser
internal import CivilTime

extension DayPhrase {
    /// Reads the value of an option.
    ///
    /// - Throws: `ValidationError` that says what is accepted.
    init(argument: String) throws {
        guard let phrase = DayPhrase(argument) else {
            throw ValidationError("use " + DayPhrase.examples + ".")
        }
        self = phrase
    }
}
