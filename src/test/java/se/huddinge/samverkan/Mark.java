package se.huddinge.samverkan;

import java.util.UUID;

/** Sets the names of one test apart from all others: without digits, which now and then look like somebody's identity number. */
public final class Mark {
    private Mark() {}

    public static String next() {
        return UUID.randomUUID()
                .toString()
                .chars()
                .map(sign -> Character.isDigit(sign) ? sign - '0' + 'g' : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
