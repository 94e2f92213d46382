import CivilTime
import Testing

@testable import Newsletter

@Suite struct WrittenDateTests {
    @Test(arguments: [
        ("2026-03-04", "2026-03-04T00:00:00Z"),
        ("2026-03-04T09:30:00Z", "2026-03-04T09:30:00Z"),
        ("2026/03/04", "2026-03-04T00:00:00Z"),
        ("March 4, 2026", "2026-03-04T00:00:00Z"),
        ("Mar 4th 2026", "2026-03-04T00:00:00Z"),
        ("4 March 2026", "2026-03-04T00:00:00Z"),
        ("4th of March, 2026", nil),
        ("Wednesday, 4 March 2026", "2026-03-04T00:00:00Z"),
        ("Wed, 04 Mar 2026 09:30:00 GMT", "2026-03-04T00:00:00Z"),
        ("The Lighthouse Letter of 4 March 2026", "2026-03-04T00:00:00Z"),
        ("Letter 31: 4 March 2026 and 9 April 2026", "2026-03-04T00:00:00Z"),
    ])
    func theFirstCompleteDateIsRead(text: String, date: String?) {
        #expect(WrittenDate.timestamp(in: text)?.description == date)
    }

    @Test(arguments: [
        "", "March 2026", "4 March", "2026", "Letter 4", "31 February 2026", "4 March 1066",
        "version 2.3.2026", "4 of 12 in 2026", "04/03/2026",
    ])
    func refusesOtherTexts(text: String) {
        #expect(WrittenDate.timestamp(in: text) == nil)
    }
}
