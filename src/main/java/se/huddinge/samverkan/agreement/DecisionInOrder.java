package se.huddinge.samverkan.agreement;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** On a form with a decision in it: each kind of decision has its own facts. */
@Constraint(validatedBy = DecisionInOrder.Validator.class)
@Retention(RetentionPolicy.RUNTIME)
public @interface DecisionInOrder {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The fields that agreement/decision :: fields shows. */
    interface Fields {
        Decision.@Nullable Kind decisionKind();

        @Nullable
        LocalDate decidedOn();

        @Nullable
        String body();

        @Nullable
        String paragraph();

        @Nullable
        String decisionDnr();

        @Nullable
        String delegate();

        @Nullable
        String delegationItem();

        @Nullable
        LocalDate reportedOn();

        @Nullable
        Boolean recordedSeparately();

        /** Of a form that has been found in order. */
        @SuppressWarnings("NullAway") // required by the constraint
        default Decision decision() {
            return new Decision(
                    decisionKind(),
                    decidedOn(),
                    body(),
                    paragraph(),
                    decisionDnr(),
                    delegate(),
                    delegationItem(),
                    reportedOn(),
                    recordedSeparately());
        }
    }

    class Validator implements ConstraintValidator<DecisionInOrder, Fields> {
        @Override
        public boolean isValid(Fields form, ConstraintValidatorContext context) {
            var kind = form.decisionKind();
            if (kind == null) return true;
            context.disableDefaultConstraintViolation();
            var problems = kind == Decision.Kind.DELEGATED ? ofDelegate(form) : ofBoard(form, kind);
            problems.forEach((field, problem) -> context.buildConstraintViolationWithTemplate("{" + problem + "}")
                    .addPropertyNode(field)
                    .addConstraintViolation());
            return problems.isEmpty();
        }

        private static Map<String, String> ofBoard(Fields form, Decision.Kind kind) {
            var problems = new LinkedHashMap<String, String>();
            var boards = kind == Decision.Kind.BOARD;
            if (boards && form.body() == null) problems.put("body", "NotBlank");
            if (!boards && form.body() != null) problems.put("body", "agreement.decision.council-needs-no-board");
            if (form.paragraph() == null) problems.put("paragraph", "NotBlank");
            if (form.delegate() != null) problems.put("delegate", "agreement.decision.only-delegated");
            if (form.delegationItem() != null) problems.put("delegationItem", "agreement.decision.only-delegated");
            if (form.reportedOn() != null) problems.put("reportedOn", "agreement.decision.only-delegated");
            if (recorded(form)) problems.put("recordedSeparately", "agreement.decision.only-delegated");
            return problems;
        }

        private static boolean recorded(Fields form) {
            return Boolean.TRUE.equals(form.recordedSeparately());
        }

        private static Map<String, String> ofDelegate(Fields form) {
            var problems = new LinkedHashMap<String, String>();
            if (form.body() == null) problems.put("body", "NotBlank");
            if (form.delegate() == null) problems.put("delegate", "NotBlank");
            if (form.delegationItem() == null) problems.put("delegationItem", "NotBlank");
            if (form.paragraph() != null) problems.put("paragraph", "agreement.decision.only-boards");
            var reported = form.reportedOn();
            if (reported != null && recorded(form))
                problems.put("recordedSeparately", "agreement.decision.reported-or-recorded");
            if (reported != null && form.decidedOn() != null && reported.isBefore(form.decidedOn()))
                problems.put("reportedOn", "agreement.decision.reported-before-decided");
            return problems;
        }
    }
}
