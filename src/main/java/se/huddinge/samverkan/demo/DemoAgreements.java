package se.huddinge.samverkan.demo;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.Part;
import se.huddinge.samverkan.agreement.life.ClosingForm;
import se.huddinge.samverkan.agreement.life.ClosingService;
import se.huddinge.samverkan.agreement.registration.AgreementDrafts;
import se.huddinge.samverkan.agreement.registration.AgreementRegister;
import se.huddinge.samverkan.agreement.registration.DraftForm;
import se.huddinge.samverkan.agreement.registration.ExistingAgreement;
import se.huddinge.samverkan.agreement.revision.AgreementRevision;
import se.huddinge.samverkan.agreement.revision.PartsForm;
import se.huddinge.samverkan.agreement.term.Term;
import se.huddinge.samverkan.demo.Municipality.Contract;

/** Agreements in every state: each registered when the coordinator got to it, drafted when the work began. */
class DemoAgreements {
    private static final Day FIRST_YEAR = Day.of("-25m workday");
    private static final int DAYS_TO_REGISTER = 6;
    private static final Pattern YEAR = Pattern.compile("\\{year(-\\d+)?}");

    private final AgreementDrafts drafts;
    private final AgreementRegister register;
    private final AgreementRevision revision;
    private final ClosingService closing;
    private final DemoLives lives;
    private final DemoTime time;
    private final Names names;
    private final Timeline timeline;

    DemoAgreements(
            AgreementDrafts drafts,
            AgreementRegister register,
            AgreementRevision revision,
            ClosingService closing,
            DemoLives lives,
            DemoTime time,
            Names names,
            Timeline timeline) {
        this.drafts = drafts;
        this.register = register;
        this.revision = revision;
        this.closing = closing;
        this.lives = lives;
        this.time = time;
        this.names = names;
        this.timeline = timeline;
    }

    void make(List<Contract> contracts) {
        var today = timeline.today();
        contracts.stream()
                .sorted(comparing(contract -> begun(contract, today)))
                .forEach(contract -> make(contract, today));
    }

    private static LocalDate begun(Contract contract, LocalDate today) {
        if (contract.draft() != null) return contract.draft().from(today);
        var first = FIRST_YEAR.from(today);
        if (contract.signed() == null) return first;
        var registered = Day.workday(contract.signed().from(today).plusDays(DAYS_TO_REGISTER));
        return registered.isBefore(first) ? first : registered;
    }

    private void make(Contract contract, LocalDate today) {
        var agreement = timeline.on(begun(contract, today), Demo.COORDINATOR, () -> register(contract, today));
        lives.live(agreement, contract.life());
        time.make(contract, agreement, today);
        if (contract.closed() != null)
            timeline.on(contract.closed().from(today), Demo.COORDINATOR, () -> close(contract, agreement));
    }

    private Agreement register(Contract contract, LocalDate today) {
        var agreement = contract.draft() == null ? register.registerExisting(told(contract, today)) : draft(contract);
        if (contract.draft() != null && contract.type() != null)
            register.replace(agreement.getId(), agreement.getVersion(), told(contract, today));
        if (!contract.parts().isEmpty()) revision.revise(agreement.getId(), parts(contract.parts(), agreement));
        return agreement;
    }

    private static PartsForm parts(Map<Part.Name, String> texts, Agreement agreement) {
        return new PartsForm(
                answer(texts.get(Part.Name.GOALS)),
                texts.get(Part.Name.GOALS),
                answer(texts.get(Part.Name.VISION)),
                texts.get(Part.Name.VISION),
                answer(texts.get(Part.Name.GUIDELINES)),
                texts.get(Part.Name.GUIDELINES),
                answer(texts.get(Part.Name.SCOPE)),
                texts.get(Part.Name.SCOPE),
                answer(texts.get(Part.Name.FORMS)),
                texts.get(Part.Name.FORMS),
                answer(texts.get(Part.Name.RESOURCES)),
                texts.get(Part.Name.RESOURCES),
                agreement.getVersion());
    }

    private static Part.@Nullable Answer answer(@Nullable String text) {
        return text == null ? null : Part.Answer.PRESENT;
    }

    private Agreement draft(Contract contract) {
        return drafts.draft(new DraftForm(
                contract.title(),
                names.partner(contract.partners().get(0)),
                requireNonNull(responsibleId(contract)),
                contract.reason(),
                contract.reasonText(),
                UUID.randomUUID()));
    }

    private ExistingAgreement told(Contract contract, LocalDate today) {
        return new ExistingAgreement(
                UUID.randomUUID(),
                contract.title(),
                contract.partners().stream().map(names::partner).toList(),
                contract.untilFurtherNotice() ? Term.Kind.UNTIL_FURTHER_NOTICE : null,
                day(contract.firstDay(), today),
                day(contract.lastDay(), today),
                contract.renewal(),
                contract.notice(),
                day(contract.signed(), today),
                responsibleId(contract),
                contract.owner() == null ? null : names.unit(contract.owner()).getId(),
                contract.participants().stream()
                        .map(name -> names.unit(name).getId())
                        .collect(toSet()),
                names.type(contract.type()),
                dnr(contract.dnr(), today),
                names.purposes(contract.purposes()),
                null,
                null,
                contract.reason(),
                contract.reasonText());
    }

    private @Nullable Long responsibleId(Contract contract) {
        return contract.owner() == null
                ? null
                : names.responsible(names.unit(contract.owner())).id();
    }

    private static @Nullable LocalDate day(@Nullable Day told, LocalDate today) {
        return told == null ? null : told.from(today);
    }

    private static @Nullable String dnr(@Nullable String told, LocalDate today) {
        return told == null
                ? null
                : YEAR.matcher(told).replaceAll(found -> {
                    var years = found.group(1);
                    return String.valueOf(today.getYear() + (years == null ? 0 : Integer.parseInt(years)));
                });
    }

    private Agreement close(Contract contract, Agreement agreement) {
        var reason = contract.aborted() == null ? contract.annulled() : contract.aborted();
        var form = new ClosingForm(reason, UUID.randomUUID(), agreement.getVersion());
        if (contract.aborted() == null) closing.annul(agreement.getId(), form);
        else closing.abort(agreement.getId(), form);
        return agreement;
    }
}
