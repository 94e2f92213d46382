import Terminal
import Testing

@Suite struct ScreenTests {
    @Test(arguments: [
        (true, [:], Palette.ansi), (true, ["NO_COLOR": "1"], .plain),
        (true, ["NO_COLOR": ""], .ansi),
        (true, ["TERM": "dumb"], .plain), (false, [:], .plain),
    ])
    func usesColorsOnlyIfSupported(
        isTerminal: Bool, environment: [String: String], palette: Palette
    ) {
        let screen = Screen(columns: 80, isTerminal: isTerminal, environment: environment)
        #expect(screen.palette == palette)
    }

    @Test func aPipeHasTheWidthOfColumns() {
        let stated = Screen(columns: nil, isTerminal: false, environment: ["COLUMNS": "72"])
        #expect(stated.columns == 72)
        let silent = Screen(columns: nil, isTerminal: false, environment: [:])
        #expect(silent.columns == 100)
    }

    @Test(arguments: [(0, 3), (50, 3), (50, 40), (200, 80)])
    func progressFitsTheScreen(done: Int, columns: Int) {
        let line = ProgressBar("Reading issues", total: 100).line(done: done, columns: columns)
        #expect(TextWidth.columns(of: line) <= columns)
    }

    @Test func progressShowsTheShareDone() {
        let bar = ProgressBar("Reading", total: 4)
        #expect(bar.line(done: 1, columns: 24) == "Reading [##........] 1/4")
    }
}
