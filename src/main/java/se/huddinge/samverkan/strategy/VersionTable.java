package se.huddinge.samverkan.strategy;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.office.Table;

/** The versions of the strategy as a file. */
@Component
class VersionTable {
    private final MessageSourceAccessor texts;

    VersionTable(MessageSource messages) {
        texts = new MessageSourceAccessor(messages);
    }

    Table<StrategyVersion> of(List<StrategyVersion> versions, LocalDate today) {
        return new Table<>(texts.getMessage("strategy.versions"), versions.stream())
                .column(texts.getMessage("strategy.title"), StrategyVersion::getTitle)
                .column(texts.getMessage("strategy.dnr"), StrategyVersion::getDnr)
                .column(
                        texts.getMessage("strategy.status"),
                        version -> texts.getMessage("strategy.state." + version.stateOn(today)))
                .column(texts.getMessage("strategy.decidedOn"), StrategyVersion::getDecidedOn)
                .column(texts.getMessage("strategy.validFrom"), StrategyVersion::getValidFrom)
                .column(texts.getMessage("strategy.validTo"), StrategyVersion::getValidTo);
    }
}
