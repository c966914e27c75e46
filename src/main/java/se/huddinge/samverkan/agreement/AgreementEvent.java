package se.huddinge.samverkan.agreement;

import se.huddinge.samverkan.shared.DomainEvent;

public sealed interface AgreementEvent extends DomainEvent {
    @Override
    default String subject() {
        return "agreement";
    }

    record Drafted(Long subjectId) implements AgreementEvent {}

    record Registered(Long subjectId) implements AgreementEvent {}

    record Revised(Long subjectId) implements AgreementEvent {}

    record PartyAdded(Long subjectId) implements AgreementEvent {}

    record PartyRevised(Long subjectId) implements AgreementEvent {}

    /** It has a notice of its own, or not any more. */
    record PartyNoticeRevised(Long subjectId) implements AgreementEvent {}

    /** Whom one reaches at a party turned out to be in the register under another entry too. */
    record ContactMerged(Long subjectId) implements AgreementEvent {}

    record PartyRemoved(Long subjectId) implements AgreementEvent {}

    record DocumentAdded(Long subjectId) implements AgreementEvent {}

    record DocumentReplaced(Long subjectId) implements AgreementEvent {}

    record DocumentRevised(Long subjectId) implements AgreementEvent {}

    record DocumentRemoved(Long subjectId) implements AgreementEvent {}

    record Consulted(Long subjectId) implements AgreementEvent {}

    record ConsultationLeft(Long subjectId) implements AgreementEvent {}

    record PreparationStarted(Long subjectId) implements AgreementEvent {}

    record PreparationSkipped(Long subjectId) implements AgreementEvent {}

    record HandedOver(Long subjectId) implements AgreementEvent {}

    record ReturnedToPreparation(Long subjectId) implements AgreementEvent {}

    record Decided(Long subjectId) implements AgreementEvent {}

    record DecisionSkipped(Long subjectId) implements AgreementEvent {}

    record DecisionReported(Long subjectId) implements AgreementEvent {}

    record SentForSignature(Long subjectId) implements AgreementEvent {}

    record PartySigned(Long subjectId) implements AgreementEvent {}

    record SignatureWithdrawn(Long subjectId) implements AgreementEvent {}

    /** By all of its parties. */
    record Signed(Long subjectId) implements AgreementEvent {}

    record Ended(Long subjectId) implements AgreementEvent {}

    /** The last step was a mistake. */
    record StepUndone(Long subjectId) implements AgreementEvent {}

    record Aborted(Long subjectId) implements AgreementEvent {}

    record Annulled(Long subjectId) implements AgreementEvent {}

    /** Registered by mistake and removed while nobody had touched it. */
    record TakenBack(Long subjectId) implements AgreementEvent {}

    record Extended(Long subjectId) implements AgreementEvent {}

    record NoticeReceived(Long subjectId) implements AgreementEvent {}

    record NoticeTakenBack(Long subjectId) implements AgreementEvent {}
}
