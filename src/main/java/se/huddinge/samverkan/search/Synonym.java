package se.huddinge.samverkan.search;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.shared.Subject;

/** Two expressions that mean the same: who looks for one of them finds the other too. */
@Entity
@Table(name = "search_synonym")
class Synonym implements Subject {
    static final String SUBJECT = "searchsynonym";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Long version;

    @Column(updatable = false)
    private UUID submissionId;

    private String word;

    private String meaning;

    protected Synonym() {}

    Synonym(UUID submissionId, String word, String meaning) {
        this.submissionId = submissionId;
        this.word = word;
        this.meaning = meaning;
    }

    void reword(String word, String meaning) {
        this.word = word;
        this.meaning = meaning;
    }

    /** Where among the words one of the two begins, and what the other says. */
    static Map<Integer, List<Wanted.Same>> in(List<String> words, List<Synonym> synonyms) {
        var found = new HashMap<Integer, List<Wanted.Same>>();
        for (var synonym : synonyms) {
            synonym.place(words, synonym.word, synonym.meaning, found);
            synonym.place(words, synonym.meaning, synonym.word, found);
        }
        return found;
    }

    private void place(List<String> words, String said, String meant, Map<Integer, List<Wanted.Same>> found) {
        var expression = Wanted.wordsOf(said);
        var other = Wanted.wordsOf(meant);
        for (int i = 0; i + expression.size() <= words.size(); i++)
            if (words.subList(i, i + expression.size()).equals(expression))
                found.computeIfAbsent(i, place -> new ArrayList<>()).add(new Wanted.Same(expression.size(), other));
    }

    @Override
    public String subject() {
        return SUBJECT;
    }

    @Override
    public Long subjectId() {
        return getId();
    }

    public Long getId() {
        return requireNonNull(id);
    }

    public @Nullable Long getVersion() {
        return version;
    }

    public String getWord() {
        return word;
    }

    public String getMeaning() {
        return meaning;
    }

    @Override
    public String toString() {
        return word;
    }
}
