import Testing

@testable import Reconciliation

@Suite struct EditionNumbersTests {
    @Test(arguments: [
        ("Quay evening #53", "#53 evening"), ("13th Quay meetup", "The 13th meetup (Quay)"),
        ("Quay 2024 / 1 - hybrid", "Quay 2024/1"),
    ])
    func recognizesNumbersOfEditions(title: String, other: String) {
        #expect(!EditionNumbers(title).isEmpty)
        #expect(EditionNumbers(title) == EditionNumbers(other))
    }

    @Test(arguments: [
        "Rust 101", "Chapter 8", "#general", "Month by month", "2024 meetup", "24/7 support",
        "Talks 2024/2025",
    ])
    func otherNumbersAreNotEditions(title: String) {
        #expect(EditionNumbers(title).isEmpty)
    }
}
