package eu.limen.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;

/** Measures wall time, the process's CPU time and the peak of its heap. */
final class Meter {

    private static final double NANOS = 1e9;
    private static final double MEGABYTE = 1 << 20;

    private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /** An instant on both clocks. */
    record Reading(long wallNanos, long cpuNanos) {

        double secondsUntil(Reading later) {
            return (later.wallNanos - wallNanos) / NANOS;
        }

        double cpuSecondsUntil(Reading later) {
            return (later.cpuNanos - cpuNanos) / NANOS;
        }
    }

    Reading begin() {
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        return now();
    }

    Reading now() {
        return new Reading(System.nanoTime(), system.getProcessCpuTime());
    }

    Measured end(Reading begun, Checksum checksum) {
        Reading ended = now();
        double seconds = begun.secondsUntil(ended);
        return new Measured(seconds, begun.cpuSecondsUntil(ended), seconds, peakMegabytes(), checksum);
    }

    static double peakMegabytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                / MEGABYTE;
    }
}
