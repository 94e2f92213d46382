import Foundation
import Intake
import Testing

@Suite struct RefreshLockTests {
    private let scratch: Scratch

    init() throws {
        scratch = try Scratch()
    }

    @Test func isHeldByOneAtATime() throws {
        let path = scratch.path + "/lock"
        do {
            let first = try RefreshLock(path: path)
            let error = #expect(throws: IntakeError.self) { _ = try RefreshLock(path: path) }
            #expect(error?.reason == .locked(by: "\(ProcessInfo.processInfo.processIdentifier)"))
            #expect(error?.isTemporary == true)
            _ = consume first
        }
        _ = try RefreshLock(path: path)
    }

    @Test func aFileLeftBehindByACrashHoldsNobodyUp() throws {
        try scratch.write("4711\n", to: "lock")
        _ = try RefreshLock(path: scratch.path + "/lock")
    }

    @Test func tellsWhoHasItAndTakesNothing() throws {
        let path = scratch.path + "/lock"
        #expect(RefreshLock.holder(of: path) == nil)
        #expect(!FileManager.default.fileExists(atPath: path))
        let lock = try RefreshLock(path: path)
        let identifier = "\(ProcessInfo.processInfo.processIdentifier)"
        #expect(RefreshLock.holder(of: path)?.process == identifier)
        _ = consume lock
        #expect(RefreshLock.holder(of: path) == nil)
    }

    @Test func saysWhereItCouldNotBeTaken() throws {
        let error = #expect(throws: IntakeError.self) {
            _ = try RefreshLock(path: scratch.path + "/no/lock")
        }
        #expect(error?.description.hasPrefix(scratch.path + "/no/lock: ") == true)
        #expect(error?.isTemporary == false)
    }
}
