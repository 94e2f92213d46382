import Foundation

/// Hands one input after the other to the reader that `FUZZ_TARGET` names.
///
/// A promise that is broken ends the program, which libFuzzer takes for a fault and keeps the input.
@main
struct Fuzz {
    static func main() {
        var count = CommandLine.argc
        var arguments = CommandLine.unsafeArgv
        let status = runDriver(&count, &arguments, Self.read)
        if status != 0 { exit(status) }
    }

    private static let read: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt = { start, count in
        target.read(Array(UnsafeBufferPointer(start: start, count: count)))
        return 0
    }

    private static let target: FuzzTarget = {
        let name = ProcessInfo.processInfo.environment["FUZZ_TARGET"] ?? ""
        guard let target = FuzzTarget(rawValue: name) else {
            let names = FuzzTarget.allCases.map(\.rawValue).joined(separator: ", ")
            FileHandle.standardError.write(Data("FUZZ_TARGET is one of: \(names)\n".utf8))
            exit(EX_USAGE)
        }
        return target
    }()
}

/// libFuzzer's loop (`FuzzerInterface` of LLVM), which is part of the compiler's runtime.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ read: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt
