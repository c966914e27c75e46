package se.huddinge.samverkan.search;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What somebody wants to find, as the database asks for it: every word or an expression that means the same, the last letters
 * of each still open; or a registry number however it is typed.
 *
 * @param words letters and digits only, so that none of them means anything to the database
 * @param others for each place in the words where an expression begins, what means the same
 */
record Wanted(String text, List<String> words, Map<Integer, List<Same>> others) {
    private static final int DIGITS_OF_A_NUMBER = 3;

    /**
     * Another way to say some of the words.
     *
     * @param length how many of the words it stands for
     */
    record Same(int length, List<String> words) {}

    static Wanted of(String text, List<Synonym> synonyms) {
        var words = wordsOf(text);
        return new Wanted(text, words, Synonym.in(words, synonyms));
    }

    static List<String> wordsOf(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Too little to search for, such as one letter. */
    boolean isTooShort() {
        return words.isEmpty() || words.size() == 1 && words.get(0).length() < 2;
    }

    /** Words in places with these weights, in the database's own language. */
    String query(String weights) {
        var all = new ArrayList<String>();
        for (int i = 0; i < words.size(); i++) {
            var end = i + 1;
            var ways = new ArrayList<String>();
            for (var other : others.getOrDefault(i, List.of())) {
                end = Math.max(end, i + other.length());
                ways.add(every(other.words(), weights));
            }
            ways.add(0, every(words.subList(i, end), weights));
            all.add("(" + String.join(" | ", ways) + ")");
            i = end - 1;
        }
        var query = String.join(" & ", all);
        return number().isEmpty() ? query : "(" + query + ") | '" + number() + "':*A";
    }

    private static String every(List<String> words, String weights) {
        return words.stream().map(word -> one(word, weights)).collect(joining(" & ", "(", ")"));
    }

    /** A single letter stands for itself only. */
    private static String one(String word, String weights) {
        return "'" + word + "':" + (word.length() == 1 ? "" : "*") + weights;
    }

    /** Its letters and digits without anything between them, if it may be a registry number. */
    private String number() {
        var number = String.join("", words);
        return number.chars().filter(Character::isDigit).count() < DIGITS_OF_A_NUMBER ? "" : number;
    }

    /** All that may be seen in what is found. */
    String toBeMarked() {
        var same = others.values().stream().flatMap(List::stream).map(Same::words);
        return Stream.concat(Stream.of(words), same).flatMap(List::stream).collect(joining(" "));
    }
}
