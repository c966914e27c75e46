package se.huddinge.samverkan.notice;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface FollowRepository extends Repository<Follow, Long> {
    Optional<Follow> findByAccountIdAndKindAndRecordId(Long accountId, Kind kind, Long recordId);

    Follow save(Follow follow);
}
