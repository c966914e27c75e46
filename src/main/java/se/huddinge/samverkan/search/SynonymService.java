package se.huddinge.samverkan.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.shared.Once;

/** Keeps the words that mean the same. */
@Service
@Transactional(readOnly = true)
class SynonymService {
    private final SynonymRepository synonyms;
    private final ApplicationEventPublisher events;

    SynonymService(SynonymRepository synonyms, ApplicationEventPublisher events) {
        this.synonyms = synonyms;
        this.events = events;
    }

    List<Synonym> all() {
        return synonyms.findAllByOrderByWordAscIdAsc();
    }

    Page<SynonymRow> find(SynonymFilter filter, Pageable pageable) {
        return synonyms.findRows(filter.text(), pageable);
    }

    Synonym get(Long id) {
        return synonyms.findById(id).orElseThrow(() -> new NotFoundException(Synonym.SUBJECT, id));
    }

    @Once
    Synonym add(SynonymForm form) {
        return synonyms.findBySubmissionId(form.submissionId()).orElseGet(() -> {
            requireUseful(form, null);
            var synonym = synonyms.save(new Synonym(form.submissionId(), form.word(), form.meaning()));
            events.publishEvent(new SynonymEvent.SynonymAdded(synonym.getId()));
            return synonym;
        });
    }

    @Transactional
    void revise(Long id, SynonymForm form) {
        var synonym = get(id);
        form.mustMatch(SynonymForm.of(synonym));
        requireUseful(form, id);
        synonym.reword(form.word(), form.meaning());
        events.publishEvent(new SynonymEvent.SynonymRevised(id));
    }

    @Transactional
    void remove(Long id, SynonymRemovalForm form) {
        var synonym = get(id);
        form.mustMatch(SynonymRemovalForm.of(synonym));
        synonyms.delete(synonym);
        events.publishEvent(new SynonymEvent.SynonymRemoved(id));
    }

    /** Words that can be searched for, that differ, and that no other pair has, in whichever order. */
    private void requireUseful(SynonymForm form, @Nullable Long id) {
        var word = Wanted.wordsOf(form.word());
        var meaning = Wanted.wordsOf(form.meaning());
        if (word.isEmpty()) throw new FieldException("word", "search.synonym-without-letters");
        if (meaning.isEmpty()) throw new FieldException("meaning", "search.synonym-without-letters");
        if (word.equals(meaning)) throw new FieldException("meaning", "search.synonym-of-itself");
        var known = Stream.of(
                        synonyms.findByWordIgnoreCaseAndMeaningIgnoreCase(form.word(), form.meaning()),
                        synonyms.findByWordIgnoreCaseAndMeaningIgnoreCase(form.meaning(), form.word()))
                .flatMap(Optional::stream);
        if (known.anyMatch(other -> !other.getId().equals(id)))
            throw new FieldException("meaning", "search.synonym-known");
    }
}
