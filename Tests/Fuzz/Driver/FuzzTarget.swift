import Foundation
import Synchronization

/// The readers that a fuzzing program can hand inputs to.
public protocol FuzzTarget: CaseIterable, RawRepresentable<String>, Sendable {
    /// Reads an input and checks the result.
    ///
    /// A broken promise ends the program; libFuzzer takes that for a fault and keeps the input.
    func read(_ bytes: [UInt8])
}

extension FuzzTarget {
    /// Hands one input after another to the reader that `FUZZ_TARGET` names.
    public static func main() {
        let name = ProcessInfo.processInfo.environment["FUZZ_TARGET"] ?? ""
        guard let target = Self(rawValue: name) else {
            let names = allCases.map(\.rawValue).joined(separator: ", ")
            FileHandle.standardError.write(Data("FUZZ_TARGET is one of: \(names)\n".utf8))
            exit(EX_USAGE)
        }
        reader.withLock { $0 = target.read }
        var count = CommandLine.argc
        var arguments = CommandLine.unsafeArgv
        let status = runDriver(&count, &arguments) { start, count in
            let read = reader.withLock(\.self)
            read(Array(UnsafeBufferPointer(start: start, count: count)))
            return 0
        }
        if status != 0 { exit(status) }
    }
}

/// The chosen reader, which a C function has no context to carry in.
private let reader = Mutex<@Sendable ([UInt8]) -> Void> { _ in }

/// libFuzzer's loop (`FuzzerInterface` of LLVM), which is part of the compiler's runtime.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ read: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt
