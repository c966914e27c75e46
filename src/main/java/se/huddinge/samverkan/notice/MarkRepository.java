package se.huddinge.samverkan.notice;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface MarkRepository extends Repository<Mark, Long> {
    Optional<Mark> findByAccountId(Long accountId);

    Mark save(Mark mark);
}
