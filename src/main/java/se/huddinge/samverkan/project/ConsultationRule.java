package se.huddinge.samverkan.project;

import se.huddinge.samverkan.shared.FieldException;

/** Rule R3: a purpose that asks for it has been consulted about with the organisation that the strategy names. */
public final class ConsultationRule {
    private ConsultationRule() {}

    public static void require(Project project, String field) {
        for (var purpose : project.getAlignment().getPurposes()) {
            var organisation = purpose.getConsultationWith();
            if (organisation != null
                    && project.getConsultations().stream()
                            .noneMatch(consultation ->
                                    consultation.getOrganisation().equals(organisation)))
                throw new FieldException(field, "project.needs-consultation", purpose.getName(), organisation);
        }
    }
}
