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
            put(
                    problems,
                    "noticeCounting",
                    NoticeInOrder.problem(form.termKind(), form.renewalKind(), form.noticeCounting()));
            if (form.noticeCounting() == Notice.Counting.NONE) put(problems, "noticeCounting", withoutNotice(form));
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
            problems.putAll(NoticeInOrder.problems(form.noticeCounting(), form.noticeAmount(), form.noticeUnit()));
        }

        private static @Nullable String renewalOfOpen(Renewal.@Nullable Kind kind) {
            return kind == Renewal.Kind.AUTOMATIC || kind == Renewal.Kind.BY_DECISION
                    ? "agreement.open-end-is-not-renewed"
                    : null;
        }

        @NullUnmarked
        private static String withoutNotice(TermForm form) {
            if (form.termKind() == Term.Kind.UNTIL_FURTHER_NOTICE) return "agreement.open-end-needs-notice";
            var endless = form.renewalKind() == Renewal.Kind.AUTOMATIC && form.renewalTimes() == null;
            return endless ? "agreement.endless-needs-notice" : null;
        }

        private static void put(Map<String, String> problems, String field, @Nullable String problem) {
            if (problem != null) problems.put(field, problem);
        }
    }
}
