package se.huddinge.samverkan.agreement.word;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

interface AgreementTemplateRepository extends JpaRepository<AgreementTemplate, Long> {
    @Override
    @EntityGraph(attributePaths = {"type", "document", "addedBy"})
    List<AgreementTemplate> findAll();

    @EntityGraph(attributePaths = {"type", "document", "addedBy"})
    Optional<AgreementTemplate> findByTypeId(Long typeId);
}
