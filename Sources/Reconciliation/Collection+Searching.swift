extension RandomAccessCollection {
    /// The index of the first element that satisfies a condition; the end index if none does.
    ///
    /// All elements after it must satisfy the condition too: this is a binary search.
    func firstIndex(ofSortedWhere isWanted: (Element) -> Bool) -> Index {
        var low = startIndex
        var count = self.count
        while count > 0 {
            let middle = index(low, offsetBy: count / 2)
            if isWanted(self[middle]) {
                count /= 2
            } else {
                low = index(after: middle)
                count -= count / 2 + 1
            }
        }
        return low
    }
}
