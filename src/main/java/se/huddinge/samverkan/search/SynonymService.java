package se.huddinge.samverkan.search;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the words that mean the same. */
@Service
@Transactional(readOnly = true)
class SynonymService {
    private final SynonymRepository synonyms;

    SynonymService(SynonymRepository synonyms) {
        this.synonyms = synonyms;
    }

    List<Synonym> all() {
        return synonyms.findAllByOrderByWordAscIdAsc();
    }
}
