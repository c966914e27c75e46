package se.huddinge.samverkan.agreement.word;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.agreement.Agreement;
import se.huddinge.samverkan.agreement.Part;
import se.huddinge.samverkan.agreement.Party;
import se.huddinge.samverkan.agreement.content.Content;
import se.huddinge.samverkan.agreement.content.ResourceLine;
import se.huddinge.samverkan.web.Municipality;

/** What an agreement puts in the place of each placeholder; what nobody has said yet is asked for in brackets. */
@Component
class DraftWords {
    private final MessageSourceAccessor texts;
    private final Municipality municipality;
    private final Clock clock;

    DraftWords(MessageSource messages, Municipality municipality, Clock clock) {
        this.texts = new MessageSourceAccessor(messages);
        this.municipality = municipality;
        this.clock = clock;
    }

    Map<String, String> of(Agreement agreement, List<Party> parties, Content content) {
        var words = new TreeMap<String, String>();
        for (var placeholder : Placeholder.values())
            words.put(placeholder.spelled(), said(word(placeholder, agreement, parties, content)));
        return words;
    }

    private @Nullable String word(Placeholder wanted, Agreement agreement, List<Party> parties, Content content) {
        var provisions = content.provisions();
        return switch (wanted) {
            case TITEL -> agreement.getTitle();
            case TYP -> agreement.getType() == null ? null : agreement.getType().getName();
            case DIARIENUMMER -> agreement.getOwnDnr();
            case KOMMUN -> municipality.getName();
            case PARTER -> parties.stream().map(this::party).collect(joining("\n"));
            case ANSVARIG -> responsible(agreement);
            case DATUM -> LocalDate.now(clock).toString();
            case BAKGRUND -> provisions.getBackground();
            case SYFTEN ->
                agreement.getAlignment().getPurposes().stream()
                        .map(purpose -> purpose.getName())
                        .collect(joining("\n"));
            case VISION -> part(agreement, Part.Name.VISION);
            case MAL -> part(agreement, Part.Name.GOALS);
            case VAD -> part(agreement, Part.Name.SCOPE);
            case RIKTLINJER -> part(agreement, Part.Name.GUIDELINES);
            case HUR -> part(agreement, Part.Name.FORMS);
            case RESURSER -> resources(agreement, content);
            case AVTALSTID -> term(agreement);
            case RATTIGHETER -> provisions.getRights();
            case PERSONUPPGIFTER -> provisions.getPersonalData();
            case SEKRETESS -> provisions.getConfidentiality();
            case ETIK -> provisions.getEthics();
            case UNDERSKRIFTER -> parties.stream().map(this::signature).collect(joining("\n\n"));
        };
    }

    private String said(@Nullable String word) {
        return word == null || word.isBlank() ? texts.getMessage("agreement.draft-to-fill-in") : word;
    }

    private static @Nullable String responsible(Agreement agreement) {
        var responsible = agreement.getResponsible();
        return responsible == null
                ? null
                : responsible.getTitle() + ", " + responsible.getUnit().getName();
    }

    private @Nullable String part(Agreement agreement, Part.Name name) {
        var part = agreement.part(name).orElse(null);
        if (part == null || part.answer() == Part.Answer.MISSING) return null;
        return part.text().isEmpty() && part.answer() == Part.Answer.NOT_APPLICABLE
                ? texts.getMessage("agreement.part-answer.NOT_APPLICABLE")
                : part.text();
    }

    private @Nullable String resources(Agreement agreement, Content content) {
        var lines = new ArrayList<@Nullable String>();
        lines.add(part(agreement, Part.Name.RESOURCES));
        content.getResources().forEach(line -> lines.add(resource(line, content)));
        return lines.stream().filter(Objects::nonNull).collect(joining("\n"));
    }

    private String resource(ResourceLine line, Content content) {
        var year = line.getYear() == null
                ? texts.getMessage("agreement.every-year")
                : line.getYear().toString();
        var amount = line.getAmountText() == null
                ? texts.getMessage("agreement.resourceline.kind." + line.getKind())
                : texts.getMessage("agreement.amount." + line.getKind(), new Object[] {line.getAmountText()});
        return year + ", " + content.giver(line.getParty().getId()) + ": " + line.getWhat() + ", " + amount;
    }

    private String term(Agreement agreement) {
        var term = agreement.getTerm();
        var first = term.firstDay() == null
                ? texts.getMessage("agreement.unknown-day")
                : term.firstDay().toString();
        return term.lastDay() == null
                ? texts.getMessage("agreement.from." + term.kind(), new Object[] {first})
                : texts.getMessage(
                        "agreement.from-to", new Object[] {first, term.lastDay().toString()});
    }

    private String party(Party party) {
        var name = party.getName() == null ? municipality.getName() : party.getName();
        return party.getRegistryNumber() == null
                ? name
                : name + ", " + texts.getMessage("agreement.dnr", new Object[] {party.getRegistryNumber()});
    }

    private String signature(Party party) {
        var name = party.getName() == null ? municipality.getName() : party.getName();
        var signatory =
                party.getSignatoryName() == null ? texts.getMessage("agreement.draft-name") : party.getSignatoryName();
        var title = party.getSignatoryTitle() == null ? "" : ", " + party.getSignatoryTitle();
        return texts.getMessage("agreement.draft-signature", new Object[] {name, signatory + title});
    }
}
