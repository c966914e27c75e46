package se.huddinge.samverkan.agreement.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import se.huddinge.samverkan.agreement.term.Almanac;
import se.huddinge.samverkan.agreement.term.Clauses;
import se.huddinge.samverkan.agreement.term.Course;
import se.huddinge.samverkan.agreement.term.Explanation;
import se.huddinge.samverkan.agreement.term.Given;
import se.huddinge.samverkan.agreement.term.Notice;
import se.huddinge.samverkan.agreement.term.Notice.Counting;
import se.huddinge.samverkan.agreement.term.NoticeRight;
import se.huddinge.samverkan.agreement.term.Renewal;
import se.huddinge.samverkan.agreement.term.Term;

/** The sentences as they are read. */
class WordingTest {
    static final Almanac ALMANAC = Almanac.on(LocalDate.parse("2026-11-23"), Almanac.USUAL_TERM_ENDS);
    static final Notice SIX_MONTHS = Notice.months(6, Counting.END_OF_PERIOD);

    Wording wording = wording();

    static Wording wording() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return new Wording(messages);
    }

    @BeforeEach
    void speakSwedish() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("sv"));
    }

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    static Clauses fixed(String first, String last, Renewal renewal, Notice notice) {
        return new Clauses(new Term(Term.Kind.FIXED, LocalDate.parse(first), LocalDate.parse(last)), renewal, notice);
    }

    static Clauses open(Notice notice) {
        return new Clauses(
                new Term(Term.Kind.UNTIL_FURTHER_NOTICE, LocalDate.parse("2020-01-01"), null), Renewal.none(), notice);
    }

    static Clauses yearly() {
        return fixed("2021-12-03", "2024-12-02", Renewal.automatic(12, null), SIX_MONTHS);
    }

    String said(Clauses clauses, String today) {
        return said(new Course(clauses, List.of(), null), today);
    }

    String said(Course course, String today) {
        return String.join(" ", wording.say(Explanation.of(course, ALMANAC, LocalDate.parse(today))));
    }

    @Test
    void theSentenceOfTheDesign() {
        assertThat(said(yearly(), "2026-04-25"))
                .isEqualTo("Avtalet förlängs med ett år från och med den 3 december 2026 om ingen part har sagt upp det"
                        + " skriftligen senast den 2 juni 2026 (sex månaders uppsägningstid).");
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(said(yearly(), "2026-04-25"))
                .isEqualTo("The agreement renews for one year from 3 December 2026 if no party has given notice in"
                        + " writing by 2 June 2026 (six months' notice).");
    }

    @Test
    void onceTheDayHasPassedItSaysWhyItGoesOn() {
        assertThat(said(yearly(), "2026-06-02")).contains("om ingen part");
        assertThat(said(yearly(), "2026-06-03"))
                .isEqualTo("Avtalet förlängs med ett år från och med den 3 december 2026, eftersom ingen part sade upp"
                        + " det senast den 2 juni 2026 (sex månaders uppsägningstid).");
    }

    @Test
    void whoeverMustActIsWarnedTheWeekdayBefore() {
        var clauses =
                fixed("2026-03-01", "2027-02-28", Renewal.automatic(6, 3), Notice.months(1, Counting.END_OF_PERIOD));
        assertThat(said(clauses, "2026-11-23"))
                .isEqualTo(
                        "Avtalet förlängs med sex månader från och med den 1 mars 2027 om ingen part har sagt upp det"
                                + " skriftligen senast den 31 januari 2027 (en månads uppsägningstid). Den 31 januari 2027 är en"
                                + " söndag: se till att uppsägningen kommer fram senast fredagen den 29 januari 2027. Därefter kan"
                                + " det förlängas två gånger till.");
    }

    String said(Clauses clauses, String today, NoticeRight... rights) {
        return String.join(
                " ",
                wording.say(Explanation.of(
                        new Course(clauses, List.of(), null), ALMANAC, LocalDate.parse(today), List.of(rights))));
    }

    @Test
    void partiesWithNoticesOfTheirOwnAreToldOneByOne() {
        var ours = new NoticeRight("Huddinge kommun", SIX_MONTHS);
        var kth = new NoticeRight("KTH", Notice.months(9, Counting.END_OF_PERIOD));
        assertThat(said(yearly(), "2026-02-25", ours, kth))
                .isEqualTo(
                        "Avtalet förlängs med ett år från och med den 3 december 2026 om ingen part har sagt upp det."
                                + " Huddinge kommun får säga upp det till den 2 december 2026 senast den 2 juni 2026 (sex månaders"
                                + " uppsägningstid). KTH får säga upp det till den 2 december 2026 senast den 2 mars 2026 (nio"
                                + " månaders uppsägningstid).");
        assertThat(said(yearly(), "2026-03-03", ours, kth))
                .contains("Huddinge kommun får säga upp det till den 2 december 2026")
                .contains("KTH får säga upp det till den 2 december 2027 senast den 2 mars 2027");
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(said(yearly(), "2026-02-25", ours, kth))
                .contains("KTH may give notice by 2 March 2026 to end it on 2 December 2026 (nine months' notice).");
    }

    @Test
    void theOneNoticeOfAllPartiesIsToldAsTheAgreements() {
        var all = new NoticeRight("Huddinge kommun och KTH", Notice.months(3, Counting.END_OF_PERIOD));
        assertThat(said(yearly(), "2026-04-25", all))
                .isEqualTo("Avtalet förlängs med ett år från och med den 3 december 2026 om ingen part har sagt upp det"
                        + " skriftligen senast den 2 september 2026 (tre månaders uppsägningstid).");
    }

    @Test
    void whoMayNotGiveNoticeAndWhoseIsUnknownAreToldToo() {
        assertThat(said(
                        open(Notice.unknown()),
                        "2026-11-23",
                        new NoticeRight("Huddinge kommun", Notice.months(3, Counting.ROLLING)),
                        new NoticeRight("KTH", Notice.none()),
                        new NoticeRight("KI och Region Stockholm", Notice.unknown())))
                .isEqualTo(
                        "Avtalet gäller tills vidare. Huddinge kommun får säga upp det när som helst, och då upphör det"
                                + " tre månader efter den dag då uppsägningen tas emot. Kommer uppsägningen i dag upphör avtalet den"
                                + " 23 februari 2027. KTH får inte säga upp det i förtid. Uppsägningstiden för KI och Region Stockholm är"
                                + " okänd och utreds.");
    }

    /** Easter Monday. */
    @Test
    void whoeverMustActIsWarnedTheWorkdayBeforeAHoliday() {
        var clauses =
                fixed("2026-07-02", "2027-07-01", Renewal.automatic(12, null), Notice.days(94, Counting.END_OF_PERIOD));
        assertThat(said(clauses, "2026-11-23"))
                .endsWith("Den 29 mars 2027 är en helgdag: se till att uppsägningen kommer fram senast torsdagen den"
                        + " 25 mars 2027.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NONE        | NONE    | Avtalet upphör den 31 december 2026 utan att någon behöver säga upp det. Det kan inte sägas upp i förtid.
            BY_DECISION | ROLLING | Avtalet upphör den 31 december 2026 om parterna inte dessförinnan beslutar att förlänga det. Det kan sägas upp när som helst och upphör 30 dagar efter den dag då uppsägningen tas emot. Kommer uppsägningen i dag upphör avtalet den 23 december 2026.
            UNKNOWN     | UNKNOWN | Avtalet gäller till och med den 31 december 2026. Om det förlängs därefter är okänt och utreds. Uppsägningstiden är okänd och utreds.
            """)
    void anAgreementWithALastDay(Renewal.Kind renewal, Counting counting, String sentence) {
        var notice = counting == Counting.ROLLING ? Notice.days(30, counting) : new Notice(counting, null, null);
        var clauses = fixed("2024-01-01", "2026-12-31", new Renewal(renewal, null, null), notice);
        assertThat(said(clauses, "2026-11-23")).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ROLLING     | Det kan sägas upp när som helst och upphör tre månader efter den dag då uppsägningen tas emot. Kommer uppsägningen i dag upphör avtalet den 23 februari 2027.
            END_OF_YEAR | Det upphör den 31 december 2027 om någon part säger upp det skriftligen senast den 30 september 2027 (tre månaders uppsägningstid, till slutet av ett kalenderår).
            END_OF_TERM | Det upphör den 30 juni 2027 om någon part säger upp det skriftligen senast den 31 mars 2027 (tre månaders uppsägningstid, till slutet av en termin).
            """)
    void anAgreementUntilFurtherNotice(Counting counting, String sentence) {
        assertThat(said(open(Notice.months(3, counting)), "2026-11-23"))
                .isEqualTo("Avtalet gäller tills vidare. " + sentence);
    }

    @Test
    void renewalsThatAreUsedUp() {
        var twice = fixed("2024-01-01", "2024-12-31", Renewal.automatic(12, 2), SIX_MONTHS);
        assertThat(said(twice, "2025-02-01")).endsWith("Det är den sista förlängning som avtalet medger.");
        assertThat(said(twice, "2026-02-01"))
                .isEqualTo(
                        "Avtalet upphör den 31 december 2026. Det har då förlängts två gånger, och förlängs inte mer.");
        assertThat(said(twice, "2027-01-01")).isEqualTo("Avtalet upphörde den 31 december 2026.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-06-02 | 2026-12-02 | Avtalet är uppsagt. En uppsägning som tas emot den 2 juni 2026 gör att avtalet upphör den 2 december 2026.
            2026-06-15 | 2027-12-02 | Avtalet är uppsagt. En uppsägning som tas emot den 15 juni 2026 kommer för sent för att avtalet ska upphöra den 2 december 2026: den skulle ha kommit senast den 2 juni 2026 (sex månaders uppsägningstid). Avtalet gäller därför i ett år till och upphör den 2 december 2027.
            """)
    void aNoticeThatWasGiven(String received, String end, String sentence) {
        var given = new Given(LocalDate.parse(received), LocalDate.parse(end));
        assertThat(said(new Course(yearly(), List.of(), given), "2026-11-23")).isEqualTo(sentence);
    }

    @Test
    void whatIsExtendedOrUnknownOrYetToComeIsSaidSo() {
        var clauses = fixed("2024-01-01", "2025-12-31", Renewal.byDecision(), Notice.none());
        assertThat(said(new Course(clauses, List.of(LocalDate.parse("2027-12-31")), null), "2026-11-23"))
                .startsWith(
                        "Avtalet är förlängt genom beslut och upphör den 31 december 2027 om det inte förlängs på nytt.");
        assertThat(said(Clauses.unknown(), "2026-11-23"))
                .isEqualTo("Avtalets sista dag är okänd och utreds. Uppsägningstiden är okänd och utreds.");
        assertThat(said(fixed("2027-01-01", "2027-12-31", Renewal.none(), Notice.none()), "2026-11-23"))
                .startsWith("Avtalet börjar gälla den 1 januari 2027. Avtalet upphör");
        var unclear = fixed("2024-01-01", "2027-12-31", Renewal.unknown(), Notice.days(45, Counting.END_OF_PERIOD));
        assertThat(said(unclear, "2026-11-23"))
                .endsWith("Förlängs det av sig självt är den 16 november 2027 den sista dagen att säga upp det till den"
                        + " 31 december 2027 (45 dagars uppsägningstid).");
    }

    @ParameterizedTest
    @CsvSource({"1, ett år", "2, två år", "12, tolv år", "13, 13 år"})
    void numbersUpToTwelveAreWords(int years, String said) {
        var clauses = fixed(
                "2021-12-03",
                "2024-12-02",
                Renewal.automatic(years * 12, null),
                Notice.months(1, Counting.END_OF_PERIOD));
        assertThat(said(clauses, "2024-01-01")).contains("med " + said + " från");
    }

    @Test
    void everyVariantIsSaidInBothLanguages() {
        for (var language : List.of("sv", "en")) {
            LocaleContextHolder.setLocale(Locale.forLanguageTag(language));
            for (var counting : Counting.values())
                for (var kind : Renewal.Kind.values())
                    for (var last : new @Nullable LocalDate[] {null, LocalDate.parse("2026-12-31")})
                        assertThat(said(clauses(counting, kind, last), "2026-11-23"))
                                .doesNotContain("{", "agreement.");
        }
    }

    static Clauses clauses(Counting counting, Renewal.Kind kind, @Nullable LocalDate last) {
        var notice = counting.hasLength() ? Notice.months(2, counting) : new Notice(counting, null, null);
        var renewal = kind == Renewal.Kind.AUTOMATIC ? Renewal.automatic(12, 1) : new Renewal(kind, null, null);
        return new Clauses(Term.of(Term.Kind.UNKNOWN, LocalDate.parse("2026-01-01"), last), renewal, notice);
    }
}
