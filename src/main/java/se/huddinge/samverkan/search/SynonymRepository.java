package se.huddinge.samverkan.search;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SynonymRepository extends Repository<Synonym, Long> {
    Optional<Synonym> findById(Long id);

    Optional<Synonym> findBySubmissionId(UUID submissionId);

    Optional<Synonym> findByWordIgnoreCaseAndMeaningIgnoreCase(String word, String meaning);

    List<Synonym> findAllByOrderByWordAscIdAsc();

    Synonym save(Synonym synonym);

    void delete(Synonym synonym);
}
