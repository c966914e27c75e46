package se.huddinge.samverkan.account;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.shared.FieldException;

/**
 * Long enough and not what anyone would try first. No rules about digits and signs: they make passwords hard to remember
 * and not hard to guess.
 */
@Component
class PasswordPolicy {
    private static final int SHORTEST = 8;
    private static final int LONGEST = 128;
    private static final int SHORTEST_WORD = 4;
    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}]+");

    private final Set<String> common;
    private final List<GuessableWords> sources;

    PasswordPolicy(List<GuessableWords> sources) throws IOException {
        this.sources = sources;
        common = new ClassPathResource("account/common-passwords.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .collect(toUnmodifiableSet());
    }

    void check(Password password, Account account) {
        var length = password.text().codePointCount(0, password.text().length());
        if (length < SHORTEST) throw new FieldException("password", "account.password-short");
        if (length > LONGEST) throw new FieldException("password", "account.password-long");
        if (isCommon(password.text().toLowerCase(Locale.ROOT)))
            throw new FieldException("password", "account.password-common");
        if (isAboutHer(password.text().toLowerCase(Locale.ROOT), account))
            throw new FieldException("password", "account.password-guessable");
    }

    /** A common word with digits and signs around it is still a common word; one sign over and over is none at all. */
    private boolean isCommon(String text) {
        var bare = AROUND.matcher(text).replaceAll("");
        return bare.isEmpty()
                || common.contains(text)
                || common.contains(bare)
                || text.chars().distinct().count() < 4;
    }

    /** Whether less than a short password is left without the words that anyone would try. */
    private boolean isAboutHer(String text, Account account) {
        var rest = text;
        for (var word : words(account).toList()) rest = rest.replace(word, "");
        return !rest.equals(text) && NOT_A_LETTER.matcher(rest).replaceAll("").length() < SHORTEST;
    }

    private Stream<String> words(Account account) {
        var own = Stream.of(account.getUsername(), account.getName(), "samverkan");
        var others = sources.stream().flatMap(source -> source.guessableWords().stream());
        return Stream.concat(own, others)
                .flatMap(text -> Arrays.stream(NOT_A_LETTER.split(text.toLowerCase(Locale.ROOT))))
                .filter(word -> word.length() >= SHORTEST_WORD);
    }
}
