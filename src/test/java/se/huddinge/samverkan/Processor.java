package se.huddinge.samverkan;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The processor time that work on this thread costs, here and in the database: what others run does not disturb it. */
public record Processor(JdbcClient jdbc) {
    public Duration during(Runnable work) {
        var backends = jdbc.sql("""
                select pid from pg_stat_activity where datname = current_database() and backend_type = 'client backend'""").query(Long.class).list();
        var before = used(backends);
        var here = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - here)
                .plus(used(backends).minus(before));
    }

    private static Duration used(List<Long> processes) {
        return processes.stream()
                .flatMap(process -> ProcessHandle.of(process).stream())
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }
}
