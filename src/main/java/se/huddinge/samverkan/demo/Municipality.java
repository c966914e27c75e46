package se.huddinge.samverkan.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ClassPathResource;
import se.huddinge.samverkan.account.Password;
import se.huddinge.samverkan.account.Role;
import se.huddinge.samverkan.actionplan.Measure;
import se.huddinge.samverkan.agreement.Part;
import se.huddinge.samverkan.agreement.PartnerReason;
import se.huddinge.samverkan.agreement.content.Obligation;
import se.huddinge.samverkan.agreement.content.Provisions;
import se.huddinge.samverkan.agreement.content.ResourceLine;
import se.huddinge.samverkan.agreement.document.AgreementDocument;
import se.huddinge.samverkan.agreement.life.EndCause;
import se.huddinge.samverkan.agreement.life.HeldBy;
import se.huddinge.samverkan.agreement.life.Signature;
import se.huddinge.samverkan.agreement.term.Notice;
import se.huddinge.samverkan.agreement.term.Renewal;
import se.huddinge.samverkan.body.Body;
import se.huddinge.samverkan.body.Mandate;
import se.huddinge.samverkan.body.MemberKind;
import se.huddinge.samverkan.body.Side;
import se.huddinge.samverkan.finding.Evidence;
import se.huddinge.samverkan.finding.FindingUse;
import se.huddinge.samverkan.idea.Idea;
import se.huddinge.samverkan.meeting.Outcome;
import se.huddinge.samverkan.organisation.Position;
import se.huddinge.samverkan.partner.PartnerOrganisation;
import se.huddinge.samverkan.placement.inquiry.Inquiry;
import se.huddinge.samverkan.project.Benefit;
import se.huddinge.samverkan.project.Ethics;
import se.huddinge.samverkan.project.Light;
import se.huddinge.samverkan.reporting.SectionKind;
import se.huddinge.samverkan.watch.handling.Decision;

/** What demo/municipality.yml says. */
record Municipality(
        String password,
        String invented,
        List<Login> accounts,
        List<Holding> holdings,
        List<BoardMeetings> meetings,
        List<Organisation> organisations,
        List<Contact> contacts,
        List<Plan> plans,
        List<Contract> agreements,
        List<Term> placements,
        List<Asked> inquiries,
        List<Estimate> recruitments,
        List<Said> said,
        List<Paper> papers,
        List<Doing> activities,
        List<Occasion> planned,
        List<Undertaking> projects,
        List<Found> findings,
        List<Gathering> bodies,
        List<Talk> talks,
        List<TakenUp> takenUp,
        List<Round> rounds,
        List<Account> reports,
        Watched watched,
        List<Conceived> ideas,
        List<Wondered> principles) {

    /** An account: to sign in with if it is shown, otherwise only to hold a position. */
    record Login(
            String username,
            String name,
            @DefaultValue Set<Role> granted,
            @DefaultValue("false") boolean shown) {
        /** Of a domain that nobody has: no letter of a demo reaches anyone. */
        String email() {
            return username + "@kommun.example";
        }
    }

    record Holding(
            String unit,
            Position.Kind position,
            @Nullable String title,
            String account,
            @DefaultValue("false") boolean deputy,
            Day from,
            @Nullable Day to,
            @Nullable Absence absent) {}

    record Absence(Day from, Day to) {}

    /** Every month on the weekday of the week; papers and preparation so many days before. */
    record BoardMeetings(String board, int week, DayOfWeek weekday, int papers, int preparation) {}

    record Organisation(
            String name,
            PartnerOrganisation.Kind kind,
            @DefaultValue List<String> members) {}

    record Contact(
            String name,
            String title,
            String email,
            @Nullable String academy,
            @Nullable String institution,
            @Nullable String organisation,
            Day since,
            @Nullable Day until,
            @DefaultValue List<String> knownBy) {}

    /** A unit's plan of this year, or of so many years ago; written on a day, each measure followed up on its own. */
    record Plan(String unit, @DefaultValue("0") int yearsAgo, Day written, List<Step> measures) {}

    /** What a unit means to do: the methods by their order in the strategy. */
    record Step(
            String title,
            List<Integer> methods,
            @Nullable String purpose,
            @Nullable Day due,
            Measure.@Nullable State state,
            @Nullable Day followedUp,
            @Nullable String followUp,
            @Nullable String result) {}

    /** An agreement: a draft from a day, or one that was signed before it was registered. */
    record Contract(
            String title,
            @Nullable String type,
            @Nullable String dnr,
            List<String> partners,
            @Nullable PartnerReason reason,
            @Nullable String reasonText,
            @Nullable Day draft,
            @Nullable Day signed,
            @Nullable Day firstDay,
            @Nullable Day lastDay,
            @DefaultValue("false") boolean untilFurtherNotice,
            @Nullable Renewal renewal,
            @Nullable Notice notice,
            @Nullable OwnNotice ownNotice,
            @Nullable Extended extended,
            @Nullable Noticed noticed,
            @Nullable String owner,
            @DefaultValue List<String> participants,
            @DefaultValue List<String> purposes,
            @DefaultValue Map<Part.Name, String> parts,
            @Nullable Day closed,
            @Nullable String aborted,
            @Nullable String annulled,
            @DefaultValue List<Turn> life) {}

    /** Something that happens to an agreement on a day. */
    record Turn(
            Day day,
            @Nullable HeldBy heldBy,
            @Nullable Consulted consulted,
            @Nullable Decided decided,
            @DefaultValue("false") boolean sent,
            @Nullable Signed signed,
            @Nullable EndCause ended,
            @Nullable String lessons) {}

    record Consulted(String organisation, String withWhom, String result) {}

    /** By the body, or by its delegate. */
    record Decided(
            String body,
            @Nullable String paragraph,
            @Nullable String delegate,
            @Nullable String item,
            @Nullable String skipped) {}

    record Signed(
            @DefaultValue("false") boolean byUs,
            String signer,
            @Nullable String title,
            Signature.Manner manner,
            @Nullable String proof) {}

    /**
     * A department's places.
     *
     * @param back how many terms before the one that runs
     * @param rows programme; academy; ordered; offered; filled; supervisors; theses
     */
    record Term(String unit, int back, List<String> rows) {}

    /** Decided to go on until a later day. */
    record Extended(Day decided, Day until, String by, String paragraph) {}

    /** A party that has another notice than the agreement. */
    record OwnNotice(String of, Notice notice) {}

    /** Notice received from a party. */
    record Noticed(Day received, String by) {}

    /** What an agreement says beyond its parts; written down on a day. */
    record Said(
            String agreement,
            Day written,
            @Nullable String background,
            @Nullable String rights,
            @Nullable String personalData,
            Provisions.@Nullable ProcessorAgreement processorAgreement,
            @Nullable String procurement,
            @Nullable Integer reviewMonths,
            @Nullable Day review,
            @DefaultValue List<Given> resources,
            @DefaultValue List<Promised> obligations,
            @DefaultValue List<Amended> amendments,
            @Nullable String under,
            @Nullable String successor) {}

    /** Without a party the municipality gives; the year counted from this one. */
    record Given(
            @Nullable String party,
            String what,
            ResourceLine.Kind kind,
            @Nullable String amount,
            @Nullable Integer year) {}

    record Promised(
            @Nullable String party, String what, @Nullable Day due, Obligation.Progress progress) {}

    record Amended(String what, Day signed, @Nullable String dnr) {}

    /** A file on an agreement, filed on a day; perhaps the next version of another. */
    record Paper(
            String agreement,
            String title,
            String file,
            AgreementDocument.Category category,
            AgreementDocument.Origin origin,
            @Nullable String kept,
            Day filed,
            String text,
            @Nullable String replaces) {}
    /** What somebody asked a department for; unanswered, or answered on a day. */
    record Asked(
            Inquiry.Kind kind,
            String topic,
            String asker,
            @Nullable String academy,
            String unit,
            Day received,
            @Nullable Day answered,
            Inquiry.@Nullable Outcome outcome,
            @Nullable String answer) {}

    /** Of last year. */
    record Estimate(String unit, int applied, int hired) {}

    /** What a unit keeps doing, so often a month; days and numbers are drawn, always the same. */
    record Doing(String unit, int aMonth, List<Work> works) {}

    /** A kind of work with its titles: with whom, and between how many people. */
    record Work(
            String kind,
            List<String> titles,
            String with,
            @Nullable String contact,
            @Nullable String agreement,
            @DefaultValue("0") int least,
            @DefaultValue("0") int most) {}

    /** One occasion, planned some day before; perhaps called off. */
    record Occasion(
            String unit,
            String kind,
            String title,
            String with,
            Day day,
            Day told,
            @Nullable String agreement,
            @Nullable String cancelled,
            @Nullable String nextStep,
            @Nullable Day nextStepDue,
            @Nullable Day stepDone,
            @Nullable String stepComment) {}

    /** A project, taken as far as its days go: what has no day has not happened. */
    record Undertaking(
            String title,
            String summary,
            String unit,
            Day suggested,
            @DefaultValue List<String> academies,
            @DefaultValue List<String> organisations,
            @Nullable PartnerReason reason,
            @Nullable String reasonText,
            @Nullable Day planned,
            @Nullable Day started,
            @Nullable Day lastDay,
            @DefaultValue List<String> purposes,
            @Nullable String agreement,
            @Nullable String informal,
            @Nullable Day informalDue,
            @Nullable Integer amount,
            @Nullable String funding,
            @Nullable Ethics ethics,
            @Nullable String ethicsNumber,
            @DefaultValue List<Stone> milestones,
            @DefaultValue List<Used> used,
            @DefaultValue List<Going> reports,
            @Nullable Ending end) {}

    record Stone(String title, Day due, @Nullable Day reached) {}

    record Used(
            String what,
            ResourceLine.Kind kind,
            @Nullable String amount,
            Day from,
            @Nullable Day to) {}

    record Going(Day day, Light light, String words) {}

    /** It changed something, or it was paused or given up for a reason; perhaps with an answer a year later. */
    record Ending(
            Day day,
            @Nullable String changed,
            @Nullable String paused,
            @Nullable String aborted,
            @Nullable Benefit benefit,
            @Nullable String words,
            @Nullable Day told) {}

    /** What research or experience has found, and which units have answered about it. */
    record Found(
            String title,
            String summary,
            String academy,
            Evidence evidence,
            Day found,
            @Nullable String link,
            @Nullable String project,
            String unit,
            Day told,
            @DefaultValue List<Applied> uses) {}

    record Applied(
            String unit, FindingUse.Answer answer, @Nullable String how, Day day) {}
    /** A body with who sits in it, and whose turn it is to chair from which day. */
    record Gathering(
            String name,
            @Nullable String english,
            Body.Kind kind,
            @Nullable String agreement,
            @Nullable String ledBy,
            Day formed,
            String assignment,
            @DefaultValue List<Seat> seats,
            @DefaultValue List<ChairTurn> turns) {}

    /** For the term of office that runs, or from a day of its own. */
    record Seat(
            String name,
            String email,
            MemberKind kind,
            @DefaultValue("MEMBER") Mandate.Role role,
            @Nullable String represents,
            @Nullable String standsInFor,
            @DefaultValue("false") boolean term,
            @Nullable Day from,
            @Nullable Day to,
            Mandate.@Nullable EndCause cause) {}

    record ChairTurn(Day from, Side side) {}

    /** A meeting of a body or with an academy: called, and perhaps held and locked. */
    record Talk(
            String title,
            @Nullable String body,
            @Nullable String academy,
            String unit,
            Day planned,
            Day held,
            String begins,
            @Nullable String ends,
            @Nullable String place,
            @DefaultValue List<String> people,
            @Nullable Day called,
            @Nullable Day locked,
            @Nullable String approvedBy,
            @DefaultValue List<String> absent,
            @DefaultValue List<Topic> items,
            @DefaultValue List<Deed> actions) {}

    record Topic(
            String title,
            @Nullable String presenter,
            @Nullable Integer minutes,
            @Nullable String background,
            @Nullable String agreement,
            @Nullable String project,
            @Nullable String secrecy,
            @Nullable String said,
            @Nullable Outcome outcome,
            @Nullable String stance) {}

    /** It came up after the meeting was planned: an idea, an area that a board has decided, or a paper of our own. */
    record TakenUp(
            String meeting,
            Day day,
            String title,
            @Nullable String presenter,
            @Nullable Integer minutes,
            @Nullable String idea,
            @Nullable String area,
            @Nullable String file,
            @Nullable String text) {}

    record Deed(
            String what,
            String unit,
            Day due,
            @Nullable Day done,
            @Nullable String comment) {}

    /** The departments are asked how it goes; those that are not there have not answered. */
    record Round(Day opened, Day last, @Nullable Day closed, List<Told> answers) {}

    /** Without a light nothing is new; a need is perhaps replied to, and then settled. */
    record Told(
            String unit,
            Day day,
            @Nullable Light light,
            @Nullable String words,
            @Nullable String need,
            @Nullable Day replied,
            @Nullable String reply,
            @Nullable Day settled) {}

    /**
     * The units account for a period; the days of an interim report are told from its last day.
     *
     * @param from with {@code to}, the period of what is no interim report
     */
    record Account(
            String title,
            @DefaultValue("false") boolean interim,
            @Nullable Day from,
            @Nullable Day to,
            Day opened,
            Day due,
            Day compiled,
            Day handedOver,
            @Nullable Day closed,
            @Nullable String reason,
            @Nullable String instruction,
            @DefaultValue List<String> boards,
            List<String> units,
            List<Accounted> contributions,
            @Nullable Finished finished) {}

    /** The report that came of it: what is written in its chapters, and what happened to it. */
    record Finished(
            @DefaultValue Map<SectionKind, String> texts,
            Day locked,
            Day shown,
            String forum,
            String by,
            String outcome,
            @Nullable Day next,
            Day approved,
            String body,
            String paragraph) {}

    /** What a unit wrote: a draft until its head has read it; without a text it has nothing to report. */
    record Accounted(
            String unit,
            Day day,
            @Nullable String text,
            @Nullable String head,
            @Nullable Day returned,
            @Nullable String reason,
            @Nullable Day again,
            @Nullable String more,
            @Nullable Day done) {}

    /** What was said of the last of a kind that waits, and what people wrote down to do. */
    record Watched(List<Word> decided, List<Word> later, List<Own> tasks) {}

    record Word(
            String kind,
            Day day,
            @Nullable Decision decision,
            String words,
            @Nullable Day until) {}

    record Own(String title, String text, Day due, String unit, Day day) {}

    /** An idea or a wish, and what was made of it. */
    record Conceived(
            Idea.Kind kind,
            String title,
            String need,
            String whom,
            String effect,
            String by,
            String unit,
            Day raised,
            @DefaultValue List<String> academies,
            @DefaultValue List<String> purposes,
            @Nullable PartnerReason reason,
            @Nullable String reasonText,
            @DefaultValue List<Taken> turns) {}

    /** With words to its sender; of an agreement its title. */
    record Taken(As as, Day day, String words) {
        enum As {
            DIALOGUE,
            PREPARED,
            DISMISSED,
            PROJECT,
            AGREEMENT
        }
    }

    /** A question of principle, the meetings that it was and is to be at, and perhaps its answer. */
    record Wondered(
            String title,
            String text,
            String by,
            String unit,
            Day raised,
            @DefaultValue List<String> projects,
            @DefaultValue List<Heard> heard,
            @Nullable Settled settled) {}

    record Heard(String meeting, Day day, @Nullable String said) {}

    /** The council's position, or with a board a lift; told to who raised it the day after, or not yet. */
    record Settled(
            Day day,
            String words,
            @Nullable String board,
            @Nullable String dnr,
            @Nullable String report) {}

    static Municipality read() {
        return read("demo/municipality.yml", Municipality.class);
    }

    static <T> T read(String file, Class<T> type) {
        try {
            var sources = new MutablePropertySources();
            new YamlPropertySourceLoader()
                    .load("demo", new ClassPathResource(file))
                    .forEach(sources::addLast);
            return new Binder(ConfigurationPropertySources.from(sources))
                    .bind("", type)
                    .get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Nullable
    Password passwordOf(Login login) {
        return login.shown() ? new Password(password) : null;
    }

    List<String> shown() {
        return accounts.stream().filter(Login::shown).map(Login::username).toList();
    }
}
