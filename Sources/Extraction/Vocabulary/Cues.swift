/// The words by which newsletters say what a date means.
enum Cues {}
