internal import ArgumentParser
internal import CivilTime

extension DayPhrase {
    /// Reads the value of an option.
    ///
    /// - Throws: `ValidationError` that lists the accepted forms.
    init(argument: String) throws {
        guard let phrase = DayPhrase(argument) else {
            throw ValidationError("use " + DayPhrase.examples + ".")
        }
        self = phrase
    }
}
