package se.huddinge.samverkan.agreement;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface AgreementTypeRepository extends JpaRepository<AgreementType, Long> {
    List<AgreementType> findAllByOrderByOrdinal();

    List<AgreementType> findByOfferedTrueOrderByOrdinal();
}
