import Foundation
import Intake
import TestSupport
import Testing

@Suite struct DoctorTests {
    @Test func aRefreshedInstallationIsWell() async throws {
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
        #expect(run.output.contains("issues: there is no such folder"))
        #expect(run.output.contains("make it, or mend its name"))
    }

    @Test func aMisspeltKeyIsFound() async throws {
        let place = try await Installation.refreshed()
        try place.folder.write("fedes: x\n", to: "infracal.yaml")
        let run = try await place.infracal.run("doctor")
        #expect(run.status == 1)
        #expect(run.output.contains("infracal.yaml:1"))
        #expect(run.output.contains("feeds"))
    }

    @Test func aSecondRefreshAtTheSameTimeEndsWith75() async throws {
        let place = try await Installation.refreshed()
        let lock = try RefreshLock(path: place.folder.path("store.sqlite.lock"))
        let run = try await place.infracal.run("refresh")
        #expect(run.status == 75)
        #expect(run.errors.contains("another refresh is running"))
        let doctor = try await place.infracal.run("doctor")
        #expect(doctor.output.contains("another refresh is running"))
        _ = consume lock
    }
}
