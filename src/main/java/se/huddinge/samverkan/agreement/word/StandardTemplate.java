package se.huddinge.samverkan.agreement.word;

import static se.huddinge.samverkan.agreement.word.Placeholder.ANSVARIG;
import static se.huddinge.samverkan.agreement.word.Placeholder.AVTALSTID;
import static se.huddinge.samverkan.agreement.word.Placeholder.DIARIENUMMER;
import static se.huddinge.samverkan.agreement.word.Placeholder.KOMMUN;
import static se.huddinge.samverkan.agreement.word.Placeholder.TITEL;
import static se.huddinge.samverkan.agreement.word.Placeholder.TYP;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.office.Docx;

/** The template for kinds of agreement that have none of their own: every heading that an agreement may need. */
@Component
class StandardTemplate {
    private static final List<Placeholder> HEADED = List.of(
            Placeholder.PARTER,
            Placeholder.BAKGRUND,
            Placeholder.VISION,
            Placeholder.SYFTEN,
            Placeholder.MAL,
            Placeholder.VAD,
            Placeholder.RIKTLINJER,
            Placeholder.HUR,
            Placeholder.RESURSER,
            AVTALSTID,
            Placeholder.RATTIGHETER,
            Placeholder.PERSONUPPGIFTER,
            Placeholder.SEKRETESS,
            Placeholder.ETIK,
            Placeholder.UNDERSKRIFTER);

    private final MessageSourceAccessor texts;

    StandardTemplate(MessageSource messages) {
        texts = new MessageSourceAccessor(messages);
    }

    void write(OutputStream out) throws IOException {
        var word = new Docx(
                texts.getMessage("agreement.template-standard"),
                LocaleContextHolder.getLocale().toLanguageTag());
        word.title(TITEL.inBraces());
        word.text(texts.getMessage(
                "agreement.template-head",
                new Object[] {TYP.inBraces(), DIARIENUMMER.inBraces(), KOMMUN.inBraces(), ANSVARIG.inBraces()}));
        for (var placeholder : HEADED)
            word.heading(texts.getMessage("agreement.placeholder." + placeholder))
                    .text(placeholder.inBraces());
        word.write(out);
    }
}
