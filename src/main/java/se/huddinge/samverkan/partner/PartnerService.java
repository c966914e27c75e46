package se.huddinge.samverkan.partner;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.academy.AcademyService;
import se.huddinge.samverkan.shared.FieldException;
import se.huddinge.samverkan.shared.NotFoundException;
import se.huddinge.samverkan.shared.Once;

/** Keeps the organisations beside the academies. */
@Service
@Transactional(readOnly = true)
public class PartnerService {
    private final PartnerRepository organisations;
    private final AcademyService academies;
    private final ApplicationEventPublisher events;

    PartnerService(PartnerRepository organisations, AcademyService academies, ApplicationEventPublisher events) {
        this.organisations = organisations;
        this.academies = academies;
        this.events = events;
    }

    Page<PartnerRow> find(PartnerFilter filter, Pageable pageable) {
        return organisations.findRows(filter.text(), filter.kind(), pageable);
    }

    /** For pickers: every organisation, by name. */
    public List<PartnerRow> options() {
        var byName = Pageable.unpaged(PartnerSort.NAME.by(Direction.ASC));
        return organisations.findRows(null, null, byName).getContent();
    }

    /** Every organisation with all its names, to recognise it by. */
    public List<PartnerOrganisation> withFormerNames() {
        return organisations.findAllBy();
    }

    public PartnerOrganisation get(Long id) {
        return organisations.findWholeById(id).orElseThrow(() -> new NotFoundException("partner", id));
    }

    /** For whoever names one in a form. */
    public Optional<PartnerOrganisation> find(Long id) {
        return organisations.findById(id);
    }

    PartnerForm form(Long id) {
        return PartnerForm.of(get(id));
    }

    @Once
    public PartnerOrganisation register(PartnerForm form) {
        return organisations.findBySubmissionId(form.submissionId()).orElseGet(() -> {
            var organisation = new PartnerOrganisation(form);
            requireUnique(form, null);
            giveMembers(organisation, form, null);
            organisations.save(organisation);
            events.publishEvent(new PartnerEvent.Registered(organisation.getId()));
            return organisation;
        });
    }

    @Transactional
    void revise(Long id, PartnerForm form) {
        var organisation = get(id);
        form.mustMatch(PartnerForm.of(organisation));
        requireUnique(form, id);
        giveMembers(organisation, form, id);
        organisation.describe(form);
        events.publishEvent(new PartnerEvent.Revised(id));
    }

    private void requireUnique(PartnerForm form, @Nullable Long id) {
        if (isAnother(organisations.findByNameNameSv(form.nameSv()), id))
            throw new FieldException("nameSv", "partner.name-taken");
        var number = OrganisationNumber.Digits.written(form.organisationNumber());
        if (number != null && isAnother(organisations.findByOrganisationNumber(number), id))
            throw new FieldException("organisationNumber", "partner.number-taken");
    }

    private static boolean isAnother(Optional<PartnerOrganisation> found, @Nullable Long id) {
        return found.filter(other -> !other.getId().equals(id)).isPresent();
    }

    private void giveMembers(PartnerOrganisation organisation, PartnerForm form, @Nullable Long id) {
        requireCentre(form, "memberAcademyIds", form.memberAcademyIds());
        requireCentre(form, "memberOrganisationIds", form.memberOrganisationIds());
        if (id != null && form.memberOrganisationIds().contains(id))
            throw new FieldException("memberOrganisationIds", "partner.member-of-itself");
        var memberAcademies =
                academies.chosen(form.memberAcademyIds(), organisation.getMemberAcademies(), "memberAcademyIds");
        var memberOrganisations = organisations.findAllById(form.memberOrganisationIds());
        requireAll("memberAcademyIds", form.memberAcademyIds(), memberAcademies);
        requireAll("memberOrganisationIds", form.memberOrganisationIds(), memberOrganisations);
        organisation.consistOf(memberAcademies, memberOrganisations);
    }

    private static void requireCentre(PartnerForm form, String field, Set<Long> members) {
        if (!members.isEmpty() && !form.kind().hasMembers()) throw new FieldException(field, "partner.only-centre");
    }

    private static void requireAll(String field, Set<Long> chosen, Collection<?> found) {
        if (found.size() < chosen.size()) throw new FieldException(field, "partner.unknown-member");
    }
}
