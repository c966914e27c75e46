package se.huddinge.samverkan.document;

import java.io.InterruptedIOException;
import java.io.Writer;

/** Words as they are read: so many and no more, without what the database cannot store. */
final class Text extends Writer {
    private static final int MOST = 1_000_000;

    private final StringBuilder read = new StringBuilder();

    boolean isFull() {
        return read.length() >= MOST;
    }

    @Override
    public void write(char[] from, int offset, int length) throws InterruptedIOException {
        if (Thread.interrupted()) throw new InterruptedIOException();
        read.append(from, offset, Math.min(length, MOST - Math.min(MOST, read.length())));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return read.codePoints()
                .filter(c -> c != 0 && Character.getType(c) != Character.SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }
}
