import Foundation
import Intake
import TestSupport
import Testing

@Suite struct DoctorTests {
    @Test func aRefreshedInstallationHasNoProblems() async throws {
        let place = try await Installation.refreshed()
        let run = try await place.infracal.run("doctor")
        #expect(run.status == 0, "\(run.output)")
        #expect(!run.output.contains("WRONG"))
    }

    @Test func aMissingSourceIsNamedWithItsRemedy() async throws {
        let place = try await Installation.refreshed()
        try FileManager.default.removeItem(at: place.folder.url.appending(path: "issues"))
        let run = try await place.infracal.run("doctor")
        #expect(run.status == 1)
        #expect(run.output.contains("issues: no such file or folder"))
        #expect(run.output.contains("create it, or fix its name"))
    }

    @Test func aDamagedStoreIsNamedWithItsRemedy() async throws {
        let place = try await Installation.refreshed()
        try place.folder.write(String(repeating: "no store ", count: 500), to: "store.sqlite")
        let run = try await place.infracal.run("doctor", "--format", "json")
        #expect(run.status == 1)
        #expect(run.output.contains("store.sqlite: no sound SQLite database\""), "\(run.output)")
        #expect(run.output.contains("\"remedy\" : \"move it away"), "\(run.output)")
    }

    @Test func aMisspeltKeyIsFound() async throws {
        let place = try await Installation.refreshed()
        try place.folder.write("fedes: x\n", to: "infracal.yaml")
        let run = try await place.infracal.run("doctor")
        #expect(run.status == 1)
        #expect(run.output.contains("infracal.yaml:1"))
        #expect(run.output.contains("feeds"))
    }

    @Test func aConcurrentRefreshExitsWith75() async throws {
        let place = try await Installation.refreshed()
        let lock = try RefreshLock(path: place.folder.path("store.sqlite.lock"))
        let run = try await place.infracal.run("refresh")
        #expect(run.status == 75)
        #expect(run.errors.contains("another refresh is running"))
        #expect(try await place.infracal.run("publish").status == 75)
        #expect(try await place.infracal.run("publish", "--check").status == 0)
        let doctor = try await place.infracal.run("doctor")
        #expect(doctor.status == 0)
        #expect(doctor.output.contains("has been refreshing since"), "\(doctor.output)")
        _ = consume lock
    }

    @Test func aRefreshThatHangsIsFound() async throws {
        let place = try await Installation.refreshed()
        let path = place.folder.path("store.sqlite.lock")
        let lock = try RefreshLock(path: path)
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSinceNow: -7_200)], ofItemAtPath: path)
        let run = try await place.infracal.run("doctor")
        #expect(run.status == 1)
        #expect(run.output.contains("stop it if it hangs"), "\(run.output)")
        _ = consume lock
    }

    @Test func aLockLeftByACrashIsIgnored() async throws {
        let place = try await Installation.refreshed()
        try place.folder.write("4711\n", to: "store.sqlite.lock")
        let run = try await place.infracal.run("doctor")
        #expect(run.status == 0)
        #expect(!run.output.contains("4711"), "\(run.output)")
    }

    @Test(arguments: [
        ("sources:\n  - folder: issues\n    glob: \"*.txt\"\n", 0, "there is no issue in it"),
        ("sources:\n  - page: http://127.0.0.1:1/\n", 1, "not on the public internet"),
        (
            "allow_private_networks: true\nsources:\n  - page: http://127.0.0.1:1/\n", 1,
            "could not be reached"
        ),
        (
            "sources:\n  - git: file:///nowhere\n    path: a.md\n", 1,
            "git ls-remote ended with status 128: fatal: "
        ),
        ("sources:\n  - folder: issues\nnotify: [no-such-program, x]\n", 1, "no-such-program"),
    ])
    func commonMistakesAreFound(yaml: String, status: Int32, words: String) async throws {
        let place = try await Installation.refreshed()
        try place.folder.write(
            "profile: none\nstore: store.sqlite\nfeeds: feeds\n" + yaml, to: "infracal.yaml")
        let run = try await place.infracal.run("doctor", "--format", "json")
        #expect(run.status == status, "\(run.output)")
        #expect(run.output.contains(words), "\(run.output)")
    }
}
