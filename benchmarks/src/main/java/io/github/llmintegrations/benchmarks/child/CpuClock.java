package io.github.llmintegrations.benchmarks.child;

import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import org.jspecify.annotations.Nullable;

/** The processor time of this JVM, where the JVM reports it. */
final class CpuClock {
    private final com.sun.management.@Nullable OperatingSystemMXBean bean;

    private CpuClock(com.sun.management.@Nullable OperatingSystemMXBean bean) {
        this.bean = bean;
    }

    static CpuClock ofThisJvm() {
        OperatingSystemMXBean bean = ManagementFactory.getOperatingSystemMXBean();
        return new CpuClock(
                bean instanceof com.sun.management.OperatingSystemMXBean that && that.getProcessCpuTime() >= 0
                        ? that
                        : null);
    }

    boolean isPresent() {
        return bean != null;
    }

    long nanos() {
        return bean == null ? 0 : bean.getProcessCpuTime();
    }
}
