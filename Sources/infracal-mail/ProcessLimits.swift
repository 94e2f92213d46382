internal import Glibc

/// The limits of this process, so that no message can take the machine's memory or time.
enum ProcessLimits {
    /// Limits the address space of this process.
    static func limitMemory() {
        set(RLIMIT_AS, to: mostMemory)
    }

    /// Allows as much processor time from now on as a message may take.
    static func allowMoreTime() {
        var usage = rusage()
        getrusage(RUSAGE_SELF.rawValue, &usage)
        let used = usage.ru_utime.tv_sec + usage.ru_stime.tv_sec
        set(RLIMIT_CPU, to: rlim_t(used) + secondsPerMessage)
    }

    private static func set(_ resource: __rlimit_resource, to value: rlim_t) {
        let resource = __rlimit_resource_t(resource.rawValue)
        var limit = rlimit()
        getrlimit(resource, &limit)
        limit.rlim_cur = min(value, limit.rlim_max)
        setrlimit(resource, &limit)
    }

    private static let mostMemory: rlim_t = 1 << 30
    private static let secondsPerMessage: rlim_t = 10
}
