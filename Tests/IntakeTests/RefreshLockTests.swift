import Foundation
import Intake
import Testing

@Suite struct RefreshLockTests {
    @Test func aLinkIsNotFollowed() throws {
        let scratch = try Scratch()
        let (target, path) = (scratch.path + "/precious", scratch.path + "/lock")
        try Data("precious".utf8).write(to: URL(filePath: target))
        try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
        #expect(throws: IntakeError.self) { _ = try RefreshLock(path: path) }
        #expect(FileManager.default.contents(atPath: target) == Data("precious".utf8))
    }

    @Test(.timeLimit(.minutes(5)), arguments: ["folder", "pipe"])
    func anythingButAFileIsRefusedAtOnce(kind: String) throws {
        let scratch = try Scratch()
        let path = scratch.path + "/lock"
        if kind == "pipe" {
            #expect(mkfifo(path, 0o600) == 0)
        } else {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: false)
        }
        #expect(throws: IntakeError.self) { _ = try RefreshLock(path: path) }
        #expect(RefreshLock.holder(of: path) == nil)
    }

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

    @Test func aLockFileLeftByACrashDoesNotBlock() throws {
        try scratch.write("4711\n", to: "lock")
        _ = try RefreshLock(path: scratch.path + "/lock")
    }

    @Test func reportsTheHolderWithoutTakingTheLock() throws {
        let path = scratch.path + "/lock"
        #expect(RefreshLock.holder(of: path) == nil)
        #expect(!FileManager.default.fileExists(atPath: path))
        let lock = try RefreshLock(path: path)
        let identifier = "\(ProcessInfo.processInfo.processIdentifier)"
        #expect(RefreshLock.holder(of: path)?.process == identifier)
        _ = consume lock
        #expect(RefreshLock.holder(of: path) == nil)
    }

    @Test func reportsALockThatCannotBeTaken() throws {
        let error = #expect(throws: IntakeError.self) {
            _ = try RefreshLock(path: scratch.path + "/no/lock")
        }
        #expect(error?.description.hasPrefix(scratch.path + "/no/lock: ") == true)
        #expect(error?.isTemporary == false)
    }
}
