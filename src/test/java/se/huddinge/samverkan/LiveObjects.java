package se.huddinge.samverkan;

import java.lang.management.ManagementFactory;
import java.util.regex.Pattern;
import javax.management.JMException;
import javax.management.ObjectName;

/** What this JVM holds: unlike bytes, a count of one class is not moved by what others do beside a test. */
public final class LiveObjects {
    private static final Pattern LINE = Pattern.compile("\\s*\\d+:\\s+(\\d+)\\s+\\d+\\s+(\\S+).*");

    private LiveObjects() {}

    /** The most there are of any one class with a name like this; what is not alive is collected first. */
    public static long mostOfAClass(Pattern name) {
        // A histogram collects too, but not while an array is lent to native code, as when something is zipped
        System.gc();
        return histogram()
                .lines()
                .map(LINE::matcher)
                .filter(line -> line.matches() && name.matcher(line.group(2)).matches())
                .mapToLong(line -> Long.parseLong(line.group(1)))
                .max()
                .orElseThrow();
    }

    private static String histogram() {
        try {
            return (String) ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "gcClassHistogram",
                            new Object[] {new String[0]},
                            new String[] {String[].class.getName()});
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
    }
}
