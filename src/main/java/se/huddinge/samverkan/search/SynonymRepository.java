package se.huddinge.samverkan.search;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SynonymRepository extends Repository<Synonym, Long> {
    Optional<Synonym> findById(Long id);

    Optional<Synonym> findBySubmissionId(UUID submissionId);

    Optional<Synonym> findByWordIgnoreCaseAndMeaningIgnoreCase(String word, String meaning);

    List<Synonym> findAllByOrderByWordAscIdAsc();

    @Query("""
            select new se.huddinge.samverkan.search.SynonymRow(s.id, s.word, s.meaning) from Synonym s
            where :text is null
                or lower(s.word) like lower(concat('%', cast(:text as string), '%'))
                or lower(s.meaning) like lower(concat('%', cast(:text as string), '%'))""")
    Page<SynonymRow> findRows(@Nullable String text, Pageable pageable);

    Synonym save(Synonym synonym);

    void delete(Synonym synonym);
}
