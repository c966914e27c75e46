package se.huddinge.samverkan.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.huddinge.samverkan.academy.AcademyService;
import se.huddinge.samverkan.agreement.AgreementService;
import se.huddinge.samverkan.agreement.AgreementType;
import se.huddinge.samverkan.agreement.Partner;
import se.huddinge.samverkan.agreement.PartnerReason;
import se.huddinge.samverkan.agreement.term.Term;
import se.huddinge.samverkan.organisation.PositionRow;
import se.huddinge.samverkan.organisation.Positions;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.organisation.UnitService;
import se.huddinge.samverkan.partner.PartnerService;
import se.huddinge.samverkan.shared.Name;
import se.huddinge.samverkan.strategy.Method;
import se.huddinge.samverkan.strategy.MunicipalGoal;
import se.huddinge.samverkan.strategy.Purpose;
import se.huddinge.samverkan.strategy.StrategyService;
import se.huddinge.samverkan.web.Municipality;

/** Gathers the names that cells may hold, once for a whole file. */
@Component
class LexiconSource {
    private static final Locale[] LANGUAGES = {Locale.forLanguageTag("sv"), Locale.ENGLISH};

    private final AcademyService academies;
    private final PartnerService partners;
    private final Positions positions;
    private final UnitService units;
    private final StrategyService strategy;
    private final AgreementService agreements;
    private final Municipality municipality;
    private final MessageSource texts;

    LexiconSource(
            AcademyService academies,
            PartnerService partners,
            Positions positions,
            UnitService units,
            StrategyService strategy,
            AgreementService agreements,
            Municipality municipality,
            MessageSource texts) {
        this.academies = academies;
        this.partners = partners;
        this.positions = positions;
        this.units = units;
        this.strategy = strategy;
        this.agreements = agreements;
        this.municipality = municipality;
        this.texts = texts;
    }

    @Transactional(readOnly = true)
    public Lexicons gather() {
        return new Lexicons(
                partners(),
                Lexicon.of(positions.responsible().stream(), PositionRow::getId, LexiconSource::names),
                Lexicon.of(units.active().stream(), Unit::getId, LexiconSource::names),
                Lexicon.of(agreements.types().stream(), AgreementType::getId, type -> names(type.getNames())),
                Lexicon.of(strategy.purposes().stream(), Purpose::getId, purpose -> names(purpose.getNames())),
                Lexicon.of(strategy.methods().stream(), Method::getId, method -> names(method.getNames())),
                Lexicon.of(strategy.goals().stream(), MunicipalGoal::getId, goal -> names(goal.getNames())),
                terms(),
                words(PartnerReason.values(), "agreement.reason."));
    }

    private Lexicon<Partner> partners() {
        var lexicon = new Lexicon<Partner>().add(municipality.getName(), Partner.MUNICIPALITY);
        for (var academy : academies.withFormerNames()) {
            var partner = Partner.academy(academy.getId());
            names(academy.getNames()).forEach(name -> lexicon.add(name, partner));
            academy.getFormerNames().forEach(name -> lexicon.add(name, partner));
            lexicon.add(academy.getShortName(), partner);
        }
        for (var organisation : partners.withFormerNames()) {
            var partner = Partner.organisation(organisation.getId());
            names(organisation.getNames()).forEach(name -> lexicon.add(name, partner));
            organisation.getFormerNames().forEach(name -> lexicon.add(name, partner));
        }
        return lexicon;
    }

    /** The words of the list's file, and a plain yes to "until further notice". */
    private Lexicon<Term.Kind> terms() {
        var lexicon = words(Term.Kind.values(), "agreement.termKind.");
        for (var language : LANGUAGES)
            lexicon.add(texts.getMessage("form.yes", null, language), Term.Kind.UNTIL_FURTHER_NOTICE);
        return lexicon;
    }

    private <E extends Enum<E>> Lexicon<E> words(E[] values, String prefix) {
        return Lexicon.of(
                Arrays.stream(values),
                Function.identity(),
                value -> Arrays.stream(LANGUAGES).map(language -> texts.getMessage(prefix + value, null, language)));
    }

    private static Stream<@Nullable String> names(PositionRow position) {
        return Stream.of(
                position.getName(), position.title() + ", " + position.unit(), position.title(), position.holder());
    }

    private static Stream<@Nullable String> names(Unit unit) {
        var names = new ArrayList<@Nullable String>();
        names(unit.getNames()).forEach(names::add);
        names.add(unit.getShortName());
        unit.getFormerNames().forEach(former -> names.add(former.nameSv()));
        return names.stream();
    }

    private static Stream<@Nullable String> names(Name name) {
        return Stream.of(name.nameSv(), name.nameEn());
    }
}
