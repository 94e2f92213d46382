import Foundation
import Synchronization

/// The readers that a fuzzing program can test.
public protocol FuzzTarget: CaseIterable, RawRepresentable<String>, Sendable {
    /// Reads an input and checks the result.
    ///
    /// A violated property crashes the program, which libFuzzer reports together with the input.
    func read(_ bytes: [UInt8])
}

extension FuzzTarget {
    /// Runs the reader named in `FUZZ_TARGET` on one input after another.
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

/// The chosen reader, in a global variable because the C callback has no context parameter.
private let reader = Mutex<@Sendable ([UInt8]) -> Void> { _ in }

/// The main loop of libFuzzer (`FuzzerInterface` of LLVM), which is part of the compiler's runtime.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ read: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt
