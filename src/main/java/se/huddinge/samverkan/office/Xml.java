package se.huddinge.samverkan.office;

/** What people type may hold characters that no XML, and so no file of ours, can. */
final class Xml {
    private Xml() {}

    /** What XML has no way to write is left out. */
    static String storable(String text) {
        return text.codePoints()
                .filter(c -> c == '\t'
                        || c == '\n'
                        || c >= ' ' && c < 0xFFFE && Character.getType(c) != Character.SURROGATE
                        || c > 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static String escaped(String text) {
        return storable(text).replace("&", "&amp;").replace("<", "&lt;");
    }
}
