package se.huddinge.samverkan.agreement.time;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.agreement.term.Notice;
import se.huddinge.samverkan.agreement.term.Renewal;
import se.huddinge.samverkan.agreement.term.Term;

/** On the form about an agreement's time: what it says of its end, of renewal and of notice goes together (R10). */
@Constraint(validatedBy = ClausesInOrder.Validator.class)
@Retention(RetentionPolicy.RUNTIME)
@interface ClausesInOrder {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Validator implements ConstraintValidator<ClausesInOrder, TermForm> {
        @Override
        public boolean isValid(TermForm form, ConstraintValidatorContext context) {
            var problems = new LinkedHashMap<String, String>();
            lengths(form, problems);
            var open = form.termKind() == Term.Kind.UNTIL_FURTHER_NOTICE;
            put(problems, "renewalKind", open ? renewalOfOpen(form.renewalKind()) : null);
            put(problems, "noticeCounting", open ? noticeOfOpen(form.noticeCounting()) : noticeOfFixed(form));
            context.disableDefaultConstraintViolation();
            problems.forEach((field, problem) -> context.buildConstraintViolationWithTemplate("{" + problem + "}")
                    .addPropertyNode(field)
                    .addConstraintViolation());
            return problems.isEmpty();
        }

        private static void lengths(TermForm form, Map<String, String> problems) {
            var automatic = form.renewalKind() == Renewal.Kind.AUTOMATIC;
            if (automatic && form.renewalMonths() == null)
                problems.put("renewalMonths", "agreement.renewal-needs-months");
            if (!automatic && form.renewalMonths() != null)
                problems.put("renewalMonths", "agreement.only-automatic-is-counted");
            if (!automatic && form.renewalTimes() != null)
                problems.put("renewalTimes", "agreement.only-automatic-is-counted");
            var counted = form.noticeCounting() != null && form.noticeCounting().hasLength();
            if (counted && form.noticeAmount() == null) problems.put("noticeAmount", "agreement.notice-needs-length");
            if (counted && form.noticeUnit() == null) problems.put("noticeUnit", "agreement.notice-needs-unit");
            if (!counted && form.noticeAmount() != null)
                problems.put("noticeAmount", "agreement.no-length-without-notice");
        }

        private static @Nullable String renewalOfOpen(Renewal.@Nullable Kind kind) {
            return kind == Renewal.Kind.AUTOMATIC || kind == Renewal.Kind.BY_DECISION
                    ? "agreement.open-end-is-not-renewed"
                    : null;
        }

        private static @Nullable String noticeOfOpen(Notice.@Nullable Counting counting) {
            if (counting == Notice.Counting.END_OF_PERIOD) return "agreement.open-end-has-no-period";
            return counting == Notice.Counting.NONE ? "agreement.open-end-needs-notice" : null;
        }

        @NullUnmarked
        private static String noticeOfFixed(TermForm form) {
            var endsAnyway = form.renewalKind() == Renewal.Kind.NONE || form.renewalKind() == Renewal.Kind.BY_DECISION;
            if (endsAnyway && form.noticeCounting() == Notice.Counting.END_OF_PERIOD) return "agreement.ends-anyway";
            var endless = form.renewalKind() == Renewal.Kind.AUTOMATIC && form.renewalTimes() == null;
            return endless && form.noticeCounting() == Notice.Counting.NONE ? "agreement.endless-needs-notice" : null;
        }

        private static void put(Map<String, String> problems, String field, @Nullable String problem) {
            if (problem != null) problems.put(field, problem);
        }
    }
}
