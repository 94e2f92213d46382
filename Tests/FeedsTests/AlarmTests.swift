import Feeds
import Testing

@Suite struct AlarmTests {
    @Test(arguments: [("7d", 10_080), ("1w", 10_080), ("3h", 180), ("15m", 15), ("366d", 527_040)])
    func readsANumberWithAUnit(text: String, minutes: Int) {
        #expect(Alarm(text: text)?.minutes == minutes)
    }

    @Test(arguments: ["", "d", "7", "7x", "0d", "-1d", "+1d", "367d", "1.5h", "99999999d", "٣d"])
    func readsNothingElse(text: String) {
        #expect(Alarm(text: text) == nil)
    }

    @Test(arguments: ["7d", "90m", "36h"])
    func writesWhatItReads(text: String) {
        #expect(Alarm(text: text)?.description == text)
    }
}
