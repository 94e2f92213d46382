/// Waits for a while; a parameter, so that tests need not.
package typealias Pause = @Sendable (Duration) async -> Void
