/// How many words two titles share.
enum Similarity {
    /// All words.
    case same
    /// At least half of all words, or all words of the shorter title, if it has two or more.
    case similar
    /// At least a third of all words, or one of the titles has no words.
    case related
    /// Fewer words.
    case none

    /// Compares two sets of words.
    init(_ left: Set<String>, _ right: Set<String>) {
        let shared = left.intersection(right).count
        let smaller = min(left.count, right.count)
        let all = left.count + right.count - shared
        if left == right {
            self = .same
        } else if smaller == 0 {
            self = .related
        } else if (shared == smaller && shared > 1) || shared * 2 >= all {
            self = .similar
        } else {
            self = shared * 3 >= all ? .related : .none
        }
    }
}
