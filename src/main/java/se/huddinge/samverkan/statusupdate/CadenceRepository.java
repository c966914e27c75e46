package se.huddinge.samverkan.statusupdate;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface CadenceRepository extends Repository<Cadence, Long> {
    /** The only one, made by the migration. */
    Optional<Cadence> findFirstByOrderById();
}
